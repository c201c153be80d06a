import {
	answerRequest,
	assignFollowers,
	expectVisit,
	readVisit,
	sendVisitReport,
	tellCell
} from '#domain/accompaniment/server/index.ts';
import type { VisitReport } from '#domain/accompaniment/forms.ts';
import { addDays } from '#platform/dates.ts';
import { newId } from '#platform/id.ts';
import { cells, type CastKey, type CellKey } from './cast.ts';
import type { Stage } from './stage.ts';

/** Who follows which cells since the beginning, by the place of the cell in the cast. */
const shares: [CastKey, number, number][] = [
	['secretary', 0, 6],
	['deputy', 6, 12],
	['inspector', 12, 18]
];

type Told = {
	by: CastKey;
	cell: CellKey;
	daysAgo: number;
	partly: string[];
	remarks: string;
	asks?: string;
	answer?: string;
	guests?: string;
};

const visits: Told[] = [
	{
		...{ by: 'inspector', cell: 'thcs', daysAgo: 96, partly: ['frankness'] },
		remarks: 'Chuẩn bị chu đáo; phần góp ý còn nể nang, chưa nêu việc cụ thể.'
	},
	{
		...{ by: 'inspector', cell: 'y-te', daysAgo: 80, partly: ['last-conclusions', 'tasks'] },
		remarks: 'Kết luận tháng trước chưa kiểm lại từng việc.',
		asks: 'Đề nghị bổ sung một máy đo huyết áp cho điểm trực ngoài giờ',
		answer: 'Ủy ban nhân dân xã đã mua trong tháng, trạm nhận ngày 15.'
	},
	{
		...{ by: 'inspector', cell: 'uy-ban', daysAgo: 61, partly: [] },
		remarks: 'Đúng trình tự, thảo luận thẳng thắn về việc trả hồ sơ chậm.'
	},
	{
		...{ by: 'inspector', cell: 'cong-an', daysAgo: 47, partly: ['preparation'] },
		remarks: 'Đảng viên nhận tài liệu sát giờ họp.',
		asks: 'Đề nghị Đảng ủy cho ý kiến về lịch trực chung dịp cuối năm',
		answer: 'Thường trực Đảng ủy sẽ họp với hai lực lượng trước ngày 10.'
	},
	{
		...{ by: 'deputy', cell: 'bac', daysAgo: 40, partly: ['contents'], guests: 'Ban Tổ chức Tỉnh ủy' },
		remarks: 'Đoàn tỉnh đánh giá tốt phần phân công nhiệm vụ.',
		asks: 'Đề nghị hướng dẫn cách chấm điểm buổi sinh hoạt'
	},
	{
		...{ by: 'inspector', cell: 'dang', daysAgo: 19, partly: ['listed-members'] },
		remarks: 'Còn một đảng viên trong danh sách chưa được kiểm điểm.',
		asks: 'Đề nghị sớm sửa điều hoà phòng họp chung'
	}
];

/** A year of following: every cell has its follower, one was handed over; visits, what cells asked, and what became of it. */
export async function loadFollowing(stage: Stage): Promise<void> {
	const { people } = stage.loaded;
	const unit = (key: CellKey) => stage.loaded.cells[key];
	const office = await stage.at(people.office.memberId, 320, '08:30');
	await assignFollowers(office, {
		from: addDays(stage.today, -320),
		cells: shares.flatMap(([who, first, end]) =>
			cells.slice(first, end).map(({ key }) => ({ unitId: unit(key), memberId: people[who].memberId }))
		)
	});
	await assignFollowers(await stage.at(people.office.memberId, 62, '08:30'), {
		from: addDays(stage.today, -60),
		cells: [{ unitId: unit('mam-non'), memberId: people.deputy.memberId }]
	});
	for (const told of visits) await play(stage, told);
	const deputy = await stage.at(people.deputy.memberId, 3, '10:00');
	await expectVisit(deputy, {
		...{ cell: unit('bac'), visitedOn: addDays(stage.today, 9), kind: 'regular' }
	});
}

async function play(stage: Stage, told: Told): Promise<void> {
	const unitId = stage.loaded.cells[told.cell];
	const { memberId } = stage.loaded.people[told.by];
	const report: VisitReport = {
		...{ id: newId(), unitId, visitorId: null, kind: 'regular', fault: null, fromPaper: false },
		visitedOn: addDays(stage.today, -told.daysAgo),
		writtenAt: null,
		words: {
			marks: seen.map((item) => ({
				item,
				mark: told.partly.includes(item) ? 'partly' : 'yes',
				remark: ''
			})),
			remarks: told.remarks,
			guestUnit: told.guests ?? null,
			guestNames: null
		},
		requests: told.asks ? [{ words: told.asks, addressee: 'follower' }] : []
	};
	const visitor = await stage.at(memberId, told.daysAgo, '21:40');
	await sendVisitReport(visitor, report);
	if (!told.answer) return;
	const { requests } = await readVisit(visitor, report.id);
	const answeredOn = addDays(stage.today, -told.daysAgo + 9);
	await answerRequest(await stage.at(memberId, told.daysAgo - 9, '16:00'), requests[0]!.id, {
		...{ words: told.answer, on: answeredOn, answeredBy: null, fromPaper: false }
	});
	const secretary = await stage.at(stage.secretaryOf(unitId), told.daysAgo - 11, '19:00');
	await tellCell(secretary, requests[0]!.id);
}

/** The lines of the check-list that a visitor of the demonstration marks. */
const seen = [
	'time-and-length',
	'preparation',
	'order',
	'contents',
	'last-conclusions',
	'listed-members',
	'frankness',
	'tasks',
	'votes-and-minutes'
];
