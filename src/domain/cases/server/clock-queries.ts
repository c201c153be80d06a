import { sql } from 'kysely';
import { memberNameIn } from '#domain/membership/server/index.ts';
import type { PlainDate } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import type { Term } from '#platform/legal-clock.ts';
import type { Context } from '#platform/server/context.ts';
import type { CaseClock } from '../case-clock.ts';

/** A stop and an extension as the record shows them: with the reason and who decided. */
export type KeptStop = {
	id: Id;
	from: PlainDate;
	to: PlainDate | null;
	ground: string;
	reason: string;
	stoppedBy: string;
	resumedWords: string | null;
	resumedBy: string | null;
};
export type KeptExtension = { on: PlainDate; days: number; reason: string; givenBy: string };
export type KeptClock = Omit<CaseClock, 'stops' | 'extensions'> & {
	caseId: Id;
	stops: KeptStop[];
	extensions: KeptExtension[];
};

/** The clocks of some cases, oldest first, each with its stops and extensions. Three questions, however many there are. */
export async function clocksOf(ctx: Context, caseIds: readonly Id[]): Promise<KeptClock[]> {
	if (!caseIds.length) return [];
	const clocks = await ctx.db
		.selectFrom('case_clocks')
		.selectAll()
		.where('case_id', '=', sql<Id>`any(${[...caseIds]}::uuid[])`)
		.orderBy('entered_at')
		.orderBy('clock_id')
		.execute();
	const ids = clocks.map(({ clock_id }) => clock_id);
	const stops = Map.groupBy(await stopsOf(ctx, ids), ({ clockId }) => clockId);
	const extensions = Map.groupBy(await extensionsOf(ctx, ids), ({ clockId }) => clockId);
	return clocks.map((clock) => ({
		id: clock.clock_id,
		caseId: clock.case_id,
		kind: clock.kind,
		round: clock.round,
		begun: clock.begun_on,
		term: { days: clock.days, counted: clock.counted, endsOnWorkingDay: clock.ends_on_working_day },
		endedOn: clock.ended_on,
		stops: (stops.get(clock.clock_id) ?? []).map(({ clockId: _, ...stop }) => stop),
		extensions: (extensions.get(clock.clock_id) ?? []).map(({ clockId: _, ...one }) => one)
	}));
}

const stopsOf = (ctx: Context, clockIds: readonly Id[]) =>
	ctx.db
		.selectFrom('case_stops as s')
		.select([
			's.clock_id as clockId',
			's.stop_id as id',
			's.from_on as from',
			's.resumed_on as to',
			's.ground',
			's.reason',
			memberNameIn('s.stopped_by').as('stoppedBy'),
			's.resumed_words as resumedWords',
			memberNameIn<string | null>('s.resumed_by').as('resumedBy')
		])
		.where('s.clock_id', '=', sql<Id>`any(${[...clockIds]}::uuid[])`)
		.orderBy('s.from_on')
		.orderBy('s.stopped_at')
		.execute();

const extensionsOf = (ctx: Context, clockIds: readonly Id[]) =>
	ctx.db
		.selectFrom('case_extensions as e')
		.select([
			'e.clock_id as clockId',
			'e.given_on as on',
			'e.days',
			'e.reason',
			memberNameIn('e.given_by').as('givenBy')
		])
		.where('e.clock_id', '=', sql<Id>`any(${[...clockIds]}::uuid[])`)
		.orderBy('e.given_on')
		.orderBy('e.given_at')
		.execute();

/** Begins a clock. */
export async function insertClock(
	ctx: Context,
	caseId: Id,
	{ kind, round, begun, term }: { kind: CaseClock['kind']; round: number; begun: PlainDate; term: Term }
): Promise<CaseClock> {
	const id = newId();
	await ctx.db
		.insertInto('case_clocks')
		.values({
			committee_id: ctx.committeeId,
			clock_id: id,
			case_id: caseId,
			kind,
			round,
			begun_on: begun,
			days: term.days,
			counted: term.counted,
			ends_on_working_day: term.endsOnWorkingDay,
			entered_at: ctx.clock.now()
		})
		.execute();
	return { id, kind, round, begun, term, endedOn: null, stops: [], extensions: [] };
}

/** Ends the clock of a case that is open, if any: what it asked for was done. */
export const endClocks = (ctx: Context, caseId: Id, on: PlainDate) =>
	ctx.db
		.updateTable('case_clocks')
		.set({ ended_on: on })
		.where('case_id', '=', caseId)
		.where('ended_on', 'is', null)
		.execute();

export const insertStop = (
	ctx: Context,
	clockId: Id,
	{ on, ground, reason }: { on: PlainDate; ground: string; reason: string }
) =>
	ctx.db
		.insertInto('case_stops')
		.values({
			committee_id: ctx.committeeId,
			stop_id: newId(),
			clock_id: clockId,
			from_on: on,
			ground,
			reason,
			stopped_by: ctx.actor.memberId,
			stopped_at: ctx.clock.now()
		})
		.execute();

export const endStop = (ctx: Context, clockId: Id, on: PlainDate, words: string) =>
	ctx.db
		.updateTable('case_stops')
		.set({
			resumed_on: on,
			resumed_words: words,
			resumed_by: ctx.actor.memberId,
			resumed_at: ctx.clock.now()
		})
		.where('clock_id', '=', clockId)
		.where('resumed_on', 'is', null)
		.execute();

export const insertExtension = (
	ctx: Context,
	clockId: Id,
	{ on, days, reason }: { on: PlainDate; days: number; reason: string }
) =>
	ctx.db
		.insertInto('case_extensions')
		.values({
			committee_id: ctx.committeeId,
			extension_id: newId(),
			clock_id: clockId,
			given_on: on,
			days,
			reason,
			given_by: ctx.actor.memberId,
			given_at: ctx.clock.now()
		})
		.execute();
