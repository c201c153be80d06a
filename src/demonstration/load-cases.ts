import {
	acceptCase,
	issueLetter,
	noteProgress,
	openCase,
	passCase,
	previewLetter,
	returnCase,
	saySolvedFor,
	suspendCase,
	writeAnswer,
	writeNotice
} from '#domain/cases/server/index.ts';
import type { CaseKind } from '#domain/cases/case.ts';
import { fingerprintOf } from '#domain/documents/server/index.ts';
import { listHamlets } from '#domain/organization/server/index.ts';
import { today } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { CastKey } from './cast.ts';
import type { Stage } from './stage.ts';

type Told = {
	kind: CaseKind;
	topic: string;
	title: string;
	content: string;
	person: string;
	daysAgo: number;
	/** how far it has come */
	to: 'received' | 'returned' | 'passed' | 'settling' | 'suspended' | 'answered' | 'solved' | 'not-solved';
	owner?: CastKey;
};

/** What people brought in the last months. Nobody of them exists. */
const told: readonly Told[] = [
	{
		...{
			kind: 'feedback',
			topic: 'environment',
			title: 'Rác ứ ở đầu ngõ chợ',
			to: 'solved',
			owner: 'deputy',
			daysAgo: 88
		},
		...{ content: 'Ba tuần nay xe rác không vào.', person: 'Kiều Thị Mận' }
	},
	{
		...{
			kind: 'proposal',
			topic: 'roads-water',
			title: 'Xin nạo vét mương tiêu cánh đồng Bãi',
			to: 'not-solved',
			owner: 'deputy',
			daysAgo: 61
		},
		...{ content: 'Mưa là ngập ba ngày, lúa thối gốc.', person: 'Đàm Văn Thóc' }
	},
	{
		...{
			kind: 'complaint',
			topic: 'compensation',
			title: 'Kiểm đếm thiếu cây trên đất thu hồi',
			to: 'suspended',
			owner: 'inspector',
			daysAgo: 24
		},
		...{ content: 'Biên bản thiếu mười hai cây nhãn.', person: 'Triệu Thị Sen' }
	},
	{
		...{
			kind: 'complaint',
			topic: 'land',
			title: 'Ranh giới đất ở giáp đường làng',
			to: 'settling',
			owner: 'deputy',
			daysAgo: 40
		},
		...{ content: 'Nhà bên xây tường lấn sang phần đất của tôi.', person: 'Mẫn Văn Tạo' }
	},
	{
		...{
			kind: 'feedback',
			topic: 'procedures',
			title: 'Chờ xác nhận tình trạng hôn nhân quá lâu',
			to: 'answered',
			owner: 'deputy',
			daysAgo: 19
		},
		...{ content: 'Nộp đủ giấy tờ đã mười hai ngày.', person: 'Cù Thị Lan' }
	},
	{
		...{
			kind: 'complaint',
			topic: 'policy',
			title: 'Chế độ người có công chưa được hưởng',
			to: 'passed',
			daysAgo: 15
		},
		...{ content: 'Hồ sơ gửi từ năm ngoái chưa có trả lời.', person: 'Phùng Văn Bảo' }
	},
	{
		...{ kind: 'proposal', topic: 'land', title: 'Hỏi thủ tục tách thửa', to: 'returned', daysAgo: 12 },
		...{ content: 'Muốn tách thửa cho con.', person: 'Viên Thị Hợi' }
	},
	{
		...{
			kind: 'feedback',
			topic: 'safety',
			title: 'Đèn đường ngõ 5 hỏng, tối không đi được',
			to: 'received',
			daysAgo: 4
		},
		...{ content: 'Hỏng từ đầu tháng.', person: 'Ninh Văn Khải' }
	}
];

/** What citizens brought, from what has just come in to what was solved or was not. */
export async function loadCases(stage: Stage): Promise<void> {
	const { people } = stage.loaded;
	const at = (who: CastKey, daysAgo: number, time = '09:00') => stage.at(people[who].memberId, daysAgo, time);
	const hamlets = await listHamlets(await at('office', 0));
	for (const [nth, one] of told.entries()) {
		const { kind, topic, title, content, person, daysAgo, to, owner = 'deputy' } = one;
		const { id } = await openCase(await at('office', daysAgo), {
			...{ kind, topic, title, content, origin: 'desk' },
			people: [{ role: 'person', name: person }],
			hamletId: hamlets[nth % Math.max(1, hamlets.length)]?.id ?? null
		});
		const decided = await at('office', daysAgo - 2, '15:00');
		const on = today(decided.clock);
		if (to === 'received') continue;
		if (to === 'returned') {
			await returnCase(decided, id, {
				on,
				words: 'Xin nộp hồ sơ ở Trung tâm phục vụ hành chính công của xã.'
			});
			continue;
		}
		if (to === 'passed') {
			await passCase(decided, id, {
				on,
				passedTo: 'Sở Nội vụ tỉnh Minh Châu',
				words: 'Nơi đó trả lời trực tiếp ông (bà).'
			});
			continue;
		}
		const ownerId = people[owner].memberId;
		await acceptCase(decided, id, { on, ownerId, complexity: 'ordinary', remote: false });
		const worker = await at(owner, daysAgo - 3, '10:00');
		await noteProgress(worker, id, {
			on: today(worker.clock),
			words: 'Đã xuống tận nơi xem cùng trưởng thôn.'
		});
		if (to === 'suspended') await suspend(await at('office', daysAgo - 10), id);
		if (to === 'answered' || to === 'solved' || to === 'not-solved') {
			const issuing = await at('office', daysAgo - 12, '16:00');
			await issue(
				stage,
				issuing,
				id,
				await writeAnswer(issuing, id, letter('Đã giao thôn và đơn vị liên quan làm xong trong tuần này.'))
			);
		}
		if (to === 'solved' || to === 'not-solved')
			await saySolvedFor(await at('office', daysAgo - 20), id, {
				...{ solved: to === 'solved', channel: 'on-behalf' as const },
				words: to === 'solved' ? null : 'Mới nạo vét một đoạn, vẫn ngập.'
			});
		if (to === 'settling') {
			const issuing = await at('office', daysAgo - 3, '16:00');
			await issue(stage, issuing, id, await writeNotice(issuing, id, letter('')));
		}
	}
}

const letter = (body: string) =>
	({ layout: 'party', body, stateNumber: null, signerName: null, signerPost: null }) as const;

async function issue(stage: Stage, ctx: Context, id: Id, letterId: Id): Promise<void> {
	const { paper } = await previewLetter(ctx, id, letterId);
	await issueLetter(ctx, id, letterId, {
		...{ seen: fingerprintOf(paper), revision: 1, signer: stage.loaded.people.secretary.memberId }
	});
}

const suspend = (ctx: Context, id: Id) =>
	suspendCase(ctx, id, {
		...{
			on: today(ctx.clock),
			ground: 'expert',
			reason: 'Chờ kiểm đếm lại cùng Trung tâm phát triển quỹ đất.'
		}
	});
