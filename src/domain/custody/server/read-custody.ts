import { citizenRulesAsOf } from '#domain/rules/server/index.ts';
import { today } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import { insist, notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
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
	const standing = await standingOf(ctx);
	insist(canSeeCustody(ctx.actor, standing));
	const day = today(ctx.clock);
	const [custodians, appointments, seals, openings, total, reseal] = await Promise.all([
		custodiansOn(ctx, day),
		allAppointments(ctx),
		countSeals(ctx, day),
		openingLines(ctx, openingsPerPage, (page - 1) * openingsPerPage),
		countOpenings(ctx),
		waitingReseal(ctx)
	]);
	return { standing, custodians, appointments, seals, openings, total, reseal };
}

/** One seal: what it belongs to, who can open it, and every wish to; never the text. */
export async function readSeal(ctx: Context, id: Id) {
	const standing = await standingOf(ctx);
	insist(canSeeCustody(ctx.actor, standing));
	const seal = await findSeal(ctx, id);
	if (!seal) throw notFound();
	const [keys, openings, custodians] = await Promise.all([
		holdingKeys(ctx, id),
		openingsOfSeals(ctx, [id]),
		custodiansOn(ctx, today(ctx.clock))
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
	const standing = await standingOf(ctx);
	const keys = await keysOf(ctx, ctx.actor.memberId);
	if (keys.length === 0) insist(canSeeCustody(ctx.actor, standing));
	const [seals, waiting] = await Promise.all([countSeals(ctx, today(ctx.clock)), waitingReseal(ctx)]);
	return { seals, waiting, hasKey: keys.length > 0 };
}

/** The grounds on which a seal may be opened, and how long things take, by today’s rules. */
export const custodyRules = async (ctx: Context) =>
	(await citizenRulesAsOf(ctx, today(ctx.clock))).rules.comments;
