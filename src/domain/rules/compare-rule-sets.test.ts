import { expect, test } from 'vitest';
import * as v from 'valibot';
import { compareRuleSets } from './compare-rule-sets.ts';
import { ruleSetSchema, type RuleSet } from './rule-set.ts';
import old from './sets/2018.json' with { type: 'json' };
import current from './sets/2026.json' with { type: 'json' };

const rules = v.parse(ruleSetSchema, current);
const changed = (change: (set: RuleSet) => unknown) => {
	const set = structuredClone(rules);
	change(set);
	return compareRuleSets(rules, set, 'vi');
};

test('a set does not differ from itself, whatever it is called and from when', () => {
	expect(
		changed((set) => Object.assign(set, { code: 'x', title: 'Khác', effectiveFrom: '2030-01-01' }))
	).toEqual([]);
});

test('a value that changes is said with what it was, and its source beside it', () => {
	const differences = changed((set) => {
		set.reviews.planWithin.value = 20;
		set.reviews.planWithin.source = { number: 'QĐ 09-QĐ/TU', date: '2025-11-28', certainty: 'verified' };
	});
	expect(differences).toMatchObject([
		{
			what: 'changed',
			where: 'Kiểm điểm › Kế hoạch khắc phục có sau hội nghị trong vòng',
			before: '30 ngày',
			after: '20 ngày'
		},
		{ what: 'changed', after: 'QĐ 09-QĐ/TU, 28/11/2025 (đã đối chiếu nguồn)' }
	]);
});

test('entries that are added and left out, and a form that asks otherwise', () => {
	const differences = changed((set) => {
		set.reviews.commentSources.value.pop();
		set.reviews.commentSources.value.push({ code: 'veterans', vi: 'Hội Cựu chiến binh', en: 'Veterans' });
		set.reviews.forms[3]!.sections[1]!.parts[0]!.title = 'Hạn chế, khuyết điểm chính';
	});
	expect(differences).toMatchObject([
		{ what: 'added', after: 'Hội Cựu chiến binh', before: null },
		{ what: 'removed', before: 'Cơ quan, đơn vị công tác', after: null },
		{ what: 'changed', where: 'Biểu mẫu › Mẫu 2A-HD KĐ.ĐG 2025' }
	]);
	const turned = changed((set) => set.reviews.levels.value.reverse());
	expect(turned).toMatchObject([{ where: 'Kiểm điểm › Mức xếp loại › Thứ tự các mục' }]);
});

test('what changed since 2018 can be read in either language', () => {
	for (const locale of ['vi', 'en'] as const)
		for (const difference of compareRuleSets(v.parse(ruleSetSchema, old), rules, locale)) {
			expect(difference.where).toMatch(/\S/);
			expect(`${difference.before}${difference.after}`).not.toMatch(/undefined|\[object/);
		}
});
