import { proveDraw } from '#domain/supervision/server/index.ts';
import { refusalSentence } from '#words';

/** Draws again from what is kept. Nothing is changed by looking. */
export async function load({ locals: { ctx, locale }, params }) {
	const proof = await proveDraw(ctx, params.id);
	return {
		...proof,
		rows: proof.rows.map(({ action, keptOut, ...row }) => ({
			...row,
			name: action && `${action.reference} · ${action.task}`,
			keptOut: keptOut && refusalSentence(locale, { code: keptOut, details: {} })
		}))
	};
}
