import { showDate, type PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';

export type BirthPrecision = 'day' | 'month' | 'year';
export type Sex = 'female' | 'male';

/** The minimum that is kept of a member; the national handbook keeps the rest. */
export type Member = {
	id: Id;
	fullName: string;
	sex?: Sex | null;
	bornOn?: PlainDate | null;
	birthPrecision?: BirthPrecision | null;
	/** the day of the admission decision, with which probation begins */
	admittedOn?: PlainDate | null;
	/** the day from which the member is official; none yet: probationary */
	officialOn?: PlainDate | null;
	cardNumber?: string | null;
	phone?: string | null;
	note?: string | null;
};

export type Standing = 'official' | 'probationary';

/** Official from the day of recognition on; before it, and without it, probationary (Điều lệ Đảng). Unknown dates count as official. */
export function standingOn(member: Pick<Member, 'admittedOn' | 'officialOn'>, date: PlainDate): Standing {
	if (member.officialOn) return member.officialOn <= date ? 'official' : 'probationary';
	return member.admittedOn ? 'probationary' : 'official';
}

/** A date of birth as exactly as it is known: `03/02/1985`, `02/1985` or `1985`; empty when it is not. */
export function showBirth({ bornOn, birthPrecision }: Pick<Member, 'bornOn' | 'birthPrecision'>): string {
	if (!bornOn) return '';
	const length = { day: 10, month: 7, year: 4 }[birthPrecision ?? 'day'];
	return showDate(bornOn.slice(0, length));
}
