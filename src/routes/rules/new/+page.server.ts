import { fail, type RequestEvent } from '@sveltejs/kit';
import { confirmRulesForm, rulesFileForm } from '#domain/rules/forms.ts';
import { canLoadRules } from '#domain/rules/policy.ts';
import { loadRuleSet, previewRuleSet, rulesAsOf } from '#domain/rules/server/index.ts';
import { today } from '#platform/clock.ts';
import { insist, Refusal } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { formAction } from '#web/server/form-action.ts';
import { refusalSentence } from '#words';

export async function load({ locals: { ctx } }) {
	insist(canLoadRules(ctx.actor));
	const { id, rules } = await rulesAsOf(ctx, today(ctx.clock));
	return { inForce: { id, code: rules.code } };
}

/** What the page shows of a file. The text goes along and comes back with the confirmation: nothing is kept in between. */
async function look(ctx: Context, bytes: Uint8Array) {
	const preview = await previewRuleSet(ctx, bytes);
	if (!preview.ok) return { problems: preview.problems, preview: null };
	const { against, differences } = preview;
	return {
		problems: null,
		preview: {
			title: preview.rules.title,
			effectiveFrom: preview.rules.effectiveFrom,
			differences,
			content: new TextDecoder().decode(bytes),
			against: {
				...{ id: against.id, title: against.title },
				...{ effectiveFrom: against.effectiveFrom, records: against.records }
			}
		}
	};
}

const check = formAction(rulesFileForm, async (ctx, { file }) =>
	look(ctx, new Uint8Array(await file.arrayBuffer()))
);

const confirm = formAction(confirmRulesForm, async (ctx, { content, against }) => {
	const bytes = new TextEncoder().encode(content);
	try {
		return `/rules/${await loadRuleSet(ctx, bytes, against)}`;
	} catch (error) {
		if (!(error instanceof Refusal) || error.code !== 'rules.compared-with-another') throw error;
		return { ...(await look(ctx, bytes)), refusal: refusalSentence(ctx.locale, error) };
	}
});

type Event = RequestEvent & { params: Record<string, string> };

export const actions = {
	check: async (event: Event) => {
		const result = await check(event);
		return 'problems' in result && result.problems ? fail(400, result) : result;
	},
	confirm: async (event: Event) => {
		const result = await confirm(event);
		return 'refusal' in result ? fail(409, result) : result;
	}
};
