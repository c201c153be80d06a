import * as v from 'valibot';
import { ownLetterForm } from '#domain/cases/forms.ts';
import { readOwnLetter } from '#domain/cases/server/index.ts';
import { notFound, Refusal } from '#platform/refusal.ts';
import { guarded, slowly } from '#web/server/flood.ts';
import { paperAnswer } from '#web/server/paper-pages.ts';
import { formDataOf } from '#web/server/form-data.ts';

/** The letter of a person's own case as a file. The key comes in the body, so that it stands in no address and no log. */
export async function POST(event) {
	const { request, locals, params } = event;
	const read = v.safeParse(ownLetterForm, Object.fromEntries(await formDataOf(request)));
	if (!read.success) throw new Refusal('platform.form-unreadable', 400);
	const { letter, format, ...key } = read.output;
	guarded(event, 'case letter');
	const paper = await slowly(() => readOwnLetter(locals.ctx, key, letter));
	if (!paper) throw notFound();
	return paperAnswer(paper, format, `${params.place} ${paper.number ?? ''}`);
}
