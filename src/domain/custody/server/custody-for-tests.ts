import type { CastKey } from '#demonstration/cast.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { appointCustodian } from './appoint-custodian.ts';
import { makeKeyPair } from './lock.ts';
import { replaceKey } from './queries.ts';

/** Everybody’s passphrase, in tests; their keys are quick to unlock. */
export const passphrase = 'mưa phùn gió bấc tháng giêng';
const pairs = new Map<string, ReturnType<typeof makeKeyPair>>();

/** Appoints somebody of the cast from the beginning of the year, and gives them a key. */
export async function makeCustodian(
	world: { as(person: CastKey): Promise<Context> },
	person: CastKey
): Promise<{ ctx: Context; appointmentId: Id; keyId: Id }> {
	const ctx = await world.as(person);
	const appointmentId = await appointCustodian(await world.as(person === 'office' ? 'secretary' : 'office'), {
		member: ctx.actor.memberId,
		from: '2026-01-05',
		decision: 'QĐ 12-QĐ/ĐU, 05/01/2026'
	});
	if (!pairs.has(person)) pairs.set(person, makeKeyPair(passphrase, 8));
	return { ctx, appointmentId, keyId: await replaceKey(ctx, await pairs.get(person)!) };
}
