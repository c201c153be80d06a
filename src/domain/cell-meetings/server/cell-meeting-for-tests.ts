import type { CellKey } from '#demonstration/cast.ts';
import { saveMarks } from '#domain/meetings/server/index.ts';
import { momentOf, type PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { World } from '../../../../tests/world.ts';
import { announceCellMeeting, openCellMeeting, planCellMeeting } from './meeting-index.ts';
import type { CellMeetingPlan } from './plan-cell-meeting.ts';

/** The evening of the meeting, at which tests act when they do not say otherwise. */
export const evening = '2026-11-23T13:00:00Z';
/** Some days before, when it is prepared. */
export const before = '2026-11-20T03:00:00Z';

export const planOf = (
	world: World,
	change: Partial<CellMeetingPlan> & { on?: PlainDate } = {}
): CellMeetingPlan => {
	const { on = '2026-11-23', ...rest } = change;
	return {
		...{ kind: 'regular', topic: '', place: 'Nhà văn hoá thôn Thượng', guests: '' },
		...{ startsAt: momentOf(on, '19:30'), endsAt: momentOf(on, '21:00') },
		...{ chairId: world.people.cellSecretary.memberId, clerkId: world.people.cellDeputy.memberId },
		...{ preparedOn: '2026-11-19', preparedWords: 'Thống nhất chương trình' },
		...rest
	};
};

/** A meeting of the cell of the upper village on 23/11/2026, 19:30, prepared by its secretary. */
export const planned = async (world: World, change: Parameters<typeof planOf>[1] = {}) =>
	planCellMeeting(await world.as('cellSecretary', before), world.cells.thuong, planOf(world, change));

/** The same, told to the members and opened. */
export async function opened(world: World, change: Parameters<typeof planOf>[1] = {}): Promise<Id> {
	const id = await planned(world, change);
	await announceCellMeeting(await world.as('cellSecretary', before), id);
	await openCellMeeting(await world.as('cellSecretary', evening), id);
	return id;
}

/** Everybody was there, but for some. */
export const called = (
	ctx: Context,
	world: World,
	meetingId: Id,
	absent: readonly Id[] = [],
	paperSheet: string | null = null,
	cell: CellKey = 'thuong'
) =>
	saveMarks(
		ctx,
		meetingId,
		world.cells[cell],
		world.members[cell].map((memberId) => ({
			...{ memberId, part: 1 as const, present: !absent.includes(memberId), arrivedAt: null, leftAt: null }
		})),
		{ paperSheet }
	);
