import { readMatrixRules } from '#domain/disclosure/server/index.ts';

export async function load({ locals: { ctx, locale } }) {
	const { forms } = await readMatrixRules(ctx);
	return { forms: forms.map((one) => one[locale]) };
}
