import { clash, quartersOf, within, type RotationProblem, type Visit } from './problem.ts';
import { longestWait } from './waits.ts';

/** What a plan breaks, with where. It knows nothing of how the plan was made. */
export type Breach = { code: string; cellId?: string; leaderId?: string; month?: number };

/**
 * Looks a plan through, visit by visit: everybody can be where the plan puts them, wishes are kept (but for those that
 * it says it could not keep), each whole quarter has its joint visit, and nobody waits longer than it says.
 */
export function checkPlan(
	problem: RotationProblem,
	visits: readonly Visit[],
	claims: { longestWait: number; unmetWishes?: readonly string[] }
): Breach[] {
	return [
		...visits.flatMap((visit) => breachesOf(problem, visit)),
		...problem.leaders.flatMap((leader) => breachesOfLeader(problem, visits, leader.id)),
		...twice(visits),
		...wishesBroken(problem, visits, claims.unmetWishes ?? []),
		...quartersWithoutJoint(problem, visits),
		...(longestWait(problem, visits) > claims.longestWait ? [{ code: 'waits-longer' }] : [])
	];
}

function breachesOf(problem: RotationProblem, { cellId, leaderId, month, joint }: Visit): Breach[] {
	const at = { cellId, leaderId, month };
	const cell = problem.cells.find(({ id }) => id === cellId);
	const leader = problem.leaders.find(({ id }) => id === leaderId);
	const sitting = cell?.meetings[month];
	if (!cell || !leader) return [{ code: 'nobody-known', ...at }];
	if (!sitting) return [{ code: 'no-meeting', ...at }];
	return [
		...(within(leader.away, sitting.on) ? [{ code: 'away', ...at }] : []),
		...(joint && within(problem.jointAway, sitting.on) ? [{ code: 'group-away', ...at }] : [])
	];
}

function breachesOfLeader(problem: RotationProblem, visits: readonly Visit[], leaderId: string): Breach[] {
	const mine = visits.filter((visit) => visit.leaderId === leaderId);
	const most = problem.leaders.find(({ id }) => id === leaderId)!.perMonth;
	return problem.months.flatMap((_, month) => {
		const here = mine.filter((visit) => visit.month === month);
		const sittings = here.flatMap(({ cellId }) => {
			const sitting = problem.cells.find(({ id }) => id === cellId)?.meetings[month];
			return sitting ? [sitting] : [];
		});
		const clashes = sittings.some((a, i) =>
			sittings.slice(i + 1).some((b) => clash(a, b, problem.minutesApart))
		);
		return [
			...(here.length > most ? [{ code: 'too-many', leaderId, month }] : []),
			...(clashes ? [{ code: 'clash', leaderId, month }] : [])
		];
	});
}

const twice = (visits: readonly Visit[]): Breach[] =>
	visits
		.filter((visit, i) =>
			visits.slice(0, i).some((one) => one.cellId === visit.cellId && one.month === visit.month)
		)
		.map(({ cellId, month }) => ({ code: 'twice', cellId, month }));

const wishesBroken = (
	{ wishes }: RotationProblem,
	visits: readonly Visit[],
	unmet: readonly string[]
): Breach[] =>
	wishes
		.filter(({ id }) => !unmet.includes(id))
		.filter(({ kind, cellId, month, leaderId }) => {
			const made = visits.some(
				(visit) =>
					visit.cellId === cellId &&
					visit.month === month &&
					(leaderId === undefined || visit.leaderId === leaderId)
			);
			return (kind === 'visit') !== made;
		})
		.map(({ cellId, month }) => ({ code: 'wish-broken', cellId, month }));

/** A quarter has as many joint visits as are asked for, or all that it has on days when the working group can come. */
const quartersWithoutJoint = (problem: RotationProblem, visits: readonly Visit[]): Breach[] =>
	quartersOf(problem.months).flatMap((quarter) => {
		const here = visits.filter(({ month }) => quarter.includes(month));
		const could = here.filter(({ cellId, month }) => {
			const sitting = problem.cells.find(({ id }) => id === cellId)?.meetings[month];
			return sitting && !within(problem.jointAway, sitting.on);
		});
		const joint = here.filter((visit) => visit.joint).length;
		return joint === Math.min(problem.jointPerQuarter, could.length)
			? []
			: [{ code: 'joint-visits', month: quarter[0] }];
	});
