import type { PostKind } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Sex } from '../member.ts';
import type { Exemption, PartialDate } from './fields.ts';

/** A member as the records have them, for a list to be compared with. */
export type StandingMember = {
	id: Id;
	fullName: string;
	born: PartialDate | null;
	sex: Sex | null;
	admittedOn: PlainDate | null;
	officialOn: PlainDate | null;
	cardNumber: string | null;
	phone: string | null;
	/** The cell in which they are, and since when; `since` null is "from ever". */
	cell: { membershipId: Id; unitId: Id; since: PlainDate | null } | null;
	posts: { postId: Id; kind: PostKind; unitId: Id; since: PlainDate | null }[];
	exemption: (Exemption & { exemptionId: Id }) | null;
};

export type StandingUnit = { id: Id; name: string };

/** What the records hold on the day from which a list is to count. */
export type Standing = {
	asOf: PlainDate;
	members: StandingMember[];
	cells: StandingUnit[];
	/** The committee's own unit, in which committee posts are held. */
	committeeUnitId: Id;
};
