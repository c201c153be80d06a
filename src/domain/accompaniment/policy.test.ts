import { describe, expect, test } from 'vitest';
import type { Actor, PostKind } from '#platform/actor.ts';
import {
	canAnswerRequest,
	canAssign,
	canCorrect,
	canPutDown,
	canReply,
	canReport,
	canSeeFollowing,
	canSupply,
	canTell,
	seesVisits
} from './policy.ts';
import { followerOn, handsDuring, loadsOf, type FollowerPeriod } from './follower.ts';
import { checkedBy, insistSeen, owesReport, quarterOf } from './visit.ts';
import { mayStep } from './cell-request.ts';

const actor = (memberId: string, ...posts: [PostKind, string?][]): Actor => ({
	...{ accountId: '', committeeId: 'committee', name: '', cellId: null, memberId },
	posts: posts.map(([kind, unitId = 'committee']) => ({ kind, unitId }))
});
const people = {
	visitor: actor('visitor', ['committee-member']),
	follower: actor('follower', ['committee-member']),
	office: actor('office', ['office']),
	inspector: actor('inspector', ['inspection-member']),
	'cell leader': actor('leader', ['cell-secretary', 'cell']),
	'other leader': actor('other', ['cell-secretary', 'elsewhere']),
	member: actor('member')
};
const visit = { memberId: 'visitor', unitId: 'cell', followerId: 'follower' };
const acts: Record<string, (one: Actor) => boolean> = {
	assigns: (one) => canAssign(one).allowed,
	'reports for the visitor': (one) => canReport(one, 'visitor').allowed,
	'reports for oneself': (one) => canReport(one, one.memberId).allowed,
	'supplies what is missing': (one) => canSupply(one, visit).allowed,
	corrects: (one) => canCorrect(one, visit).allowed,
	'puts a shortcoming down': (one) => canPutDown(one, visit, null).allowed,
	replies: (one) => canReply(one, 'cell').allowed,
	'answers as follower': (one) => canAnswerRequest(one, { ...visit, addressee: 'follower' }).allowed,
	'answers as inspectors': (one) => canAnswerRequest(one, { ...visit, addressee: 'inspectors' }).allowed,
	'says that the cell knows': (one) => canTell(one, { ...visit, addressee: 'office' }).allowed,
	'sees lists': (one) => seesVisits(one),
	'sees what a follower owes': (one) => canSeeFollowing(one, 'follower').allowed
};

test.each([
	['assigns', ['office']],
	['reports for the visitor', ['visitor', 'office']],
	['reports for oneself', ['visitor', 'follower', 'inspector']],
	['supplies what is missing', ['visitor', 'follower', 'office']],
	['corrects', ['visitor', 'office']],
	['puts a shortcoming down', ['visitor', 'office']],
	['replies', ['office', 'cell leader']],
	['answers as follower', ['follower', 'office']],
	['answers as inspectors', ['office', 'inspector']],
	['says that the cell knows', ['visitor', 'follower', 'office', 'cell leader']],
	['sees lists', ['visitor', 'follower', 'office', 'inspector', 'cell leader', 'other leader']],
	['sees what a follower owes', ['follower', 'office', 'inspector']]
])('who %s: %j', (act, expected) => {
	const may = Object.entries(people).filter(([, one]) => acts[act]!(one));
	expect(may.map(([name]) => name)).toEqual(expected);
});

describe('followers', () => {
	const period = (memberId: string, from: string, to: string | null): FollowerPeriod => ({
		...{ id: memberId, unitId: 'cell', memberId, name: memberId, from, to, ending: null }
	});
	const periods = [period('second', '2026-06-01', null), period('first', '2026-01-01', '2026-06-01')];

	test('the day of a handover belongs to the new one', () => {
		expect(followerOn(periods, '2026-05-31')!.memberId).toBe('first');
		expect(followerOn(periods, '2026-06-01')!.memberId).toBe('second');
		expect(followerOn(periods, '2025-12-31')).toBeUndefined();
	});

	test('what was owed went through the hands of all who followed meanwhile, in their order', () => {
		const hands = (from: string, until: string) =>
			handsDuring(periods, from, until).map(({ memberId }) => memberId);
		expect(hands('2026-05-20', '2026-06-10')).toEqual(['first', 'second']);
		expect(hands('2026-06-01', '2026-06-10')).toEqual(['second']);
	});

	test('a missing report goes to the new follower, but not what somebody saw in passing', () => {
		expect(owesReport('visitor', 'visitor', 'new')).toBe('new');
		expect(owesReport('visitor', 'visitor', null)).toBeNull();
		expect(owesReport('visitor', 'somebody', 'new')).toBe('visitor');
	});

	test('who follows no cell is named with a load of none', () => {
		const possible = [
			{ memberId: 'a', name: 'A' },
			{ memberId: 'b', name: 'B' }
		];
		expect(loadsOf(possible, [{ followerId: 'a', members: 30 }])).toEqual([
			{ memberId: 'a', name: 'A', cells: 1, members: 30 },
			{ memberId: 'b', name: 'B', cells: 0, members: 0 }
		]);
	});
});

describe('a report', () => {
	const choice = (code: string) => ({ code, vi: code, en: code });
	const source = { number: 'x', date: null, certainty: 'local-custom' as const };
	const rules = {
		checklist: { value: [choice('order'), choice('tasks')], source },
		attendsPerQuarter: { value: 1, unit: 'meetings' as const, source },
		reportWithin: { value: 3, unit: 'days' as const, source },
		requestsAnsweredWithin: { value: 15, unit: 'days' as const, source }
	};
	const nothing = { marks: [], remarks: '', guestUnit: null, guestNames: null };

	test('follows the check-list of the rules, in its order', () => {
		const marks = checkedBy(rules, [{ item: 'tasks', mark: 'no', remark: 'x' }]);
		expect(marks.map(({ item, mark }) => [item, mark])).toEqual([
			['order', 'not-seen'],
			['tasks', 'no']
		]);
		expect(() => checkedBy(rules, [{ item: 'gone', mark: 'yes', remark: '' }])).toThrow();
	});

	test('says something, of a meeting that was held', () => {
		expect(() => insistSeen('2026-11-23', nothing, '2026-11-23')).toThrow('nothing-seen');
		expect(() => insistSeen('2026-11-24', { ...nothing, remarks: 'x' }, '2026-11-23')).toThrow(
			'not-held-yet'
		);
		expect(() => insistSeen('2026-11-23', { ...nothing, remarks: 'x' }, '2026-11-23')).not.toThrow();
	});

	test('a quarter ends with its third month', () => {
		expect(quarterOf('2026-11-23')).toEqual({ from: '2026-10-01', to: '2026-12-31' });
		expect(quarterOf('2026-02-28')).toEqual({ from: '2026-01-01', to: '2026-03-31' });
	});
});

test('a request is answered or withdrawn while it is open, and told once it is answered', () => {
	const may = (['open', 'answered', 'told', 'withdrawn'] as const).map((state) =>
		(['answered', 'told', 'withdrawn'] as const).filter((step) => mayStep(step, state).allowed)
	);
	expect(may).toEqual([['answered', 'withdrawn'], ['told'], [], []]);
});
