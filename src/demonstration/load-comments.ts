import {
	answerComment,
	askBack,
	closeComment,
	issueReceipt,
	listComments,
	passOn,
	receiveComment,
	takeInComments,
	withhold
} from '#domain/comments/server/index.ts';
import { demonstrationPassphrase } from '#domain/custody/custodian.ts';
import { appointCustodian, makeKey } from '#domain/custody/server/index.ts';
import { publicActor } from '#platform/actor.ts';
import { addDays } from '#platform/dates.ts';
import type { Context } from '#platform/server/context.ts';
import type { CastKey, CellKey } from './cast.ts';
import type { Stage } from './stage.ts';

type Told = {
	daysAgo: number;
	about: string;
	topic: string;
	words: string;
	identity?: string;
	cell?: CellKey;
	passed?: string;
	answer?: string;
	end?: string;
	withheld?: string;
	asked?: string;
};

const told: Told[] = [
	{
		...{ daysAgo: 58, about: 'Kế toán hợp tác xã, thôn Trung', topic: 'finance', cell: 'trung' },
		words: 'Thu tiền thủy lợi hai lần trong một vụ, hỏi thì bảo ghi nhầm sổ.',
		passed: 'Thu tiền thủy lợi hai lần trong một vụ, khi được hỏi thì nói ghi nhầm sổ.',
		answer: 'Đúng là ghi nhầm 14 hộ. Tôi đã trả lại tiền và công khai danh sách ở nhà văn hóa thôn.',
		end: 'Văn phòng đã kiểm tra danh sách 14 hộ được trả lại tiền.'
	},
	{
		...{ daysAgo: 33, about: 'Một cán bộ bán hàng ở chợ', topic: 'other', withheld: 'not-about-us' },
		words: 'Người này bán hàng lấn ra đường, đề nghị nhắc.'
	},
	{
		...{ daysAgo: 12, about: 'Đảng viên phụ trách nhóm hộ, thôn Hạ', topic: 'conduct', cell: 'ha' },
		words: 'Họp nhóm hộ hay nói to, ngắt lời người già.',
		identity: 'Người góp ý có để lại tên; tên này chỉ dùng để trình diễn.',
		passed: 'Trong buổi họp nhóm hộ hay nói to, ngắt lời người cao tuổi.'
	},
	{
		...{
			daysAgo: 3,
			about: 'Cán bộ nhận hồ sơ',
			topic: 'procedures',
			asked: 'Việc này xảy ra khoảng ngày nào ạ?'
		},
		words: 'Đến nộp giấy tờ ba lần mới đủ vì mỗi lần hướng dẫn một khác.'
	}
];

/** Three custodians with keys, and comments of citizens in every state; the person concerned is nobody of the cast. */
export async function loadComments(stage: Stage): Promise<void> {
	await loadCustodians(stage);
	for (const one of told) await loadComment(stage, one);
}

async function loadCustodians({ at, loaded, today }: Stage): Promise<void> {
	const office = await at(loaded.people.office.memberId, 200, '09:00');
	for (const key of ['secretary', 'deputy', 'inspector'] as const satisfies CastKey[]) {
		const { memberId } = loaded.people[key];
		await appointCustodian(office, {
			...{ member: memberId, from: addDays(today, -200) },
			decision: 'Nghị quyết Ban Thường vụ về việc cử người giữ khóa'
		});
		// As quick to unlock as a demonstration may be: the passphrase is known to everybody anyway.
		await makeKey(await at(memberId, 199, '15:00'), demonstrationPassphrase, 8);
	}
}

async function loadComment({ at, loaded }: Stage, one: Told): Promise<void> {
	const office = (daysLater: number) => at(loaded.people.office.memberId, one.daysAgo - daysLater, '09:30');
	const [came, nextDay] = [await office(0), await office(1)];
	const anybody = (ctx: Context): Context => ({ ...ctx, actor: publicActor(ctx.committeeId) });
	await receiveComment(anybody(came), secret, {
		...issueReceipt(secret, came.committeeId),
		...{ about: null, aboutWords: one.about, topic: one.topic, words: one.words },
		...{ identity: one.identity ?? '', fromPaper: false, files: [] }
	});
	await takeInComments(anybody(nextDay));
	const everything = { state: 'received' as const, topic: one.topic, news: false };
	const { id } = (await listComments(nextDay, everything, 1)).comments.find(
		({ words }) => words === one.words
	)!;
	if (one.withheld) await withhold(nextDay, id, { ground: one.withheld, words: '' });
	if (one.asked) await askBack(nextDay, id, one.asked);
	if (!one.cell || !one.passed) return;
	const member = loaded.members[one.cell].at(-1)!;
	await passOn(await office(2), id, { member, words: one.passed, files: [] });
	if (!one.answer || !one.end) return;
	const answers = await at(member, one.daysAgo - 6, '20:00');
	await answerComment(answers, id, { words: one.answer, fromPaper: false });
	await closeComment(await office(9), id, one.end);
}

/** Signs the receipts of the demonstration; nobody has them. */
const secret = 'demonstration';
