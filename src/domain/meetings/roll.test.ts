import { describe, expect, test } from 'vitest';
import { momentOf } from '#platform/dates.ts';
import { calledOf, placesRight, saysTheSame, sheetCode, type Mark, type RollLine } from './roll.ts';

const at = (time: string) => momentOf('2026-11-23', time);
const meeting = {
	startsAt: at('08:00'),
	endsAt: at('11:30'),
	breakStartsAt: at('09:30'),
	breakEndsAt: at('09:45')
};
const mark = (more: Partial<Mark>): Mark => ({
	memberId: 'm',
	part: 1,
	present: true,
	arrivedAt: null,
	leftAt: null,
	...more
});
const answer = (more: Partial<Mark>, times = meeting as Parameters<typeof placesRight>[1]) => {
	const said = placesRight(mark(more), times);
	return said.allowed ? 'yes' : said.code;
};

describe('times of a mark lie sensibly in the meeting', () => {
	test.each([
		['on time', {}, 'yes'],
		['an hour before the start', { arrivedAt: at('07:00') }, 'yes'],
		['stays an hour beyond the end', { part: 2, leftAt: at('12:30') }, 'yes'],
		['comes and goes within the part', { arrivedAt: at('08:20'), leftAt: at('09:00') }, 'yes'],
		[
			'comes in the break, marked for the first part',
			{ arrivedAt: at('09:30') },
			'meetings.arrives-after-the-part'
		],
		['goes before the second part', { part: 2, leftAt: at('09:40') }, 'meetings.leaves-before-the-part'],
		[
			'goes before coming',
			{ arrivedAt: at('09:00'), leftAt: at('08:30') },
			'meetings.leaves-before-arriving'
		],
		['comes the evening before', { arrivedAt: momentOf('2026-11-22', '20:00') }, 'meetings.time-outside'],
		['goes in the evening', { part: 2, leftAt: at('19:00') }, 'meetings.time-outside'],
		[
			'not here, but with a time',
			{ present: false, arrivedAt: at('08:20') },
			'meetings.times-without-being-here'
		],
		['taken back', { present: null }, 'yes']
	] as [string, Partial<Mark>, string][])('%s', (_, more, said) => expect(answer(more)).toBe(said));

	test('a meeting without a break is called once', () => {
		expect(answer({ part: 2 }, { ...meeting, breakStartsAt: null, breakEndsAt: null })).toBe(
			'meetings.no-second-part'
		);
	});
});

test('saying the same again changes nothing', () => {
	const kept = { present: true, arrivedAt: at('08:20'), leftAt: null };
	expect(saysTheSame(kept, mark({ arrivedAt: at('08:20') }))).toBe(true);
	expect(saysTheSame(kept, mark({}))).toBe(false);
	expect(saysTheSame(kept, mark({ present: null }))).toBe(false);
	expect(saysTheSame(undefined, mark({ present: null }))).toBe(true);
});

test('a call is complete when everybody but the exempt has a mark', () => {
	const line = (marked: boolean, exempt = false) =>
		({ exempt, marks: marked ? [{ part: 1 }] : [] }) as unknown as RollLine;
	expect(calledOf([line(true), line(false), line(false, true)], 1)).toEqual({ called: 1, of: 2 });
	expect(calledOf([line(true), line(true, true)], 1)).toEqual({ called: 2, of: 2 });
	expect(calledOf([line(true)], 2)).toEqual({ called: 0, of: 1 });
});

test('one cell has one sheet code for a meeting', () => {
	expect(sheetCode('01980000-0000-7000-8000-00000000abcd', '01980000-0000-7000-8000-000000001f2e')).toBe(
		'DD-ABCD-1F2E'
	);
});
