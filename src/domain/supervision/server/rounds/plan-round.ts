import { listPostHolders } from '#domain/membership/server/index.ts';
import { listUnits } from '#domain/organization/server/index.ts';
import { cellRulesAsOf } from '#domain/rules/server/index.ts';
import { roles } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import type { PlainDate } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import { insist, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { canInspect } from '../../policy.ts';
import { getItem } from '../programme/read-programme.ts';
import { fingerprint, newSeed } from './lots.ts';
import { insertRound } from './round-queries.ts';

export type RoundPlan = {
	/** the line of the programme that this carries out; none outside the programme, which needs a reason */
	itemId: Id | null;
	outsideReason: string | null;
	title: string;
	startsOn: PlainDate;
	endsOn: PlainDate;
	leadId: Id;
	inspectorIds: readonly Id[];
	unitIds: readonly Id[];
	sampleSize: number;
};

/**
 * Plans a round: where, when, by whom, how many. Its seed is made now, before anybody knows what there will be to draw from;
 * the journal keeps its fingerprint, so that nobody can put another in its place.
 */
export const planRound = (ctx: Context, plan: RoundPlan): Promise<Id> =>
	transaction(ctx, async (ctx) => {
		insist(canInspect(ctx.actor));
		await insistInProgramme(ctx, plan);
		const inspectorIds = [...new Set([plan.leadId, ...plan.inspectorIds])];
		await insistInspectors(ctx, plan.leadId, inspectorIds);
		await insistUnits(ctx, plan.unitIds);
		if (plan.endsOn < plan.startsOn)
			throw new Refusal('supervision.ends-before-it-starts', 400, { field: 'endsOn' });
		const [id, seed] = [newId(), newSeed()];
		const { id: ruleSetId } = await cellRulesAsOf(ctx, today(ctx.clock));
		await insertRound(ctx, { ...plan, id, seed, ruleSetId, inspectorIds });
		await record(ctx, 'inspection-round.planned', {
			subjectType: 'inspection-round',
			subjectId: id,
			to: { ...plan, inspectorIds, ruleSetId, seedFingerprint: fingerprint(seed) }
		});
		return id;
	});

/** In the programme that was approved, or outside it for a reason. */
async function insistInProgramme(ctx: Context, { itemId, outsideReason }: RoundPlan): Promise<void> {
	if (!itemId) {
		if (!outsideReason)
			throw new Refusal('supervision.outside-reason-missing', 400, { field: 'outsideReason' });
		return;
	}
	const { programme } = await getItem(ctx, itemId);
	if (programme.state !== 'approved') throw new Refusal('supervision.programme-not-approved', 409);
}

/** Whoever inspects is of the inspection committee, and one of them leads. */
export async function insistInspectors(ctx: Context, leadId: Id, inspectorIds: readonly Id[]) {
	const holders = new Set((await listPostHolders(ctx, roles.inspector)).map(({ memberId }) => memberId));
	if (!holders.has(leadId)) throw new Refusal('supervision.lead-unfit', 400, { field: 'lead' });
	if (!inspectorIds.every((id) => holders.has(id)))
		throw new Refusal('supervision.inspector-unfit', 400, { field: 'inspectors' });
}

/** What is looked at is a cell or the committee itself, as they stand today. */
export async function insistUnits(ctx: Context, unitIds: readonly Id[]): Promise<void> {
	const units = new Set((await listUnits(ctx)).filter(({ kind }) => kind !== 'superior').map(({ id }) => id));
	if (!unitIds.length || !unitIds.every((id) => units.has(id)))
		throw new Refusal('supervision.unit-unfit', 400, { field: 'units' });
}
