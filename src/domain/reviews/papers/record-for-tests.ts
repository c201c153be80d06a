import type { ConferenceRecord } from '../conference-record.ts';
import { cleared, fault, member } from './papers-for-tests.ts';

const at = (time: string) => new Date(`2026-11-23T${time}:00+07:00`);

/** A conference of a cell, held, with speeches, a vote and conclusions. */
export const record: ConferenceRecord = {
	conference: {
		id: 'f1',
		campaignId: 'c',
		unitId: 'thuong',
		unitName: 'Chi bộ Thôn Thượng',
		ofCommittee: false,
		title: 'Hội nghị kiểm điểm năm 2026',
		place: 'Nhà văn hoá Thôn Thượng',
		chairId: 'm2',
		chair: 'Dương Ngọc Vân',
		clerkId: 'm3',
		clerk: 'Đặng Xuân Phong',
		guests: 'Đồng chí Phạm Đức Minh, Chủ nhiệm Ủy ban Kiểm tra Đảng ủy',
		state: 'ended',
		startsAt: at('19:30'),
		endsAt: at('22:00'),
		breakStartsAt: null,
		breakEndsAt: null,
		openedAt: at('19:35'),
		endedAt: at('21:50'),
		cancelledWords: null,
		reviewId: null,
		speakerId: null,
		speakingSince: null
	},
	campaign: {
		id: 'c',
		title: 'Kiểm điểm năm 2026',
		periodFrom: '2026-01-01',
		periodTo: '2026-12-31',
		ruleSetId: 'x'
	},
	roll: {
		members: 6,
		official: 5,
		probationary: 1,
		exempt: 1,
		convened: 5,
		present: 3,
		withLeave: 1,
		withoutLeave: 1,
		notCalled: 0,
		people: [
			{ memberId: 'm1', name: 'Nguyễn Văn Bình', status: 'present', exempt: false },
			{ memberId: 'm2', name: 'Dương Ngọc Vân', status: 'present', exempt: false },
			{ memberId: 'm3', name: 'Đặng Xuân Phong', status: 'late', exempt: false },
			{ memberId: 'm4', name: 'Trần Thị Huệ', status: 'absent-with-leave', exempt: false },
			{ memberId: 'm5', name: 'Lý Văn Ưởng', status: 'absent-without-leave', exempt: false },
			{ memberId: 'm6', name: 'Ngô Thị Ngoãn', status: 'exempt', exempt: true }
		]
	},
	turns: [
		{
			reviewId: 'r2',
			name: 'Chi bộ Thôn Thượng',
			subjectMemberId: null,
			subjectUnitId: 'thuong',
			rank: 0,
			conclusions: [],
			closed: {
				summary: 'Nhất trí với báo cáo kiểm điểm của chi ủy',
				on: '2026-11-23',
				by: 'Đặng Xuân Phong'
			}
		},
		{
			reviewId: 'r1',
			name: 'Nguyễn Văn Bình',
			subjectMemberId: 'm1',
			subjectUnitId: null,
			rank: 3,
			conclusions: [fault, cleared].map((one, i) => ({ ...one, id: `k${i}` })),
			closed: { summary: member.places[0]!.summary, on: '2026-11-23', by: 'Dương Ngọc Vân' }
		}
	],
	speeches: [
		{
			id: 'p0',
			reviewId: null,
			speakerId: 'm2',
			speaker: 'Dương Ngọc Vân',
			position: 1,
			startedAt: at('19:36'),
			endedAt: at('19:45'),
			words: 'Nêu lý do, quán triệt yêu cầu kiểm điểm, thông qua chương trình',
			subjectName: null
		},
		{
			id: 'p1',
			reviewId: 'r1',
			speakerId: 'm3',
			speaker: 'Đặng Xuân Phong',
			position: 2,
			startedAt: at('20:10'),
			endedAt: at('20:14'),
			words: 'Ghi nhận đồng chí Bình thẳng thắn; đề nghị giữ lời hứa dự đủ các buổi lao động',
			subjectName: 'Nguyễn Văn Bình'
		}
	],
	tallies: [
		{
			id: 't1',
			reviewId: 'r1',
			subjectName: 'Nguyễn Văn Bình',
			question: 'Thống nhất kết luận kiểm điểm',
			convened: 5,
			issued: 3,
			collected: 3,
			valid: 3,
			agree: 2,
			disagree: 1
		}
	]
};
