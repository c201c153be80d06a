import { caseActs } from '#domain/cases/case-acts.ts';
import { readCase } from '#domain/cases/server/index.ts';

export async function load({ locals: { ctx, locale }, params }) {
	const { found, rules } = await readCase(ctx, params.id);
	return {
		act: params.act,
		fields: caseActs[params.act],
		found: { id: found.id, code: found.code, title: found.title },
		grounds: rules.suspensionGrounds.value.map((ground) => ground[locale])
	};
}
