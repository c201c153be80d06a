import { listRotationVisits } from '#domain/accompaniment/server/index.ts';
import {
	canReadScope,
	otherMeetingsIn,
	sittingsOf,
	type FeedScope
} from '#domain/cell-meetings/server/index.ts';
import { calendarWords } from '#domain/cell-meetings/words/calendar.ts';
import { getCell, listCells } from '#domain/organization/server/index.ts';
import { today } from '#platform/clock.ts';
import { addMonths, momentOf, timeZone, type PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { insist } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';

type Entry = { id: string; title: string; on: PlainDate; at: string; place?: string; note?: string };

const [behind, ahead, minutes] = [1, 12, 90];

/** A calendar file of what lies a month behind and a year before somebody: their own, a cell’s or the committee’s. It says when and where, nothing about anybody. */
export async function calendarFile(ctx: Context, scope: FeedScope, unitId: Id | null): Promise<string> {
	if (unitId) await getCell(ctx, unitId);
	insist(canReadScope(ctx, scope, unitId));
	const { default: ical } = await import('ical-generator');
	const words = calendarWords(ctx.locale);
	const entries = await entriesOf(ctx, scope, unitId);
	const calendar = ical({
		name: scope === 'own' ? words.feed.own : words.calendar.title,
		prodId: { company: 'tusoi', product: 'tusoi', language: ctx.locale.toUpperCase() },
		timezone: timeZone,
		ttl: 6 * 3600
	});
	for (const { id, title, on, at, place, note } of entries) {
		const start = momentOf(on, at);
		calendar.createEvent({
			id: `${id}@${ctx.committeeId}`,
			stamp: ctx.clock.now(),
			start,
			end: new Date(start.getTime() + minutes * 60_000),
			timezone: timeZone,
			summary: title,
			location: place ?? null,
			description: note ?? null
		});
	}
	return calendar.toString();
}

async function entriesOf(ctx: Context, scope: FeedScope, unitId: Id | null): Promise<Entry[]> {
	const day = today(ctx.clock);
	const [from, to] = [addMonths(day, -behind), addMonths(day, ahead)];
	const units = await listCells(ctx, day);
	const names = new Map(units.map(({ id, name }) => [id, name]));
	const words = calendarWords(ctx.locale).file;
	const wanted =
		scope === 'committee'
			? units.map(({ id }) => id)
			: [scope === 'cell' ? unitId : ctx.actor.cellId].filter((id) => id !== null);
	const [sittings, others, visits] = await Promise.all([
		sittingsOf(ctx, wanted, from, to),
		otherMeetingsIn(ctx, from, to),
		scope === 'own' ? listRotationVisits(ctx, from, to, { memberId: ctx.actor.memberId }) : []
	]);
	const places = visits.length
		? await sittingsOf(ctx, [...new Set(visits.map((one) => one.unitId))], from, to)
		: [];
	return [
		...sittings.map(({ unitId, on, at, place, topic }) => ({
			id: `cell-${unitId}-${on}`,
			title: words.ofCell(names.get(unitId) ?? ''),
			...{ on, at, place },
			...(topic === null ? {} : { note: words.thematic(topic) })
		})),
		...others
			.filter(({ unitIds }) => unitIds.some((id) => wanted.includes(id)))
			.map(({ id, title, on, at }) => ({ id: `meeting-${id}`, title, on, at })),
		...visits.map(({ unitId, on, at, joint }) => ({
			id: `visit-${unitId}-${on}`,
			title: words.attend(names.get(unitId) ?? ''),
			...{ on, at, place: places.find((one) => one.unitId === unitId && one.on === on)?.place ?? '' },
			...(joint ? { note: words.joint } : {})
		}))
	];
}

/** A calendar file as an answer: to be saved, or read again and again by a phone. */
export const calendarResponse = (text: string, isDownload: boolean, name = 'lich-sinh-hoat'): Response =>
	new Response(text, {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': `${isDownload ? 'attachment' : 'inline'}; filename="${name}.ics"`,
			'cache-control': 'private, no-store'
		}
	});
