import { unitAndForebears } from '#domain/organization/server/index.ts';
import { cellRulesAsOf } from '#domain/rules/server/index.ts';
import type { PlainDate } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import { insist, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { changesOf, codeOf, endOn, isSameTitle, readLines, type Duty } from '../duty.ts';
import { canKeep } from '../policy.ts';
import {
	dutiesOn,
	endHoldings,
	holdingsOn,
	insertDuties,
	insertHoldings,
	lockSheet,
	type NewHolding
} from './duty-queries.ts';
import { getPlace } from './place.ts';
import { peopleOf } from './read-duties.ts';

/** What stands on the sheet of a unit: each person's duties as one line. Whoever is not on it keeps what they have. */
export type DutySheetEntry = {
	lines: readonly { memberId: Id; text: string }[];
	from: PlainDate;
	fromPaper: boolean;
};

/**
 * Keeps a whole sheet at once: from the day on everybody has what stands in their line. What they had and have no more ends
 * that day; what nobody had is opened. Answers how many were begun and ended; the same sheet twice changes nothing.
 */
export const enterDutySheet = (
	ctx: Context,
	unitId: Id,
	{ lines, from, fromPaper }: DutySheetEntry
): Promise<{ begun: number; ended: number }> =>
	transaction(ctx, async (ctx) => {
		await lockSheet(ctx, unitId);
		const place = await getPlace(ctx, unitId, from);
		insist(canKeep(ctx.actor, place));
		if (!place.isOpen) throw new Refusal('duties.unit-closed', 409, { field: 'from' });
		const people = new Set((await peopleOf(ctx, place, from)).map(({ id }) => id));
		const unitIds = await unitAndForebears(ctx, unitId, from);
		const duties = await dutiesOn(ctx, unitIds, from);
		const held = await heldOf(ctx, duties, unitIds, from);
		const { rules } = await cellRulesAsOf(ctx, from);
		const opened: Duty[] = [];
		const begun: NewHolding[] = [];
		const ended: { id: Id; from: PlainDate | null; to: PlainDate | null; memberId: Id }[] = [];
		const dutyFor = (title: string): Duty => {
			const known = [...duties, ...opened].find((one) => isSameTitle(one.title, title));
			if (known) return known;
			const code = codeOf(rules.duties, title);
			const duty = { id: newId(), unitId, code, title, from, to: null };
			opened.push(duty);
			return duty;
		};
		for (const { memberId, text } of lines) {
			if (!people.has(memberId))
				throw new Refusal('duties.not-of-the-unit', 409, { field: `duties-${memberId}` });
			const changes = changesOf(held.get(memberId) ?? [], readLines(text));
			for (const one of changes.ended) {
				endOn(one, from, `duties-${memberId}`);
				ended.push(one);
			}
			for (const { title, detail } of changes.begun) {
				if (title.length > 300 || (detail ?? '').length > 200)
					throw new Refusal('platform.too-long', 400, { field: `duties-${memberId}` });
				begun.push({ dutyId: dutyFor(title).id, memberId, detail });
			}
		}
		const channel = fromPaper ? ('paper' as const) : ('self' as const);
		if (ended.length)
			await endHoldings(
				ctx,
				ended.map(({ id }) => id),
				from
			);
		if (opened.length) await insertDuties(ctx, opened, { from, channel });
		if (begun.length) await insertHoldings(ctx, begun, { from, channel });
		if (begun.length + ended.length)
			await record(ctx, 'duties.entered', {
				subjectType: 'unit',
				subjectId: unitId,
				channel,
				from: ended.map(({ id, memberId }) => ({ holdingId: id, memberId })),
				to: {
					from,
					opened: opened.map(({ id }) => id),
					begun: begun.map(({ dutyId, memberId }) => ({ dutyId, memberId }))
				}
			});
		return { begun: begun.length, ended: ended.length };
	});

/** What each person holds on a day, with the words of the duty. */
async function heldOf(ctx: Context, duties: readonly Duty[], unitIds: readonly Id[], date: PlainDate) {
	const titles = new Map(duties.map(({ id, title }) => [id, title]));
	const holdings = await holdingsOn(
		ctx,
		duties.map(({ id }) => id),
		unitIds,
		date
	);
	return Map.groupBy(
		holdings.map((one) => ({ ...one, title: titles.get(one.dutyId)! })),
		({ memberId }) => memberId
	);
}
