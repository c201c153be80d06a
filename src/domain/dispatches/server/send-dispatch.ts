import * as v from 'valibot';
import { getCommittee } from '#domain/organization/server/index.ts';
import type { PlainDate } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import { insist, notFound, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import {
	comesFrom,
	envelopeSchema,
	issuesAbout,
	type DispatchKind,
	type DispatchWay,
	type EnvelopeOf
} from '../dispatch.ts';
import { canKeepDispatches } from '../policy.ts';
import type { CarriedFile } from '../pairing-file.ts';
import { deliver, findSent, insertSent } from './dispatch-queries.ts';
import { ownKeys } from './keys.ts';
import { getPartner } from './see-partners.ts';
import { signText } from './sealing.ts';

export type Outgoing<K extends DispatchKind> = {
	partnerId: Id;
	kind: K;
	paper: { number: string; datedOn: PlainDate };
	content: EnvelopeOf<K>['content'];
};

/**
 * Signs a dispatch and sends it: into the partner's inbox when it is in this install, otherwise it waits to be carried as a file.
 * Refuses (409) without such a partner, and (400) what a dispatch cannot hold.
 */
export const sendDispatch = <K extends DispatchKind>(
	ctx: Context,
	outgoing: Outgoing<K>
): Promise<{ id: Id; way: DispatchWay }> =>
	transaction(ctx, async (ctx) => {
		insist(canKeepDispatches(ctx.actor));
		const partner = await getPartner(ctx, outgoing.partnerId);
		// Down to a subordinate goes what comes from a superior.
		if (partner.role === comesFrom(outgoing.kind)) throw new Refusal('dispatches.wrong-way', 409);
		const id = newId();
		const { name } = await getCommittee(ctx);
		const envelope = v.safeParse(envelopeSchema, {
			version: 1,
			id,
			from: { id: ctx.committeeId, name },
			to: { id: partner.id, name: partner.name },
			sentAt: ctx.clock.now().toISOString(),
			paper: outgoing.paper,
			kind: outgoing.kind,
			content: outgoing.content
		});
		if (!envelope.success) throw new Refusal('dispatches.cannot-hold', 400);
		const sealed = JSON.stringify(envelope.output);
		const signature = signText(sealed, (await ownKeys(ctx)).privateKey);
		const about = issuesAbout(envelope.output);
		const one = { id, partnerId: partner.id, kind: outgoing.kind, about, sealed, signature };
		const way: DispatchWay = (await deliver(ctx, one)) ? 'delivered' : 'file';
		await insertSent(ctx, { ...one, way });
		await record(ctx, 'dispatch.sent', {
			subjectType: 'dispatch',
			subjectId: id,
			to: { partnerId: partner.id, kind: outgoing.kind, way, about }
		});
		return { id, way };
	});

/** A dispatch that was sent, as the file that carries it; refuses (404) without one. */
export async function writeDispatchFile(ctx: Context, id: Id): Promise<{ name: string; content: string }> {
	insist(canKeepDispatches(ctx.actor));
	const one = await findSent(ctx, id);
	if (!one) throw notFound();
	const file: CarriedFile = { tusoi: 'dispatch', sealed: one.sealed, signature: one.signature };
	return { name: `cong-van-${id.slice(-8)}.tusoi`, content: JSON.stringify(file) };
}
