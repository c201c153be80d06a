import { endForm, exemptionForm } from '#domain/membership/forms.ts';
import { notOverOn } from '#domain/membership/periods.ts';
import { canRecordSuspension } from '#domain/membership/policy.ts';
import { endSuspension, seeMember, suspendMember } from '#domain/membership/server/index.ts';
import { today } from '#platform/clock.ts';
import { insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';

export async function load({ locals: { ctx }, params }) {
	const member = await seeMember(ctx, params.id);
	insist(canRecordSuspension(ctx.actor, member.id));
	return {
		member: { id: member.id, fullName: member.fullName },
		suspensions: member.suspensions.filter((period) => notOverOn(period, today(ctx.clock)))
	};
}

export const actions = {
	suspend: formAction(exemptionForm, async (ctx, suspension, { params }) => {
		await suspendMember(ctx, params.id!, suspension);
		return `/members/${params.id}`;
	}),
	end: formAction(endForm, async (ctx, end, { params }) => {
		await endSuspension(ctx, params.id!, end);
		return `/members/${params.id}`;
	})
};
