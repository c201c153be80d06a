import type { World } from '../../../../tests/world.ts';
import type { WrittenIssue } from '../forms.ts';
import { answerPairing, makePairingCode } from './pair.ts';
import { writeSuggestions } from './issues.ts';

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
