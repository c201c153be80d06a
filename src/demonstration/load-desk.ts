import { addMatter, finishVisit, keepMinutes, startVisit } from '#domain/reception/server/index.ts';
import { listHamlets } from '#domain/organization/server/index.ts';
import type { MatterWords, Person } from '#domain/reception/visit.ts';
import { addDays } from '#platform/dates.ts';
import type { Stage } from './stage.ts';

type Told = {
	daysAgo: number;
	who: string[];
	people?: number;
	hamlet: number;
	minutes: string;
	matters: Pick<MatterWords, 'kind' | 'topic' | 'title' | 'decision' | 'ground' | 'words' | 'passedTo'>[];
};

const passed = { decision: 'passed', ground: 'other-body' } as const;
const accepted = { decision: 'accepted', ground: 'competent', words: '', passedTo: null } as const;

const visits: Told[] = [
	{
		...{ daysAgo: 40, who: ['Nguyễn Thị Thơm'], hamlet: 0 },
		minutes: 'Bà nói đã nộp hồ sơ từ tháng 3, hỏi ba lần chưa ai trả lời.',
		matters: [
			{ kind: 'complaint', topic: 'land', title: 'Chậm trả kết quả cấp giấy chứng nhận', ...accepted }
		]
	},
	{
		...{ daysAgo: 18, who: ['Phùng Văn Lập', 'Phùng Thị Nhàn'], people: 12, hamlet: 1 },
		minutes: '12 hộ hỏi bao giờ bốc thăm lô đất dịch vụ; đề nghị niêm yết danh sách.',
		matters: [
			{
				kind: 'proposal',
				topic: 'service-land',
				title: 'Niêm yết danh sách hộ được đất dịch vụ',
				...accepted
			},
			{ kind: 'feedback', topic: 'roads-water', title: 'Cống thoát nước đầu thôn bị tắc', ...accepted }
		]
	},
	{
		...{ daysAgo: 6, who: ['Lưu Quang Đạo'], hamlet: 4 },
		minutes: 'Ông hỏi về chế độ của thân nhân liệt sĩ.',
		matters: [
			{
				...{ kind: 'proposal', topic: 'policy', title: 'Giải quyết chế độ thân nhân liệt sĩ', ...passed },
				...{ words: 'Mang theo giấy báo tử đến bộ phận một cửa.', passedTo: 'Ủy ban nhân dân xã' }
			}
		]
	},
	{
		...{ daysAgo: 5, who: [], hamlet: 2, minutes: 'Người đến không nêu họ tên.' },
		matters: [
			{
				...{
					kind: 'denunciation',
					topic: 'finance',
					title: 'Thu tiền làm đường không có biên lai',
					...passed
				},
				...{ words: 'Đã chuyển; kết quả xem bằng mã.', passedTo: 'Ủy ban Kiểm tra Đảng ủy xã' }
			}
		]
	}
];

const personOf = (name: string): Person => ({
	...{ role: 'visitor', name, address: 'xã Minh Hoạ', phone: null, idNumber: null, authority: null }
});

/** Some visits to the desk, each told in its minutes and split into its matters. */
export async function loadDesk(stage: Stage): Promise<void> {
	const { office, deputy } = stage.loaded.people;
	for (const { daysAgo, who, people, hamlet, minutes, matters } of visits) {
		const ctx = await stage.at(office.memberId, daysAgo, '09:00');
		const hamlets = await listHamlets(ctx);
		const visit = await startVisit(ctx, {
			...{ company: people ? 'group' : 'alone', peopleCount: people ?? 1 },
			...{ identity: who.length ? 'given' : 'withheld', people: who.map(personOf) },
			...{ receivedOn: addDays(stage.today, -daysAgo), receivedBy: office.memberId },
			...{ takenBy: null, fromPaper: false }
		});
		await keepMinutes(ctx, visit, minutes);
		for (const matter of matters)
			await addMatter(ctx, visit, {
				...matter,
				...{ content: minutes, hamletId: hamlets[hamlet % hamlets.length]?.id ?? null, secret: false },
				...{ aboutMemberId: null, settledBy: null, remarks: null },
				ownerId: matter.decision === 'accepted' ? deputy.memberId : null
			});
		await finishVisit(ctx, visit);
	}
}
