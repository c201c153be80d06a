import {
	bold,
	italic,
	paragraph,
	plain,
	room,
	row,
	table,
	type Block,
	type Column,
	type Paper,
	type Row
} from '#domain/documents/paper.ts';
import { showDate, type PlainDate } from '#platform/dates.ts';
import { printed, showShare, type PlanLine, type Remedied } from './rectification-plan.ts';
import { planWordsVi } from './words/plan-vi.ts';

/** All that a rectification plan on paper is made of. `blank` leaves room to write by hand what only the plan says. */
export type PlanOnPaper = {
	head: Pick<Paper, 'superior' | 'issuer' | 'place'>;
	subjectName: string;
	isCollective: boolean;
	/** as `năm 2026` */
	period: string;
	lines: readonly PlanLine[];
	remedied: Remedied;
	asOf: PlainDate;
	approvedOn: PlainDate | null;
	date?: PlainDate;
	blank?: boolean;
	large?: boolean;
};

const words = planWordsVi.plan;

/** The plan as an official paper (KẾ HOẠCH), with the columns in use (domain notes §4) but for manifestations, which nobody keeps. */
export const rectificationPlanPaper = (one: PlanOnPaper): Paper => ({
	...one.head,
	...(one.date && { date: one.date }),
	title: 'KẾ HOẠCH',
	subject: `khắc phục hạn chế, khuyết điểm sau kiểm điểm ${one.period} của ${one.isCollective ? 'tập thể' : 'đồng chí'} ${one.subjectName}`,
	body: planBlocks(one),
	signatures: [
		{
			capacity: one.isCollective ? 'T/M TẬP THỂ' : 'NGƯỜI LẬP KẾ HOẠCH',
			note: '(Ký, ghi rõ họ tên)',
			...(!one.isCollective && { name: one.subjectName })
		},
		{
			capacity: 'CẤP DUYỆT',
			note: one.approvedOn ? `(Duyệt ngày ${showDate(one.approvedOn)})` : '(Ký, ghi rõ họ tên)'
		}
	],
	...(one.large && { large: true })
});

/** What the plan says, for a paper with a head and signatures of its own. */
export function planBlocks({ lines, remedied, asOf, blank }: PlanOnPaper): Block[] {
	if (lines.length === 0) return [paragraph('Không có việc nào phải khắc phục.')];
	return [
		table(
			columns,
			lines.map((line, i) => rowOf(line, i, blank ?? false)),
			'Các việc khắc phục'
		),
		paragraph([
			plain('Đã khắc phục, có người khác xác nhận, tính đến ngày '),
			plain(`${showDate(asOf)}: `),
			bold(showShare(remedied, planWordsVi.nothingFound)),
			plain('.')
		]),
		...(blank ? [room(3)] : [])
	];
}

const columns: Column[] = [
	{ header: words.number, width: 6, align: 'center' },
	{ header: 'Hạn chế, khuyết điểm; nguyên nhân', width: 27, names: true },
	{ header: 'Giải pháp; kết quả cần đạt', width: 24 },
	{ header: 'Chịu trách nhiệm; phối hợp', width: 16 },
	{ header: 'Thời hạn; tiến độ', width: 14 },
	{ header: 'Giám sát; ghi chú', width: 13 }
];

/** A place to write on by hand, when the paper is to be filled in. */
const byHand = '………………';

function rowOf(line: PlanLine, place: number, blank: boolean): Row {
	const { said } = line;
	const orHand = (text: string) => text || (blank ? byHand : '');
	return row(
		String(place + 1),
		[
			plain(`${line.description}${line.recurs ? ` (${words.recurs.toLocaleLowerCase('vi')})` : ''}\n`),
			italic(`Nguyên nhân: ${line.cause}\n`),
			plain(`(${line.reference})`)
		],
		joined(printed(line, words.supervisorUsual).measure, `Kết quả: ${line.expectedProduct}`),
		joined(line.ownerName, said.coordinator || blank ? `Phối hợp: ${orHand(said.coordinator)}` : ''),
		joined(
			said.startsOn || blank
				? `${said.startsOn ? showDate(said.startsOn) : byHand} – ${showDate(line.dueOn)}`
				: words.until(showDate(line.dueOn)),
			progressOf(line)
		),
		joined(printed(line, words.supervisorUsual).supervisor, orHand(said.note))
	);
}

const joined = (...parts: string[]): string => parts.filter(Boolean).join('\n');

/** How far it has come, with its days, as one text. */
export function progressOf(line: PlanLine, progress: typeof words = words): string {
	const since = line.verifiedOn
		? progress.verifiedOn(showDate(line.verifiedOn))
		: line.reportedOn
			? progress.reportedOn(showDate(line.reportedOn))
			: line.isOverdue
				? progress.overdue
				: '';
	return [progress.progressOf[line.stage], since].filter(Boolean).join(', ');
}
