import { newId, type Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { World } from '../../../../tests/world.ts';
import type { DispatchKind, DispatchRole, EnvelopeOf } from '../dispatch.ts';
import type { WrittenIssue } from '../forms.ts';
import { writeSuggestions } from './issues.ts';
import { answerPairing, makePairingCode } from './pair.ts';
import { savePartner } from './partner-queries.ts';
import { makeKeys, sealKeyOf, sealText, signText } from './sealing.ts';

export const paper = { number: '45-CV/TU', datedOn: '2026-11-20' };
export const issues: WrittenIssue[] = [
	{
		words: 'Làm rõ việc chậm giao đất dịch vụ.',
		dueOn: '2026-12-05',
		to: { kind: 'collective' }
	},
	{
		words: 'Làm rõ trách nhiệm người đứng đầu.',
		dueOn: '2026-12-01',
		to: { kind: 'person', name: 'Trần Hữu Phúc', post: 'Bí thư Đảng ủy' }
	}
];

/** The neighbour committee becomes the superior of ours: it makes the code, our office types it. */
export async function pairHere(world: World): Promise<void> {
	const { code } = await world.asNeighbour((ctx) => makePairingCode(ctx, 'subordinate'));
	await answerPairing(await world.as('office'), code);
}

/** The superior's paper, sent to our committee. */
export const sendDown = (world: World) =>
	world.asNeighbour((ctx) => writeSuggestions(ctx, { partner: world.committeeId, ...paper, issues }));

/** A committee that lives in no install: only its name and its keys are known. */
export type FarCommittee = { id: Id; name: string; keys: ReturnType<typeof makeKeys> };

/** A far committee with which ours has agreed. */
export async function farPartner(ctx: Context, role: DispatchRole): Promise<FarCommittee> {
	const far = { id: newId(), name: 'Đảng bộ ở nơi khác', keys: makeKeys() };
	await savePartner(ctx, {
		...{ id: far.id, name: far.name, role, publicKey: far.keys.publicKey },
		agreedBy: ctx.actor.memberId
	});
	return far;
}

/** The file that carries a dispatch of a far committee to ours. */
export function fileFrom<K extends DispatchKind>(
	far: FarCommittee,
	to: Id,
	kind: K,
	content: EnvelopeOf<K>['content']
): Uint8Array {
	const sealed = JSON.stringify({
		...{ version: 1, id: newId(), from: { id: far.id, name: far.name }, to: { id: to, name: 'Ta' } },
		...{ sentAt: '2026-11-23T01:00:00.000Z', paper, kind, content }
	});
	const signature = signText(sealed, far.keys.privateKey);
	return new TextEncoder().encode(JSON.stringify({ tusoi: 'dispatch', sealed, signature }));
}

/** The pairing file of a far committee, with the code that opens it. */
export async function farPairing(): Promise<{ code: string; file: Uint8Array }> {
	const [pairingId, code] = [newId(), '2345-6789-ABCD'];
	const card = JSON.stringify({
		...{ pairingId, from: { id: newId(), name: 'Đảng bộ mới ghép nối' }, publicKey: makeKeys().publicKey },
		...{ role: 'superior', expiresAt: '2126-11-30T01:00:00.000Z' }
	});
	const seal = sealText(card, await sealKeyOf(code, pairingId));
	return { code, file: new TextEncoder().encode(JSON.stringify({ tusoi: 'pairing', card, seal })) };
}
