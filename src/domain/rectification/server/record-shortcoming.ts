import { getMember } from '#domain/membership/server/index.ts';
import { listUnits } from '#domain/organization/server/index.ts';
import { rulesAsOf } from '#domain/rules/server/index.ts';
import type { Channel } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import type { PlainDate } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import { insist, notFound, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { canRecord } from '../policy.ts';
import { insistSound, recurrenceOf, type Finding, type Subject } from '../shortcoming.ts';
import { nextReferences } from './give-references.ts';
import { earlierShortcomings, insertShortcoming } from './shortcoming-queries.ts';

export type NewShortcoming = Finding & {
	subject: Subject;
	/** the identifier under which it was published already; a new one otherwise */
	reference?: string;
	onBehalfOf?: Id | null;
	channel?: Channel;
};

/** Puts a shortcoming into the register, under one identifier for all that follows. A recurrence is recognised by itself. */
export const recordShortcoming = (
	ctx: Context,
	found: NewShortcoming
): Promise<{ id: Id; reference: string }> =>
	transaction(ctx, async (ctx) => {
		const { subject, foundOn, source } = found;
		const unitId = await unitOf(ctx, subject, foundOn);
		insist(canRecord(ctx.actor, { subjectMemberId: subject.memberId ?? null, unitId, source }));
		return putDown(ctx, found);
	});

/** The same, where another part of the work gives the right: the caller has insisted that this person may. */
export const putDown = (ctx: Context, found: NewShortcoming): Promise<{ id: Id; reference: string }> =>
	transaction(ctx, async (ctx) => {
		const { subject, onBehalfOf = null, channel = 'self', ...finding } = found;
		const unitId = await unitOf(ctx, subject, found.foundOn);
		const { id: ruleSetId, rules } = await rulesAsOf(ctx, found.foundOn);
		insistSound(finding, subject, rules.rectification.criteria.value, today(ctx.clock));
		const recurs = recurrenceOf(found.cause, await earlierShortcomings(ctx, subject, finding));
		const id = newId();
		const reference = found.reference ?? (await nextReferences(ctx, 1, today(ctx.clock)))[0]!;

		await insertShortcoming(ctx, {
			...{ id, reference, subject, unitId, finding, recurrenceOf: recurs, ruleSetId },
			...{ onBehalfOf, channel }
		});
		const { criterion, source, foundOn } = finding;
		await record(ctx, 'shortcoming.recorded', {
			...{ subjectType: 'shortcoming', subjectId: id, onBehalfOf, channel },
			to: { reference, subject, unitId, criterion, source, foundOn, recurrenceOf: recurs }
		});
		return { id, reference };
	});

/** Where a shortcoming belongs: a person's cell on the day it was found, or the collective itself. */
async function unitOf(ctx: Context, subject: Subject, date: PlainDate): Promise<Id> {
	if (subject.memberId) {
		const { cellId } = await getMember(ctx, subject.memberId, date);
		if (!cellId) throw new Refusal('rectification.in-no-cell', 409, { field: 'subject' });
		return cellId;
	}
	const unit = (await listUnits(ctx, date)).find(({ id }) => id === subject.unitId);
	if (!unit || unit.kind === 'superior') throw notFound();
	return unit.id;
}
