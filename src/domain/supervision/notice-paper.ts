import type { Issuer } from '#domain/documents/issued-paper.ts';
import { bold, heading, list, paragraph, plain, row, table, type Paper } from '#domain/documents/paper.ts';
import { titleOf } from '#domain/documents/paper-types.ts';
import type { Committee } from '#domain/organization/unit.ts';
import { showDate, type PlainDate } from '#platform/dates.ts';
import { inspectionHead } from './programme-paper.ts';
import type { CheckOutcome } from './round.ts';

/** The notice of conclusion is an announcement of the inspection committee: TB/UBKT. */
export const noticeIssuer = { type: 'announcement', issuer: 'inspection' } as const satisfies Issuer;

/** What was looked at, as the notice says it. */
export type NoticeLine = {
	reference: string;
	task: string;
	ownerName: string;
	/** null: in the round, but not looked at yet */
	outcome: CheckOutcome | null;
	words: string | null;
	checkedOn: PlainDate | null;
};

type Notice = {
	unitName: string;
	memberName: string | null;
	assessment: string;
	requests: string;
	answerDueOn: PlainDate;
};
type Round = {
	title: string;
	startsOn: PlainDate;
	endsOn: PlainDate;
	inspectors: readonly { name: string }[];
	leadName: string;
};

const outcomes: Record<CheckOutcome, string> = {
	noted: 'Đã xem, chưa kết luận',
	verified: 'Đã khắc phục xong',
	returned: 'Chưa đạt, phải làm tiếp',
	held: 'Giữ vững sau khi khắc phục',
	recurred: 'Tái diễn'
};

/** The notice of conclusion, written from the record of the round: who looked at what, what was found, what is asked by when. */
export function noticePaper(
	committee: Pick<Committee, 'name' | 'superiorName' | 'place'>,
	round: Round,
	notice: Notice,
	lines: readonly NoticeLine[],
	findings: readonly { reference: string; description: string }[]
): Paper {
	const { unitName, memberName, assessment, requests, answerDueOn } = notice;
	const whom = memberName ? `đồng chí ${memberName}, ${unitName}` : unitName;
	const looked = lines.filter(({ outcome }) => outcome !== null);
	const others = round.inspectors.map(({ name }) => name).filter((name) => name !== round.leadName);
	const lastDay =
		looked
			.map(({ checkedOn }) => checkedOn!)
			.toSorted()
			.at(-1) ?? round.endsOn;
	const count = (...of: CheckOutcome[]) => looked.filter(({ outcome }) => of.includes(outcome!)).length;
	return {
		...inspectionHead(committee),
		title: titleOf('announcement'),
		subject: `kết luận kiểm tra việc khắc phục hạn chế, khuyết điểm đối với ${whom}`,
		body: [
			paragraph(
				`Từ ngày ${showDate(round.startsOn)} đến ngày ${showDate(lastDay)}, đoàn kiểm tra của Ủy ban Kiểm tra Đảng ủy (${round.title}) do đồng chí ${round.leadName} chủ trì${others.length ? `, cùng ${others.length === 1 ? 'đồng chí' : 'các đồng chí'} ${others.join(', ')},` : ''} đã kiểm tra ${looked.length} việc khắc phục đối với ${whom}. Ủy ban Kiểm tra thông báo kết luận như sau:`
			),
			heading(1, 'Kết quả kiểm tra'),
			paragraph(
				`Đã kiểm tra ${looked.length} việc: ${count('verified', 'held')} việc đạt, ${count('returned', 'recurred')} việc chưa đạt hoặc tái diễn, ${count('noted')} việc ghi nhận để theo dõi tiếp.`
			),
			...(looked.length
				? [
						table(
							[
								{ header: 'Mã', width: 18, names: true },
								{ header: 'Việc khắc phục', width: 27 },
								{ header: 'Người chịu trách nhiệm', width: 19 },
								{ header: 'Kết quả, nhận xét', width: 36 }
							],
							looked.map((line) =>
								row(
									line.reference,
									line.task,
									line.ownerName,
									`${outcomes[line.outcome!]} (${showDate(line.checkedOn!)}). ${line.words}`
								)
							)
						)
					]
				: []),
			...(findings.length
				? [
						paragraph('Hạn chế, khuyết điểm phát hiện thêm, đã ghi vào sổ:'),
						list(findings.map(({ reference, description }) => `${reference}: ${description}`))
					]
				: []),
			heading(1, 'Kết luận'),
			paragraph(assessment),
			heading(1, 'Yêu cầu'),
			paragraph(requests),
			paragraph([
				plain(`Đề nghị ${whom} thực hiện kết luận và báo cáo Ủy ban Kiểm tra Đảng ủy bằng văn bản `),
				bold(`trước ngày ${showDate(answerDueOn)}`),
				plain('.')
			])
		],
		signatures: [],
		recipients: {
			to: [whom[0]!.toLocaleUpperCase('vi') + whom.slice(1), 'Thường trực Đảng ủy (để báo cáo)'],
			filedAt: 'Ủy ban Kiểm tra'
		}
	};
}
