import type { CaseKind } from '#domain/cases/case.ts';
import type { ReceptionRules } from '#domain/rules/citizens/reception-rules.ts';
import type { Id } from '#platform/id.ts';
import { Refusal } from '#platform/refusal.ts';
import { fold } from '#platform/vietnamese.ts';

/** Alone, several together, or for somebody else. */
export const companies = ['alone', 'group', 'representative'] as const;
export type Company = (typeof companies)[number];

/** Whether people say who they are: to the desk, only to the custodians of sealed identities, or to nobody. */
export const identities = ['given', 'secret', 'withheld'] as const;
export type Identity = (typeof identities)[number];

export const decisions = ['accepted', 'returned', 'passed'] as const;
export type Decision = (typeof decisions)[number];

/** talking → finished: its matters are cases then, and lines of the register. */
export type VisitState = 'talking' | 'finished';

/** Somebody who came, or for whom somebody came. */
export type Person = {
	role: 'visitor' | 'represented';
	name: string;
	address: string | null;
	phone: string | null;
	idNumber: string | null;
	authority: string | null;
};

/** One matter of a visit, with what was decided about it. */
export type MatterWords = {
	kind: CaseKind;
	topic: string;
	title: string;
	content: string;
	hamletId: Id | null;
	/** asked for by who came; of a denunciation it goes without saying */
	secret: boolean;
	aboutMemberId: Id | null;
	settledBy: string | null;
	decision: Decision;
	ground: string;
	words: string;
	passedTo: string | null;
	ownerId: Id | null;
	remarks: string | null;
};

/** Who denounces is never named where others can read it, nor is who asks for that. */
export const isSecret = ({ kind, secret }: Pick<MatterWords, 'kind' | 'secret'>): boolean =>
	secret || kind === 'denunciation';

/** The rule about how many speak for so many people; none for few. */
export const representativesFor = (people: number, rules: Pick<ReceptionRules, 'representatives'>) =>
	rules.representatives.value.findLast((rule) => people >= rule.people);

/** A group is heard through its representatives, as many as the rule says for so many people; nobody comes alone as two. */
export function insistCompany(
	{ company, peopleCount, people }: { company: Company; peopleCount: number; people: readonly Person[] },
	identity: Identity,
	rules: Pick<ReceptionRules, 'representatives'>
) {
	if (company === 'group' && peopleCount < 2)
		throw new Refusal('reception.group-of-one', 400, { field: 'peopleCount' });
	if (identity !== 'given') return;
	const named = people.filter(({ role }) => role === 'visitor').length;
	if (named === 0) throw new Refusal('reception.name-missing', 400, { field: 'name-1' });
	if (named > peopleCount)
		throw new Refusal('reception.more-names-than-people', 400, { field: 'peopleCount' });
	const rule = representativesFor(peopleCount, rules);
	if (company === 'group' && rule && (named < rule.fewest || named > rule.most))
		throw new Refusal('reception.representatives-wrong', 400, {
			...{ field: 'name-1', people: peopleCount, fewest: rule.fewest, most: rule.most, named }
		});
	const represented = people.find(({ role }) => role === 'represented');
	if (company === 'representative' && !represented)
		throw new Refusal('reception.represented-missing', 400, { field: 'represented' });
	if (company === 'representative' && !people.some(({ authority }) => authority))
		throw new Refusal('reception.authority-missing', 400, { field: 'authority' });
}

/** Words that others will read do not name who is to be kept secret. */
export function insistNameless(texts: readonly string[], people: readonly Pick<Person, 'name'>[]) {
	const all = ` ${fold(texts.join(' '))} `;
	for (const { name } of people)
		if (fold(name).includes(' ') && all.includes(` ${fold(name)} `))
			throw new Refusal('reception.name-in-words', 409);
}

/** A ground that belongs to the decision, as the rules list them. */
export const groundsOf = (decision: Decision, rules: ReceptionRules) =>
	({
		accepted: rules.acceptedGrounds,
		returned: rules.returnedGrounds,
		passed: rules.passedGrounds
	})[decision].value;

/** What is sealed: who they are, in words that a custodian reads. */
export const identityText = (people: readonly Person[]): string =>
	people
		.map(({ role, name, address, phone, idNumber, authority }) =>
			[
				`${role === 'represented' ? 'Người được đại diện' : 'Họ tên'}: ${name}`,
				address && `Địa chỉ: ${address}`,
				phone && `Điện thoại: ${phone}`,
				idNumber && `Số căn cước, hộ chiếu: ${idNumber}`,
				authority && `Giấy ủy quyền: ${authority}`
			]
				.filter(Boolean)
				.join('\n')
		)
		.join('\n\n');
