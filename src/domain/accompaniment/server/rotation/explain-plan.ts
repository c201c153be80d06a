import { obstacleIn, reasonOf, whyUnmet, type Obstacle } from '../../rotation/explain.ts';
import type { PlannedVisit, RotationPlan } from '../../rotation/plan.ts';
import { rotationWords } from '../../words/rotation.ts';
import type { Locale } from '#platform/words.ts';

type Explained = Pick<RotationPlan, 'problem' | 'outcome'>;

/** Why a cell gets its visit in that month, in a sentence: since when it waits, how long it could, what stood in the way before. */
export function reasonInWords(
	{ problem, outcome }: Explained,
	{ unitId, month, memberId }: Pick<PlannedVisit, 'unitId' | 'month' | 'memberId'>,
	locale: Locale
): string {
	if (!problem || !outcome) return '';
	const words = rotationWords(locale);
	const nameOf = (at: number) => words.month(`${problem.months[at]}-01`);
	const at = problem.months.indexOf(month.slice(0, 7));
	if (at < 0 || !problem.cells.some(({ id }) => id === unitId)) return '';
	const reason = reasonOf(
		problem,
		outcome.visits,
		{ cellId: unitId, leaderId: memberId, month: at, joint: false },
		outcome.longestWait
	);
	const byWhy = Map.groupBy(reason.obstacles, ({ why }) => why);
	return [
		reason.wished ? words.why.wished : '',
		reason.since === null ? words.why.first : words.why.since(nameOf(reason.since)),
		words.why.latest(nameOf(reason.latest)),
		...[...byWhy].map(([why, same]) =>
			words.why.obstacle[why](same.map(({ month }) => nameOf(month)).join(', '))
		)
	]
		.filter(Boolean)
		.join('; ');
}

/** Why a wish could not be kept: what alone forbids it, or what fills that evening or month in the best plan. */
export function whyNotKept({ problem, outcome }: Explained, wishId: string): Obstacle | 'others' {
	const wish = problem!.wishes.find(({ id }) => id === wishId);
	if (!wish) return 'others';
	const alone = whyUnmet(problem!, wish);
	if (alone !== 'others' || wish.kind === 'no-visit') return alone;
	return obstacleIn(problem!, outcome!.visits, wish.cellId, wish.month)?.why ?? 'others';
}
