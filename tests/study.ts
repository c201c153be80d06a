import type { CellKey } from '#demonstration/cast.ts';
import { rollOf, saveMarks } from '#domain/meetings/server/index.ts';
import type { SessionPlan } from '#domain/study/forms.ts';
import {
	acknowledgeSession,
	announceSession,
	getSession,
	planSession,
	previewResult,
	publishResult
} from '#domain/study/server/index.ts';
import { momentOf } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { World } from './world.ts';

/** The steps of a study session, for tests that begin in the middle. It is held on Thursday 19/11/2026, 19:30 to 21:30. */
export const heldOn = '2026-11-19';
export const planning = '2026-11-14T02:00:00Z';
export const evening = '2026-11-19T15:00:00Z';
export const morningAfter = '2026-11-20T01:00:00Z';

export const planOf = (world: World, cells: CellKey[] = ['thuong', 'ha']): SessionPlan => ({
	title: 'Học tập Nghị quyết 68-NQ/TW',
	subject: 'Nghị quyết 68-NQ/TW về phát triển kinh tế tư nhân',
	place: 'Hội trường xã',
	startsAt: momentOf(heldOn, '19:30'),
	endsAt: momentOf(heldOn, '21:30'),
	breakStartsAt: null,
	breakEndsAt: null,
	unitIds: cells.map((cell) => world.cells[cell])
});

export const planned = async (world: World, cells?: CellKey[]): Promise<Id> =>
	planSession(await world.as('office', planning), planOf(world, cells));

export async function announced(world: World, cells?: CellKey[]): Promise<Id> {
	const id = await planned(world, cells);
	await announceSession(await world.as('office', planning), id);
	return id;
}

export const told = { toldOn: '2026-11-15', toldHow: 'Nhắn nhóm và gọi điện' };

export async function acknowledged(world: World): Promise<Id> {
	const id = await announced(world);
	await acknowledgeSession(
		await world.as('cellSecretary', '2026-11-15T02:00:00Z'),
		id,
		world.cells.thuong,
		told
	);
	return id;
}

/** Who was late (in minutes) and who did not come; everybody else who is expected was there. */
export type Seen = { late?: Record<Id, number>; absent?: Id[] };

/** Calls the roll of everybody, or corrects it for those named. */
export async function callRoll(
	world: World,
	id: Id,
	seen: Seen = {},
	at = evening,
	only?: Id[]
): Promise<void> {
	const ctx = await world.as('office', at);
	const session = await getSession(ctx, id);
	for (const unitId of session.unitIds) {
		const lines = (await rollOf(ctx, id, [unitId])).filter((line) => !line.exempt);
		const marks = lines
			.filter((line) => !only || only.includes(line.memberId))
			.map(({ memberId }) => {
				const late = seen.late?.[memberId];
				return {
					memberId,
					part: 1 as const,
					present: !seen.absent?.includes(memberId),
					arrivedAt: late ? new Date(session.startsAt.getTime() + late * 60_000) : null,
					leftAt: null
				};
			});
		if (marks.length) await saveMarks(ctx, id, unitId, marks);
	}
}

/** Announced and called: one member of Thôn Thượng twelve minutes late, one of Thôn Hạ absent without leave. */
export async function held(world: World): Promise<Id> {
	const id = await acknowledged(world);
	await callRoll(world, id, {
		late: { [world.people.member.memberId]: 12 },
		absent: [world.people.otherMember.memberId]
	});
	return id;
}

/** Publishes what the preview shows, or corrects it with a reason; the secretary signs. */
export async function publish(world: World, id: Id, at = morningAfter, reason?: string): Promise<number> {
	const ctx = await world.as('office', at);
	const { seen } = await previewResult(ctx, await getSession(ctx, id));
	return publishResult(ctx, id, { signer: world.people.secretary.memberId, seen, reason });
}

export async function published(world: World): Promise<Id> {
	const id = await held(world);
	await publish(world, id);
	return id;
}
