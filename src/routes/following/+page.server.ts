import { expectedVisitForm } from '#domain/accompaniment/forms.ts';
import { formAction } from '#web/server/form-action.ts';
import { actsForCommittee } from '#platform/actor.ts';
import { isId } from '#platform/id.ts';
import { isVisitor, canAssign } from '#domain/accompaniment/policy.ts';
import { expectVisit, listPossibleFollowers, readFollowing } from '#domain/accompaniment/server/index.ts';
import { today } from '#platform/clock.ts';

/** One's own cells; those who act for the committee may look at anybody's. */
export async function load({ locals: { ctx }, url }) {
	const asked = url.searchParams.get('member') ?? '';
	const memberId = isId(asked) ? asked : ctx.actor.memberId;
	return {
		...(await readFollowing(ctx, memberId)),
		me: ctx.actor.memberId,
		mayKeep: isVisitor(ctx.actor),
		isOwn: memberId === ctx.actor.memberId,
		mayReport: isVisitor(ctx.actor) || canAssign(ctx.actor).allowed,
		mayAssign: canAssign(ctx.actor).allowed,
		mayOpen: actsForCommittee(ctx.actor),
		followers: actsForCommittee(ctx.actor) ? await listPossibleFollowers(ctx, today(ctx.clock)) : []
	};
}

export const actions = {
	/** "I will be there": from that day on the report is awaited. */
	expect: formAction(expectedVisitForm, async (ctx, visit) => `/visits/${await expectVisit(ctx, visit)}`)
};
