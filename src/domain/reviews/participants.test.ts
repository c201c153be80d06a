import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shippedRuleSet } from '#domain/rules/server/index.ts';
import type { PostKind } from '#platform/actor.ts';
import { changesSince, type EnrolledReview } from './changed-facts.ts';
import { participantsOf, type Facts, type Participant } from './participants.ts';
import { isSettled, isUnderReview, mayReview, reviewStates, type ReviewState } from './review.ts';

const rules = shippedRuleSet().reviews;
const year = { coversCollectives: true, coversMembers: true, periodTo: '2026-12-31' };
const cellIds = ['cell-a', 'cell-b', 'cell-c'];
const names = ['An', 'Bình', 'Chi', 'Dũng', 'Em', 'Giang', 'Hà', 'Khoa'];

const units = (open: readonly string[] = cellIds): Facts['units'] => [
	{ id: 'committee', name: 'Đảng bộ', isCommittee: true, cellKind: null },
	...open.map((id) => ({ id, name: id, isCommittee: false, cellKind: 'village' as const }))
];
const member = (id: string, more: Partial<Facts['members'][number]> = {}): Facts['members'][number] => ({
	id,
	name: id,
	unitId: 'cell-a',
	admittedOn: '2000-05-19',
	exempt: false,
	suspended: false,
	...more
});
const post = (memberId: string, unitId: string, kind: PostKind) => ({ memberId, unitId, kind });
const of = (list: readonly Participant[], id: string) =>
	list.find((one) => (one.memberId ?? one.collectiveId) === id)!;

describe('who is reviewed', () => {
	const facts: Facts = {
		units: units(['cell-a', 'cell-b']),
		members: [
			member('secretary'),
			member('deputy'),
			member('third'),
			member('plain'),
			member('exempt', { exempt: true }),
			member('suspended', { suspended: true, exempt: true }),
			member('new', { admittedOn: '2026-07-01' }),
			member('newer', { admittedOn: '2026-06-30' })
		],
		posts: [
			post('secretary', 'cell-a', 'cell-secretary'),
			post('secretary', 'committee', 'committee-member'),
			post('deputy', 'cell-a', 'cell-deputy'),
			post('third', 'cell-a', 'cell-committee-member')
		]
	};
	const list = participantsOf(facts, year, rules);

	test('a head with two posts has two places: first of the cell, one of the others in the leading collective', () => {
		expect(of(list, 'secretary')).toMatchObject({
			form: '2B',
			ground: null,
			places: [
				{ unitId: 'cell-a', rank: 1 },
				{ unitId: 'committee', rank: 3 }
			]
		});
		expect(of(list, 'deputy').places).toEqual([{ unitId: 'cell-a', rank: 2 }]);
		expect(of(list, 'plain')).toMatchObject({ form: '2C', places: [{ unitId: 'cell-a', rank: 3 }] });
	});
	test('a cell whose committee has fewer people than the rules ask has no collective of its own', () => {
		expect(of(list, 'cell-a').ground).toBeNull();
		expect(of(list, 'cell-b').ground).toBe('no-cell-committee');
	});
	test('exempt, suspended and newly admitted members are in the list with their ground', () => {
		expect(of(list, 'exempt').ground).toBe('exempt');
		expect(of(list, 'suspended').ground).toBe('suspended');
		expect(of(list, 'new').ground).toBe('newly-admitted');
		expect(of(list, 'newer').ground).toBeNull();
	});
	test('a campaign of collectives alone asks no member, one of members alone no collective', () => {
		expect(participantsOf(facts, { ...year, coversMembers: false }, rules)).toHaveLength(3);
		expect(participantsOf(facts, { ...year, coversCollectives: false }, rules)).toHaveLength(8);
	});
	test('where the cell does not take part, a leader is reviewed in the leading collective alone', () => {
		const alone = participantsOf({ ...facts, units: units([]) }, year, rules);
		expect(alone.map((one) => one.memberId ?? one.collectiveId)).toEqual(['committee', 'secretary']);
		expect(of(alone, 'secretary').places).toEqual([{ unitId: 'committee', rank: 3 }]);
	});
});

const postKinds: PostKind[] = [
	'secretary',
	'deputy-secretary',
	'committee-member',
	'office',
	'cell-secretary',
	'cell-deputy',
	'cell-committee-member'
];
/** A small committee in any state: who is where, with which posts, exempt or not; some cells closed, some people gone. */
const anyFacts: fc.Arbitrary<Facts> = fc
	.record({
		open: fc.subarray(cellIds, { minLength: 1 }),
		people: fc.array(
			fc.record({
				cell: fc.nat(2),
				exempt: fc.boolean(),
				suspended: fc.boolean(),
				isNew: fc.boolean(),
				here: fc.boolean(),
				posts: fc.uniqueArray(fc.constantFrom(...postKinds), { maxLength: 3 })
			}),
			{ minLength: names.length, maxLength: names.length }
		)
	})
	.map(({ open, people }) => {
		const here = people.flatMap(({ here, ...one }, i) => (here ? { ...one, id: names[i]! } : []));
		return {
			units: units(open),
			members: here.map(({ id, cell, exempt, suspended, isNew }) =>
				member(id, {
					unitId: open[cell % open.length]!,
					...{ exempt, suspended },
					admittedOn: isNew ? '2026-10-01' : null
				})
			),
			posts: here.flatMap(({ id, cell, posts }) =>
				posts.map((kind) =>
					post(id, kind.startsWith('cell-') ? open[cell % open.length]! : 'committee', kind)
				)
			)
		};
	});

describe('nobody is silently left out', () => {
	test('whatever the facts, everybody is in it once: reviewed somewhere by a form, or with a ground', () => {
		fc.assert(
			fc.property(anyFacts, (facts) => {
				const list = participantsOf(facts, year, rules);
				const ids = list.map((one) => (one.memberId ?? one.collectiveId)!);
				expect(new Set(ids).size).toBe(ids.length);
				expect(ids.sort()).toEqual(
					[...facts.units.map(({ id }) => id), ...facts.members.map(({ id }) => id)].sort()
				);
				for (const one of list) {
					expect(one.places.length).toBeGreaterThan(0);
					expect(rules.forms.some(({ code }) => code === one.form)).toBe(true);
					expect(one.ground === null || rules.exempt.value.includes(one.ground)).toBe(true);
					for (const { unitId } of one.places) expect(facts.units.some(({ id }) => id === unitId)).toBe(true);
				}
			})
		);
	});
});

const made = (one: Participant, state: ReviewState, begun: boolean): EnrolledReview => ({
	...one,
	reviewId: `review-of-${one.memberId ?? one.collectiveId}`,
	state: one.ground ? 'exempt' : state === 'exempt' ? 'writing' : state,
	ground: one.ground ?? (state === 'not-reviewed' ? 'away' : null),
	groundSetAside: null,
	begunAt: begun && one.ground === null ? [one.places[0]!.unitId] : []
});
const applied = (reviews: readonly EnrolledReview[], changes: ReturnType<typeof changesSince>) => [
	...reviews.map((review) => {
		const change = changes.find(({ reviewId }) => reviewId === review.reviewId);
		return change ? { ...review, ...(change.to as object) } : review;
	}),
	...changes.flatMap(({ kind, to }) => (kind === 'added' ? [made(to as Participant, 'writing', false)] : []))
];

/** The steps by which a review may come from one state to another: one of the road, or back to writing and then exempt. */
const mayBecome = (from: ReviewState, to: ReviewState): boolean => {
	if (from === to) return true;
	const step = to === 'exempt' ? 'exempt' : to === 'not-reviewed' ? 'leave-out' : 'resume';
	if (mayReview(step, { state: from }).allowed) return true;
	return mayReview('resume', { state: from }).allowed && mayBecome('writing', to);
};

describe('a campaign that follows the facts', () => {
	const anyStates = fc.array(fc.tuple(fc.constantFrom(...reviewStates), fc.boolean()), {
		minLength: 12,
		maxLength: 12
	});
	const start = (facts: Facts, states: [ReviewState, boolean][]) =>
		participantsOf(facts, year, rules).map((one, i) => made(one, ...states[i % states.length]!));

	test('changes nothing while the facts stay, and nothing twice', () => {
		fc.assert(
			fc.property(anyFacts, anyFacts, anyStates, (before, after, states) => {
				const reviews = start(before, states);
				expect(changesSince(reviews, participantsOf(before, year, rules))).toEqual([]);
				const wanted = participantsOf(after, year, rules);
				const now = applied(reviews, changesSince(reviews, wanted));
				expect(changesSince(now, wanted)).toEqual([]);
			})
		);
	});
	test('never touches what is concluded, keeps every place where something was, and walks the road alone', () => {
		fc.assert(
			fc.property(anyFacts, anyFacts, anyStates, (before, after, states) => {
				const reviews = start(before, states);
				for (const change of changesSince(reviews, participantsOf(after, year, rules))) {
					if (change.kind === 'added') continue;
					const review = reviews.find(({ reviewId }) => reviewId === change.reviewId)!;
					expect(isUnderReview(review) || isSettled(review)).toBe(true);
					expect(review.state).not.toBe('signed');
					expect(mayBecome(review.state, change.to.state)).toBe(true);
					for (const place of review.begunAt)
						expect(change.to.places.some(({ unitId }) => unitId === place)).toBe(true);
				}
			})
		);
	});
	test('has everybody of today afterwards, each reviewed, exempt or left out with a ground', () => {
		fc.assert(
			fc.property(anyFacts, anyFacts, anyStates, (before, after, states) => {
				const reviews = start(before, states);
				const wanted = participantsOf(after, year, rules);
				const now = applied(reviews, changesSince(reviews, wanted));
				for (const one of wanted) {
					const own = now.filter(
						(review) => review.memberId === one.memberId && review.collectiveId === one.collectiveId
					);
					expect(own).toHaveLength(1);
					const isLeftOut = own[0]!.state === 'exempt' || own[0]!.state === 'not-reviewed';
					expect(own[0]!.ground !== null).toBe(isLeftOut);
				}
			})
		);
	});
});
