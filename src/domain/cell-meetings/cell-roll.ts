import type { AttendanceStatus } from '#domain/meetings/attendance.ts';
import type { Id } from '#platform/id.ts';

/** One person on the roll of a cell's meeting. Why somebody is absent is not in it. */
export type RollPerson = {
	memberId: Id;
	name: string;
	official: boolean;
	exempt: boolean;
	status: AttendanceStatus | null;
};

/** Who belongs to the cell that day, who must come, and who came. */
export type CellRoll = {
	members: number;
	official: number;
	probationary: number;
	exempt: number;
	/** everybody but those who are exempt and did not come */
	obliged: number;
	present: number;
	/** those who may vote */
	officialPresent: number;
	withLeave: number;
	withoutLeave: number;
	notCalled: number;
	people: RollPerson[];
};

/** Whether somebody was there, for however long. */
export const cameTo = ({ status }: Pick<RollPerson, 'status'>): boolean =>
	status === 'present' || status === 'late' || status === 'left-early' || status === 'late-and-left-early';

/** The figures of a roll. */
export function cellRoll(people: readonly RollPerson[]): CellRoll {
	const count = (matches: (person: RollPerson) => boolean) => people.filter(matches).length;
	return {
		members: people.length,
		official: count(({ official }) => official),
		probationary: count(({ official }) => !official),
		exempt: count(({ exempt }) => exempt),
		obliged: count(({ status }) => status !== 'exempt'),
		present: count(cameTo),
		officialPresent: count((person) => person.official && cameTo(person)),
		withLeave: count(({ status }) => status === 'absent-with-leave'),
		withoutLeave: count(({ status }) => status === 'absent-without-leave'),
		notCalled: count(({ status }) => status === null),
		people: [...people]
	};
}
