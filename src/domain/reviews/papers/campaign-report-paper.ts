import {
	heading,
	list,
	paragraph,
	row,
	table,
	totalRow,
	type Block,
	type Paper
} from '#domain/documents/paper.ts';
import { showDate, type PlainDate } from '#platform/dates.ts';
import { showShare } from '../rectification-plan.ts';
import { periodOnPaper } from '../self-review-paper.ts';
import type { CampaignFigures, Standing } from './campaign-figures.ts';
import type { PapersOfCampaign } from './case-on-paper.ts';
import { percent } from './minutes-paper.ts';
import { unitHead } from './unit-head.ts';

/** The report of a campaign's results (BÁO CÁO kết quả kiểm điểm), with counts only: persons are neither named nor ranked in it. */
export function campaignReportPaper(
	figures: CampaignFigures,
	{ committee, campaign, superior }: Pick<PapersOfCampaign, 'committee' | 'campaign' | 'superior'>,
	asOf: PlainDate
): Paper {
	const period = periodOnPaper(campaign);
	return {
		...unitHead(committee, { name: committee.name, isCommittee: true }),
		title: 'BÁO CÁO',
		subject: `kết quả kiểm điểm ${period}`,
		body: [
			paragraph(
				`${committee.name.replace(/^đảng bộ/i, 'Đảng ủy')} báo cáo kết quả đợt “${campaign.title}” (số liệu đến ngày ${showDate(asOf)}) như sau:`
			),
			heading(1, 'Kết quả kiểm điểm'),
			list([
				inWords('Tập thể', 'tập thể', figures.collectives),
				inWords('Cá nhân', 'đồng chí', figures.persons)
			]),
			...grounds(figures),
			unitsTable(figures),
			heading(1, 'Gợi ý kiểm điểm, góp ý, phê bình'),
			list(heard(figures)),
			heading(1, 'Hạn chế, khuyết điểm được kết luận'),
			...found(figures),
			heading(1, 'Kế hoạch và kết quả khắc phục'),
			list(remedies(figures))
		],
		signatures: [],
		recipients: {
			to: [superior, 'Ủy ban Kiểm tra Đảng ủy', 'Các chi bộ trực thuộc'],
			filedAt: 'Đảng ủy'
		}
	};
}

const inWords = (who: string, unit: string, one: Standing): string =>
	`${who}: ${one.all} ${unit} thuộc đợt kiểm điểm; được miễn ${one.exempt}; phải kiểm điểm ${one.toReview}; đã kiểm điểm ${one.reviewed}${one.toReview ? ` (${percent(one.reviewed, one.toReview)})` : ''}; chưa kiểm điểm ${one.notReviewed}${one.underWay ? `; đang tiến hành ${one.underWay}` : ''}.`;

/** For which grounds some are exempt or were not reviewed. */
function grounds({ grounds }: CampaignFigures): Block[] {
	const said = (exempt: boolean) =>
		grounds
			.filter((one) => one.exempt === exempt)
			.map(
				({ name, collectives, persons }) =>
					`${name.toLocaleLowerCase('vi')}: ${countBoth(collectives, persons)}`
			);
	const [free, left] = [said(true), said(false)];
	return [
		...(free.length ? [paragraph(`Được miễn, chưa thuộc diện kiểm điểm: ${free.join('; ')}.`)] : []),
		...(left.length ? [paragraph(`Chưa kiểm điểm, theo lý do: ${left.join('; ')}.`)] : [])
	];
}

const countBoth = (collectives: number, persons: number): string =>
	[collectives ? `${collectives} tập thể` : '', persons ? `${persons} đồng chí` : '']
		.filter(Boolean)
		.join(', ');

function unitsTable({ units, persons }: CampaignFigures): Block {
	// The leading collective has no members of its own: they are counted in their cells.
	const cells = (one: Standing) =>
		[one.all, one.exempt, one.toReview, one.reviewed, one.notReviewed, one.underWay].map((count) =>
			one.all ? String(count) : '–'
		);
	const column = (header: string) => ({ header, width: 10, align: 'center' as const });
	return table(
		[
			{ header: 'Đơn vị', width: 30, names: true },
			{ header: 'Tập thể', width: 14, align: 'center' },
			column('Đảng viên'),
			column('Được miễn'),
			column('Phải kiểm điểm'),
			column('Đã kiểm điểm'),
			column('Chưa kiểm điểm'),
			column('Đang làm')
		],
		[
			...units.map(({ name, collective, persons }) =>
				row(name.replace(/^đảng bộ/i, 'Đảng ủy'), ofCollective(collective), ...cells(persons))
			),
			totalRow('Cộng', '', ...cells(persons))
		],
		'Kết quả theo đơn vị'
	);
}

/** How a unit's own collective stands, in a word. */
const ofCollective = (one: Standing): string =>
	one.reviewed
		? 'đã kiểm điểm'
		: one.notReviewed
			? 'chưa kiểm điểm'
			: one.underWay
				? 'đang làm'
				: one.exempt
					? 'không có'
					: '';

const heard = ({ suggestions, criticisms, comments, toVerify, signatures }: CampaignFigures): string[] => [
	`Gợi ý kiểm điểm: ${suggestions.sent} nội dung; đã giải trình ${suggestions.explained}; được bên gợi ý chấp nhận ${suggestions.accepted}.`,
	`Ý kiến góp ý tiếp nhận trước hội nghị: ${comments}.`,
	`Ý kiến phê bình: ${criticisms.raised}; đã trả lời ${criticisms.answered}.`,
	`Nội dung chuyển Ủy ban Kiểm tra xác minh: ${toVerify}.`,
	`Ký nhận kết luận: nhất trí ${signatures.agreed}; chưa nhất trí ${signatures.disagreed}${signatures.disagreed ? ` (giữ nguyên kết luận ${signatures.upheld}, kiểm điểm lại ${signatures.again})` : ''}.`
];

function found({ shortcomings }: CampaignFigures): Block[] {
	if (shortcomings.length === 0) return [paragraph('Không có hạn chế, khuyết điểm nào được kết luận.')];
	const sum = (of: 'collectives' | 'persons') => shortcomings.reduce((all, one) => all + one[of], 0);
	const line = (collectives: number, persons: number) =>
		[collectives, persons, collectives + persons].map(String);
	return [
		table(
			[
				{ header: 'Nhóm hạn chế, khuyết điểm', width: 52, names: true },
				{ header: 'Của tập thể', width: 16, align: 'center' },
				{ header: 'Của cá nhân', width: 16, align: 'center' },
				{ header: 'Cộng', width: 16, align: 'center' }
			],
			[
				...shortcomings.map(({ name, collectives, persons }) => row(name, ...line(collectives, persons))),
				totalRow('Cộng', ...line(sum('collectives'), sum('persons')))
			]
		)
	];
}

const remedies = ({ plans, remedied }: CampaignFigures): string[] => [
	`Trường hợp phải lập kế hoạch khắc phục: ${plans.needed}; đã lập ${plans.drawnUp}; đã duyệt ${plans.approved}.`,
	`Trong các kế hoạch, kể cả việc của kỳ trước: đã khắc phục và được xác nhận ${showShare(remedied, 'chưa có')}.`
];
