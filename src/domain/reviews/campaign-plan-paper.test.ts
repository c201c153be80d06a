import { describe, expect, test } from 'vitest';
import { shippedRuleSet, shippedRuleSets } from '#domain/rules/server/index.ts';
import type { RuleSet } from '#domain/rules/rule-set.ts';
import { offeredPhases } from './campaign-plan.ts';
import { campaignPlanPaper } from './campaign-plan-paper.ts';
import type { Campaign } from './campaign.ts';

const campaign: Campaign = {
	id: 'c',
	title: 'Kiểm điểm năm 2026',
	periodKind: 'year',
	periodFrom: '2026-01-01',
	periodTo: '2026-12-31',
	ruleSetId: 'r',
	state: 'draft',
	purpose: 'Làm rõ hạn chế.\n\nChỉ rõ trách nhiệm.',
	openedOn: null,
	closedOn: null,
	coversCollectives: true,
	coversMembers: true,
	allUnits: true
};
const committee = { name: 'Đảng bộ xã Minh Hoạ', superiorName: 'Đảng bộ tỉnh Minh Châu', place: 'Minh Hoạ' };
const paperOf = (rules: RuleSet, change: Partial<Campaign> = {}) =>
	campaignPlanPaper({
		campaign: { ...campaign, ...change },
		committee,
		rules,
		phases: offeredPhases(rules.reviews, '2026-11-20'),
		cells: ['Chi bộ Thôn Hạ']
	});
const textOf = (rules: RuleSet, change?: Partial<Campaign>) => JSON.stringify(paperOf(rules, change));

describe('the plan as a paper', () => {
	test('names its bases, whom it covers, its forms and steps', () => {
		const paper = paperOf(shippedRuleSet());
		expect(paper).toMatchObject({
			title: 'KẾ HOẠCH',
			subject: 'kiểm điểm, tự phê bình và phê bình năm 2026',
			issuer: 'ĐẢNG ỦY XÃ MINH HOẠ'
		});
		const text = textOf(shippedRuleSet());
		for (const words of ['QĐ 366-QĐ/TW, ngày 30/08/2025', 'Mẫu 2C', 'chưa đủ 6 tháng', 'Chỉ rõ trách nhiệm.'])
			expect(text).toContain(words);
		expect(text).toContain('từ 15/12/2026 đến 24/12/2026');
	});
	test('names the cells when not all take part, and no member when collectives alone are reviewed', () => {
		const text = textOf(shippedRuleSet(), { allUnits: false, coversMembers: false });
		expect(text).toContain('chi ủy Chi bộ Thôn Hạ');
		expect(text).not.toContain('đảng viên Chi bộ Thôn Hạ');
	});
	test('about a year of long ago follows the rules of then', () => {
		const text = textOf(shippedRuleSets()[0] as RuleSet, {
			periodFrom: '2018-01-01',
			periodTo: '2018-12-31'
		});
		expect(text).toContain('năm 2018');
		expect(text).toContain('HD 16-HD/BTCTW');
		expect(text).not.toContain('366');
	});
});
