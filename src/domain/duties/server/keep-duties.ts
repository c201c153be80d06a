import { cellRulesAsOf } from '#domain/rules/server/index.ts';
import { unitAndForebears } from '#domain/organization/server/index.ts';
import { today } from '#platform/clock.ts';
import type { Channel } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import { insist, notFound, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { codeOf, endOn, holdsOnDay, isSameTitle, type Duty } from '../duty.ts';
import { canKeep, seesPlace } from '../policy.ts';
import {
	dutiesOn,
	endDutyRow,
	endHoldings,
	findDuty,
	holdingHistory,
	holdingsFrom,
	insertDuties,
	insertHoldings,
	lockDutyRow,
	lockSheet
} from './duty-queries.ts';
import { findPlace, getPlace } from './place.ts';
import { peopleOf } from './read-duties.ts';

export type NewDuty = {
	title: string;
	/** nobody yet, when left out */
	memberId: Id | null;
	detail: string | null;
	from: PlainDate;
	channel: Channel;
};

/** Opens a duty in a unit, or takes the one of that name, and gives it to somebody from a day on (or to nobody yet). */
export const assignDuty = (ctx: Context, unitId: Id, wish: NewDuty): Promise<Id> =>
	transaction(ctx, async (ctx) => {
		await lockSheet(ctx, unitId);
		const place = await getPlace(ctx, unitId, wish.from);
		insist(canKeep(ctx.actor, place));
		if (!place.isOpen) throw new Refusal('duties.unit-closed', 409, { field: 'from' });
		const { memberId, detail, from, channel } = wish;
		const duties = await dutiesOn(ctx, await unitAndForebears(ctx, unitId, from), from);
		const known = duties.find(({ title }) => isSameTitle(title, wish.title));
		if (known && !memberId) throw new Refusal('duties.there-already', 409, { field: 'title' });
		const dutyId = known?.id ?? newId();
		if (!known) {
			const { rules } = await cellRulesAsOf(ctx, from);
			const code = codeOf(rules.duties, wish.title);
			await insertDuties(ctx, [{ id: dutyId, unitId, code, title: wish.title }], { from, channel });
			await record(ctx, 'duty.opened', {
				subjectType: 'duty',
				subjectId: dutyId,
				channel,
				to: { unitId, code, title: wish.title, from }
			});
		}
		if (memberId) {
			insistOnPerson(await peopleOf(ctx, place, from), memberId, 'memberId');
			await give(ctx, dutyId, { memberId, detail, from, channel });
		}
		return dutyId;
	});

export type Handover = {
	/** which holding ends; none when nobody holds it yet, or somebody joins those who do */
	holdingId: Id | null;
	/** who takes it over; none when nobody does */
	memberId: Id | null;
	detail: string | null;
	on: PlainDate;
	channel: Channel;
};

/** From a day on somebody else holds a duty. Who held it until then stays in its history. */
export const handOverDuty = (ctx: Context, dutyId: Id, wish: Handover): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const { duty, place } = await lockDuty(ctx, dutyId);
		const { holdingId, memberId, detail, on, channel } = wish;
		if (!holdingId && !memberId) throw new Refusal('duties.nobody-named', 400, { field: 'memberId' });
		if (!holdsOnDay(duty, on)) throw new Refusal('duties.not-held-that-day', 409, { field: 'on' });
		const holding = (await holdingHistory(ctx, dutyId)).find(({ id }) => id === holdingId);
		if (holdingId && !holding) throw notFound();
		if (holding && holding.memberId === memberId)
			throw new Refusal('duties.to-the-same', 409, { field: 'memberId' });
		if (holding) {
			endOn(holding, on);
			await endHoldings(ctx, [holding.id], on);
			await record(ctx, 'duty.ended-for', {
				subjectType: 'duty',
				subjectId: dutyId,
				channel,
				to: { memberId: holding.memberId, on }
			});
		}
		if (!memberId) return;
		const heir = (await findPlace(ctx, place.heirId, on)) ?? place;
		insistOnPerson(await peopleOf(ctx, heir, on), memberId, 'memberId');
		await give(ctx, dutyId, { memberId, detail, from: on, channel });
	});

/** A duty is no longer one from a day on; with it ends that anybody holds it. */
export const endDuty = (ctx: Context, dutyId: Id, on: PlainDate): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const { duty } = await lockDuty(ctx, dutyId);
		endOn(duty, on);
		await endHoldings(ctx, await holdingsFrom(ctx, dutyId, on), on);
		await endDutyRow(ctx, dutyId, on);
		await record(ctx, 'duty.closed', { subjectType: 'duty', subjectId: dutyId, to: { on } });
	});

async function lockDuty(ctx: Context, dutyId: Id) {
	await lockDutyRow(ctx, dutyId);
	const duty: Duty | undefined = await findDuty(ctx, dutyId);
	const place = duty && (await findPlace(ctx, duty.unitId, today(ctx.clock)));
	if (!place || !seesPlace(ctx.actor, place)) throw notFound();
	insist(canKeep(ctx.actor, place));
	return { duty, place };
}

async function give(
	ctx: Context,
	dutyId: Id,
	{
		memberId,
		detail,
		from,
		channel
	}: { memberId: Id; detail: string | null; from: PlainDate; channel: Channel }
) {
	await insertHoldings(ctx, [{ dutyId, memberId, detail }], { from, channel });
	await record(ctx, 'duty.given', {
		subjectType: 'duty',
		subjectId: dutyId,
		channel,
		to: { memberId, from }
	});
}

function insistOnPerson(people: readonly { id: Id }[], memberId: Id, field: string) {
	if (!people.some(({ id }) => id === memberId)) throw new Refusal('duties.not-of-the-unit', 409, { field });
}
