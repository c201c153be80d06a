import { getCommittee, heirsOf } from '#domain/organization/server/index.ts';
import { today } from '#platform/clock.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { seesPlace, type Place } from '../policy.ts';
import { unitNamed } from './place-queries.ts';

/** A unit of which duties and regulations are kept: the committee itself, or a cell, open or closed. */
export type NamedPlace = Place & {
	name: string;
	/** who answers for it today: itself, or the cell that it was merged into */
	heirId: Id;
	/** whether it is there on the day asked for */
	isOpen: boolean;
};

/** A unit as it was called on a date (today without one); refuses (404) what is none, or is not theirs to see. */
export async function getPlace(ctx: Context, unitId: Id, date = today(ctx.clock)): Promise<NamedPlace> {
	const place = await findPlace(ctx, unitId, date);
	if (!place || !seesPlace(ctx.actor, place)) throw notFound();
	return place;
}

/** The same without asking who wants to know. */
export async function findPlace(ctx: Context, unitId: Id, date: PlainDate): Promise<NamedPlace | null> {
	const unit = await unitNamed(ctx, unitId, date);
	if (!unit || (unit.kind !== 'committee' && unit.kind !== 'cell')) return null;
	const heirs = await heirsOf(ctx, [unitId], today(ctx.clock));
	return {
		unitId,
		isCommittee: unit.kind === 'committee',
		name: unit.name,
		heirId: heirs.get(unitId) ?? unitId,
		isOpen: unit.isOpen
	};
}

export const committeeUnit = async (ctx: Context): Promise<Id> => (await getCommittee(ctx)).unitId;
