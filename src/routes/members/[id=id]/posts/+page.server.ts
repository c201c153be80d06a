import { appointForm, endForm } from '#domain/membership/forms.ts';
import { notOverOn } from '#domain/membership/periods.ts';
import { canRecordPosts } from '#domain/membership/policy.ts';
import { appointMember, endPost, seeMember } from '#domain/membership/server/index.ts';
import { today } from '#platform/clock.ts';
import { insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';

export async function load({ locals: { ctx }, params }) {
	const member = await seeMember(ctx, params.id);
	insist(canRecordPosts(ctx.actor, member.id));
	return {
		member: { id: member.id, fullName: member.fullName },
		posts: member.posts.filter((post) => notOverOn(post, today(ctx.clock)))
	};
}

export const actions = {
	appoint: formAction(appointForm, async (ctx, post, { params }) => {
		await appointMember(ctx, params.id!, post);
		return `/members/${params.id}`;
	}),
	end: formAction(endForm, async (ctx, end, { params }) => {
		await endPost(ctx, params.id!, end);
		return `/members/${params.id}`;
	})
};
