import { describe, expect, test } from 'vitest';
import { Refusal } from '#platform/refusal.ts';
import { registerColumns, sumsOf, type RegisterLine } from './register.ts';
import { registerColumnCodes } from '#domain/rules/citizens/reception-rules.ts';
import { identityText, insistCompany, insistNameless, isSecret, type Person } from './visit.ts';

const rule = (people: number, fewest: number, most: number) => ({
	...{ code: `from-${people}`, vi: '', en: '', people, fewest, most }
});
const rules = {
	representatives: {
		value: [rule(5, 1, 2), rule(10, 1, 5)],
		source: { number: '', date: null, certainty: 'local-custom' as const }
	}
};
const person = (name: string): Person => ({
	...{ role: 'visitor', name, address: null, phone: null, idNumber: null, authority: null }
});
const codeOf = (work: () => void) => {
	try {
		work();
		return 'none';
	} catch (error) {
		return (error as Refusal).code.replace('reception.', '');
	}
};

describe('a group is heard through as many as the rule says', () => {
	test.each([
		[2, 2, 'none'],
		[4, 4, 'none'],
		[5, 2, 'none'],
		[5, 3, 'representatives-wrong'],
		[9, 2, 'none'],
		[9, 3, 'representatives-wrong'],
		[10, 5, 'none'],
		[12, 1, 'none'],
		[12, 6, 'representatives-wrong'],
		[1, 1, 'group-of-one'],
		[3, 4, 'more-names-than-people'],
		[12, 0, 'name-missing']
	])('%i people, %i named: %s', (peopleCount, named, expected) => {
		const people = Array.from({ length: named }, (_, i) => person(`Người ${i}`));
		const group = { company: 'group' as const, peopleCount, people };
		expect(codeOf(() => insistCompany(group, 'given', rules))).toBe(expected);
	});

	test('who says no name is not asked for one', () => {
		const group = { company: 'group' as const, peopleCount: 12, people: [] };
		expect(codeOf(() => insistCompany(group, 'withheld', rules))).toBe('none');
	});
});

test('a denunciation is secret, whatever was ticked; anything else when it is asked for', () => {
	expect(isSecret({ kind: 'denunciation', secret: false })).toBe(true);
	expect(isSecret({ kind: 'complaint', secret: false })).toBe(false);
	expect(isSecret({ kind: 'feedback', secret: true })).toBe(true);
});

test('words that name who is to be kept secret are refused, however the name is written', () => {
	const people = [person('Đỗ Thị Hường')];
	expect(codeOf(() => insistNameless(['Bà DO THI HUONG nói'], people))).toBe('name-in-words');
	expect(codeOf(() => insistNameless(['Bà Hường nói', 'Đỗ Thị Hươngg'], people))).toBe('none');
});

test('a custodian reads who they are in plain words', () => {
	expect(identityText([{ ...person('Đỗ Thị Hường'), phone: '0912345678' }])).toBe(
		'Họ tên: Đỗ Thị Hường\nĐiện thoại: 0912345678'
	);
});

const line = (change: Partial<RegisterLine>): RegisterLine => ({
	...{ id: '1', visitId: 'a', caseId: null, number: 1, year: 2026, receivedOn: '2026-11-23' },
	...{
		people: [person('Đỗ Thị Hường')],
		peopleCount: 1,
		identity: 'given',
		kind: 'complaint',
		secret: false
	},
	...{ title: 'Chậm', content: '', settledBy: null, decision: 'accepted', groundName: 'Đúng', words: '' },
	...{ passedTo: null, ownerName: null, code: '', result: '', remarks: null },
	...change
});
const words = {
	...{
		kinds: { complaint: 'Khiếu nại', denunciation: 'Tố cáo', proposal: 'Kiến nghị', feedback: 'Phản ánh' }
	},
	...{ people: (n: number) => `${n} người`, sealed: 'kín', withheld: 'không nêu', instead: (n: string) => n }
};

test('the twelve columns name nobody whose identity is kept, not even where a name was left behind', () => {
	const columns = registerColumns(
		registerColumnCodes.map((code) => ({ code, vi: code, en: code })),
		'vi',
		words
	);
	expect(columns).toHaveLength(12);
	for (const hidden of [line({ kind: 'denunciation' }), line({ identity: 'secret' }), line({ secret: true })])
		expect(columns.map(({ text }) => text(hidden)).join(' ')).not.toContain('Hường');
	expect(columns.map(({ text }) => text(line({}))).join(' ')).toContain('Đỗ Thị Hường');
});

test('people of one visit are counted once, whatever the number of their matters', () => {
	const lines = [
		line({ peopleCount: 12 }),
		line({ peopleCount: 12, kind: 'proposal' }),
		line({ visitId: 'b' })
	];
	expect(sumsOf(lines)).toMatchObject({
		...{ lines: 3, visits: 2, people: 13, kinds: { complaint: 2, proposal: 1 }, decisions: { accepted: 3 } }
	});
});
