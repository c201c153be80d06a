import { json } from '@sveltejs/kit';
import * as v from 'valibot';
import { draftForm } from '#domain/reviews/self-review-forms.ts';
import { selfReviews } from '#domain/reviews/server/index.ts';
import { Refusal } from '#platform/refusal.ts';
import { refusalSentence } from '#words';

/** Words of a part while somebody types them: answered only after they are kept, with the version that they became. */
export async function POST({ locals: { ctx }, params, request }) {
	const sent = v.safeParse(draftForm, await request.json().catch(() => null));
	try {
		if (!sent.success) throw new Refusal('platform.field-wrong', 400);
		const words = sent.output.words.normalize('NFC');
		return json(
			await selfReviews.saveSection(ctx, params.id, { section: params.section, ...sent.output, words })
		);
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		return json({ code: error.code, refusal: refusalSentence(ctx.locale, error) }, { status: error.status });
	}
}
