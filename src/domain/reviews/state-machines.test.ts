import { describe, expect, test } from 'vitest';
import { campaignRoad, mayCampaign, type CampaignState, type CampaignStep } from './campaign.ts';
import {
	criticismRoad,
	criticismStates,
	criticismSteps,
	isUnanswered,
	type CriticismState
} from './criticism.ts';
import {
	isSettled,
	mayConclude,
	mayRaise,
	mayReview,
	mayStepCriticism,
	mayTakeBack,
	returnsReview,
	reviewRoad,
	reviewStates,
	reviewSteps,
	type Case,
	type ReviewState,
	type ReviewStep
} from './review.ts';
import {
	isSuggestionSettled,
	isUnexplained,
	maySuggestion,
	suggestionRoad,
	suggestionStates,
	suggestionSteps,
	type SuggestionState
} from './suggestion.ts';

// Not examples: every path of a review at two places, with up to two suggestions and two criticisms, is walked.

const most = 2;
type Move = { name: string; to: Case };

/** Everything that anybody could do next, by the same gates that the use cases ask. */
function movesFrom(at: Case): Move[] {
	return [...ofTheReview(at), ...ofPlaces(at), ...ofSuggestions(at), ...ofCriticisms(at)];
}

function ofTheReview(at: Case): Move[] {
	return reviewSteps
		.filter((step) => step !== 'conclude')
		.filter((step) => (step === 'take-back' ? mayTakeBack(at) : mayReview(step, at)).allowed)
		.map((step) => ({ name: step, to: stepped(at, step) }));
}

function stepped(at: Case, step: ReviewStep): Case {
	const state = reviewRoad[at.state][step]!;
	return {
		...at,
		state,
		places: step === 'order-again' ? at.places.map(() => ({ concludedOn: null })) : at.places
	};
}

/** One place concludes; the last of them concludes the review. */
function ofPlaces(at: Case): Move[] {
	if (!mayConclude(at).allowed) return [];
	return at.places.flatMap((place, i) => {
		if (place.concludedOn) return [];
		const places = at.places.map((one, j) => (j === i ? { concludedOn: '2026-12-10' } : one));
		const isLast = places.every((one) => one.concludedOn);
		return {
			name: `conclude at ${i}`,
			to: { ...at, places, state: isLast ? reviewRoad[at.state].conclude! : at.state }
		};
	});
}

function ofSuggestions(at: Case): Move[] {
	const raise: Move[] =
		at.suggestions.length < most && mayRaise(at).allowed
			? [{ name: 'suggest', to: { ...at, suggestions: [...at.suggestions, 'sent'] } }]
			: [];
	const steps = at.suggestions.flatMap((state, i) =>
		suggestionSteps
			.filter((step) => maySuggestion(step, state).allowed)
			.map((step) => {
				const suggestions = at.suggestions.map((one, j) => (j === i ? suggestionRoad[one][step]! : one));
				const to = { ...at, suggestions };
				return {
					name: `${step} suggestion ${i}`,
					to: step === 'return' && returnsReview(at) ? stepped(to, 'order-again') : to
				};
			})
	);
	return [...raise, ...steps];
}

function ofCriticisms(at: Case): Move[] {
	const raise: Move[] =
		at.criticisms.length < most && mayRaise(at).allowed
			? [{ name: 'criticise', to: { ...at, criticisms: [...at.criticisms, 'raised'] } }]
			: [];
	const steps = at.criticisms.flatMap((state, i) =>
		criticismSteps
			.filter((step) => mayStepCriticism(step, state, at).allowed)
			.map((step) => ({
				name: `${step} criticism ${i}`,
				to: { ...at, criticisms: at.criticisms.map((one, j) => (j === i ? criticismRoad[one][step]! : one)) }
			}))
	);
	return [...raise, ...steps];
}

const keyOf = ({ state, places, suggestions, criticisms }: Case) =>
	[state, places.map((place) => (place.concludedOn ? 'x' : '-')).join(''), suggestions, criticisms].join('|');

/** Every situation that can come about, with where one can go from it. */
function walk() {
	const start: Case = {
		state: 'writing',
		places: [{ concludedOn: null }, { concludedOn: null }],
		suggestions: [],
		criticisms: []
	};
	const seen = new Map<string, { at: Case; to: string[]; names: string[] }>();
	const waiting = [start];
	for (let at = waiting.pop(); at; at = waiting.pop()) {
		const key = keyOf(at);
		if (seen.has(key)) continue;
		const moves = movesFrom(at);
		seen.set(key, { at, to: moves.map((move) => keyOf(move.to)), names: moves.map((move) => move.name) });
		waiting.push(...moves.map((move) => move.to));
	}
	return seen;
}

const situations = walk();
const all = [...situations.values()].map(({ at }) => at);

/** Nothing more is wanted of it: the campaign can be closed as far as this review goes. */
const isOver = (at: Case) => isSettled(at) && at.suggestions.every(isSuggestionSettled);

describe('all paths of a review', () => {
	test('are many', () => expect(all.length).toBeGreaterThan(1500));

	test.each(reviewStates)('a review can come to be %s', (state) => {
		expect(all.some((at) => at.state === state)).toBe(true);
	});

	test.each(suggestionStates)('a suggestion can come to be %s', (state) => {
		expect(all.some((at) => at.suggestions.includes(state))).toBe(true);
	});

	test.each(criticismStates)('a criticism can come to be %s', (state) => {
		expect(all.some((at) => at.criticisms.includes(state))).toBe(true);
	});

	test('every step of every road is taken on some path', () => {
		const names = new Set(
			[...situations.values()].flatMap((one) => one.names.map((name) => name.replace(/ \d$/, '')))
		);
		for (const step of reviewSteps) expect(names).toContain(step === 'conclude' ? 'conclude at' : step);
		for (const step of suggestionSteps) expect(names).toContain(`${step} suggestion`);
		for (const step of criticismSteps) expect(names).toContain(`${step} criticism`);
	});

	test('nobody is concluded about while a suggestion is unexplained or a criticism unanswered', () => {
		const concluded: ReviewState[] = ['concluded', 'disputed', 'signed'];
		const wrong = all.filter(
			(at) =>
				concluded.includes(at.state) &&
				(at.suggestions.some(isUnexplained) || at.criticisms.some(isUnanswered))
		);
		expect(wrong.map(keyOf)).toEqual([]);
		// The gate has something to keep out.
		expect(all.some((at) => at.state === 'handed-in' && at.suggestions.some(isUnexplained))).toBe(true);
		expect(all.some((at) => at.state === 'handed-in' && at.criticisms.some(isUnanswered))).toBe(true);
	});

	test('a review is concluded exactly when every place has concluded', () => {
		const concluded: ReviewState[] = ['concluded', 'disputed', 'signed'];
		for (const at of all)
			if (concluded.includes(at.state))
				expect(
					at.places.every((place) => place.concludedOn),
					keyOf(at)
				).toBe(true);
	});

	test('from everywhere there is a way to the end', () => {
		const back = new Map<string, string[]>();
		for (const [key, { to }] of situations)
			for (const next of to) back.set(next, [...(back.get(next) ?? []), key]);
		const reaches = new Set<string>();
		const waiting = all.filter(isOver).map(keyOf);
		for (let key = waiting.pop(); key; key = waiting.pop()) {
			if (reaches.has(key)) continue;
			reaches.add(key);
			waiting.push(...(back.get(key) ?? []));
		}
		expect([...situations.keys()].filter((key) => !reaches.has(key))).toEqual([]);
	});

	test('what is held back is not the end of it for its author, and keeps nobody from concluding', () => {
		const held = all.find((at) => at.state === 'handed-in' && keyOf(at).endsWith('|held-back'))!;
		expect(mayConclude({ ...held, suggestions: [] }).allowed).toBe(true);
		expect(criticismRoad['held-back']).toHaveProperty('reword');
		expect(criticismRoad['held-back']).toHaveProperty('release');
	});
});

describe('the roads themselves', () => {
	const roads = {
		review: [reviewRoad, ['writing'], ['signed', 'not-reviewed', 'exempt']],
		suggestion: [suggestionRoad, ['sent'], ['accepted', 'withdrawn']],
		criticism: [criticismRoad, ['raised'], ['answered', 'withdrawn']],
		campaign: [campaignRoad, ['draft'], ['closed', 'cancelled']]
	} as const satisfies Record<string, readonly [object, readonly string[], readonly string[]]>;

	test.each(Object.entries(roads))(
		'of a %s: every state is reached and leads to an end',
		(_, [road, starts, ends]) => {
			const table = road as Record<string, Record<string, string>>;
			const from = (states: readonly string[], next: (state: string) => string[]) => {
				const seen = new Set<string>();
				const waiting = [...states];
				for (let state = waiting.pop(); state; state = waiting.pop()) {
					if (seen.has(state)) continue;
					seen.add(state);
					waiting.push(...next(state));
				}
				return seen;
			};
			const states = Object.keys(table);
			expect(from(starts, (state) => Object.values(table[state]!)).size).toBe(states.length);
			const before = (state: string) => states.filter((one) => Object.values(table[one]!).includes(state));
			expect(from(ends, before).size).toBe(states.length);
		}
	);

	test('a settled suggestion stays settled, an answered or withdrawn criticism too', () => {
		for (const state of suggestionStates)
			if (isSuggestionSettled(state)) expect(suggestionRoad[state as SuggestionState]).toEqual({});
		for (const state of ['answered', 'withdrawn'] as CriticismState[])
			expect(criticismRoad[state]).toEqual({});
	});

	test('a campaign is changed and closed only while it is under way, and says why not', () => {
		const steps: CampaignStep[] = ['close', 'update'];
		for (const state of ['draft', 'closed', 'cancelled'] as CampaignState[])
			for (const step of steps)
				expect(mayCampaign(step, { state })).toMatchObject({
					allowed: false,
					code: `reviews.campaign-${state}`
				});
	});
});
