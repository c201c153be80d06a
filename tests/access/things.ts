import { readFile } from 'node:fs/promises';
import { inspectUpload, keepAttachment } from '#domain/documents/server/index.ts';
import { askLeave } from '#domain/meetings/server/index.ts';
import { seeMember, uploadRoster } from '#domain/membership/server/index.ts';
import { announceSession, planSession } from '#domain/study/server/index.ts';
import { openCase, steps } from '../../src/domain/rectification/server/case-for-tests.ts';
import { today } from '#platform/clock.ts';
import { addDays, momentOf } from '#platform/dates.ts';
import type { Files } from '#platform/server/files.ts';
import { planOf, published } from '../study.ts';
import type { World } from '../world.ts';

export type Things = Awaited<ReturnType<typeof makeThings>>;

/**
 * The things of our committee whose pages are walked: sessions planned, announced and published, a shortcoming of the
 * member of Thôn Thượng with actions in every state, leave, files, lists that were brought in.
 */
export async function makeThings(world: World, files: Files) {
	const office = await world.as('office');
	const list = await readFile('tests/files/danh-sach-dang-vien.xlsx');
	const bringIn = () => uploadRoster(office, files, { name: 'danh-sach.xlsx', bytes: new Uint8Array(list) });
	const announcedId = await planSession(office, later(world, 30));
	await announceSession(office, announcedId);
	const reported = await mending(world, 'bận việc đồng áng');
	await steps.report(await world.as('member'), reported.actionId);
	const verified = await mending(world, 'xe hỏng dọc đường');
	await steps.report(await world.as('member'), verified.actionId);
	await steps.verify(await world.as('inspectorWithTwoPosts'), verified.actionId);
	const attachment = await keepAttachment(
		office,
		files,
		await inspectUpload(new File(['Giấy mời dự học tập'], 'giay-moi.txt')),
		{ type: 'study-session', id: announcedId }
	);
	await askLeave(await world.as('member'), announcedId, { reason: 'Đưa người nhà đi khám' });
	return {
		draft: await planSession(office, later(world, 31)),
		draftToAnnounce: await planSession(office, later(world, 32)),
		draftToCancel: await planSession(office, later(world, 33)),
		announced: announcedId,
		begun: await begun(world),
		published: await published(world),
		request: await requestOf(world, announcedId, world.people.member.memberId),
		...(await mending(world, 'quên ngày học').then(({ id, reference, actionId }) => ({
			shortcoming: id,
			reference,
			inHand: actionId
		}))),
		toReport: (await mending(world, 'con nhỏ ốm')).actionId,
		reported: reported.actionId,
		verified: verified.actionId,
		attachment: attachment.id,
		list: await bringIn(),
		listToConfirm: await bringIn(),
		/** a member of a cell of whom nobody of the cast is */
		stranger: world.members.bac[3]!,
		exemption: await exemptionOfOldest(world),
		strangersPost: await postOfSecretary(world),
		cell: world.cells.bac,
		soon: addDays(today(office.clock), 1)
	};
}

/** A shortcoming of the member, each with a cause of its own, and what is done about it. */
const mending = (world: World, cause: string) => openCase(world, { change: { cause } });

const later = (world: World, days: number) => {
	const day = addDays(today({ now: () => new Date() }), days);
	return { ...planOf(world), startsAt: momentOf(day, '19:30'), endsAt: momentOf(day, '21:30') };
};

/** A session that began an hour ago. */
async function begun(world: World) {
	const now = Date.now();
	const office = await world.as('office', new Date(now - 5 * 86_400_000).toISOString());
	const id = await planSession(office, {
		...planOf(world),
		startsAt: new Date(now - 3_600_000),
		endsAt: new Date(now + 3_600_000)
	});
	await announceSession(office, id);
	return id;
}

async function requestOf(world: World, meetingId: string, memberId: string) {
	const { leave_request_id } = await world.database
		.forCommittee(world.committeeId)
		.selectFrom('leave_requests')
		.select('leave_request_id')
		.where('meeting_id', '=', meetingId)
		.where('member_id', '=', memberId)
		.executeTakeFirstOrThrow();
	return leave_request_id;
}

async function postOfSecretary(world: World) {
	const [secretary] = world.members.bac;
	const { posts } = await seeMember(await world.as('office'), secretary!);
	return { memberId: secretary!, id: posts[0]!.id };
}

async function exemptionOfOldest(world: World) {
	const { exemptions } = await seeMember(await world.as('office'), world.members.bac.at(-1)!);
	return exemptions[0]!.id;
}
