import type { Ground } from '#domain/rules/rule-set.ts';
import type { Id } from '#platform/id.ts';
import type { Participant, Turnplace } from './participants.ts';
import { isUnderReview, type ReviewState } from './review.ts';

/** Grounds that appear while a campaign is under way: the person is not there any more, the unit was closed. */
export const lateGrounds = ['left', 'unit-closed'] as const;
export type LateGround = (typeof lateGrounds)[number];

/** Where a review stands in a campaign, as far as dated facts can change it. */
export type Enrolled = {
	unitId: Id;
	form: string;
	state: ReviewState;
	ground: string | null;
	places: Turnplace[];
};

/** A review as it is kept. `begun` places have concluded something: they stay. */
export type EnrolledReview = Enrolled & {
	reviewId: Id;
	memberId: Id | null;
	collectiveId: Id | null;
	name: string;
	groundSetAside: string | null;
	begunAt: readonly Id[];
};

/** What became different: somebody new, or one review from what it was to what the facts now say. */
export type Change =
	| { kind: 'added'; reviewId: null; from: null; to: Participant; name: string; unitId: Id }
	| { kind: ChangeKind; reviewId: Id; from: Enrolled; to: Enrolled; name: string; unitId: Id };
export const changeKinds = [
	'added',
	'moved',
	'exempted',
	'left',
	'unit-closed',
	'resumed',
	'posts',
	'form'
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What has changed since the reviews were made or last brought up to date. What was concluded is never touched. */
export function changesSince(reviews: readonly EnrolledReview[], wanted: readonly Participant[]): Change[] {
	const keyOf = (one: { memberId: Id | null; collectiveId: Id | null }) => one.memberId ?? one.collectiveId!;
	const now = new Map(wanted.map((one) => [keyOf(one), one]));
	const known = new Set(reviews.map(keyOf));
	return [
		...wanted
			.filter((one) => !known.has(keyOf(one)))
			.map((to) => ({
				kind: 'added' as const,
				reviewId: null,
				from: null,
				to,
				name: to.name,
				unitId: to.unitId
			})),
		...reviews.flatMap((review): Change[] => {
			const to = follow(review, now.get(keyOf(review)) ?? null);
			const kind = kindOf(review, to);
			const { reviewId, name } = review;
			return kind ? [{ kind, reviewId, from: enrolled(review), to, name, unitId: to.unitId }] : [];
		})
	];
}

/** Where a review belongs by the facts of today. */
export function follow(review: EnrolledReview, wanted: Participant | null): Enrolled {
	const now = enrolled(review);
	const isOpen = isUnderReview(review);
	if (!isOpen && review.state !== 'exempt' && review.state !== 'not-reviewed') return now;
	if (!wanted) {
		const ground: LateGround = review.collectiveId ? 'unit-closed' : 'left';
		return isOpen ? { ...now, state: 'not-reviewed', ground } : now;
	}
	const standing = standingOf(review, wanted.ground);
	return {
		unitId: wanted.unitId,
		// What was handed in was written on its form.
		form: standing.state === 'handed-in' ? now.form : wanted.form,
		places: placesOf(review, wanted),
		...standing
	};
}

/** Exempt while a ground holds that nobody set aside; what a person decided (left out with a ground of theirs) stays. */
function standingOf(review: EnrolledReview, ground: Ground | null): Pick<Enrolled, 'state' | 'ground'> {
	const { state } = review;
	const wasLeftByFacts = lateGrounds.some((late) => late === review.ground);
	if (state === 'not-reviewed' && !wasLeftByFacts) return { state, ground: review.ground };
	if (ground && ground !== review.groundSetAside) return { state: 'exempt', ground };
	return isUnderReview({ state }) ? { state, ground: null } : { state: 'writing', ground: null };
}

/** A place where something was concluded stays, and stands for a cell in which the person would be reviewed now. */
function placesOf({ begunAt, places }: EnrolledReview, wanted: Participant): Turnplace[] {
	const stays = places.filter(
		(place) => begunAt.includes(place.unitId) && !wanted.places.some(({ unitId }) => unitId === place.unitId)
	);
	const isOwnCell = ({ unitId }: Turnplace) => unitId === wanted.unitId;
	const comes = wanted.places.filter((place) => stays.length === 0 || !isOwnCell(place));
	return [...stays, ...comes].sort((a, b) => a.unitId.localeCompare(b.unitId));
}

function kindOf(from: Enrolled, to: Enrolled): ChangeKind | null {
	if (from.state !== to.state || from.ground !== to.ground) {
		if (to.state === 'not-reviewed') return to.ground === 'unit-closed' ? 'unit-closed' : 'left';
		return to.state === 'exempt' ? 'exempted' : 'resumed';
	}
	if (from.unitId !== to.unitId) return 'moved';
	if (!samePlaces(from.places, to.places)) return 'posts';
	return from.form === to.form ? null : 'form';
}

const samePlaces = (some: readonly Turnplace[], others: readonly Turnplace[]): boolean =>
	some.length === others.length &&
	some.every((place) => others.some(({ unitId, rank }) => unitId === place.unitId && rank === place.rank));

const enrolled = ({ unitId, form, state, ground, places }: Enrolled): Enrolled => ({
	unitId,
	form,
	state,
	ground,
	places
});
