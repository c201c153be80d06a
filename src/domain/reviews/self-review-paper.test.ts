import { describe, expect, test } from 'vitest';
import { arrange, type ArrangedBlock } from '#domain/documents/arrange.ts';
import rules from '../rules/sets/2026.json' with { type: 'json' };
import type { ReviewRules } from '../rules/rule-set.ts';
import type { Carried } from './carried.ts';
import { formOf, partsOf, writeMarks, type Content } from './self-review.ts';
import { periodOnPaper, selfReviewPaper, type SelfReviewSheet } from './self-review-paper.ts';

const reviews = rules.reviews as unknown as ReviewRules;
const form = formOf(reviews, '2C');
const carried: Carried = {
	id: 'a',
	reference: 'TS-2025-0001',
	criterionName: 'Tham gia học tập',
	description: 'Vắng hai buổi học tập',
	foundOn: '2025-12-10',
	recurs: true,
	stage: 'verified',
	dueOn: null,
	isOverdue: false,
	endedOn: null,
	actions: [
		{
			task: 'Dự đủ các buổi học',
			ownerName: 'Nguyễn Văn Bình',
			dueOn: '2026-06-30',
			reportedOn: '2026-06-20',
			verifiedOn: '2026-06-25',
			heldOn: null
		}
	]
};
const content: Content = {
	texts: {
		shortcomings: 'Còn nể nang.\n\nÍt góp ý trong chi bộ.',
		score: writeMarks({ common: '25.5', tasks: '60' }),
		level: 'good'
	},
	carried: [carried],
	explained: [
		{
			id: 'b',
			number: '12-CV/ĐU',
			datedOn: '2026-11-21',
			senderName: 'Đảng ủy xã',
			words: 'Làm rõ việc đi họp muộn',
			explanation: null
		}
	]
};
const sheet = (more: Partial<SelfReviewSheet> = {}): SelfReviewSheet => ({
	committee: { name: 'Đảng bộ xã Minh Hoạ', superiorName: 'Đảng bộ tỉnh Minh Châu', place: 'Minh Hoạ' },
	campaign: { periodKind: 'year', periodFrom: '2026-01-01', periodTo: '2026-12-31' },
	form,
	levels: reviews.levels.value,
	subject: {
		isCollective: false,
		name: 'Nguyễn Văn Bình',
		birth: { bornOn: '1985-04-05', birthPrecision: 'day' },
		posts: [],
		unitName: 'Chi bộ Thôn Thượng'
	},
	content: null,
	empty: 'lines',
	...more
});
const text = (block: ArrangedBlock): string =>
	block.kind === 'table'
		? block.parts
				.flatMap(({ rows }) =>
					rows.map(({ cells }) => cells.map((cell) => cell.map((r) => r.text).join('')).join(' | '))
				)
				.join('\n')
		: block.kind === 'list'
			? block.items.map((item) => item.map((run) => run.text).join('')).join('\n')
			: 'runs' in block
				? block.runs.map((run) => run.text).join('')
				: block.kind;
const printed = (one: SelfReviewSheet) => arrange(selfReviewPaper(one)).body.map(text);

describe('a blank form', () => {
	const paper = arrange(selfReviewPaper(sheet()));

	test('names the person, the form and the period, and leaves room for the rest', () => {
		expect(paper).toMatchObject({
			superior: 'ĐẢNG BỘ XÃ MINH HOẠ',
			issuer: 'CHI BỘ THÔN THƯỢNG',
			form: 'Mẫu 2C-HD KĐ.ĐG 2025',
			subject: 'năm 2026'
		});
		expect(printed(sheet())).toEqual(
			expect.arrayContaining(['Họ và tên: Nguyễn Văn Bình', 'Ngày sinh: 05/04/1985'])
		);
	});

	test('has every part that the rules prescribe, each with room to write', () => {
		const { body } = paper;
		const rooms = body.filter(({ kind }) => kind === 'room');
		const toWrite = partsOf(form).filter(({ kind }) => kind !== 'score' && kind !== 'level');
		expect(rooms).toHaveLength(toWrite.length);
		for (const section of form.sections)
			expect(printed(sheet())).toContain(`${section.mark} ${section.title}`);
	});
});

describe('a form with what is written in it', () => {
	const lines = printed(sheet({ content, empty: 'words' }));

	test('keeps the author’s lines, and says what became of what was found before', () => {
		expect(lines).toEqual(expect.arrayContaining(['Còn nể nang.', 'Ít góp ý trong chi bộ.']));
		expect(lines).toContain(
			'1 | Vắng hai buổi học tập (TS-2025-0001, phát hiện ngày 10/12/2025, tái diễn) | Dự đủ các buổi học (hạn 30/06/2026) | Đã xác nhận, 25/06/2026'
		);
	});

	test('adds the points and ticks the level', () => {
		expect(lines.join('\n')).toMatch(/Nhóm tiêu chí chung \| 30 \| 25,5\n.*\nCộng \| 100 \| 85,5/);
		expect(lines.join('\n')).toContain('■ Hoàn thành tốt nhiệm vụ\n□ Hoàn thành nhiệm vụ');
	});

	test('names each suggestion, explained or not', () => {
		expect(lines).toContain('Gợi ý số 12-CV/ĐU, ngày 21/11/2026, của Đảng ủy xã: Làm rõ việc đi họp muộn');
		expect(lines).toContain('Chưa giải trình.');
	});

	test('has something under every heading', () => {
		const { body } = arrange(
			selfReviewPaper(sheet({ content: { ...content, carried: [], explained: [] }, empty: 'words' }))
		);
		body.forEach((block, i) => {
			const next = body[i + 1];
			if (block.kind === 'heading')
				expect(next && (next.kind !== 'heading' || next.level > block.level), text(block)).toBe(true);
		});
	});
});

test('a cell reports to its committee, the committee to its superior', () => {
	const of = (subject: SelfReviewSheet['subject']) =>
		arrange(selfReviewPaper(sheet({ subject, form: formOf(reviews, '01') })));
	expect(of({ isCollective: true, name: 'Chi bộ Thôn Hạ', isCommittee: false })).toMatchObject({
		superior: 'ĐẢNG BỘ XÃ MINH HOẠ',
		issuer: 'CHI BỘ THÔN HẠ'
	});
	expect(of({ isCollective: true, name: 'Đảng bộ xã Minh Hoạ', isCommittee: true })).toMatchObject({
		superior: 'ĐẢNG BỘ TỈNH MINH CHÂU',
		issuer: 'ĐẢNG ỦY XÃ MINH HOẠ'
	});
});

test('periods have the names that papers use', () => {
	const period = (periodKind: 'quarter' | 'term', periodFrom: string, periodTo: string) =>
		periodOnPaper({ periodKind, periodFrom, periodTo });
	expect(period('quarter', '2026-10-01', '2026-12-31')).toBe('quý IV năm 2026');
	expect(period('term', '2025-07-01', '2030-06-30')).toBe('từ ngày 01/07/2025 đến ngày 30/06/2030');
});
