import { fold } from '#platform/vietnamese.ts';
import type { RosterFields } from './fields.ts';
import { canBeTheSame } from './read-date.ts';
import type { StandingMember } from './standing.ts';

/** What tells a person from another of the same name. */
type Known = { fullName: string; born?: string | null; cardNumber?: string | null };

/** Who of the records a row of a list is: nobody yet, one member, or a reason why that cannot be said. */
export type Match =
	| { member: StandingMember | null }
	| { refused: 'matches-several' | 'card-of-another' | 'cannot-tell-who'; name: string };

/** Finds members by their card first, else by name and birth. */
export class Register {
	private readonly byCard = new Map<string, StandingMember>();
	private readonly byName = new Map<string, StandingMember[]>();

	constructor(members: StandingMember[]) {
		for (const member of members) {
			if (member.cardNumber) this.byCard.set(member.cardNumber, member);
			const name = fold(member.fullName);
			this.byName.set(name, [...(this.byName.get(name) ?? []), member]);
		}
	}

	match(fields: RosterFields): Match {
		const holder = fields.cardNumber ? this.byCard.get(fields.cardNumber) : undefined;
		if (holder)
			return holdsTheirOwn(fields, holder)
				? { member: holder }
				: { refused: 'card-of-another', name: holder.fullName };
		const namesakes = this.byName.get(fold(fields.fullName)) ?? [];
		const first = namesakes[0];
		if (!fields.born) return first ? { refused: 'cannot-tell-who', name: first.fullName } : { member: null };
		const alike = namesakes.filter((member) => isSamePerson(fields, member));
		if (alike.length > 1) return { refused: 'matches-several', name: alike[0]!.fullName };
		return { member: alike[0] ?? null };
	}
}

/** A card number typed wrongly would make one person another: the name or the birth must agree too. */
const holdsTheirOwn = (fields: RosterFields, holder: StandingMember): boolean =>
	fold(fields.fullName) === fold(holder.fullName) ||
	(!!fields.born && !!holder.born && canBeTheSame(fields.born, holder.born));

/**
 * Same name and same birth, as exactly as both are known. Two cards tell two persons apart, unless the day of birth
 * is the same to the day: then the card was renewed.
 */
export function isSamePerson(a: Known, b: Known): boolean {
	if (fold(a.fullName) !== fold(b.fullName) || !a.born || !b.born || !canBeTheSame(a.born, b.born))
		return false;
	const twoCards = a.cardNumber && b.cardNumber && a.cardNumber !== b.cardNumber;
	return !twoCards || (a.born === b.born && a.born.length === 10);
}
