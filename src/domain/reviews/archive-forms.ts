import * as v from 'valibot';
import { archiveFormats } from './paper-archive.ts';
import { campaignPaperKinds } from './papers/paper-kinds.ts';

/** What is asked of whoever wants many papers at once: which kinds, of what, in which format. */
export const archiveForm = v.object({
	kinds: v.pipe(
		v.optional(v.union([v.array(v.string()), v.string()]), []),
		v.transform((kinds) => [kinds].flat()),
		v.array(v.picklist(campaignPaperKinds)),
		v.minLength(1, 'reviews.archive-kinds-missing')
	),
	format: v.picklist(archiveFormats),
	unitId: v.pipe(
		v.optional(v.string(), ''),
		v.transform((id) => id || null),
		v.nullable(v.pipe(v.string(), v.uuid()))
	)
});
