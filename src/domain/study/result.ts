import type { AttendanceStatus } from '#domain/meetings/attendance.ts';
import type { RuleSet } from '#domain/rules/rule-set.ts';
import type { Id } from '#platform/id.ts';

/** One person in a published result: what follows from the marks, never why. */
export type ResultLine = {
	memberId: Id;
	fullName: string;
	unitId: Id;
	unitName: string;
	status: AttendanceStatus;
	lateMinutes: number;
	leftEarlyMinutes: number;
	/** the identifier under which the cell answers; none when nobody asks for an answer */
	reference: string | null;
};

/** The figures of a result, for one cell or for the whole. `present + withLeave + withoutLeave = expected`. */
export type Figures = {
	/** everybody who was to come; those freed from meetings are not among them */
	expected: number;
	/** who came, late and early leavers included */
	present: number;
	late: number;
	leftEarly: number;
	withLeave: number;
	withoutLeave: number;
	exempt: number;
	/** present of expected, in percent with one decimal; none when nobody was expected */
	rate: number | null;
};

/** Every figure that page, paper and table show comes from here. */
export function figuresOf(lines: readonly Pick<ResultLine, 'status'>[]): Figures {
	const count = (...statuses: AttendanceStatus[]) =>
		lines.filter((line) => statuses.includes(line.status)).length;
	const exempt = count('exempt');
	const expected = lines.length - exempt;
	const present = count('present', 'late', 'left-early', 'late-and-left-early');
	return {
		expected,
		present,
		late: count('late', 'late-and-left-early'),
		leftEarly: count('left-early', 'late-and-left-early'),
		withLeave: count('absent-with-leave'),
		withoutLeave: count('absent-without-leave'),
		exempt,
		rate: expected ? Math.round((1000 * present) / expected) / 10 : null
	};
}

export type CellResult = { unitId: Id; unitName: string; figures: Figures };

/** The figures cell by cell, in the order of the lines. */
export const figuresByCell = (lines: readonly ResultLine[]): CellResult[] =>
	groupedByCell(lines).map(({ lines, ...cell }) => ({ ...cell, figures: figuresOf(lines) }));

/** The lines that the published list names. */
export const namedLines = (lines: readonly ResultLine[], rules: RuleSet): ResultLine[] =>
	lines.filter((line) => (rules.study.listed.value as readonly string[]).includes(line.status));

/** Lines by cell, in the order in which they came. */
export function groupedByCell<L extends Pick<ResultLine, 'unitId' | 'unitName'>>(lines: readonly L[]) {
	const cells = new Map<Id, { unitId: Id; unitName: string; lines: L[] }>();
	for (const line of lines) {
		const cell = cells.get(line.unitId) ?? { unitId: line.unitId, unitName: line.unitName, lines: [] };
		cell.lines.push(line);
		cells.set(line.unitId, cell);
	}
	return [...cells.values()];
}

/** Whether the cell owes an answer for this line. */
export const asksForAnswer = (line: Pick<ResultLine, 'status'>, rules: RuleSet): boolean =>
	(rules.study.answerFor.value as readonly string[]).includes(line.status);

/** `95,6%`, as papers write it. */
export const showRate = (rate: number | null): string =>
	rate === null ? '–' : `${String(rate).replace('.', ',')}%`;
