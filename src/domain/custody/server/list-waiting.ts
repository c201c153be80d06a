import { hasPost } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import type { Context } from '#platform/server/context.ts';
import type { WaitingItem } from '#platform/waiting.ts';
import { fewestCustodians, readiness, type Custodian } from '../custodian.ts';
import { custodyWords } from '../words.ts';
import { listCandidates } from './list-candidates.ts';
import { liveOpenings } from './opening-queries.ts';
import { custodiansOn, keysOf } from './queries.ts';
import { waitingReseal } from './reseal-queries.ts';
import { countSeals, sharesOf } from './seal-queries.ts';

/** For the office, that custodians are missing; for custodians, their key, wishes of others, what they may read. */
export async function listWaiting(ctx: Context): Promise<WaitingItem[]> {
	const custodians = await custodiansOn(ctx, today(ctx.clock));
	return [...(await forOffice(ctx, custodians)), ...(await forHolder(ctx, custodians))];
}

/** As soon as there are people enough to be appointed: a committee that was just set up is not bothered. */
async function forOffice(ctx: Context, custodians: readonly Custodian[]): Promise<WaitingItem[]> {
	if (!hasPost(ctx.actor, 'office') || readiness(custodians) !== 'none') return [];
	if ((await listCandidates(ctx)).length + custodians.length < fewestCustodians) return [];
	const words = custodyWords(ctx.locale).waiting;
	return [
		{
			id: 'custodians-missing',
			verb: words.appoint,
			thing: words.appointThing(custodians.length),
			href: '/custody',
			button: words.open
		}
	];
}

async function forHolder(ctx: Context, custodians: readonly Custodian[]): Promise<WaitingItem[]> {
	const words = custodyWords(ctx.locale).waiting;
	const own = custodians.find(({ memberId }) => memberId === ctx.actor.memberId);
	if (own && !own.keyId)
		return [
			{
				id: 'custodian-key',
				verb: words.makeKey,
				thing: words.keyThing,
				href: '/custody/key',
				button: words.open
			}
		];
	if (!own && (await keysOf(ctx, ctx.actor.memberId)).length === 0) return [];
	return [...(own ? await wishes(ctx) : []), ...(await reseals(ctx))];
}

async function wishes(ctx: Context): Promise<WaitingItem[]> {
	const words = custodyWords(ctx.locale).waiting;
	const live = await liveOpenings(ctx, today(ctx.clock));
	const shares = await sharesOf(
		ctx,
		live.map(({ sealId }) => sealId)
	);
	const { memberId } = ctx.actor;
	return live.flatMap(({ id, sealId, state, askedBy, askedByName, confirmBy, readableUntil }) => {
		const item = { id: `opening-${id}`, href: `/custody/openings/${id}`, button: words.open };
		if (state === 'opened')
			return askedBy === memberId
				? { ...item, verb: words.read, thing: words.readThing, dueOn: readableUntil }
				: [];
		const holds = shares.some((share) => share.sealId === sealId && share.memberId === memberId);
		return askedBy !== memberId && holds
			? { ...item, verb: words.confirm, thing: words.confirmThing(askedByName), dueOn: confirmBy }
			: [];
	});
}

async function reseals(ctx: Context): Promise<WaitingItem[]> {
	const words = custodyWords(ctx.locale).waiting;
	const waiting = await waitingReseal(ctx);
	if (waiting)
		return waiting.askedBy === ctx.actor.memberId
			? []
			: [
					{
						id: `reseal-${waiting.id}`,
						verb: words.confirmReseal,
						thing: words.resealThing(waiting.seals),
						forWhom: waiting.askedByName,
						href: '/custody/reseal',
						button: words.open
					}
				];
	const { outdated } = await countSeals(ctx, today(ctx.clock));
	return outdated
		? [
				{
					id: 'reseal',
					verb: words.reseal,
					thing: words.resealThing(outdated),
					href: '/custody/reseal',
					button: words.open
				}
			]
		: [];
}
