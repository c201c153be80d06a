import { standOfSubjects, type StandingShortcoming } from '#domain/rectification/server/index.ts';
import type { Subject } from '#domain/rectification/shortcoming.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { isCarried } from '../carried.ts';

/**
 * What is told of in section III: every shortcoming of the subject that was found before the period, or is still open,
 * as it stood on `asOf`, oldest first. The caller has seen to it that this person may read it.
 */
export async function listCarried(
	ctx: Context,
	subject: Subject,
	periodFrom: PlainDate,
	periodTo: PlainDate,
	asOf: PlainDate
): Promise<StandingShortcoming[]> {
	const { memberId, unitId } = subject;
	const standing = await standOfSubjects(
		ctx,
		{ memberIds: memberId ? [memberId] : [], unitIds: unitId ? [unitId] : [] },
		asOf
	);
	return standing.filter((one) => isCarried(one, periodFrom, periodTo));
}

/** The same for many at once, by the member's or the collective's id; who carries nothing is not in it. */
export async function listCarriedOf(
	ctx: Context,
	subjects: { memberIds?: Id[]; unitIds?: Id[] },
	periodFrom: PlainDate,
	periodTo: PlainDate,
	asOf: PlainDate
): Promise<Map<Id, StandingShortcoming[]>> {
	const standing = await standOfSubjects(ctx, subjects, asOf);
	return Map.groupBy(
		standing.filter((one) => isCarried(one, periodFrom, periodTo)),
		({ memberId, unitId }) => (memberId ?? unitId)!
	);
}
