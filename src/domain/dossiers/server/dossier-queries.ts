import { sql } from 'kysely';
import { memberNameIn } from '#domain/membership/server/index.ts';
import { today } from '#platform/clock.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { newId } from '#platform/id.ts';
import type { Channel } from '#platform/actor.ts';
import type { Context } from '#platform/server/context.ts';
import { holdsOn, validity } from '#platform/server/ranges.ts';
import type { Stages } from '../stage.ts';

/** One long matter of many households, with who works on it today. */
export type Dossier = {
	id: Id;
	kind: string;
	title: string;
	slug: string;
	ground: string;
	openedOn: PlainDate;
	stages: Stages;
	hasMoney: boolean;
	hasPlots: boolean;
	ruleSetId: Id;
	ownerId: Id | null;
	ownerName: string | null;
	workerIds: Id[];
};

const dossiers = (ctx: Context) => {
	const date = today(ctx.clock);
	const owner = sql`from dossier_workers w join members m on m.committee_id = w.committee_id and m.member_id = w.member_id
		where w.committee_id = d.committee_id and w.dossier_id = d.dossier_id and w.duty = 'owner' and w.valid @> ${date}::date`;
	return ctx.db.selectFrom('dossiers as d').select([
		'd.dossier_id as id',
		'd.kind',
		'd.title',
		'd.slug',
		'd.ground',
		'd.opened_on as openedOn',
		sql<Stages>`d.stages`.as('stages'),
		'd.has_money as hasMoney',
		'd.has_plots as hasPlots',
		'd.rule_set_id as ruleSetId',
		sql<Id | null>`(select w.member_id ${owner})`.as('ownerId'),
		sql<string | null>`(select m.full_name ${owner})`.as('ownerName'),
		sql<Id[]>`array(select w.member_id::text from dossier_workers w
				where w.committee_id = d.committee_id and w.dossier_id = d.dossier_id and w.valid @> ${date}::date)`.as(
			'workerIds'
		)
	]);
};

export const findDossier = (ctx: Context, id: Id): Promise<Dossier | undefined> =>
	dossiers(ctx).where('d.dossier_id', '=', id).executeTakeFirst();

/** The dossier, held until the transaction ends: numbers are given and lists written one after the other. */
export const lockDossierRow = (ctx: Context, id: Id): Promise<Dossier | undefined> =>
	dossiers(ctx).where('d.dossier_id', '=', id).forUpdate('d').executeTakeFirst();

/** Every dossier, or those on which somebody works today; the newest first. */
export const dossiersOf = (ctx: Context, workerId: Id | 'all'): Promise<Dossier[]> =>
	dossiers(ctx)
		.$if(workerId !== 'all', (query) =>
			query.where(({ exists, selectFrom }) =>
				exists(
					selectFrom('dossier_workers as mine')
						.select('mine.dossier_id')
						.whereRef('mine.committee_id', '=', 'd.committee_id')
						.whereRef('mine.dossier_id', '=', 'd.dossier_id')
						.where('mine.member_id', '=', workerId)
						.where(holdsOn('mine.valid', today(ctx.clock)))
				)
			)
		)
		.orderBy('d.opened_on', 'desc')
		.orderBy('d.title')
		.execute();

export type NewDossier = Omit<Dossier, 'ownerName' | 'workerIds' | 'ownerId'> & { channel: Channel };

export const insertDossier = (ctx: Context, dossier: NewDossier) =>
	ctx.db
		.insertInto('dossiers')
		.values({
			committee_id: ctx.committeeId,
			dossier_id: dossier.id,
			kind: dossier.kind,
			title: dossier.title,
			slug: dossier.slug,
			ground: dossier.ground,
			opened_on: dossier.openedOn,
			stages: JSON.stringify(dossier.stages),
			has_money: dossier.hasMoney,
			has_plots: dossier.hasPlots,
			rule_set_id: dossier.ruleSetId,
			entered_by: ctx.actor.memberId,
			channel: dossier.channel,
			entered_at: ctx.clock.now()
		})
		.execute();

/** The addresses that begin like this one and are taken. */
export const takenSlugs = async (ctx: Context, slug: string): Promise<Set<string>> => {
	const rows = await ctx.db.selectFrom('dossiers').select('slug').where('slug', 'like', `${slug}%`).execute();
	return new Set(rows.map((row) => row.slug));
};

export type Worker = {
	memberId: Id;
	name: string;
	duty: 'owner' | 'worker';
	from: PlainDate;
	to: PlainDate | null;
};

/** Who works or worked on a dossier, the present ones first. */
export const workersOf = (ctx: Context, dossierId: Id): Promise<Worker[]> =>
	ctx.db
		.selectFrom('dossier_workers as w')
		.select([
			'w.member_id as memberId',
			memberNameIn('w.member_id').as('name'),
			'w.duty',
			sql<PlainDate>`lower(w.valid)`.as('from'),
			sql<PlainDate | null>`upper(w.valid)`.as('to')
		])
		.where('w.dossier_id', '=', dossierId)
		.where(sql<boolean>`not isempty(w.valid)`)
		.orderBy(sql`upper(w.valid) desc nulls first`)
		.orderBy('w.duty')
		.execute();

/** Ends the work of these from a day on. */
export const endWorkers = (ctx: Context, dossierId: Id, memberIds: Id[], on: PlainDate) =>
	ctx.db
		.updateTable('dossier_workers')
		.set({ valid: sql`daterange(lower(valid), greatest(lower(valid), ${on}::date), '[)')` })
		.where('dossier_id', '=', dossierId)
		.where('member_id', 'in', memberIds)
		.where(sql<boolean>`upper_inf(valid)`)
		.execute();

export const insertWorkers = (
	ctx: Context,
	dossierId: Id,
	workers: { memberId: Id; duty: 'owner' | 'worker' }[],
	from: PlainDate
) =>
	ctx.db
		.insertInto('dossier_workers')
		.values(
			workers.map(({ memberId, duty }) => ({
				committee_id: ctx.committeeId,
				dossier_worker_id: newId(),
				dossier_id: dossierId,
				member_id: memberId,
				duty,
				valid: validity(from),
				entered_by: ctx.actor.memberId,
				entered_at: ctx.clock.now()
			}))
		)
		.execute();
