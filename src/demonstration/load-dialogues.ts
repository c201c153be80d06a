import {
	announceDialogue,
	answerQuestion,
	askPublicly,
	breakPromise,
	climbPromises,
	enterQuestion,
	getDialogue,
	groupQuestion,
	holdDialogue,
	judgePromise,
	makePromise,
	planDialogue,
	previewResults,
	publishResults,
	reportPromise,
	tellAsker
} from '#domain/dialogues/server/index.ts';
import type { DialogueFields, NewQuestion } from '#domain/dialogues/forms.ts';
import { openObligation, recordPosting } from '#domain/disclosure/server/index.ts';
import { fingerprintOf, listSigners } from '#domain/documents/server/index.ts';
import { listHamlets } from '#domain/organization/server/index.ts';
import { publicActor } from '#platform/actor.ts';
import { addDays } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import type { Files } from '#platform/server/files.ts';
import type { CastKey } from './cast.ts';
import type { Stage } from './stage.ts';

type Asked = {
	words: string;
	heading: string;
	topic: string;
	hall?: boolean;
	from?: [name: string, reach: string];
	answer?: string;
	promise?: { words: string; owner: CastKey; inDays: number };
};

const questions: Asked[] = [
	{
		...{
			words: 'Xe rác mỗi tuần chỉ đến một lần, mùa hè mùi không chịu nổi. Bao giờ tăng chuyến?',
			hall: true
		},
		...{
			heading: 'Tăng số chuyến chở rác',
			topic: 'environment',
			from: ['Bà Nguyễn Thị Hoa', '0912 000 111']
		},
		promise: { words: 'Tăng lên ba chuyến chở rác mỗi tuần.', owner: 'deputy', inDays: 30 }
	},
	{
		...{ words: 'Cống đầu thôn tắc, mưa là ngập, đã kêu nhiều lần.', hall: true },
		...{ heading: 'Thông cống thoát nước đầu thôn', topic: 'roads-water', from: ['Ông Trần Văn Lâm', ''] },
		promise: { words: 'Nạo vét, thông cống trước mùa mưa.', owner: 'inspector', inDays: 25 }
	},
	{
		...{ words: 'Đèn đường ngõ 3 hỏng từ Tết.', heading: 'Sửa đèn đường ngõ 3', topic: 'roads-water' },
		promise: { words: 'Thay toàn bộ bóng đèn hỏng ở ngõ 3.', owner: 'deputy', inDays: 140 }
	},
	{
		...{
			words: 'Học phí mầm non năm nay có tăng không?',
			heading: 'Học phí mầm non',
			topic: 'education-health',
			hall: true
		},
		answer: 'Năm học này giữ nguyên mức thu; xã niêm yết mức thu tại trường.'
	}
];

const fieldsOf = (change: Partial<DialogueFields>): DialogueFields => ({
	...{
		kind: 'commune',
		ground: 'regular',
		startsAt: '19:30',
		place: 'Nhà văn hóa xã',
		heldOn: '',
		title: ''
	},
	content: 'Vệ sinh môi trường, đường thôn, thoát nước và những việc bà con quan tâm.',
	howToAttend: 'Mọi người dân trong xã đều được dự, không cần đăng ký.',
	chairedBy: 'Chủ tịch Ủy ban nhân dân xã',
	...change
});

/** A conference of the summer with its promises kept, broken and open; one of last night; one that is announced; what was made public, and what is late. */
export async function loadDialogues(stage: Stage, files: Files): Promise<void> {
	const { people } = stage.loaded;
	const office = (daysAgo: number, time = '08:30') => stage.at(people.office.memberId, daysAgo, time);
	const summer = await planDialogue(
		await office(165),
		fieldsOf({ title: 'Đối thoại về môi trường và đường thôn', heldOn: addDays(stage.today, -150) })
	);
	await announceDialogue(await office(160), summer, { lateReason: null });
	const promises = await playHall(stage, summer);
	await holdDialogue(await office(149), summer, {
		...{ attended: 118, chairedBy: 'Chủ tịch Ủy ban nhân dân xã', openedAt: '19:35', closedAt: '21:50' },
		remarks: ''
	});
	await publish(stage, summer);
	await keepAndBreak(stage, promises);
	const lastNight = await planDialogue(
		await office(12),
		fieldsOf({
			...{ kind: 'secretary', title: 'Bí thư Đảng ủy đối thoại với thanh niên', place: 'Hội trường xã' },
			...{ heldOn: addDays(stage.today, -1), chairedBy: 'Bí thư Đảng ủy' }
		})
	);
	await announceDialogue(await office(11), lastNight, { lateReason: null });
	const winter = await planDialogue(
		await office(3),
		fieldsOf({ title: 'Đối thoại cuối năm với Nhân dân', heldOn: addDays(stage.today, 12) })
	);
	await announceDialogue(await office(2), winter, { lateReason: null });
	const { slug } = await getDialogue(await office(2), winter);
	const anybody = { ...(await office(1)), actor: publicActor((await office(1)).committeeId) };
	await askPublicly(anybody, slug, {
		...{ entry: newId(), words: 'Chợ xã bao giờ sửa mái?', topic: null, hamlet: null, name: '', reach: '' }
	});
	await loadPostings(stage, files);
}

async function playHall(stage: Stage, dialogueId: Id): Promise<{ questionId: Id; promiseId: Id }[]> {
	const { people } = stage.loaded;
	const then = await stage.at(people.office.memberId, 150, '20:15');
	const hamlets = await listHamlets(then);
	const made = [];
	for (const [i, one] of questions.entries()) {
		const entry = newId();
		const question: NewQuestion = {
			...{
				entry,
				words: one.words,
				topic: one.topic,
				hamlet: hamlets[i % (hamlets.length || 1)]?.id ?? null
			},
			...{ name: one.from?.[0] ?? '', reach: one.from?.[1] ?? '', cardCode: null },
			...{ source: one.hall ? ('hall' as const) : ('beforehand' as const) },
			...{ answer: one.answer ?? null, givenBy: one.answer ? 'Phó Chủ tịch Ủy ban nhân dân xã' : '' }
		};
		await enterQuestion(then, dialogueId, question);
		await groupQuestion(then, entry, {
			...{ heading: one.heading, topic: one.topic, hamlet: question.hamlet, mergeInto: null }
		});
		if (!one.promise) continue;
		const promiseId = await makePromise(then, entry, {
			...{ words: one.promise.words, owner: people[one.promise.owner].memberId, unit: null, action: null },
			dueOn: addDays(stage.today, -150 + one.promise.inDays)
		});
		made.push({ questionId: entry, promiseId });
	}
	return made;
}

async function publish(stage: Stage, id: Id): Promise<void> {
	const office = await stage.at(stage.loaded.people.office.memberId, 144, '10:00');
	const { paper, unitId } = await previewResults(office, id);
	const [signer] = await listSigners(office, 'standing-committee', unitId);
	await publishResults(office, id, {
		...{ seen: fingerprintOf(paper), revision: 1, signer: signer!.memberId },
		issuedOn: addDays(stage.today, -144)
	});
}

/** The first was kept and told, the second broken; the third is past its day, and its owner is asked why. */
async function keepAndBreak(stage: Stage, promises: { questionId: Id; promiseId: Id }[]): Promise<void> {
	const { people } = stage.loaded;
	const [kept, broken] = promises as [(typeof promises)[number], (typeof promises)[number]];
	await reportPromise(await stage.at(people.deputy.memberId, 122, '16:00'), kept.promiseId, {
		...{ words: 'Từ đầu tháng xe chở rác đến ba lần mỗi tuần.', on: addDays(stage.today, -122) }
	});
	await judgePromise(await stage.at(people.inspector.memberId, 120, '16:00'), kept.promiseId, {
		...{ outcome: 'kept', words: 'Đã kiểm tra ở ba thôn: xe đến thứ Hai, thứ Tư, thứ Sáu.' }
	});
	await tellAsker(await stage.at(people.office.memberId, 119, '09:00'), kept.questionId, {
		...{ way: 'phone', on: addDays(stage.today, -119), verdict: 'solved' }
	});
	await breakPromise(await stage.at(people.secretary.memberId, 100, '16:00'), broken.promiseId, {
		...{ subject: { memberId: people.inspector.memberId }, criterion: 'working-style' },
		description: 'Đã hứa với Nhân dân thông cống đầu thôn trước mùa mưa nhưng không thực hiện.',
		...{ cause: 'Giao việc mà không bố trí kinh phí, không kiểm tra tiến độ.' },
		...{ responsibility: 'Người được giao theo dõi việc đã hứa.' },
		told: 'Việc thông cống chưa làm được đúng hẹn. Xã nhận khuyết điểm và đã giao làm xong trong tháng này.'
	});
	await answerQuestion(await stage.at(people.office.memberId, 60, '09:00'), broken.questionId, {
		...{ words: 'Cống đầu thôn đã nạo vét xong.', givenBy: 'Ủy ban nhân dân xã', kind: 'later' },
		...{ on: addDays(stage.today, -60), fromPaper: false }
	});
	for (const daysAgo of [9, 1]) await climbPromises(await stage.at(people.office.memberId, daysAgo, '07:00'));
}

async function loadPostings(stage: Stage, files: Files): Promise<void> {
	const { people } = stage.loaded;
	const owner = people.office.memberId;
	const owe = async (daysAgo: number, content: string, title: string, reference: string | null) =>
		openObligation(await stage.at(owner, daysAgo, '09:00'), {
			...{ content, title, reference, decidedOn: addDays(stage.today, -daysAgo), owner, added: [] },
			fromPaper: false
		});
	const budget = await owe(140, 'budget', 'Tình hình thực hiện ngân sách 6 tháng đầu năm', '45/BC-UBND');
	for (const [form, place, link] of [
		['notice-board', 'Bảng tin trụ sở xã', 'https://minhhoa.example/anh-niem-yet'],
		['web-page', 'Trang thông tin điện tử xã', 'https://minhhoa.example/ngan-sach']
	] as const)
		await recordPosting(
			await stage.at(owner, 137, '15:00'),
			budget,
			{
				...{ form, place, link, postedOn: addDays(stage.today, -137), postedBy: owner, fromPaper: false }
			},
			{ files: [], store: files }
		);
	await owe(12, 'contributions', 'Thu, chi quỹ làm đường thôn năm nay', '88/TB-UBND');
	await owe(1, 'land', 'Kế hoạch sử dụng đất năm tới', '102/QĐ-UBND');
}
