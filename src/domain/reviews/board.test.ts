import { describe, expect, test } from 'vitest';
import { figuresOf, owedBy, type PlaceCount } from './board.ts';
import { peopleAddress, readPeopleFilter } from './people-filter.ts';

const line = (more: Partial<PlaceCount>): PlaceCount => ({
	unitId: 'cell',
	isCollective: false,
	state: 'writing',
	waits: 'writing',
	concludedHere: false,
	count: 1,
	...more
});
const cell = { isCommittee: false, seenAt: null };

describe('what a unit owes', () => {
	test('is first that it knows of the campaign, then its report, then what its persons wait for', () => {
		expect(
			owedBy(cell, [line({ count: 12 }), line({ isCollective: true }), line({ waits: 'help', count: 2 })])
		).toEqual([
			{ for: 'acknowledgement', count: 1 },
			{ for: 'collective-report', count: 1 },
			{ for: 'writing', count: 12 },
			{ for: 'help', count: 2 }
		]);
	});
	test('is not what it has concluded and another place has not', () => {
		const seen = { ...cell, seenAt: new Date() };
		const waiting = { state: 'handed-in', waits: 'conclusion' } as const;
		expect(owedBy(seen, [line({ ...waiting, concludedHere: true })])).toEqual([]);
		expect(owedBy(seen, [line({ ...waiting, isCollective: true }), line(waiting)])).toEqual([
			{ for: 'conclusion', count: 2 }
		]);
	});
	test('is no acknowledgement where the leading collective itself planned', () => {
		expect(owedBy({ isCommittee: true, seenAt: null }, [])).toEqual([]);
	});
});

test('every state counts in exactly one figure', () => {
	const figures = figuresOf([
		{ state: 'writing', count: 1 },
		{ state: 'handed-in', count: 2 },
		{ state: 'concluded', count: 3 },
		{ state: 'disputed', count: 4 },
		{ state: 'signed', count: 5 },
		{ state: 'not-reviewed', count: 6 },
		{ state: 'exempt', count: 7 }
	]);
	expect(figures).toEqual({ all: 28, writing: 1, handedIn: 2, concluded: 7, signed: 5, leftOut: 13 });
});

describe('the filter of the list', () => {
	test('stands in the address, and comes out of it as it went in', () => {
		const address = '?q=B%C3%ACnh&state=left-out&waits=signature&who=persons';
		expect(peopleAddress(readPeopleFilter(new URLSearchParams(address)))).toBe(address);
	});
	test('filters nothing by what makes no sense', () => {
		const read = readPeopleFilter(new URLSearchParams('?q=%25_&unit=x&state=y&waits=z&who=w'));
		expect(read).toEqual({ q: '%_', words: [], unit: null, state: null, waits: null, who: null });
	});
});
