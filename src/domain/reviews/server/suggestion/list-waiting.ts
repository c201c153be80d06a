import { holds } from '#platform/actor.ts';
import { showDate } from '#platform/dates.ts';
import type { Context } from '#platform/server/context.ts';
import type { WaitingItem } from '#platform/waiting.ts';
import { canGiveVerdict } from '../../suggestion-policy.ts';
import { suggestionWords } from '../../words/suggestion.ts';
import { suggestionsToExplain, suggestionsToJudge } from './list-queries.ts';
import type { SuggestionRecord } from './suggestion-queries.ts';

/** What waits for this person here: to explain, by its day; to judge; for the office, what the superior has still to say. */
export async function listWaiting(ctx: Context): Promise<WaitingItem[]> {
	const words = suggestionWords(ctx.locale).waiting;
	const toExplain = (await suggestionsToExplain(ctx)).map((one) => ({
		...about(ctx, one),
		verb: one.state === 'returned' ? words.explainAgain : words.explain,
		href: `/suggestions/${one.id}/explanation`,
		button: words.explainButton
	}));
	return [...toExplain, ...(await toJudge(ctx))];
}

async function toJudge(ctx: Context): Promise<WaitingItem[]> {
	if (!holds(ctx.actor, 'office') && !holds(ctx.actor, 'leader')) return [];
	const words = suggestionWords(ctx.locale).waiting;
	const explained = (await suggestionsToJudge(ctx)).filter(
		(one) => canGiveVerdict(ctx.actor, one, { ...one, places: [] }, one.last?.explainedBy ?? '').allowed
	);
	const fromSuperior = explained.filter(({ sender, partnerId }) => sender === 'superior' && !partnerId);
	// What came as a dispatch is answered by one; then its verdict comes by itself.
	const toSend = explained
		.filter(({ partnerId, last }) => partnerId && last?.sentAs === null)
		.map((one) => ({
			...about(ctx, one),
			id: `${one.id}-reply`,
			verb: words.reply,
			href: `/suggestions/${one.id}/reply`,
			button: words.replyButton
		}));
	const judged = explained
		.filter(({ sender }) => sender === 'committee')
		.map((one) => ({
			...about(ctx, one),
			id: `${one.id}-judge`,
			dueOn: null,
			verb: words.judge,
			href: `/suggestions/${one.id}/verdict`,
			button: words.judgeButton
		}));
	const mine = [...toSend, ...judged];
	// A superior takes its time: one line for all of them is enough to forget none.
	return fromSuperior.length
		? [
				...mine,
				{
					id: 'suggestions-superior',
					verb: words.superior,
					thing: words.superiorThing(fromSuperior.length),
					href: '/suggestions?state=explained&sender=superior',
					button: words.superiorButton
				}
			]
		: mine;
}

const about = ({ locale }: Context, one: SuggestionRecord) => ({
	id: one.id,
	thing: `${suggestionWords(locale).paperOf(one.number, showDate(one.datedOn))} · ${shorten(one.words)}`,
	forWhom: one.subjectName,
	dueOn: one.dueOn
});

const shorten = (text: string) => (text.length > 120 ? `${text.slice(0, 119).trimEnd()}…` : text);
