import { conferences } from '#domain/reviews/server/index.ts';

export async function load({ locals: { ctx }, params }) {
	const { unitName, rows } = await conferences.listSignatures(ctx, params.id, params.unit);
	return {
		campaignId: params.id,
		unitId: params.unit,
		unitName,
		people: rows.map(({ reviewId, name, shortcomings, signedAt }) => ({
			...{ reviewId, name, shortcomings, signedAt }
		}))
	};
}
