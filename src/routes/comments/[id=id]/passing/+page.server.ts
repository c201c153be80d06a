import { mayAct } from '#domain/comments/comment.ts';
import { passForm } from '#domain/comments/forms.ts';
import { canHandle } from '#domain/comments/policy.ts';
import { getComment, passOn } from '#domain/comments/server/index.ts';
import { readFilter } from '#domain/membership/member-filter.ts';
import { findMembers } from '#domain/membership/server/index.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params, url }) {
	const { comment, files, steps } = await getComment(ctx, params.id);
	const filter = readFilter(new URLSearchParams({ q: url.searchParams.get('q') ?? '' }));
	const { members } = filter.words.length ? await findMembers(ctx, filter, 1) : { members: [] };
	const known = comment.subjectMemberId
		? [{ value: comment.subjectMemberId, label: comment.subjectName ?? '' }]
		: [];
	const found = members.map(({ id, fullName, cellName }) => ({
		value: id,
		label: [fullName, cellName].filter(Boolean).join(', ')
	}));
	const said = steps.filter(({ kind }) => kind === 'received' || kind === 'message').at(-1);
	return {
		...{ comment, files, q: filter.q, said: said?.words ?? comment.words },
		options: [...known, ...found.filter(({ value }) => value !== comment.subjectMemberId)],
		may: permit(ctx, all(canHandle(ctx.actor, comment), mayAct('pass', comment.state)))
	};
}

export const actions = {
	default: formAction(passForm, async (ctx, passing, { params }) => {
		await passOn(ctx, params.id!, passing);
		return `/comments/${params.id}`;
	})
};
