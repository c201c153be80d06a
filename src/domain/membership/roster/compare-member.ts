import type { PostKind } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { sameWords } from '#platform/vietnamese.ts';
import { isCellPost } from '../post.ts';
import type { RosterFields } from './fields.ts';
import type { StandingMember } from './standing.ts';

export const changedFields = [
	'fullName',
	'born',
	'sex',
	'admittedOn',
	'officialOn',
	'cardNumber',
	'phone',
	'cell',
	'posts',
	'exemption'
] as const;
export type ChangedField = (typeof changedFields)[number];

/** What a list changes about a member: from what (nothing known: null) to what. Cells by name, posts by kind, joined by commas. */
export type Change = { field: ChangedField; from: string | null; to: string };

/** The difference between what a list says of a member's own facts and what is known. What it does not say stays. */
export function compareFacts(fields: RosterFields, member: StandingMember): Change[] {
	const changes: Change[] = [];
	const differs = (field: ChangedField, from: string | null, to: string | undefined, same = from === to) => {
		if (to !== undefined && !same) changes.push({ field, from, to });
	};
	differs('fullName', member.fullName, fields.fullName, sameWords(member.fullName, fields.fullName));
	differs(
		'born',
		member.born,
		fields.born,
		fields.born !== undefined && !!member.born?.startsWith(fields.born)
	);
	differs('sex', member.sex, fields.sex);
	differs('admittedOn', member.admittedOn, fields.admittedOn);
	differs('officialOn', member.officialOn, fields.officialOn);
	differs('cardNumber', member.cardNumber, fields.cardNumber);
	differs('phone', member.phone, fields.phone);
	return changes;
}

/** An exemption that the list tells and the records do not; one without a date says nothing new of somebody exempt already. */
export function compareExemption(
	fields: RosterFields,
	member: StandingMember | null,
	asOf: PlainDate
): Change[] {
	const { exemption } = fields;
	const standing = member?.exemption ?? null;
	if (!exemption || (exemption.until !== null && exemption.until < asOf)) return [];
	const from = exemption.from ?? (standing ? standing.from : asOf);
	const until = exemption.until ?? (standing ? standing.until : null);
	if (from !== null && until !== null && until < from) return [];
	if (standing && standing.from === from && standing.until === until) return [];
	return [
		{ field: 'exemption', from: standing && span(standing.from, standing.until), to: span(from, until) }
	];
}

/** `2025-01-01/2025-12-31`; open ends are empty. */
export const span = (from: PlainDate | null, until: PlainDate | null): string =>
	`${from ?? ''}/${until ?? ''}`;

export type PostChange = { begin: { kind: PostKind; unitId: Id }[]; end: StandingMember['posts'] };

/**
 * Posts that begin and end. A list that names a post in the cell names all of them; committee posts are only added,
 * since a cell's list seldom tells them; who moves to another cell leaves the posts of the old one.
 */
export function comparePosts(
	fields: RosterFields,
	member: StandingMember | null,
	units: { cell: Id; committee: Id },
	isReplaced: boolean
): PostChange {
	const told = (fields.posts ?? []).map((kind) => ({
		kind,
		unitId: isCellPost(kind) ? units.cell : units.committee
	}));
	const held = member?.posts ?? [];
	const isTold = (post: { kind: PostKind; unitId: Id }) =>
		told.some((one) => one.kind === post.kind && one.unitId === post.unitId);
	const namesCellPost = told.some(({ kind }) => isCellPost(kind));
	return {
		begin: told.filter((post) => !held.some((one) => one.kind === post.kind && one.unitId === post.unitId)),
		end: held.filter(
			(post) =>
				isCellPost(post.kind) &&
				!isTold(post) &&
				(namesCellPost || post.unitId !== units.cell || (isReplaced && post.kind === 'cell-secretary'))
		)
	};
}
