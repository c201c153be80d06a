import { sql } from 'kysely';
import { memberNameIn } from '#domain/membership/server/index.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { DialogueGround, DialogueKind, DialogueState } from '../dialogue.ts';
import type { DialogueFields, Holding } from '../forms.ts';

export type Dialogue = {
	id: Id;
	slug: string;
	kind: DialogueKind;
	ground: DialogueGround;
	title: string;
	heldOn: PlainDate;
	startsAt: string;
	place: string;
	content: string;
	howToAttend: string;
	chairedBy: string;
	state: DialogueState;
	announcedOn: PlainDate | null;
	lateReason: string | null;
	calledOffOn: PlainDate | null;
	calledOffReason: string | null;
	attended: number | null;
	openedAt: string | null;
	closedAt: string | null;
	remarks: string | null;
	resultsPublishedOn: PlainDate | null;
	ruleSetId: Id;
	enteredBy: string;
	enteredAt: Date;
};

export const dialogueLines = (ctx: Context) =>
	ctx.db
		.selectFrom('dialogues as d')
		.select([
			'd.dialogue_id as id',
			'd.slug',
			sql<DialogueKind>`d.kind`.as('kind'),
			'd.ground',
			'd.title',
			'd.held_on as heldOn',
			'd.starts_at as startsAt',
			'd.place',
			'd.content',
			'd.how_to_attend as howToAttend',
			'd.chaired_by as chairedBy',
			'd.state',
			'd.announced_on as announcedOn',
			'd.late_reason as lateReason',
			'd.called_off_on as calledOffOn',
			'd.called_off_reason as calledOffReason',
			'd.attended',
			'd.opened_at as openedAt',
			'd.closed_at as closedAt',
			'd.remarks',
			'd.results_published_on as resultsPublishedOn',
			'd.rule_set_id as ruleSetId',
			memberNameIn('d.entered_by').as('enteredBy'),
			'd.entered_at as enteredAt'
		]);

export const findDialogue = (ctx: Context, id: Id): Promise<Dialogue | undefined> =>
	dialogueLines(ctx).where('d.dialogue_id', '=', id).executeTakeFirst();

export const holdDialogueRow = (ctx: Context, id: Id) =>
	ctx.db
		.selectFrom('dialogues')
		.select('dialogue_id')
		.where('dialogue_id', '=', id)
		.forUpdate()
		.executeTakeFirst();

/** What the public may read: everything that was announced, by its address; newest first. */
export const publicDialogues = (ctx: Context) => dialogueLines(ctx).where('d.announced_on', 'is not', null);

export type Page = { limit: number; offset: number };

/** Newest first; what is only planned is left out where `planned` says so. */
export const listDialogueRows = (ctx: Context, planned: boolean, page: Page): Promise<Dialogue[]> =>
	dialogueLines(ctx)
		.$if(!planned, (query) => query.where('d.announced_on', 'is not', null))
		.orderBy('d.held_on', 'desc')
		.orderBy('d.dialogue_id', 'desc')
		.limit(page.limit)
		.offset(page.offset)
		.execute();

export const countDialogues = async (ctx: Context, planned: boolean): Promise<number> => {
	const { total } = await ctx.db
		.selectFrom('dialogues')
		.select((eb) => eb.fn.countAll<number>().as('total'))
		.$if(!planned, (query) => query.where('announced_on', 'is not', null))
		.executeTakeFirstOrThrow();
	return Number(total);
};

/** The days on which conferences of each kind were held. */
export const heldDays = (ctx: Context): Promise<{ kind: string; heldOn: PlainDate }[]> =>
	ctx.db
		.selectFrom('dialogues')
		.select(['kind', 'held_on as heldOn'])
		.where('state', '=', 'held')
		.orderBy('held_on')
		.execute();

/** Those that still ask something of the office: planned, announced, or held without results. */
export const unsettledDialogues = (ctx: Context): Promise<Dialogue[]> =>
	dialogueLines(ctx)
		.where('d.state', '<>', 'called-off')
		.where('d.results_published_on', 'is', null)
		.orderBy('d.held_on')
		.execute();

/** The last conference of the same kind that was held before a day. */
export const lastHeldBefore = (ctx: Context, kind: string, day: PlainDate): Promise<Dialogue | undefined> =>
	dialogueLines(ctx)
		.where('d.kind', '=', kind)
		.where('d.state', '=', 'held')
		.where('d.held_on', '<', day)
		.orderBy('d.held_on', 'desc')
		.orderBy('d.dialogue_id', 'desc')
		.limit(1)
		.executeTakeFirst();

/** The addresses that begin with a day. */
export const slugsOf = async (ctx: Context, day: PlainDate): Promise<string[]> =>
	(await ctx.db.selectFrom('dialogues').select('slug').where('slug', 'like', `${day}%`).execute()).map(
		({ slug }) => slug
	);

const columnsOf = (fields: DialogueFields) => ({
	kind: fields.kind,
	ground: fields.ground,
	title: fields.title,
	held_on: fields.heldOn,
	starts_at: fields.startsAt,
	place: fields.place,
	content: fields.content,
	how_to_attend: fields.howToAttend,
	chaired_by: fields.chairedBy
});

export const insertDialogue = (
	ctx: Context,
	id: Id,
	row: { slug: string; ruleSetId: Id; fields: DialogueFields }
) =>
	ctx.db
		.insertInto('dialogues')
		.values({
			committee_id: ctx.committeeId,
			dialogue_id: id,
			slug: row.slug,
			...columnsOf(row.fields),
			rule_set_id: row.ruleSetId,
			entered_by: ctx.actor.memberId,
			entered_at: ctx.clock.now()
		})
		.execute();

const change = (ctx: Context, id: Id) => ctx.db.updateTable('dialogues').where('dialogue_id', '=', id);

export const saveFields = (ctx: Context, id: Id, slug: string, fields: DialogueFields) =>
	change(ctx, id)
		.set({ slug, ...columnsOf(fields) })
		.execute();

export const saveAnnouncement = (
	ctx: Context,
	id: Id,
	said: { on: PlainDate; lateReason: string | null; ruleSetId: Id }
) =>
	change(ctx, id)
		.set({
			state: 'announced',
			announced_on: said.on,
			late_reason: said.lateReason,
			rule_set_id: said.ruleSetId
		})
		.execute();

export const saveCallingOff = (ctx: Context, id: Id, on: PlainDate, reason: string) =>
	change(ctx, id).set({ state: 'called-off', called_off_on: on, called_off_reason: reason }).execute();

export const saveHolding = (ctx: Context, id: Id, held: Holding) =>
	change(ctx, id)
		.set({
			state: 'held',
			attended: held.attended,
			chaired_by: held.chairedBy,
			opened_at: held.openedAt,
			closed_at: held.closedAt,
			remarks: held.remarks
		})
		.execute();

export const savePublication = (ctx: Context, id: Id, on: PlainDate) =>
	change(ctx, id).set({ results_published_on: on }).where('results_published_on', 'is', null).execute();
