import { paperHead } from '#domain/study/paper-head.ts';
import type { Committee } from '#domain/organization/unit.ts';
import type { Ground, ReviewRules, RuleSet } from '#domain/rules/rule-set.ts';
import type { Issuer } from '#domain/documents/issued-paper.ts';
import { heading, list, paragraph, row, table, type Paper } from '#domain/documents/paper.ts';
import { showDate } from '#platform/dates.ts';
import type { Campaign, Phase } from './campaign.ts';
import { conferenceDays, periodName } from './campaign-plan.ts';

/** In whose name the plan of a campaign is issued. */
export const planIssuer: Issuer = { type: 'plan', issuer: 'standing-committee' };

/** Everything that the paper about a plan is made of. */
export type Planned = {
	campaign: Campaign;
	committee: Pick<Committee, 'name' | 'superiorName' | 'place'>;
	rules: RuleSet;
	phases: readonly Phase[];
	/** the cells that take part, by name; without the leading collective */
	cells: readonly string[];
};

/** The plan of a campaign as an official paper (KẾ HOẠCH), without number and signature: those come when it is issued. */
export function campaignPlanPaper({ campaign, committee, rules, phases, cells }: Planned): Paper {
	const { kind, from, to } = {
		kind: campaign.periodKind,
		from: campaign.periodFrom,
		to: campaign.periodTo
	};
	const days = conferenceDays(phases);
	return {
		...paperHead(committee),
		title: 'KẾ HOẠCH',
		subject: `kiểm điểm, tự phê bình và phê bình ${periodName({ kind, from, to })}`,
		body: [
			paragraph(
				`Căn cứ ${basesOf(rules.reviews).join('; ')}, Ban Thường vụ Đảng ủy xây dựng kế hoạch kiểm điểm ${periodName({ kind, from, to })} như sau:`
			),
			heading(1, 'Mục đích, yêu cầu'),
			...campaign.purpose
				.split('\n')
				.filter((line) => line.trim())
				.map((line) => paragraph(line)),
			heading(1, 'Đối tượng kiểm điểm'),
			list(subjects(campaign, cells)),
			...(campaign.coversMembers ? [paragraph(exemptions(rules.reviews))] : []),
			heading(1, 'Mẫu biểu'),
			list(rules.reviews.forms.map(({ label, title }) => `${label}: ${lowerFirst(title)}.`)),
			heading(1, 'Các bước và thời gian'),
			steps(rules.reviews, phases),
			heading(1, 'Tổ chức thực hiện'),
			list([
				'Thứ tự kiểm điểm: tập thể trước, cá nhân sau; người đứng đầu trước, rồi đến cấp phó và các đồng chí khác.',
				`Các chi bộ xác nhận đã nhận kế hoạch và đăng ký ngày hội nghị kiểm điểm${days ? `, trong thời gian từ ${showDate(days.from)} đến ${showDate(days.to)}` : ''}.`,
				'Mỗi hạn chế, khuyết điểm được kết luận phải có nguyên nhân, trách nhiệm, biện pháp và thời hạn khắc phục.',
				'Đồng chí nào chưa kiểm điểm được thì chi bộ ghi rõ lý do và báo cáo Đảng ủy.'
			])
		],
		signatures: [],
		recipients: {
			to: [
				`Ban Thường vụ ${rules.reviews.superior.value.vi} (báo cáo)`,
				'Ủy ban Kiểm tra Đảng ủy',
				'Các chi bộ trực thuộc'
			],
			filedAt: 'Đảng ủy'
		}
	};
}

function subjects({ coversCollectives, coversMembers, allUnits }: Campaign, cells: readonly string[]) {
	const where = allUnits ? 'các chi bộ trực thuộc' : cells.join('; ');
	return [
		...(coversCollectives ? [`Tập thể: tập thể lãnh đạo Đảng ủy; chi ủy ${where}.`] : []),
		...(coversMembers
			? [`Cá nhân: đảng viên ${where}. Cán bộ lãnh đạo, quản lý kiểm điểm ở chi bộ và ở tập thể lãnh đạo.`]
			: [])
	];
}

const exemptions = ({ exempt, newlyAdmitted }: ReviewRules): string =>
	`Chưa kiểm điểm: ${exempt.value.map((ground) => grounds(newlyAdmitted.value)[ground]).join('; ')}.`;

const grounds = (months: number): Record<Ground, string> => ({
	exempt: 'đảng viên được miễn công tác và sinh hoạt đảng',
	suspended: 'đảng viên đang bị đình chỉ sinh hoạt đảng',
	'newly-admitted': `đảng viên mới kết nạp chưa đủ ${months} tháng`,
	'no-cell-committee': 'tập thể ở chi bộ không có chi ủy'
});

const steps = ({ phases }: ReviewRules, planned: readonly Phase[]) =>
	table(
		[
			{ header: 'STT', width: 8, align: 'center' },
			{ header: 'Nội dung', width: 52, names: true },
			{ header: 'Từ ngày', width: 20, align: 'center' },
			{ header: 'Đến ngày', width: 20, align: 'center' }
		],
		planned.map(({ phase, startsOn, endsOn }, i) =>
			row(
				String(i + 1),
				phases.value.find(({ code }) => code === phase)?.vi ?? phase,
				showDate(startsOn),
				showDate(endsOn)
			)
		)
	);

/** The texts that the campaign stands on, each once; what is only the committee's own custom is no basis. */
function basesOf({ periods, levels, exempt, order, forms }: ReviewRules): string[] {
	const texts = [periods, levels, exempt, order, ...forms]
		.map(({ source }) => source)
		.filter(({ certainty, date }) => certainty !== 'local-custom' && date !== null)
		.map(({ number, date }) => `${number}, ngày ${showDate(date!)}`);
	return [...new Set(texts)];
}

const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
