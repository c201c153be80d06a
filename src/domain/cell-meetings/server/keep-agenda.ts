import { newId, type Id } from '#platform/id.ts';
import { notFound, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { moved, type AgendaItem } from '../agenda.ts';
import type { CellMeeting } from '../cell-meeting.ts';
import { deleteItem, insertItems, itemHasRecord, itemsOf, orderItems, updateItem } from './agenda-queries.ts';
import { attributionOf, lockCellMeeting, type Entry } from './get-cell-meeting.ts';

/** Puts something more on the agenda, before the closing. */
export const addItem = (
	ctx: Context,
	meetingId: Id,
	item: { source: 'issue' | 'own'; title: string; words: string },
	entry: Entry = {}
): Promise<Id> =>
	transaction(ctx, async (ctx) => {
		const meeting = await lockCellMeeting(ctx, meetingId, 'agenda');
		const items = await itemsOf(ctx, meetingId);
		const id = newId();
		const row = { ...item, id, code: null, sessionId: null, memberId: null, position: items.length + 1 };
		await insertItems(ctx, meetingId, [row], attributionOf(ctx, meeting, entry));
		const closing = items.findIndex(({ code }) => code === 'closing');
		const ids = items.map((one) => one.id);
		await orderItems(ctx, meetingId, ids.toSpliced(closing < 0 ? ids.length : closing, 0, id));
		await told(ctx, 'cell-meeting.item-added', meeting, id);
		return id;
	});

/** Writes an item, or what was prepared for it, in other words. */
export const changeItem = (
	ctx: Context,
	meetingId: Id,
	itemId: Id,
	change: { title: string; words: string }
): Promise<void> =>
	ofItem(ctx, meetingId, itemId, async (ctx, meeting) => {
		await updateItem(ctx, itemId, change, attributionOf(ctx, meeting));
		await told(ctx, 'cell-meeting.item-changed', meeting, itemId);
	});

/** Takes an item off the agenda, unless something was said, counted or concluded about it. */
export const removeItem = (ctx: Context, meetingId: Id, itemId: Id): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const meeting = await lockCellMeeting(ctx, meetingId, 'agenda');
		const item = (await itemsOf(ctx, meetingId)).find(({ id }) => id === itemId);
		if (!item) throw new Refusal('platform.changed-meanwhile', 409);
		if (item.reported !== '' || (await itemHasRecord(ctx, itemId)))
			throw new Refusal('cell-meetings.item-was-dealt-with', 409);
		await deleteItem(ctx, itemId);
		await told(ctx, 'cell-meeting.item-removed', meeting, itemId);
	});

/** Moves an item one place up or down. */
export const moveItem = (ctx: Context, meetingId: Id, itemId: Id, by: -1 | 1): Promise<void> =>
	ofItem(ctx, meetingId, itemId, async (ctx, meeting) => {
		const ids = (await itemsOf(ctx, meetingId)).map(({ id }) => id);
		await orderItems(ctx, meetingId, moved(ids, itemId, by));
		await told(ctx, 'cell-meeting.item-moved', meeting, itemId);
	});

async function ofItem(
	ctx: Context,
	meetingId: Id,
	itemId: Id,
	work: (ctx: Context, meeting: CellMeeting, item: AgendaItem) => Promise<void>
): Promise<void> {
	await transaction(ctx, async (ctx) => {
		const meeting = await lockCellMeeting(ctx, meetingId, 'agenda');
		await work(ctx, meeting, await itemIn(ctx, meetingId, itemId));
	});
}

/** One item of a meeting; refuses (404) what is not of it. */
export async function itemIn(ctx: Context, meetingId: Id, itemId: Id): Promise<AgendaItem> {
	const item = (await itemsOf(ctx, meetingId)).find(({ id }) => id === itemId);
	if (!item) throw notFound();
	return item;
}

const told = (ctx: Context, act: string, { id }: CellMeeting, itemId: Id) =>
	record(ctx, act, { subjectType: 'cell-meeting', subjectId: id, to: { itemId } });
