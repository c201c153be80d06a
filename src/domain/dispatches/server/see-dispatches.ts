import * as v from 'valibot';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { insist, notFound, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { envelopeSchema, type DispatchKind, type DispatchWay, type Envelope } from '../dispatch.ts';
import { canKeepDispatches } from '../policy.ts';
import { readJson } from '../pairing-file.ts';
import {
	countReceived,
	countSent,
	findReceived,
	findSent,
	lockReceivedRow,
	markTaken,
	receivedPage,
	sentPage
} from './dispatch-queries.ts';
import { openKept } from './receive-file.ts';

export const dispatchesPerPage = 50;
export type Box = 'received' | 'sent';

/** One line of a box: from or to whom, what, by which paper, when, and whether it is dealt with. */
export type DispatchLine = {
	id: Id;
	partnerName: string;
	kind: DispatchKind;
	way: DispatchWay;
	at: Date;
	number: string;
	datedOn: PlainDate | null;
	takenAt: Date | null;
	isAside: boolean;
};

/** What came in, or what went out; a page of it. */
export async function listDispatches(
	ctx: Context,
	box: Box,
	page = 1
): Promise<{ lines: DispatchLine[]; total: number }> {
	insist(canKeepDispatches(ctx.actor));
	const part = { limit: dispatchesPerPage, offset: (page - 1) * dispatchesPerPage };
	if (box === 'sent')
		return {
			lines: (await sentPage(ctx, part)).map((row) => ({ ...lineOf(row), takenAt: null, isAside: false })),
			total: await countSent(ctx)
		};
	return {
		lines: (await receivedPage(ctx, part)).map((row) => ({
			...lineOf(row),
			takenAt: row.takenAt,
			isAside: row.asideWords !== null
		})),
		total: await countReceived(ctx)
	};
}

function lineOf(row: Awaited<ReturnType<typeof sentPage>>[number]) {
	const paper = paperOf(row.sealed);
	return {
		id: row.id,
		partnerName: row.partnerName,
		kind: row.kind,
		way: row.way,
		at: row.at,
		number: paper?.number ?? '',
		datedOn: paper?.datedOn ?? null
	};
}

/** Number and date of the paper that something signed stands for; null when it cannot be read. */
export function paperOf(sealed: string): Envelope['paper'] | null {
	const read = v.safeParse(envelopeSchema, readJson(sealed));
	return read.success ? read.output.paper : null;
}

export type SentDispatch = Awaited<ReturnType<typeof getSentDispatch>>;
export type ReceivedDispatch = Awaited<ReturnType<typeof getReceivedDispatch>>;

/** One that went out, opened; refuses (404) without it. */
export async function getSentDispatch(ctx: Context, id: Id) {
	insist(canKeepDispatches(ctx.actor));
	const row = await findSent(ctx, id);
	if (!row) throw notFound();
	return { ...row, envelope: v.parse(envelopeSchema, readJson(row.sealed)) };
}

/** One that came in, opened and found to be what its sender signed; refuses (404) without it, (400) when it is not. */
export async function getReceivedDispatch(ctx: Context, id: Id) {
	insist(canKeepDispatches(ctx.actor));
	const row = await findReceived(ctx, id);
	if (!row) throw notFound();
	const { envelope } = await openKept(ctx, row);
	if (envelope.id !== row.id || envelope.kind !== row.kind || envelope.from.id !== row.partnerId)
		throw new Refusal('dispatches.tampered', 400, { from: row.partnerName });
	return { ...row, envelope };
}

/** Either, by its id. */
export async function getDispatch(
	ctx: Context,
	id: Id
): Promise<({ box: 'sent' } & SentDispatch) | ({ box: 'received' } & ReceivedDispatch)> {
	insist(canKeepDispatches(ctx.actor));
	if (await findSent(ctx, id)) return { box: 'sent', ...(await getSentDispatch(ctx, id)) };
	return { box: 'received', ...(await getReceivedDispatch(ctx, id)) };
}

/**
 * Holds a dispatch that came in, until it is entered into our records by the work that follows, in the same transaction. Refuses (409)
 * one that was dealt with already.
 */
export async function takeDispatch(ctx: Context, id: Id): Promise<ReceivedDispatch> {
	await lockReceivedRow(ctx, id);
	const dispatch = await getReceivedDispatch(ctx, id);
	if (dispatch.takenAt) throw new Refusal('dispatches.taken-already', 409);
	await markTaken(ctx, id, null);
	await record(ctx, 'dispatch.taken', {
		subjectType: 'dispatch',
		subjectId: id,
		channel: 'import',
		to: { kind: dispatch.kind }
	});
	return dispatch;
}

/** What cannot be entered here is put aside, in words; it stays to be read. */
export const putAside = (ctx: Context, id: Id, words: string): Promise<void> =>
	transaction(ctx, async (ctx) => {
		await lockReceivedRow(ctx, id);
		const dispatch = await getReceivedDispatch(ctx, id);
		if (dispatch.takenAt) throw new Refusal('dispatches.taken-already', 409);
		await markTaken(ctx, id, words);
		await record(ctx, 'dispatch.put-aside', { subjectType: 'dispatch', subjectId: id, to: { words } });
	});
