import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type PlainDate } from '#platform/dates.ts';
import { isWorkingDay, type WorkingCalendar } from '#platform/working-days.ts';
import { episodeOf, nextRung, type Rung, type Taken, type Turn } from './escalation.ts';

const ladder: Rung[] = [
	{ code: 'remind', after: 1, days: 'calendar' },
	{ code: 'explain', after: 5, days: 'working' },
	{ code: 'above', after: 12, days: 'calendar' }
];
const start = '2026-02-02';
const calendar: WorkingCalendar = {
	off: new Set(['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20']),
	worked: new Set(['2026-02-28'])
};
const otherHolidays: WorkingCalendar = { off: new Set(['2026-02-10', '2026-02-12']), worked: new Set() };

/** What may happen on a day, in a life that keeps the road of a corrective action. */
type Act =
	'report' | 'return' | 'verify' | 'recur' | 'extend' | 'owner' | 'pause' | 'resume' | 'holidays' | 'off';
const life = fc.array(
	fc.record({
		wait: fc.integer({ min: 0, max: 6 }),
		act: fc.constantFrom<Act>(
			'report',
			'return',
			'verify',
			'recur',
			'extend',
			'owner',
			'pause',
			'resume',
			'holidays',
			'off'
		),
		days: fc.integer({ min: 1, max: 15 })
	}),
	{ maxLength: 14 }
);

/** Plays a life day by day. Every evening somebody looks whether a rung is due, unless the computer is off. */
function play(acts: { wait: number; act: Act; days: number }[]) {
	const turns: Turn[] = [{ kind: 'due', on: start, dueOn: addDays(start, 3) }];
	const taken: Taken[] = [];
	const closedOn: PlainDate[] = [];
	let state: 'in-hand' | 'reported' | 'verified' = 'in-hand';
	let paused = false;
	let holidays = calendar;
	let day = start;
	let dueOn = addDays(start, 3);
	let offUntil = '';
	const running: PlainDate[] = [];
	const evening = () => {
		if (state === 'in-hand' && !paused) running.push(day);
		if (day < offUntil) return;
		const next = nextRung(turns, taken, ladder, holidays);
		if (next && next.on <= day) taken.push({ episode: next.episode, code: next.code, on: day });
	};
	const until = (date: PlainDate) => {
		while (day < date) {
			evening();
			day = addDays(day, 1);
		}
	};
	const due = (date: PlainDate) => {
		dueOn = date;
		turns.push({ kind: 'due', on: day, dueOn });
	};
	for (const { wait, act, days } of acts) {
		until(addDays(day, wait));
		if (act === 'report' && state === 'in-hand')
			[state] = ['reported', turns.push({ kind: 'stop', on: day })];
		else if (act === 'return' && state === 'reported')
			[state] = ['in-hand', turns.push({ kind: 'go', on: day })];
		else if (act === 'verify' && state === 'reported') [state] = ['verified', closedOn.push(day)];
		else if (act === 'recur' && state === 'verified') [state] = ['in-hand', due(addDays(day, days))];
		else if (act === 'extend' && state === 'in-hand') due(addDays(dueOn > day ? dueOn : day, days));
		else if (act === 'owner' && state === 'in-hand') due(dueOn);
		else if (act === 'pause' && !paused) paused = turns.push({ kind: 'pause', on: day }) > 0;
		else if (act === 'resume' && paused) paused = turns.push({ kind: 'resume', on: day }) < 0;
		else if (act === 'holidays') holidays = holidays === calendar ? otherHolidays : calendar;
		else if (act === 'off') offUntil = addDays(day, days);
	}
	until(addDays(day, 60));
	return { turns, taken, running, isOpen: state === 'in-hand' && !paused };
}

describe('the ladder of a deadline that passed', () => {
	test('is climbed rung by rung, each after its days', () => {
		const turns: Turn[] = [{ kind: 'due', on: start, dueOn: '2026-02-09' }];
		const first = nextRung(turns, [], ladder, calendar)!;
		expect(first).toMatchObject({ code: 'remind', on: '2026-02-10' });
		const second = nextRung(turns, [{ episode: 1, code: 'remind', on: '2026-02-10' }], ladder, calendar)!;
		// Four working days later, with Tết between.
		expect(second).toMatchObject({ code: 'explain', on: '2026-02-23' });
	});

	test('over any life no rung is taken twice, none is left out, none while the work is not the owner’s', () => {
		fc.assert(
			fc.property(life, (acts) => {
				const { turns, taken, running, isOpen } = play(acts);
				for (let episode = 1; episode <= episodeOf(turns); episode++) {
					const codes = taken.filter((one) => one.episode === episode).map(({ code }) => code);
					expect(codes).toEqual(ladder.slice(0, codes.length).map(({ code }) => code));
				}
				for (const { on } of taken) expect(running).toContain(on);
				// Sixty quiet days on, whoever has not mended it is at the top of the ladder.
				if (isOpen)
					expect(taken.filter(({ episode }) => episode === episodeOf(turns))).toHaveLength(ladder.length);
			}),
			{ numRuns: 400 }
		);
	});

	test('over any life each rung waits its days after the one before, counted while the time runs', () => {
		fc.assert(
			fc.property(
				life.map((acts) => acts.filter(({ act }) => act !== 'holidays')),
				(acts) => {
					const { turns, taken, running } = play(acts);
					const dues = turns.filter((turn) => turn.kind === 'due');
					for (const { episode, code, on } of taken) {
						const place = ladder.findIndex((rung) => rung.code === code);
						const before = taken.find(
							(one) => one.episode === episode && one.code === ladder[place - 1]?.code
						);
						const { dueOn, on: setOn } = dues[episode - 1]!;
						const from = before?.on ?? (dueOn > setOn ? dueOn : setOn);
						const ran = running.filter(
							(day) =>
								day > from && day <= on && (ladder[place]!.days === 'calendar' || isWorkingDay(day, calendar))
						).length;
						expect(ran).toBeGreaterThanOrEqual(ladder[place]!.after - (ladder[place - 1]?.after ?? 0));
					}
				}
			),
			{ numRuns: 400 }
		);
	});

	test('stands still while paused and goes on where it was', () => {
		const turns: Turn[] = [
			{ kind: 'due', on: start, dueOn: '2026-03-02' },
			{ kind: 'pause', on: '2026-03-01' }
		];
		expect(nextRung(turns, [], ladder, calendar)).toBeNull();
		const resumed: Turn[] = [...turns, { kind: 'resume', on: '2026-03-10' }];
		expect(nextRung(resumed, [], ladder, calendar)).toMatchObject({ code: 'remind', on: '2026-03-10' });
	});

	test('looking does not move it', () => {
		const turns: Turn[] = [{ kind: 'due', on: start, dueOn: '2026-02-09' }];
		const once = nextRung(turns, [], ladder, calendar);
		expect(nextRung(turns, [], ladder, calendar)).toEqual(once);
		expect(turns).toHaveLength(1);
	});
});
