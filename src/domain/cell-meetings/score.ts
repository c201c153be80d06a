import type { MeetingRules } from '#domain/rules/cells/meeting-rules.ts';

export type Criterion = MeetingRules['scoreSheet']['value'][number];
export type Reckoned = NonNullable<Criterion['reckoned']>;

/** What the record knows, as so many of so many. */
export type Shares = Record<Reckoned, { part: number; of: number }>;

/** One line of the sheet as it is agreed in the hall. */
export type ScoreLine = { criterion: string; applies: boolean; points: number };

/** A share of a hundred; none of nothing. */
export const shareOf = ({ part, of }: { part: number; of: number }): number | null =>
	of === 0 ? null : (part * 100) / of;

/** The points of a ladder for a share: the first step that it reaches. */
export const pointsOnLadder = ({ steps }: Pick<Criterion, 'steps'>, share: number): number =>
	steps.find(({ from }) => share >= from)?.points ?? 0;

/**
 * What the record itself says of a criterion; null when that is for the hall to say. Of nothing there is no share: the
 * criterion does not apply then, and counts in full.
 */
export function reckon(criterion: Criterion, shares: Shares): ScoreLine | null {
	if (!criterion.reckoned) return null;
	const share = shareOf(shares[criterion.reckoned]);
	const { code, max, mayNotApply } = criterion;
	if (share === null) return { criterion: code, applies: !mayNotApply, points: mayNotApply ? max : 0 };
	return { criterion: code, applies: true, points: pointsOnLadder(criterion, share) };
}

/** What may be given for a criterion by hand: its steps, all or nothing, or any points up to its highest. */
export function fits(criterion: Criterion, { applies, points }: Omit<ScoreLine, 'criterion'>): boolean {
	if (!applies) return criterion.mayNotApply;
	if (criterion.kind === 'ladder') return criterion.steps.some((step) => step.points === points);
	if (criterion.kind === 'yes-no') return points === 0 || points === criterion.max;
	return points >= 0 && points <= criterion.max;
}

/** The sheet in full, in the order of the rules: what the record says, and what the hall agreed on; null while anything is open. */
export function sheetOf(
	criteria: readonly Criterion[],
	agreed: readonly ScoreLine[],
	shares: Shares
): { lines: (ScoreLine | null)[]; total: number | null } {
	const lines = criteria.map((criterion) => {
		const line = reckon(criterion, shares) ?? agreed.find((one) => one.criterion === criterion.code) ?? null;
		return line && !line.applies ? { ...line, points: criterion.max } : line;
	});
	const open = lines.some((line) => line === null);
	return { lines, total: open ? null : sum(lines.map((line) => line!.points)) };
}

/** Halves of points add up without a remainder of the machine's. */
const sum = (points: readonly number[]): number => points.reduce((a, b) => a + Math.round(b * 10), 0) / 10;

/** How good a meeting was, by its points: the first grade whose threshold it reaches. */
export const gradeOf = (total: number, { grades }: Pick<MeetingRules, 'grades'>) =>
	grades.value.find(({ from }) => total >= from) ?? grades.value.at(-1)!;
