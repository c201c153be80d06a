import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { arrange } from '#domain/documents/arrange.ts';
import { ruleSetSchema } from '../rules/rule-set.ts';
import current from '../rules/sets/2026.json' with { type: 'json' };
import old from '../rules/sets/2018.json' with { type: 'json' };
import { formOf, type Content } from './self-review.ts';
import { selfReviewPaper, type SheetSubject } from './self-review-paper.ts';

const collective: SheetSubject = { isCollective: true, name: 'Chi bộ Thôn Hạ', isCommittee: false };
const person: SheetSubject = {
	isCollective: false,
	name: 'Nguyễn Văn Bình',
	birth: { bornOn: '1985-04-05', birthPrecision: 'day' },
	posts: [],
	unitName: 'Chi bộ Thôn Thượng'
};

/** Every form of both sets, as it is printed with a little written in it. */
const printed = [old, current].flatMap((set) => {
	const { reviews } = v.parse(ruleSetSchema, set);
	return reviews.forms.map(({ code, audience }) => {
		const content: Content = {
			texts: { 'qualities-grade': 'good', level: 'done' },
			carried: [],
			explained: []
		};
		const paper = selfReviewPaper({
			committee: { name: 'Đảng bộ xã Minh Hoạ', superiorName: 'Đảng bộ huyện Minh Lộc', place: 'Minh Hoạ' },
			campaign: { periodKind: 'year', periodFrom: '2018-01-01', periodTo: '2018-12-31' },
			form: formOf(reviews, code),
			levels: reviews.levels.value,
			subject: audience === 'collective' ? collective : person,
			content,
			empty: 'words'
		});
		return { name: `${set.code} ${code}`, set: set.code, code, paper: arrange(paper) };
	});
});
const wordsOf = (code: string) =>
	JSON.stringify(printed.find(({ name }) => name === code)!.paper.body.map((block) => block));

describe.each(printed)('$name', ({ paper }) => {
	test('prints under its own name, with something under every heading', () => {
		expect(paper.form).toMatch(/^Mẫu /);
		paper.body.forEach((block, i) => {
			const next = paper.body[i + 1];
			if (block.kind === 'heading')
				expect(next && (next.kind !== 'heading' || next.level > block.level)).toBe(true);
		});
	});
});

test('a campaign of 2018 prints in the form of 2018: ticks by item and four levels, no points', () => {
	const words = wordsOf('qd-132 02');
	expect(words).toMatch(/□ Xuất sắc.*■ Tốt.*□ Trung bình.*□ Kém/);
	expect(words).toContain('■ Hoàn thành nhiệm vụ');
	expect(words).not.toMatch(/Điểm tối đa|Tự chấm/);
	expect(wordsOf('qd-366 2A')).toMatch(/Điểm tối đa.*Nhóm tiêu chí chung/);
});
