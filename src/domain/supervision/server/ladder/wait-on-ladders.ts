import { cellRulesAsOf } from '#domain/rules/server/index.ts';
import { holds } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import { daysBetween } from '#platform/dates.ts';
import type { Context } from '#platform/server/context.ts';
import type { WaitingItem } from '#platform/waiting.ts';
import { ladderOfRules, reachedMark, waitsForWords, type Asks } from '../../ladder.ts';
import { canDecide } from '../../policy.ts';
import { supervisionWords } from '../../words.ts';
import { rungAsking } from './answer-rung.ts';
import { openActionsOf, openActionsWithRung } from './open-ladder-queries.ts';
import { readLadders, type Ladder } from './read-ladders.ts';

/** So many that were told to the level above stand one by one; more of them are one line that leads to the list. */
const mostAbove = 3;

/** What a ladder asks of this person, and one line for all of theirs that will soon be due. */
export async function waitingOnLadders(ctx: Context): Promise<WaitingItem[]> {
	const words = supervisionWords(ctx.locale).waiting;
	const [mine, told] = [await listOwnLadders(ctx), await listToldAbove(ctx)];
	const above = told.filter(({ action }) => canDecide(ctx.actor, action).allowed);
	const soon = await dueSoon(ctx, mine);
	const about = ({ action: { id, reference, task, ownerName } }: Ladder) => ({
		thing: `${reference} · ${task}`,
		forWhom: ownerName,
		href: `/inspection/ladders/${id}`
	});
	return [
		...mine.filter(waitsFor('owner')).map((ladder) => ({
			...about(ladder),
			id: `${ladder.action.id}-explain`,
			verb: words.explain,
			dueOn: rungAsking(ladder, 'owner')!.on,
			button: words.explainButton
		})),
		...(above.length > mostAbove
			? [
					{
						id: 'decide-many',
						verb: words.decide,
						thing: words.decideMany(above.length),
						dueOn: above.map((ladder) => rungAsking(ladder, 'leaders')!.on).toSorted()[0]!,
						href: '/inspection/ladders',
						button: words.decideButton
					}
				]
			: above.map((ladder) => ({
					...about(ladder),
					id: `${ladder.action.id}-decide`,
					verb: words.decide,
					dueOn: rungAsking(ladder, 'leaders')!.on,
					button: words.decideButton
				}))),
		...(soon.length
			? [
					{
						id: 'due-soon',
						verb: words.dueSoon,
						thing: words.dueSoonThing(soon.length, Math.min(...soon.map(({ daysLeft }) => daysLeft))),
						dueOn: soon[0]!.ladder.action.dueOn,
						href: '/inspection/due',
						button: words.dueSoonButton
					}
				]
			: [])
	];
}

const waitsFor =
	(asks: Asks) =>
	(ladder: Ladder): boolean => {
		const rung = rungAsking(ladder, asks);
		return rung !== undefined && waitsForWords(rung);
	};

/** What this person has yet to mend, each with where it stands on the ladder; what is due first stands first. */
export async function listOwnLadders(ctx: Context): Promise<Ladder[]> {
	return readAll(ctx, await openActionsOf(ctx, ctx.actor.memberId));
}

/** Told to the level above and not decided yet; for the leaders alone. */
async function listToldAbove(ctx: Context): Promise<Ladder[]> {
	if (!holds(ctx.actor, 'leader')) return [];
	return (await readAll(ctx, await openActionsWithRung(ctx, 'leaders'))).filter(waitsFor('leaders'));
}

export async function readAll(ctx: Context, actions: Awaited<ReturnType<typeof openActionsOf>>) {
	if (!actions.length) return [];
	const { rules } = await cellRulesAsOf(ctx, today(ctx.clock));
	return readLadders(ctx, actions, ladderOfRules(rules.inspection));
}

/** What is due within one of the marks of the rules (15, 7 and 3 days before). */
export async function dueSoon(ctx: Context, ladders: readonly Ladder[]) {
	if (!ladders.length) return [];
	const day = today(ctx.clock);
	const marks = (await cellRulesAsOf(ctx, day)).rules.inspection.remindBefore.value;
	return ladders.flatMap((ladder) => {
		const daysLeft = daysBetween(day, ladder.action.dueOn);
		const mark = reachedMark(daysLeft, marks);
		return mark === null ? [] : [{ ladder, daysLeft, mark }];
	});
}
