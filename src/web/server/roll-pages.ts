import { json } from '@sveltejs/kit';
import * as v from 'valibot';
import { rollForm, sentMarksForm } from '#domain/meetings/forms.ts';
import { changedEntries, markOf } from '#domain/meetings/grid-line.ts';
import { rollPath } from '#domain/meetings/paths.ts';
import { sheetCode } from '#domain/meetings/roll.ts';
import { readCellRoll, saveMarks, saveSentMarks } from '#domain/meetings/server/index.ts';
import { dateOf, showDate, timeOf } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { Refusal } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { refusalSentence } from '#words';
import { formAction } from './form-action.ts';
import { permit } from './permit.ts';

/** The roll of one unit at one meeting, whatever kind of meeting it is: what its pages show and take. */

const partIn = (url: URL) => (url.searchParams.get('part') === '2' ? 2 : 1);
const isPaper = (url: URL) => url.searchParams.get('paper') === '1';

export async function loadRoll(ctx: Context, meetingId: Id, unitId: Id, url: URL) {
	const { meeting, mayCall, ...roll } = await readCellRoll(ctx, meetingId, unitId, partIn(url));
	return {
		...roll,
		meeting: { id: meeting.id, title: meeting.title, startsAt: meeting.startsAt },
		date: dateOf(meeting.startsAt),
		unitId,
		own: rollPath(meeting, unitId),
		paper: isPaper(url),
		code: sheetCode(meetingId, unitId),
		mayCall: permit(ctx, mayCall),
		memberId: ctx.actor.memberId
	};
}

/** The whole roll sent as one plain form. */
export const rollAction = (unitOf: (ctx: Context, params: Record<string, string>) => Id | Promise<Id>) =>
	formAction(rollForm, async (ctx, fields, { params, url }) => {
		const id = params.id!;
		const unit = await unitOf(ctx, params);
		const { meeting, part, lines } = await readCellRoll(ctx, id, unit, partIn(url));
		const marks = changedEntries(fields, lines).map((entry) => markOf(entry, part, meeting));
		await saveMarks(ctx, id, unit, marks, { paperSheet: isPaper(url) ? sheetCode(id, unit) : null });
		return { saved: timeOf(ctx.clock.now()) };
	});

/** Marks from the roll grid, one or many: answered only after they are kept, with the lines as they are kept. */
export async function takeMarks(ctx: Context, meetingId: Id, unitId: Id, request: Request, url: URL) {
	const sent = v.safeParse(sentMarksForm, await request.json().catch(() => null));
	try {
		if (!sent.success) throw new Refusal('platform.field-wrong', 400);
		return json(
			await saveSentMarks(ctx, meetingId, unitId, sent.output, {
				paperSheet: isPaper(url) ? sheetCode(meetingId, unitId) : null
			})
		);
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		return json({ code: error.code, refusal: refusalSentence(ctx.locale, error) }, { status: error.status });
	}
}

export async function loadRollSheet(ctx: Context, meetingId: Id, unitId: Id) {
	const { meeting, parts, unitName, lines } = await readCellRoll(ctx, meetingId, unitId, 1);
	return {
		back: rollPath(meeting, unitId),
		code: sheetCode(meetingId, unitId),
		title: meeting.title,
		place: meeting.place,
		time: timeOf(meeting.startsAt),
		date: showDate(dateOf(meeting.startsAt)),
		parts: parts.map(({ part, from, to }) => ({ part, from: timeOf(from), to: timeOf(to) })),
		unitName,
		people: lines.map(({ memberId, fullName, exempt, suspended, leave }) => ({
			memberId,
			fullName,
			exempt,
			suspended,
			leave
		}))
	};
}
