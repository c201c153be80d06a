import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { cellRulesSchema } from '#domain/rules/cell-rules.ts';
import file from '#domain/rules/sets/cells-2025.json' with { type: 'json' };
import { momentOf } from '#platform/dates.ts';
import { frameFor, moved, offeredAgenda } from './agenda.ts';
import {
	cellMeetingRoad,
	cellMeetingStates,
	cellMeetingSteps,
	mayOpen,
	mayStep,
	minutesShort
} from './cell-meeting.ts';
import { gradeOf, pointsOnLadder, sheetOf, type Shares } from './score.ts';
import { heardAt, standingOf, type CellTask } from './task.ts';
import { addsUp, isTaken } from './vote.ts';
import { meetingRecordOf, standOfMeeting } from './year.ts';

const rules = v.parse(cellRulesSchema, file).meetings;
const at = (date: string, time = '19:30') => momentOf(date, time);

describe('a vote', () => {
	test('is carried by more than half of those who may vote; joining and leaving the Party need two thirds', () => {
		const taken = (decision: string, agree: number, entitled: number) =>
			isTaken({ decision, agree, entitled }, rules);
		expect([taken('ordinary', 5, 10), taken('ordinary', 6, 10)]).toEqual([false, true]);
		expect([taken('admission', 6, 10), taken('admission', 7, 10), taken('admission', 6, 9)]).toEqual([
			...[false, true, true]
		]);
		expect(taken('ordinary', 0, 0)).toBe(false);
	});

	test('counts everybody who may vote, and nobody else', () => {
		const tally = { decision: 'ordinary', question: '', entitled: 9, agree: 7, disagree: 1, other: 1 };
		expect([
			addsUp(tally),
			addsUp({ ...tally, agree: 8 }),
			addsUp({ ...tally, agree: 10, other: -2 })
		]).toEqual([...[true, false, false]]);
	});
});

describe('the score', () => {
	const shares: Shares = {
		attendance: { part: 27, of: 30 },
		speakers: { part: 9, of: 27 },
		conclusions: { part: 0, of: 0 }
	};
	test('takes attendance, speakers and last conclusions from the record; of nothing there is full score', () => {
		const typed = rules.scoreSheet.value
			.filter(({ reckoned }) => reckoned === null)
			.map(({ code, max }) => ({ criterion: code, applies: true, points: max }));
		const { lines, total } = sheetOf(rules.scoreSheet.value, typed, shares);
		const points = Object.fromEntries(lines.map((line) => [line!.criterion, line!.points]));
		expect([points.attendance, points.speakers, points.results]).toEqual([5, 3, 30]);
		expect(total).toBe(98);
		expect(sheetOf(rules.scoreSheet.value, typed.slice(1), shares).total).toBeNull();
	});

	test('is graded from 90, 70 and 50', () => {
		expect([100, 90, 89.9, 70, 69.5, 50, 49, 0].map((total) => gradeOf(total, rules).code)).toEqual([
			...['good', 'good', 'fair', 'fair', 'average', 'average', 'poor', 'poor']
		]);
	});

	test('never falls when the share rises', () => {
		const ladders = rules.scoreSheet.value.filter(({ kind }) => kind === 'ladder');
		fc.assert(
			fc.property(
				fc.constantFrom(...ladders),
				fc.double({ min: 0, max: 100, noNaN: true }),
				(ladder, share) => {
					const points = pointsOnLadder(ladder, share);
					expect(points).toBeGreaterThan(0);
					expect(pointsOnLadder(ladder, 100)).toBe(ladder.max);
					expect(pointsOnLadder(ladder, share / 2)).toBeLessThanOrEqual(points);
				}
			)
		);
	});
});

describe('tasks', () => {
	const report = (date: string, outcome: 'done' | 'not-done', newDueOn: string | null = null) => ({
		...{ at: at(date), meetingId: null, outcome, words: '', newDueOn },
		...{ enteredBy: '', onBehalfOf: null, channel: 'self' as const }
	});
	const task = (given: string, ...reports: CellTask['reports']) => ({
		...{ givenAt: at(given), firstDueOn: '2026-10-01', reports }
	});

	test('are heard until they are done: those of the last meeting, and older ones still open then', () => {
		const tasks = [
			task('2026-09-03', report('2026-10-03', 'done')),
			task('2026-09-03', report('2026-10-03', 'not-done', '2026-11-20')),
			task('2026-10-03', report('2026-10-20', 'done')),
			task('2026-11-03')
		];
		const heard = heardAt(tasks, at('2026-11-03'), at('2026-10-03'));
		expect(heard).toEqual([tasks[1], tasks[2]]);
		expect(standingOf(tasks[1]!, at('2026-11-03'))).toMatchObject({
			outcome: 'not-done',
			dueOn: '2026-11-20'
		});
		expect(standingOf(tasks[0]!, at('2026-10-02')).isOpen).toBe(true);
	});
});

describe('the meeting', () => {
	test('has for every state a sentence or a way: nothing leads out of a meeting that was called off', () => {
		for (const state of cellMeetingStates)
			for (const step of cellMeetingSteps)
				expect(mayStep(step, { state }).allowed).toBe(cellMeetingRoad[state][step] !== undefined);
		expect(cellMeetingRoad.cancelled).toEqual({});
		expect(cellMeetingRoad.signed).toEqual({ reopen: 'correcting' });
	});

	test('is opened on its day or later, never before', () => {
		const meeting = { state: 'announced', startsAt: at('2026-11-23') } as const;
		expect(['2026-11-22', '2026-11-23', '2026-12-01'].map((day) => mayOpen(meeting, day).allowed)).toEqual([
			...[false, true, true]
		]);
	});

	test('lasts 90 minutes at least, 120 together with a thematic one', () => {
		const times = (from: string, to: string) => ({
			...{ startsAt: at('2026-11-23', from), endsAt: at('2026-11-23', to) },
			...{ breakStartsAt: null, breakEndsAt: null }
		});
		expect(minutesShort(times('19:30', '20:50'), [], rules)).toBe(10);
		expect(minutesShort(times('19:00', '20:30'), [times('20:30', '20:50')], rules)).toBe(10);
	});

	test('follows the frame of its kind of cell; a thematic one has its topic between opening and closing', () => {
		expect(frameFor(rules, 'school').code).toBe('school');
		const frame = frameFor(rules, null);
		const known = {
			listed: [{ sessionId: 's', memberId: 'm', title: 'Xem xét' }],
			actions: { title: 'Việc mở' }
		};
		const regular = offeredAgenda(frame, null, known);
		const members = regular.findIndex(({ code }) => code === 'members');
		expect(regular.slice(members + 1, members + 3).map(({ source }) => source)).toEqual([
			'listed',
			'actions'
		]);
		expect(offeredAgenda(frame, 'Nước sạch', known).map(({ code, title }) => code ?? title)).toEqual([
			...['opening', 'Nước sạch', 'closing']
		]);
		expect([moved(['a', 'b', 'c'], 'c', -1), moved(['a', 'b'], 'a', -1)]).toEqual([
			...[
				['a', 'c', 'b'],
				['a', 'b']
			]
		]);
	});
});

describe('a year of meetings', () => {
	test('shows months held, missing and to come; a thematic meeting fills no month', () => {
		const one = (kind: 'regular' | 'thematic', month: string) => ({ kind, month, stand: 'signed' as const });
		const meetings = [one('regular', '2026-01-01'), one('thematic', '2026-02-01')];
		const always = [{ from: null, to: null }];
		const { months, quarters } = meetingRecordOf(2026, meetings, always, '2026-03-15', '2025-07-01');
		expect(months.slice(0, 4).map(({ stand }) => stand)).toEqual(['held', 'missing', 'to-come', 'to-come']);
		expect(quarters.map(({ stand }) => stand)).toEqual(['held', 'to-come', 'to-come', 'to-come']);
		const closed = meetingRecordOf(
			2026,
			[],
			[{ from: '2026-02-10', to: '2026-02-20' }],
			'2026-06-01',
			'2025-07-01'
		);
		expect(closed.months.slice(0, 3).map(({ stand }) => stand)).toEqual(['closed', 'missing', 'closed']);
	});

	test('nothing is missing of the time before the committee kept its records here; a meeting entered of then is held', () => {
		const entered = [{ kind: 'regular' as const, month: '2026-02-01', stand: 'signed' as const }];
		const { months, quarters } = meetingRecordOf(
			2026,
			entered,
			[{ from: null, to: null }],
			'2026-11-25',
			'2026-08-10'
		);
		expect(months.map(({ stand }) => stand)).toEqual([
			...['before', 'held', 'before', 'before', 'before', 'before', 'before'],
			...['missing', 'missing', 'missing', 'to-come', 'to-come']
		]);
		expect(quarters.map(({ stand }) => stand)).toEqual(['before', 'before', 'missing', 'to-come']);
	});

	test('minutes are late after two days', () => {
		const meeting = {
			state: 'ended',
			startsAt: at('2026-11-23'),
			endsAt: at('2026-11-23', '21:00')
		} as const;
		const stand = (day: string) => standOfMeeting(meeting, rules, at(day, '08:00'));
		expect([stand('2026-11-25'), stand('2026-11-26')]).toEqual(['held', 'minutes-late']);
	});
});
