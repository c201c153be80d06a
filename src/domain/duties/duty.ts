import type { CellKind } from '#domain/organization/cell-kind.ts';
import type { DutyRules } from '#domain/rules/cells/duty-rules.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { Refusal } from '#platform/refusal.ts';
import { fold } from '#platform/vietnamese.ts';

/** What is to be done in a unit, from a day until the day `to`, which is no longer of it. */
export type Duty = {
	id: Id;
	unitId: Id;
	/** among the usual ones of the rules, when it is one of them */
	code: string | null;
	title: string;
	from: PlainDate | null;
	to: PlainDate | null;
};

/** Somebody carries a duty out, all of it or a part (`detail`), from a day until the day `to`. */
export type Holding = {
	id: Id;
	dutyId: Id;
	memberId: Id;
	fullName: string;
	detail: string | null;
	from: PlainDate | null;
	to: PlainDate | null;
};

/** A duty as it is written in one line: its title, and in brackets which part of it. */
export type DutyLine = { title: string; detail: string | null };

/** `Phụ trách nhóm hộ gia đình (tổ 3)`. */
export const showLine = ({ title, detail }: DutyLine): string => (detail ? `${title} (${detail})` : title);

/** What a person wrote in one field: several duties, with a semicolon or a new line between them. Each stands once. */
export function readLines(text: string): DutyLine[] {
	const lines = text
		.split(/[;\n]/)
		.map((line) =>
			line
				.trim()
				.replace(/[.,\s]+$/, '')
				.replace(/^[-–+•]\s*/, '')
		)
		.filter(Boolean)
		.map((line) => {
			const [, title, detail] = /^(.*\S)\s*\(([^()]*\S[^()]*)\)$/.exec(line) ?? [];
			return title ? { title, detail: detail!.trim() } : { title: line, detail: null };
		});
	return lines.filter((line, at) => lines.findIndex((other) => isSameTitle(other.title, line.title)) === at);
}

/** Two spellings of one duty: case and marks aside. */
export const isSameTitle = (a: string, b: string): boolean => fold(a) === fold(b);

/** What is usually handed out in a unit: without a kind (the committee itself), what is usual in every cell. */
export const usualDuties = ({ usual }: Pick<DutyRules, 'usual'>, kind: CellKind | null) =>
	usual.value.filter(({ kinds }) => kinds.length === 0 || (kind !== null && kinds.includes(kind)));

/** The code of a usual duty whose words these are; none when they are somebody's own. */
export const codeOf = ({ usual }: Pick<DutyRules, 'usual'>, title: string): string | null =>
	usual.value.find(({ vi, en }) => isSameTitle(vi, title) || isSameTitle(en, title))?.code ?? null;

/** What a line of the sheet changes: what a person had and has no more, and what is new. A part that is called otherwise is both. */
export function changesOf<H extends DutyLine>(had: readonly H[], written: readonly DutyLine[]) {
	const isSame = (a: DutyLine, b: DutyLine) =>
		isSameTitle(a.title, b.title) && (a.detail ?? '') === (b.detail ?? '');
	return {
		ended: had.filter((one) => !written.some((line) => isSame(line, one))),
		begun: written.filter((line) => !had.some((one) => isSame(line, one)))
	};
}

/** Something that holds is ended on a day: after it began, and before the end that it may have already. */
export function endOn({ from, to }: Pick<Duty, 'from' | 'to'>, day: PlainDate, field = 'on'): PlainDate {
	if (from !== null && day <= from)
		throw new Refusal('duties.ends-before-it-begins', 409, { date: from, field });
	if (to !== null && day >= to) throw new Refusal('duties.ended-already', 409, { date: to, field });
	return day;
}

export const holdsOnDay = ({ from, to }: Pick<Duty, 'from' | 'to'>, day: PlainDate): boolean =>
	(from === null || from <= day) && (to === null || day < to);

/** A member of a unit on a day; who is exempt or suspended need not have a duty. */
export type Person = { id: Id; fullName: string; isFree: boolean };

/**
 * What stands out in a unit on a day: who has no duty and should have one, which duty nobody has, who has more than the rules
 * hold to be good. A duty of somebody who no longer belongs to the unit is nobody's.
 */
export function coverageOf(
	people: readonly Person[],
	duties: readonly { id: Id; holders: readonly { memberId: Id; belongs: boolean }[] }[],
	{ tooManyAbove }: Pick<DutyRules, 'tooManyAbove'>
) {
	const count = (id: Id) =>
		duties.filter(({ holders }) => holders.some(({ memberId, belongs }) => belongs && memberId === id))
			.length;
	return {
		without: people.filter(({ id, isFree }) => !isFree && count(id) === 0),
		unheld: duties.filter(({ holders }) => !holders.some(({ belongs }) => belongs)),
		tooMany: people
			.filter(({ id }) => count(id) > tooManyAbove.value)
			.map((one) => ({ ...one, count: count(one.id) }))
	};
}
