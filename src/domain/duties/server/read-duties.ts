import { listRoster, listPostHolders, listSuspended } from '#domain/membership/server/index.ts';
import {
	getCommittee,
	listCellKinds,
	listCells,
	unitAndForebears
} from '#domain/organization/server/index.ts';
import { cellRulesAsOf } from '#domain/rules/server/index.ts';
import { cellsLedBy, postKinds } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { coverageOf, usualDuties, type Duty, type Holding, type Person } from '../duty.ts';
import { seesAll, seesPlace } from '../policy.ts';
import { coverageCounts } from './coverage-queries.ts';
import { dutiesOn, findDuty, heldDuring, holdingHistory, holdingsOn } from './duty-queries.ts';
import { findPlace, getPlace, type NamedPlace } from './place.ts';

/** A duty with who holds it on a day; `belongs`: of the unit that day. Who left the unit holds it only by name. */
export type HeldDuty = Duty & { holders: (Holding & { belongs: boolean })[] };

/** The duties of a unit as of a date, those of cells merged into it among them. Says nothing of who may know. */
export async function dutiesOfUnit(ctx: Context, unitId: Id, date = today(ctx.clock)): Promise<HeldDuty[]> {
	const { unitId: committeeUnitId } = await getCommittee(ctx);
	const unitIds = await unitAndForebears(ctx, unitId, date);
	const duties = await dutiesOn(ctx, unitIds, date);
	const holdings = Map.groupBy(
		await holdingsOn(
			ctx,
			duties.map(({ id }) => id),
			unitIds,
			date
		),
		({ dutyId }) => dutyId
	);
	return duties.map((duty) => ({
		...duty,
		holders: (holdings.get(duty.id) ?? []).map(({ isOfUnit, ...one }) => ({
			...one,
			belongs: unitId === committeeUnitId || Boolean(isOfUnit)
		}))
	}));
}

/** What a member had to do within a period, in whatever unit. Says nothing of who may know. */
export const listDutiesOf = (ctx: Context, memberId: Id, from: PlainDate, to: PlainDate) =>
	heldDuring(ctx, [memberId], from, to);

/** The same for many members at once. */
export const dutiesOfMembers = (ctx: Context, memberIds: readonly Id[], from: PlainDate, to: PlainDate) =>
	heldDuring(ctx, memberIds, from, to);
export type MembersDuty = Awaited<ReturnType<typeof listDutiesOf>>[number];

/** Who belongs to a unit on a date and may be given a duty there: a cell's members; of the committee, who holds a post in it. */
export async function peopleOf(
	ctx: Context,
	{ unitId, isCommittee }: NamedPlace,
	date: PlainDate
): Promise<Person[]> {
	const suspended = await listSuspended(ctx, date);
	if (!isCommittee) {
		const { unitId: committeeUnitId } = await getCommittee(ctx);
		const roster = await listRoster(ctx, [unitId], date);
		const inCommittee = new Set(
			(await dutiesOfUnit(ctx, committeeUnitId, date)).flatMap(({ holders }) =>
				holders.map((one) => one.memberId)
			)
		);
		return roster.map(({ id, fullName, exempt }) => ({
			id,
			fullName,
			isFree: exempt || suspended.has(id) || inCommittee.has(id)
		}));
	}
	const holders = (await listPostHolders(ctx, postKinds, date)).filter((one) => one.unitId === unitId);
	return [...new Map(holders.map(({ memberId, name }) => [memberId, name]))].map(([id, fullName]) => ({
		id,
		fullName,
		isFree: suspended.has(id)
	}));
}

/** The duty sheet of a unit as of a date: its people, its duties, and what stands out. Refuses (404) whoever may not see it. */
export async function readDutySheet(ctx: Context, unitId: Id, date = today(ctx.clock)) {
	const place = await getPlace(ctx, unitId, date);
	const { rules } = await cellRulesAsOf(ctx, date);
	const [people, duties, kinds] = [
		await peopleOf(ctx, place, date),
		await dutiesOfUnit(ctx, unitId, date),
		await listCellKinds(ctx, date)
	];
	return {
		place,
		date,
		people,
		duties,
		...coverageOf(people, duties, rules.duties),
		tooManyAbove: rules.duties.tooManyAbove.value,
		usual: usualDuties(rules.duties, kinds.get(unitId) ?? null)
	};
}
export type DutySheet = Awaited<ReturnType<typeof readDutySheet>>;

/** One duty with everybody who ever held it. Refuses (404) whoever may not see its unit. */
export async function readDuty(ctx: Context, id: Id) {
	const duty = await findDuty(ctx, id);
	const place = duty && (await findPlace(ctx, duty.unitId, today(ctx.clock)));
	if (!place || !seesPlace(ctx.actor, place)) throw notFound();
	return { duty, place, holdings: await holdingHistory(ctx, id) };
}

export const coveragePerPage = 50;

/** How the cells that a person sees stand as of a date, by name, page by page: all of them, or those that they lead. */
export async function listCoverage(ctx: Context, date: PlainDate, page: number) {
	const led = new Set(cellsLedBy(ctx.actor));
	const all = await listCells(ctx, date);
	const cells = seesAll(ctx.actor) ? all : all.filter(({ id }) => led.has(id));
	const { unitId: committeeUnitId } = await getCommittee(ctx);
	const { rules } = await cellRulesAsOf(ctx, date);
	const shown = cells.slice((page - 1) * coveragePerPage, page * coveragePerPage);
	const counts = new Map(
		(
			await coverageCounts(
				ctx,
				{ cellIds: shown.map(({ id }) => id), committeeUnitId, date },
				rules.duties.tooManyAbove.value
			)
		).map((one) => [one.unitId, one])
	);
	return {
		total: cells.length,
		committeeUnitId,
		tooManyAbove: rules.duties.tooManyAbove.value,
		cells: shown.map(({ id, name }) => ({ ...counts.get(id)!, name }))
	};
}
