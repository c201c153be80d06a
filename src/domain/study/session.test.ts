import { expect, test } from 'vitest';
import { shippedRules } from './test-rules.ts';
import {
	actsIn,
	announceBy,
	isShortNotice,
	mayLeaveOut,
	mayNow,
	needsTellingAgain,
	phaseOf,
	sessionActs,
	sessionStates,
	type SessionAct,
	type SessionState
} from './session.ts';

const times = { startsAt: new Date('2026-11-26T12:30:00Z'), endsAt: new Date('2026-11-26T14:30:00Z') };
const before = new Date('2026-11-23T01:00:00Z');
const during = new Date('2026-11-26T13:00:00Z');
const after = new Date('2026-11-26T15:00:00Z');
const session = (state: SessionState) => ({ ...times, state });

test('each state allows its own acts and no other', () => {
	const table: Record<SessionState, SessionAct[]> = {
		draft: ['change', 'announce', 'cancel'],
		announced: ['change', 'cancel', 'acknowledge', 'publish'],
		published: ['correct', 'answer'],
		cancelled: []
	};
	for (const state of sessionStates)
		for (const act of sessionActs) {
			const moment = act === 'publish' ? after : before;
			expect(mayNow(act, session(state), moment).allowed, `${act} when ${state}`).toBe(
				table[state].includes(act)
			);
			if (!actsIn[state].includes(act))
				expect(mayNow(act, session(state), moment)).toMatchObject({ code: `study.not-when-${state}` });
		}
});

test('a session that has begun is not announced any more, nor changed once its cells were told', () => {
	expect(mayNow('announce', session('draft'), times.startsAt)).toMatchObject({ code: 'study.in-the-past' });
	expect(mayNow('change', session('announced'), during)).toMatchObject({ code: 'study.started-already' });
	expect(mayNow('change', session('draft'), after).allowed).toBe(true);
});

test('the result is published when the session is over, not a minute earlier', () => {
	expect(mayNow('publish', session('announced'), new Date(times.endsAt.getTime() - 60_000))).toMatchObject({
		code: 'study.not-over-yet'
	});
	expect(mayNow('publish', session('announced'), times.endsAt).allowed).toBe(true);
});

test('the clock tells how far a session has come', () => {
	const phases = [before, during, after].map((now) => [
		phaseOf(session('draft'), now),
		phaseOf(session('announced'), now),
		phaseOf(session('published'), now),
		phaseOf(session('cancelled'), now)
	]);
	expect(phases).toEqual([
		['draft', 'announced', 'published', 'cancelled'],
		['missed', 'under-way', 'published', 'cancelled'],
		['missed', 'held', 'published', 'cancelled']
	]);
});

test('three days’ notice is enough, two days’ is short', () => {
	expect(announceBy(times, shippedRules)).toBe('2026-11-23');
	expect(isShortNotice(times, '2026-11-23', shippedRules)).toBe(false);
	expect(isShortNotice(times, '2026-11-24', shippedRules)).toBe(true);
});

test('another hour or place has to be told again, another title has not', () => {
	const told = { ...times, place: 'Hội trường' };
	expect(needsTellingAgain(told, { ...told })).toBe(false);
	expect(needsTellingAgain(told, { ...told, place: 'Nhà văn hóa' })).toBe(true);
	expect(needsTellingAgain(told, { ...told, startsAt: new Date('2026-11-26T12:00:00Z') })).toBe(true);
});

test('a cell that was told stays on the list; others may join it', () => {
	const told = { state: 'announced' as const, unitIds: ['a', 'b'] };
	expect(mayLeaveOut(told, ['a', 'b', 'c']).allowed).toBe(true);
	expect(mayLeaveOut(told, ['a'])).toMatchObject({ code: 'study.cell-told-already' });
	expect(mayLeaveOut({ ...told, state: 'draft' }, ['a']).allowed).toBe(true);
});
