import type { Id } from '#platform/id.ts';
import { insist, Refusal } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import type { DispatchRole } from '../dispatch.ts';
import { canKeepDispatches } from '../policy.ts';
import { isAnswer } from './pair.ts';
import { findPartner, listAllPartners, listCodes, type Partner } from './partner-queries.ts';

/** The partners that we have and had, with the codes that are still open. */
export async function seePartners(ctx: Context) {
	insist(canKeepDispatches(ctx.actor));
	const now = ctx.clock.now();
	const codes = await listCodes(ctx);
	return {
		partners: await listAllPartners(ctx),
		open: codes
			.filter(({ usedAt }) => usedAt === null)
			.map(({ id, role, expiresAt }) => ({ id, role, expiresAt })),
		answered: codes
			.filter((code) => isAnswer(code) && code.expiresAt > now)
			.map(({ id, role, madeAt }) => ({ id, role, madeAt }))
	};
}

/** The partners to whom something can be sent, of one role. */
export const listPartners = async (ctx: Context, role: DispatchRole): Promise<Partner[]> =>
	(await listAllPartners(ctx)).filter((partner) => partner.role === role && !partner.endedAt);

/** A partner to whom something can be sent; refuses (409) one that is none, or none any more. */
export async function getPartner(ctx: Context, id: Id): Promise<Partner> {
	const partner = await findPartner(ctx, id);
	if (!partner || partner.endedAt) throw new Refusal('dispatches.no-partner', 409);
	return partner;
}
