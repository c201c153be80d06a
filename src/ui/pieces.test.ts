import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { no, yes } from '#platform/refusal.ts';
import Button from './Button.svelte';
import Choices from './Choices.svelte';
import DataTable from './DataTable.svelte';
import ErrorSummary from './ErrorSummary.svelte';
import Field from './Field.svelte';
import StatusTag from './StatusTag.svelte';
import WaitingList from './WaitingList.svelte';
import { uiWords } from './words.ts';

const text = (words: string) => createRawSnippet(() => ({ render: () => `<span>${words}</span>` }));
const drawn = (piece: { body: string }) => piece.body.replace(/<!--.*?-->/g, '').replace(/\s+/g, ' ');

describe('a button', () => {
	const why = 'Người khắc phục không được tự xác nhận kết quả của mình.';

	test('that the policy refuses cannot submit, and the reason stands beside it and is read out with it', () => {
		const body = drawn(
			render(Button, { props: { children: text('Xác nhận'), answer: no('x.own-work'), reason: why } })
		);
		expect(body).toContain('type="button"');
		expect(body).toContain('aria-disabled="true"');
		const [, described] = /aria-describedby="([^"]+)"/.exec(body)!;
		expect(body).toMatch(new RegExp(`id="${described}">${why}`));
	});

	test('that the policy refuses leads nowhere, even when it would be a link', () => {
		const props = { children: text('Xác nhận'), href: '/x', answer: no('x.own-work'), reason: why };
		expect(drawn(render(Button, { props }))).not.toContain('href');
	});

	test('that the policy allows submits its form', () => {
		const body = drawn(render(Button, { props: { children: text('Xác nhận'), answer: yes } }));
		expect(body).toContain('type="submit"');
		expect(body).not.toContain('aria-disabled');
	});
});

describe('a form that could not be saved', () => {
	test('lists what to correct, each a link to the control of its field', () => {
		const summary = drawn(render(ErrorSummary, { props: { errors: { heldOn: 'Ngày này chưa tới.' } } }));
		const field = drawn(
			render(Field, { props: { name: 'heldOn', label: 'Ngày', error: 'Ngày này chưa tới.' } })
		);
		const [, target] = /href="#([^"]+)"/.exec(summary)!;
		expect(field).toMatch(new RegExp(`<input[^>]* id="${target}"|<input[^>]*id="${target}"`));
		expect(summary).toContain('role="alert"');
	});

	test('links to the first answer of a question that was left empty', () => {
		const options = [
			{ value: 'a', label: 'A' },
			{ value: 'b', label: 'B' }
		];
		const summary = drawn(render(ErrorSummary, { props: { errors: { verdict: 'Chưa chọn.' } } }));
		const question = drawn(render(Choices, { props: { name: 'verdict', legend: 'Kết luận', options } }));
		const [, target] = /href="#([^"]+)"/.exec(summary)!;
		expect(question).toMatch(new RegExp(`<input[^>]*id="${target}"[^>]*value="a"`));
	});

	test('says nothing when there is nothing to say', () => {
		expect(drawn(render(ErrorSummary, { props: {} })).trim()).toBe('');
	});
});

describe('a field', () => {
	test('has its label, its hint and its error tied to its control', () => {
		const body = drawn(
			render(Field, { props: { name: 'why', label: 'Lý do', hint: 'Vài câu.', error: 'Chưa có lý do.' } })
		);
		expect(body).toContain('<label for="f-why">');
		expect(body).toContain('aria-describedby="f-why-hint f-why-error"');
		expect(body).toContain('aria-invalid="true"');
	});

	test('for a day shows it as people write it, whatever language the machine speaks', () => {
		const body = drawn(
			render(Field, { props: { name: 'on', label: 'Ngày học', type: 'date', value: '2026-11-23' } })
		);
		expect(body).toContain('type="text"');
		expect(body).toContain('value="23/11/2026"');
	});

	test('never writes a password back into the page', () => {
		expect(
			drawn(render(Field, { props: { name: 'p', label: 'Mật khẩu', type: 'password', value: 'bí mật' } }))
		).not.toContain('bí mật');
	});
});

test('every state has a word in both languages, so that it is never told by colour alone', () => {
	for (const [kind, word] of Object.entries(uiWords.vi.status)) {
		expect(drawn(render(StatusTag, { props: { kind: kind as 'waiting' } }))).toContain(word);
		expect(uiWords.en.status[kind as 'waiting']).toBeTruthy();
	}
});

test('a table names its rows by the first column, and each other cell by its heading, for the stacked rows of a phone', () => {
	const columns = [
		{ label: 'Họ và tên', text: (m: { name: string }) => m.name },
		{ label: 'Số phút', text: () => 7, numeric: true }
	];
	const body = drawn(
		render(DataTable<{ name: string }>, {
			props: { caption: 'Đi muộn', columns, rows: [{ name: 'Lê Văn Tám' }] }
		})
	);
	expect(body).toContain('<th scope="row">Lê Văn Tám</th>');
	expect(body).toContain('<td data-label="Số phút" class="num">7</td>');
	expect(body).toContain('Đi muộn</caption>');
});

describe('what waits for a person', () => {
	const item = { id: '1', verb: 'Điểm danh', thing: 'Buổi học', href: '/x' };
	const list = (dueOn: string) =>
		drawn(render(WaitingList, { props: { items: [{ ...item, dueOn }], today: '2026-11-23' } }));

	test('is overdue from the day after its date, and says by how many days', () => {
		expect(list('2026-11-22')).toContain('quá hạn 1 ngày');
		expect(list('2026-11-23')).not.toContain('quá hạn');
	});

	test('says its date always, and how far off it is beside it', () => {
		expect(list('2026-11-23')).toMatch(/hạn 23\/11\/2026.*hôm nay/);
		expect(list('2026-12-02')).toMatch(/hạn 02\/12\/2026.*còn 9 ngày/);
	});

	test('may be nothing, and then the page says so', () => {
		expect(drawn(render(WaitingList, { props: { items: [], today: '2026-11-23' } }))).toContain(
			'Không có việc nào chờ đồng chí.'
		);
	});
});
