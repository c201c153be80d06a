import { readMatrix, readMatrixRules } from '#domain/disclosure/server/index.ts';

export async function load({ locals: { ctx } }) {
	const { forms, source } = await readMatrixRules(ctx);
	return {
		forms,
		source: [source.number, source.article].filter(Boolean).join(', '),
		lines: await readMatrix(ctx)
	};
}
