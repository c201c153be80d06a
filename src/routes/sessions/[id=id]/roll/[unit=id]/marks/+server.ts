import { json } from '@sveltejs/kit';
import * as v from 'valibot';
import { sentMarksForm } from '#domain/meetings/forms.ts';
import { sheetCode } from '#domain/meetings/roll.ts';
import { saveSentMarks } from '#domain/meetings/server/index.ts';
import { Refusal } from '#platform/refusal.ts';
import { refusalSentence } from '#words';

/** Marks from the roll grid, one or many: answered only after they are kept, with the lines as they are kept. */
export async function POST({ locals: { ctx }, params, request, url }) {
	const sent = v.safeParse(sentMarksForm, await request.json().catch(() => null));
	try {
		if (!sent.success) throw new Refusal('platform.field-wrong', 400);
		const paper = url.searchParams.get('paper') === '1';
		return json(
			await saveSentMarks(ctx, params.id, params.unit, sent.output, {
				paperSheet: paper ? sheetCode(params.id, params.unit) : null
			})
		);
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		return json({ code: error.code, refusal: refusalSentence(ctx.locale, error) }, { status: error.status });
	}
}
