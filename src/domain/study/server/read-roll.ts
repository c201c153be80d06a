import { attendanceOf } from '#domain/meetings/attendance.ts';
import { rollOf } from '#domain/meetings/server/index.ts';
import { rulesOf } from '#domain/rules/server/index.ts';
import type { Context } from '#platform/server/context.ts';
import type { CalledLine } from '../publication.ts';
import type { StudySession } from '../session.ts';

/** The roll of a session with what follows from the marks for each person. `called` says whether there is any mark. */
export async function readRoll(
	ctx: Context,
	session: StudySession
): Promise<(CalledLine & { called: boolean; secondPartMissing: boolean })[]> {
	const [roll, rules] = await Promise.all([rollOf(ctx, session.id), rulesOf(ctx, session.ruleSetId)]);
	return roll.map((line) => ({
		memberId: line.memberId,
		fullName: line.fullName,
		unitId: line.unitId,
		unitName: line.unitName,
		leave: line.leave,
		attendance: attendanceOf(line, session, rules),
		called: line.marks.length > 0,
		secondPartMissing:
			session.breakStartsAt !== null &&
			!line.exempt &&
			line.marks.length > 0 &&
			!line.marks.some((mark) => mark.part === 2)
	}));
}
