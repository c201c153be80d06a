import { citizenRulesAsOf } from '#domain/rules/server/index.ts';
import { today } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import { insist, notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { standingAmong } from '../custodian.ts';
import { canSeeCustody } from '../policy.ts';
import { standingOf } from './keep-key.ts';
import { countOpenings, findOpening, openingLines, openingsOfSeals } from './opening-queries.ts';
import { holdingKeys } from './open-seal.ts';
import { allAppointments, custodiansOn, keysOf } from './queries.ts';
import { waitingReseal } from './reseal-queries.ts';
import { countSeals, findSeal } from './seal-queries.ts';

export const openingsPerPage = 50;

/** Who holds the keys, how the seals stand, what was opened when and why. */
export async function readCustody(ctx: Context, page = 1) {
	const day = today(ctx.clock);
	const custodians = await custodiansOn(ctx, day);
	const standing = standingAmong(custodians, ctx.actor.memberId);
	insist(canSeeCustody(ctx.actor, standing));
	const [appointments, seals, openings, total] = await Promise.all([
		allAppointments(ctx),
		countSeals(ctx, day),
		openingLines(ctx, openingsPerPage, (page - 1) * openingsPerPage),
		countOpenings(ctx)
	]);
	return { standing, custodians, appointments, seals, openings, total };
}

/** One seal: what it belongs to, who can open it, and every wish to; never the text. */
export async function readSeal(ctx: Context, id: Id) {
	const custodians = await custodiansOn(ctx, today(ctx.clock));
	const standing = standingAmong(custodians, ctx.actor.memberId);
	insist(canSeeCustody(ctx.actor, standing));
	const seal = await findSeal(ctx, id);
	if (!seal) throw notFound();
	const [keys, openings] = await Promise.all([
		holdingKeys(ctx, seal, custodians),
		openingsOfSeals(ctx, [id])
	]);
	const holders = custodians.filter(({ keyId }) => keys.some((key) => key.keyId === keyId));
	return { standing, seal, openings, holders, holding: keys.map(({ keyId }) => keyId) };
}

/** One wish to open, with the seal that it is about. */
export async function readOpening(ctx: Context, id: Id) {
	const opening = await findOpening(ctx, id);
	if (!opening) throw notFound();
	return { opening, ...(await readSeal(ctx, opening.sealId)) };
}

/** How sealing anew stands for the person who acts: what waits, whether they hold any key. */
export async function readReseal(ctx: Context) {
	const keys = await keysOf(ctx, ctx.actor.memberId);
	if (keys.length === 0) insist(canSeeCustody(ctx.actor, await standingOf(ctx)));
	const [seals, waiting] = await Promise.all([countSeals(ctx, today(ctx.clock)), waitingReseal(ctx)]);
	return { seals, waiting, hasKey: keys.length > 0 };
}

/** The grounds on which a seal may be opened, and how long things take, by today’s rules. */
export const custodyRules = async (ctx: Context) =>
	(await citizenRulesAsOf(ctx, today(ctx.clock))).rules.comments;
