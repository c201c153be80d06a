import { assignmentsForm } from '#domain/accompaniment/forms.ts';
import { canAssign } from '#domain/accompaniment/policy.ts';
import { assignFollowers, readAssignments } from '#domain/accompaniment/server/index.ts';
import { actsForCommittee } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import { readDate } from '#platform/dates.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

/** The whole assignment on one page, as of any day; the office changes it in one act. */
export async function load({ locals: { ctx }, url }) {
	const on = readDate(url.searchParams.get('on') ?? '') ?? today(ctx.clock);
	return {
		on,
		saved: Number(url.searchParams.get('saved') ?? '') || 0,
		...(await readAssignments(ctx, on)),
		seesOthers: actsForCommittee(ctx.actor),
		mayAssign: permit(ctx, canAssign(ctx.actor))
	};
}

export const actions = {
	default: formAction(assignmentsForm, async (ctx, assignments) => {
		const changed = await assignFollowers(ctx, assignments);
		return changed
			? `/following/assignments?on=${assignments.from}&saved=${changed}`
			: { unchanged: true as const };
	})
};
