import { heading, list, paragraph, row, table, type Block, type Paper } from '#domain/documents/paper.ts';
import { showMonth } from '../cell-meeting.ts';
import type { CellMeetingRecord } from '../server/read-record.ts';
import { isTaken, percent } from '../vote.ts';
import { resultsTable, scoreLine, tasksTable } from './minutes-paper.ts';
import { cellHead, itemName, sentence, showPoints, type CommitteeHead } from './paper-words.ts';

/**
 * The monthly resolution of a cell (NQ/CB), by the layout of the rules: the month that is over with what became of its
 * conclusions, the month to come, who does what, the meeting's own score.
 */
export function resolutionPaper(record: CellMeetingRecord, committee: CommitteeHead): Paper {
	const { meeting } = record;
	return {
		...cellHead(committee, meeting),
		title: 'NGHỊ QUYẾT',
		subject:
			meeting.kind === 'regular'
				? `sinh hoạt chi bộ tháng ${showMonth(meeting.month)}`
				: `sinh hoạt chuyên đề “${meeting.topic}”`,
		body: [...sections(record), ...adopted(record)],
		signatures: [],
		recipients: { to: ['Đảng ủy', 'Các đồng chí đảng viên'], filedAt: 'Chi bộ' }
	};
}

type Part = CellMeetingRecord['rules']['resolution']['value'][number];

/** The parts by section; a section of one part has no heading below its own. */
function sections(record: CellMeetingRecord): Block[] {
	const groups: { above: string | null; parts: Part[] }[] = [];
	for (const part of record.rules.resolution.value) {
		if (part.above || groups.length === 0) groups.push({ above: part.above?.vi ?? null, parts: [part] });
		else groups.at(-1)!.parts.push(part);
	}
	return groups.flatMap(({ above, parts }) => [
		heading(1, above ?? parts[0]!.vi),
		...parts.flatMap((part) => [
			...(parts.length > 1 ? [heading(2, part.vi)] : []),
			...partBlocks(record, part)
		])
	]);
}

function partBlocks(record: CellMeetingRecord, { code, kind }: Part): Block[] {
	const { heard, tasks, parts } = record;
	switch (kind) {
		case 'results': {
			if (heard.length === 0) return [paragraph('Không có việc nào từ lần trước.')];
			const done = heard.filter(({ standing }) => standing.outcome === 'done').length;
			return [
				paragraph(`Đã xong ${done} trong ${heard.length} việc (${percent(done, heard.length)}).`),
				resultsTable(heard)
			];
		}
		case 'tasks':
			return tasks.length ? [tasksTable(tasks)] : [paragraph('Không giao việc mới.')];
		case 'score':
			return scoreBlocks(record);
		default: {
			const words = parts.find(({ part }) => part === code)?.words.trim();
			return words
				? words.split('\n').flatMap((line) => (line.trim() ? [paragraph(sentence(line))] : []))
				: [paragraph('Không có nội dung nổi bật.')];
		}
	}
}

function scoreBlocks(record: CellMeetingRecord): Block[] {
	const { score } = record;
	if (!score || score.total === null) return [paragraph(scoreLine(record))];
	return [
		table(
			[
				{ header: 'Tiêu chí', width: 62, names: true },
				{ header: 'Điểm tối đa', width: 19, align: 'center' },
				{ header: 'Điểm đạt', width: 19, align: 'center' }
			],
			score.criteria.map(({ criterion, line }) =>
				row(
					line && !line.applies ? `${criterion.vi} (không áp dụng)` : criterion.vi,
					showPoints(criterion.max),
					showPoints(line!.points)
				)
			),
			'Tự chấm điểm'
		),
		paragraph(scoreLine(record))
	];
}

/** What the meeting decided by vote, each with how it was carried. */
function adopted({ votes, rules }: CellMeetingRecord): Block[] {
	const taken = votes.filter((vote) => isTaken(vote, rules));
	if (taken.length === 0) return [];
	return [
		paragraph('Chi bộ đã biểu quyết thông qua:'),
		list(
			taken.map(
				({ question, agree, entitled }) =>
					`${itemName({ title: question })}: ${agree} trong ${entitled} đảng viên chính thức có mặt đồng ý (${percent(agree, entitled)}).`
			)
		)
	];
}
