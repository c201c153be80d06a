import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Actor, PostKind } from '#platform/actor.ts';
import { newId } from '#platform/id.ts';
import {
	addsUp,
	conferenceRoad,
	conferenceStates,
	conferenceSteps,
	mayConference,
	mayOpen,
	minutesShort,
	sittingOf,
	waitsForTheFloor
} from './conference.ts';
import { conferenceForm, decisionForm, otherForm, tallyForm, verificationForm } from './conference-forms.ts';
import {
	isComplete,
	mayCorrect,
	mayOpenShortcoming,
	standing,
	type Conclusion,
	type Item
} from './conference-items.ts';
import {
	canAskToSpeak,
	canEnterSuperiorsDecision,
	canFollowVerification,
	canLead,
	decidedBySuperior,
	seesConference,
	seesWork
} from './conference-policy.ts';
import { rollFigures } from './conference-record.ts';

const [cell, other, committee, chairId, clerkId, stranger] = Array.from({ length: 6 }, () => newId());
const actor = (memberId: string, cellId: string | null, ...posts: [PostKind, string][]): Actor => ({
	accountId: '',
	memberId,
	committeeId: '',
	name: '',
	cellId,
	posts: posts.map(([kind, unitId]) => ({ kind, unitId }))
});
const held = { unitId: cell!, chairId: chairId!, clerkId: clerkId! };

describe('a conference', () => {
	test('every state is reached from the first, and only one that was called off goes nowhere', () => {
		const reached = new Set(['planned']);
		for (const _ of conferenceStates)
			for (const state of conferenceStates)
				if (reached.has(state)) for (const to of Object.values(conferenceRoad[state])) reached.add(to);
		expect([...reached].sort()).toEqual([...conferenceStates].sort());
		for (const state of conferenceStates)
			expect(conferenceSteps.some((step) => mayConference(step, { state }).allowed)).toBe(
				state !== 'cancelled'
			);
	});

	test('is opened from its day on', () => {
		const planned = { state: 'planned' } as const;
		expect(mayOpen(planned, '2026-11-23', '2026-11-22')).toMatchObject({ code: 'reviews.before-its-day' });
		expect(mayOpen(planned, '2026-11-23', '2026-11-23').allowed).toBe(true);
		expect(mayOpen({ state: 'ended' }, '2026-11-23', '2026-11-24').allowed).toBe(false);
	});

	test('concludes at the sitting in session, else at the last one that was', () => {
		const at = (state: (typeof conferenceStates)[number], day: number) => ({
			state,
			startsAt: new Date(2026, 10, day)
		});
		const [first, second, planned] = [at('ended', 20), at('ended', 22), at('planned', 25)];
		expect(sittingOf([first, second, planned])).toBe(second);
		const now = at('in-session', 24);
		expect(sittingOf([first, now, second])).toBe(now);
		expect(sittingOf([planned, at('cancelled', 1)])).toBeUndefined();
	});

	test('all sittings together last as long as the rules ask; where they ask for nothing, any length will do', () => {
		const sitting = {
			startsAt: new Date('2026-11-23T01:00:00Z'),
			endsAt: new Date('2026-11-23T03:00:00Z'),
			breakStartsAt: new Date('2026-11-23T02:00:00Z'),
			breakEndsAt: new Date('2026-11-23T02:15:00Z')
		};
		const source = { number: 'HD 43', date: null, certainty: 'verified' } as const;
		const rules = { conferenceAtLeast: { value: { committee: 480, cell: 120 }, source } };
		expect(minutesShort([sitting], false, rules)).toBe(15);
		expect(minutesShort([sitting, sitting], false, rules)).toBe(0);
		expect(minutesShort([sitting], true, rules)).toBe(375);
		const nothing = { conferenceAtLeast: { value: { committee: 0, cell: 0 }, source } };
		expect(minutesShort([sitting], true, nothing)).toBe(0);
	});

	test('a speaker waits until they have the floor, or their words were written down from paper', () => {
		expect(waitsForTheFloor({ startedAt: null, words: '' })).toBe(true);
		expect(waitsForTheFloor({ startedAt: null, words: 'Nhất trí' })).toBe(false);
		expect(waitsForTheFloor({ startedAt: new Date(), words: '' })).toBe(false);
	});

	test('a vote adds up from those convened down to those for and against', () => {
		const counted = { question: '', convened: 5, issued: 5, collected: 4, valid: 4, agree: 3, disagree: 1 };
		expect(addsUp(counted)).toBe(true);
		for (const wrong of [{ issued: 6 }, { collected: 6 }, { valid: 5 }, { agree: 4 }])
			expect(addsUp({ ...counted, ...wrong })).toBe(false);
	});

	test('whoever is exempt and absent was not convened; who is exempt and came, was', () => {
		const person = (memberId: string, status: 'present' | 'exempt' | 'absent-with-leave' | null) => ({
			memberId,
			name: memberId,
			status,
			exempt: status === 'exempt'
		});
		const people = [
			person('a', 'present'),
			person('b', 'exempt'),
			person('c', 'absent-with-leave'),
			person('d', null)
		];
		expect(rollFigures(people, new Set(['a', 'b', 'c']))).toMatchObject({
			...{ members: 4, official: 3, probationary: 1, exempt: 1, convened: 3 },
			...{ present: 1, withLeave: 1, withoutLeave: 0, notCalled: 1 }
		});
	});
});

describe('who may what at a conference', () => {
	const review = {
		subjectMemberId: stranger!,
		subjectUnitId: null,
		unitId: cell!,
		places: [{ unitId: cell! }]
	};
	const people = {
		chair: actor(chairId!, cell!),
		clerk: actor(clerkId!, other!),
		'leader of the cell': actor(newId(), cell!, ['cell-deputy', cell!]),
		'leader of another cell': actor(newId(), other!, ['cell-secretary', other!]),
		member: actor(newId(), cell!),
		'the person': actor(stranger!, cell!),
		office: actor(newId(), other!, ['office', committee!]),
		secretary: actor(newId(), other!, ['secretary', committee!]),
		inspector: actor(newId(), other!, ['inspection-member', committee!])
	};
	const yesNo = (answer: boolean) => (answer ? 'yes' : 'no');
	test.each([
		// person                  sees   leads  asks for themselves  sees the work  enters the superior's word  follows verification
		['chair', 'yes', 'yes', 'yes', 'no', 'no', 'no'],
		['clerk', 'yes', 'yes', 'yes', 'no', 'no', 'no'],
		['leader of the cell', 'yes', 'yes', 'yes', 'yes', 'no', 'no'],
		['leader of another cell', 'no', 'no', 'no', 'no', 'no', 'no'],
		['member', 'yes', 'no', 'yes', 'no', 'no', 'no'],
		['the person', 'yes', 'no', 'yes', 'yes', 'no', 'no'],
		['office', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
		['secretary', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
		['inspector', 'yes', 'no', 'yes', 'yes', 'no', 'yes']
	] as const)('%s', (name, ...expected) => {
		const one = people[name];
		expect([
			yesNo(seesConference(one, held)),
			yesNo(canLead(one, held).allowed),
			yesNo(canAskToSpeak(one, held, one.memberId).allowed),
			yesNo(seesWork(one, review)),
			yesNo(canEnterSuperiorsDecision(one, review).allowed),
			yesNo(canFollowVerification(one).allowed)
		]).toEqual(expected);
	});

	test('nobody enters the superior’s word about themselves; the superior decides about what the committee concluded', () => {
		expect(
			canEnterSuperiorsDecision(people.office, { ...review, subjectMemberId: people.office.memberId })
		).toMatchObject({
			code: 'reviews.own-disagreement'
		});
		expect(decidedBySuperior(review, committee!)).toBe(false);
		expect(
			decidedBySuperior({ ...review, places: [{ unitId: cell! }, { unitId: committee! }] }, committee!)
		).toBe(true);
	});
});

const conclusion = (change: Partial<Conclusion> = {}): Conclusion => ({
	...{ id: newId(), reviewId: '', unitId: cell!, unitName: '', round: 1, meetingId: null },
	...{ item: 'criticism', itemId: newId(), about: '', outcome: 'no-fault', words: '' },
	...{ shortcomingId: null, reference: null, verifies: null, adopts: null, replaces: null },
	...{ concludedOn: '2026-11-23', enteredBy: '', onBehalfOf: null, channel: 'self', enteredAt: new Date(0) },
	...change
});
const item = (change: Partial<Item> = {}): Item => ({
	...{ kind: 'criticism', id: newId(), from: '', where: '', words: 'Vắng họp', answer: null },
	...{ cause: '', responsibility: '', isOpen: false, isRequired: true, conclusion: null, elsewhere: [] },
	...change
});

describe('items and their conclusions', () => {
	test('what was corrected does not stand, nor does an inspector’s answer beside its question', () => {
		const first = conclusion();
		const second = conclusion({ replaces: first.id });
		expect(standing([first, second, conclusion({ verifies: second.id })])).toEqual([second]);
	});

	test('what stands in the register, or was taken over elsewhere, is not corrected', () => {
		expect(mayCorrect(item()).allowed).toBe(true);
		expect(mayCorrect(item({ conclusion: conclusion() })).allowed).toBe(true);
		expect(
			mayCorrect(item({ conclusion: conclusion({ shortcomingId: newId(), reference: 'TS-1' }) }))
		).toMatchObject({ code: 'reviews.stands-in-the-register', details: { reference: 'TS-1' } });
		const own = conclusion();
		expect(mayCorrect(item({ conclusion: own, elsewhere: [conclusion({ adopts: own.id })] }))).toMatchObject({
			code: 'reviews.taken-over-already'
		});
	});

	test('one item opens one shortcoming', () => {
		expect(mayOpenShortcoming(item({ elsewhere: [conclusion()] })).allowed).toBe(true);
		const there = conclusion({ shortcomingId: newId(), reference: 'TS-2' });
		expect(mayOpenShortcoming(item({ elsewhere: [there] }))).toMatchObject({
			details: { reference: 'TS-2' }
		});
	});

	test('a place is complete when every required item has its conclusion', () => {
		const left = [item(), item({ isRequired: false })];
		expect(isComplete(left)).toMatchObject({ details: { count: 1, first: 'Vắng họp' } });
		expect(isComplete([item({ conclusion: conclusion() }), left[1]!]).allowed).toBe(true);
	});
});

describe('forms say all that is missing at once', () => {
	const missing = (form: v.GenericSchema, typed: unknown) => {
		const read = v.safeParse(form, typed);
		return read.success ? [] : read.issues.map((issue) => v.getDotPath(issue)).sort();
	};
	test('an empty decision, a decision about what came up, and what an inspector found', () => {
		expect(missing(decisionForm, {})).toEqual(['outcome', 'words']);
		expect(missing(otherForm, {})).toEqual(['about', 'outcome', 'words']);
		expect(missing(verificationForm, { outcome: 'to-verify', words: 'x' })).toEqual(['outcome']);
		expect(missing(decisionForm, { outcome: 'no-fault', words: 'Đã rõ' })).toEqual([]);
		expect(missing(decisionForm, { outcome: 'adopt' })).toEqual(['outcome', 'words']);
		expect(missing(decisionForm, { outcome: 'adopt', adopts: newId() })).toEqual([]);
	});

	test('a fault without its cause, its remedy and who mends it until when', () => {
		expect(missing(decisionForm, { outcome: 'shortcoming', words: 'Có', description: 'Vắng' })).toEqual([
			...['cause', 'criterion', 'dueOn', 'expectedProduct', 'owner', 'responsibility', 'task']
		]);
	});

	test('a conference without hours, with half a break, led by its clerk', () => {
		const plan = { title: 'Hội nghị', date: '23/11/2026', start: '8:00', end: '11:00', place: 'Hội trường' };
		expect(missing(conferenceForm, { title: 'Hội nghị' })).toEqual([
			...['chair', 'clerk', 'date', 'end', 'place', 'start']
		]);
		const table = { chair: chairId, clerk: clerkId };
		expect(missing(conferenceForm, { ...plan, ...table, breakStart: '9:00' })).toEqual(['breakEnd']);
		expect(missing(conferenceForm, { ...plan, chair: chairId, clerk: chairId })).toEqual(['clerk']);
		expect(missing(conferenceForm, { ...plan, ...table, end: '7:00' })).toEqual(['end']);
	});

	test('a vote with a word for a figure', () => {
		const counted = { issued: '5', collected: '5', valid: '5', agree: '5', disagree: '0' };
		expect(missing(tallyForm, { question: 'Thông qua', convened: 'năm', ...counted })).toEqual(['convened']);
	});
});
