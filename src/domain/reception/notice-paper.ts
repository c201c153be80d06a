import { unissuedNumber } from '#domain/documents/paper-types.ts';
import { heading, list, paragraph, row, table, type Paper } from '#domain/documents/paper.ts';
import type { CitizenRules } from '#domain/rules/citizen-rules.ts';
import { paperHead } from '#domain/study/paper-head.ts';
import { showDate, type PlainDate } from '#platform/dates.ts';
import type { PublicLine } from './public-day.ts';
import type { Capacity } from './reception-day.ts';
import { dayWords, weekdayName } from './words/days.ts';

type NoticeDay = {
	heldOn: PlainDate;
	movedFrom: PlainDate | null;
	byPattern: PlainDate | null;
	state: string;
	capacity: Capacity;
	receiverName: string | null;
	startsAt: string;
	endsAt: string;
	place: string;
};

type Told = {
	committee: { name: string; superiorName: string; place: string };
	from: PlainDate;
	to: PlainDate;
	lines: readonly PublicLine<NoticeDay>[];
	rules: CitizenRules['reception'];
};

/** The day of the week as it is written before a date, in Vietnamese: papers are. */
const weekday = (on: PlainDate): string => weekdayName(dayWords('vi'), on);

/** The notice of reception days for the notice board. */
export function noticePaper(
	{ committee, from, to, lines, rules }: Told,
	{ large }: { large: boolean }
): Paper {
	const words = dayWords('vi');
	const { notice } = words;
	const note = ({ change, day }: PublicLine<NoticeDay>) =>
		({
			none: '',
			'moved-here': notice.movedHere(showDate(day.movedFrom ?? day.heldOn)),
			'moved-away': notice.movedAway(showDate(day.heldOn)),
			cancelled: notice.cancelled
		})[change];
	return {
		...paperHead(committee),
		number: unissuedNumber('announcement', 'ĐU'),
		title: notice.title,
		subject: notice.subject(showDate(from), showDate(to)),
		body: [
			paragraph(notice.lead),
			table(
				[
					{ header: notice.when, width: 26, names: true },
					{ header: notice.who, width: 34 },
					{ header: notice.where, width: 24 },
					{ header: notice.note, width: 16 }
				],
				lines.map((line) =>
					row(
						`${weekday(line.on)}, ${showDate(line.on)}\n${line.day.startsAt} – ${line.day.endsAt}`,
						`${words.capacities[line.day.capacity]}${line.day.receiverName ? `\n${line.day.receiverName}` : ''}`,
						line.day.place,
						note(line)
					)
				)
			),
			heading(1, notice.bring, ''),
			list(rules.bring.value.map(({ vi }) => vi)),
			paragraph(notice.adHoc)
		],
		signatures: [{ capacity: 'T/M ĐẢNG ỦY', note: '(Ký, ghi rõ họ tên)' }],
		recipients: { to: notice.recipients.split('; '), filedAt: notice.filedAt },
		large
	};
}
