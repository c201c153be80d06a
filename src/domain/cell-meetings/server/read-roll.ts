import { attendanceOf } from '#domain/meetings/attendance.ts';
import { getMeeting, rollOf } from '#domain/meetings/server/index.ts';
import { standingOn } from '#domain/membership/member.ts';
import { rulesOf } from '#domain/rules/server/index.ts';
import { dateOf } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { cellRoll, type CellRoll } from '../cell-roll.ts';
import { admissionsOf } from './record-queries.ts';

/** Who is expected at a cell's meeting and who came, as its roll says, with who may vote. */
export async function readCellRoll(ctx: Context, meetingId: Id): Promise<CellRoll> {
	const meeting = await getMeeting(ctx, meetingId);
	const [lines, rules] = await Promise.all([rollOf(ctx, meetingId), rulesOf(ctx, meeting.ruleSetId)]);
	const dates = await admissionsOf(
		ctx,
		lines.map(({ memberId }) => memberId)
	);
	const day = dateOf(meeting.startsAt);
	return cellRoll(
		lines.map((line) => ({
			memberId: line.memberId,
			name: line.fullName,
			official: standingOn(dates.get(line.memberId) ?? {}, day) === 'official',
			exempt: line.exempt,
			status: attendanceOf(line, meeting, rules).status
		}))
	);
}
