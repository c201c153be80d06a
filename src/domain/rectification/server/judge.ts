import { listPostHolders } from '#domain/membership/server/index.ts';
import { postKinds, roles } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { insist } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { canEnterVerdict, canVerify, type Person, type Work } from '../policy.ts';
import type { Said } from './save-step.ts';

/** What an inspector found: in their words, on their day. With `inspectorId`, it is entered from paper for that inspector. */
export type Finding<Outcome extends string> = Omit<Said, 'channel'> & {
	outcome: Outcome;
	inspectorId?: Id | null;
};

/** Whose verdict it is; refuses (403) when they, or who enters it for them, may not judge this work. */
export async function insistJudge(ctx: Context, work: Work, found: Finding<string>): Promise<Id> {
	const { inspectorId, doneOn } = found;
	if (!inspectorId || inspectorId === ctx.actor.memberId) {
		insist(canVerify(ctx.actor, work));
		return ctx.actor.memberId;
	}
	insist(canEnterVerdict(ctx.actor, await personOn(ctx, inspectorId, doneOn), work));
	return inspectorId;
}

/** The inspectors on a day, for whom a verdict on paper may be entered. */
export async function listInspectors(ctx: Context, work: Work, date: PlainDate) {
	const holders = await listPostHolders(ctx, roles.inspector, date);
	const people = await Promise.all(
		holders.map(async ({ memberId, name }) => ({ ...(await personOn(ctx, memberId, date)), name }))
	);
	return people
		.filter((person) => canVerify(person, work).allowed)
		.map(({ memberId, name }) => ({ id: memberId, name }));
}

async function personOn(ctx: Context, memberId: Id, date: PlainDate): Promise<Person> {
	const posts = await listPostHolders(ctx, postKinds, date);
	return { memberId, posts: posts.filter((post) => post.memberId === memberId) };
}
