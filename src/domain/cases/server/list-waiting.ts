import { holds } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import { addDays, daysBetween, type PlainDate } from '#platform/dates.ts';
import type { Context } from '#platform/server/context.ts';
import type { WaitingItem } from '#platform/waiting.ts';
import { isAskedAgain } from '../case.ts';
import { canDirect, isDesk } from '../policy.ts';
import { casesWords } from '../words.ts';
import type { CaseRecord } from './case-queries.ts';
import { rulesOfCases } from './case-rules.ts';
import { casesAtDesk, casesNotSolved, casesOwned, casesWithRung, countUndecided } from './waiting-queries.ts';

type Words = ReturnType<typeof casesWords>['waiting'];

/** What of the citizens' cases waits for a person: to decide, to give notice, to settle, to explain, to ask, to direct. */
export async function listWaiting(ctx: Context): Promise<WaitingItem[]> {
	const words = casesWords(ctx.locale).waiting;
	return [
		...(isDesk(ctx.actor) ? await atDesk(ctx, words) : []),
		...(await owned(ctx, words)),
		...(holds(ctx.actor, 'leader') ? await above(ctx, words) : [])
	];
}

const about = ({ id, code, title }: CaseRecord, verb: string, step: string, to = '') => ({
	id: `${id}-${step}`,
	verb,
	thing: `${code} · ${title}`,
	href: `/cases/${id}${to}`
});

async function atDesk(ctx: Context, words: Words): Promise<WaitingItem[]> {
	return (await casesAtDesk(ctx)).map((one) =>
		one.state === 'received'
			? {
					...about(one, words.decide, 'decide'),
					dueOn: earlier(one.dueOn, one.noticeDueOn),
					button: words.decideButton
				}
			: {
					...about(one, words.notice, 'notice', '/notice'),
					dueOn: one.noticeDueOn,
					button: words.noticeButton
				}
	);
}

const earlier = (a: PlainDate | null, b: PlainDate): PlainDate => (a !== null && a < b ? a : b);

async function owned(ctx: Context, words: Words): Promise<WaitingItem[]> {
	const day = today(ctx.clock);
	const [mine, asked] = [await casesOwned(ctx), await casesWithRung(ctx, 'owner')];
	const rulesOf = await rulesOfCases(ctx, mine);
	return [
		...mine.flatMap((one): WaitingItem[] => {
			const rules = rulesOf(one);
			if (one.state === 'closed')
				return isAskedAgain(one, day)
					? [
							{
								...about(one, words.askAgain, 'ask', '/word'),
								dueOn: one.askAgainOn,
								button: words.askAgainButton
							}
						]
					: [];
			if (one.state === 'answered') {
				const from = addDays(one.answeredOn!, rules.silentFor.value);
				return from <= day
					? [{ ...about(one, words.close, 'close', '/closure'), dueOn: from, button: words.closeButton }]
					: [];
			}
			// While the clock stands, nothing is due.
			if (one.dueOn === null) return [];
			const left = daysBetween(day, one.dueOn);
			const isNear = left >= 0 && left <= Math.max(...rules.remindBefore.value);
			const verb = one.round > 1 ? words.settleAgain : isNear ? words.settleSoon(left) : words.settle;
			return [{ ...about(one, verb, 'settle'), dueOn: one.dueOn, button: words.settleButton }];
		}),
		...asked
			.filter(({ ownerId }) => ownerId === ctx.actor.memberId)
			.map((one) => ({
				...about(one, words.explain, 'explain', '/explanation'),
				dueOn: one.takenOn,
				button: words.explainButton
			}))
	];
}

/** What the level above is told: the person was not satisfied, a deadline passed long ago, nobody decided. */
async function above(ctx: Context, words: Words): Promise<WaitingItem[]> {
	const mayDirect = (one: CaseRecord) => canDirect(ctx.actor, one).allowed;
	const notSolved = (await casesNotSolved(ctx)).filter(mayDirect);
	const known = new Set(notSolved.map(({ id }) => id));
	const late = (await casesWithRung(ctx, 'leaders')).filter((one) => mayDirect(one) && !known.has(one.id));
	const undecided = await countUndecided(ctx, today(ctx.clock));
	return [
		...notSolved.map((one) => ({
			...about(one, one.round > 2 ? words.notSolvedAgain : words.notSolved, 'direct', '/direction'),
			dueOn: one.dueOn,
			button: words.directButton
		})),
		...late.map((one) => ({
			...about(one, words.late, 'direct', '/direction'),
			dueOn: one.dueOn,
			button: words.directButton
		})),
		...(undecided
			? [
					{
						id: 'cases-undecided',
						verb: words.undecided,
						thing: words.undecidedThing(undecided),
						href: '/cases?show=overdue&step=received',
						button: words.openList
					}
				]
			: [])
	];
}
