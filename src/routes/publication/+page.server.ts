import { obligationStates } from '#domain/disclosure/obligation.ts';
import { canKeepObligations } from '#domain/disclosure/policy.ts';
import { listObligations, obligationsPerPage, readMatrixRules } from '#domain/disclosure/server/index.ts';
import { disclosurePageWords } from '#domain/disclosure/words/disclosure-words.ts';
import { getPublicAddress } from '#domain/organization/server/index.ts';
import { pageIn } from '#web/server/page-in.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx, locale }, url }) {
	const { forms, contents } = await readMatrixRules(ctx);
	const words = disclosurePageWords(locale);
	const states = [
		{ value: 'overdue', label: words.overdue },
		...obligationStates.map((value) => ({ value, label: words.states[value] }))
	] as const;
	const filter = {
		content: contents.find(({ code }) => code === url.searchParams.get('content'))?.code,
		state: states.find(({ value }) => value === url.searchParams.get('state'))?.value as
			(typeof obligationStates)[number] | 'overdue' | undefined,
		q: url.searchParams.get('q')?.trim().slice(0, 100) || undefined
	};
	const whole = url.searchParams.has('whole');
	const page = pageIn(url);
	return {
		...(await listObligations(ctx, filter, whole ? 'whole' : page)),
		...{ filter, whole, page, perPage: obligationsPerPage, forms, matrix: contents },
		states,
		contents: contents.map((one) => ({ value: one.code, label: one[locale] })),
		handle: await getPublicAddress(ctx),
		mayKeep: permit(ctx, canKeepObligations(ctx.actor))
	};
}
