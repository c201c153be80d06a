import { endForm, exemptionForm } from '#domain/membership/forms.ts';
import { notOverOn } from '#domain/membership/periods.ts';
import { canKeepRecords } from '#domain/membership/policy.ts';
import { endExemption, exemptMember, seeMember } from '#domain/membership/server/index.ts';
import { today } from '#platform/clock.ts';
import { insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';

export async function load({ locals: { ctx }, params }) {
	const member = await seeMember(ctx, params.id);
	insist(canKeepRecords(ctx.actor));
	return {
		member: { id: member.id, fullName: member.fullName },
		exemptions: member.exemptions.filter((period) => notOverOn(period, today(ctx.clock)))
	};
}

export const actions = {
	exempt: formAction(exemptionForm, async (ctx, exemption, { params }) => {
		await exemptMember(ctx, params.id!, exemption);
		return `/members/${params.id}`;
	}),
	end: formAction(endForm, async (ctx, end, { params }) => {
		await endExemption(ctx, params.id!, end);
		return `/members/${params.id}`;
	})
};
