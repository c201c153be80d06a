import type { Paper } from '#domain/documents/paper.ts';
import type { PlainDate } from '#platform/dates.ts';
import { planBlocks, rectificationPlanPaper } from '../rectification-plan-paper.ts';
import type { PlanLine, PlanState, Remedied } from '../rectification-plan.ts';
import { periodOnPaper } from '../self-review-paper.ts';
import type { CaseOnPaper, PapersOfCampaign } from './case-on-paper.ts';
import { subjectInText, unitHead } from './unit-head.ts';

/** What a rectification plan says, with where it stands. */
export type CasePlan = {
	state: PlanState | null;
	approvedOn: PlainDate | null;
	lines: readonly PlanLine[];
	/** faults for which nothing is planned yet */
	unplanned: number;
	remedied: Remedied;
	asOf: PlainDate;
};

/** The rectification plan: of a person, signed by them and by who approves it; of a collective, issued under a number. */
export function planPaper(one: CaseOnPaper, common: PapersOfCampaign, plan: CasePlan): Paper {
	const { subject, unit } = one;
	const said = {
		head: unitHead(common.committee, subject.isCollective ? unit : { ...unit, isCommittee: false }),
		subjectName: subject.name,
		isCollective: subject.isCollective,
		period: periodOnPaper(common.campaign),
		lines: plan.lines,
		remedied: plan.remedied,
		asOf: plan.asOf,
		approvedOn: plan.approvedOn
	};
	if (!subject.isCollective) return rectificationPlanPaper(said);
	return {
		...said.head,
		title: 'KẾ HOẠCH',
		subject: `khắc phục hạn chế, khuyết điểm sau kiểm điểm ${said.period} của ${subjectInText(subject)}`,
		body: planBlocks(said),
		signatures: [],
		recipients: unit.isCommittee
			? { to: [common.superior, 'Ủy ban Kiểm tra Đảng ủy'], filedAt: 'Đảng ủy' }
			: { to: ['Đảng ủy', 'Ủy ban Kiểm tra Đảng ủy'], filedAt: 'Chi bộ' }
	};
}
