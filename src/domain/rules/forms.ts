import * as v from 'valibot';
import { isId } from '#platform/id.ts';

/** The file with rules. */
export const rulesFileForm = v.object({
	file: v.pipe(
		v.instance(File, 'rules.file-missing'),
		v.check((file) => file.name !== '', 'rules.file-missing')
	)
});

/** The text that was read, and the set with which it was compared when the person saw the difference. */
export const confirmRulesForm = v.object({
	content: v.string('rules.file-missing'),
	against: v.pipe(v.string('platform.field-wrong'), v.check(isId, 'platform.field-wrong'))
});
