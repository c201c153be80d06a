import type { World } from '../../../../../tests/world.ts';
import { drawRound } from './draw-round.ts';
import { planRound, type RoundPlan } from './plan-round.ts';

/** A round outside the programme over two cells, by both inspectors of the cast, as it is planned. */
export const roundPlan = (world: World, change: Partial<RoundPlan> = {}): RoundPlan => ({
	...{ itemId: null, outsideReason: 'Ban Thường vụ yêu cầu' },
	title: 'Kiểm tra việc khắc phục quý IV',
	...{ startsOn: '2026-11-23', endsOn: '2026-12-04' },
	leadId: world.people.inspector.memberId,
	inspectorIds: [world.people.inspector.memberId, world.people.inspectorWithTwoPosts.memberId],
	unitIds: [world.cells.thuong, world.cells.ha],
	sampleSize: 2,
	...change
});

/** The same, planned and drawn. */
export async function drawnRound(world: World, change: Partial<RoundPlan> = {}) {
	const inspector = await world.as('inspector');
	const roundId = await planRound(inspector, roundPlan(world, change));
	return { roundId, drawn: await drawRound(inspector, roundId) };
}
