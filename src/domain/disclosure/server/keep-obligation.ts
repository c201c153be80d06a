import { keepAttachment, type SoundFile } from '#domain/documents/server/index.ts';
import { listPostHolders } from '#domain/membership/server/index.ts';
import type { DisclosureRules } from '#domain/rules/citizens/disclosure-rules.ts';
import { citizenRulesAsOf } from '#domain/rules/server/index.ts';
import { postKinds, type Channel } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import { addDays, type PlainDate } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import { lastDay } from '#platform/legal-clock.ts';
import { insist, insistNow, notFound, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import type { Files } from '#platform/server/files.ts';
import { workingCalendar } from '#platform/server/working-calendar.ts';
import type { ObligationFields, PostingFields } from '../forms.ts';
import { canBeClosed, canBePosted, formsOf, missingForms, type Content } from '../obligation.ts';
import { canKeepObligations, canPost, canSeeObligation } from '../policy.ts';
import { findPosting, insertPosting } from './posting-queries.ts';
import {
	findByOrigin,
	findObligation,
	holdObligationRow,
	insertObligation,
	saveState,
	type Obligation
} from './queries.ts';

/** One obligation; refuses (404) when there is none or it is not theirs to see. */
export async function getObligation(ctx: Context, id: Id): Promise<Obligation> {
	const obligation = await findObligation(ctx, id);
	if (!obligation || !canSeeObligation(ctx.actor, obligation.ownerId).allowed) throw notFound();
	return obligation;
}

async function lockObligation(ctx: Context, id: Id): Promise<Obligation> {
	await holdObligationRow(ctx, id);
	return getObligation(ctx, id);
}

/** Who sees the proof of a posting: whoever sees what was owed. */
export async function getPosting(ctx: Context, id: Id) {
	const posting = await findPosting(ctx, id);
	if (!posting) throw notFound();
	return getObligation(ctx, posting.obligationId);
}

/** Who can owe a posting, or have made it: whoever holds a post. */
export async function listPosters(ctx: Context): Promise<{ id: Id; name: string }[]> {
	const holders = await listPostHolders(ctx, postKinds);
	return [...new Map(holders.map(({ memberId, name }) => [memberId, { id: memberId, name }])).values()];
}

type Origin = { type: string; id: Id };

/** Something was decided that must be made public: who does so, in which forms, by when. */
export const openObligation = (ctx: Context, fields: ObligationFields, origin?: Origin): Promise<Id> =>
	transaction(ctx, async (ctx) => {
		insist(canKeepObligations(ctx.actor));
		const { rules, content, ruleSetId } = await contentOf(ctx, fields);
		if (fields.decidedOn > today(ctx.clock))
			throw new Refusal('disclosure.decided-in-the-future', 400, { field: 'decidedOn' });
		if (!(await listPosters(ctx)).some(({ id }) => id === fields.owner))
			throw new Refusal('disclosure.owner-missing', 400, { field: 'owner' });
		const known = rules.forms.value.map(({ code }) => code);
		const forms = formsOf(
			content,
			fields.added.filter((form) => known.includes(form))
		);
		const dueOn = await dueOnOf(ctx, content, fields.decidedOn);
		const id = newId();
		const channel: Channel = fields.fromPaper ? 'paper' : 'self';
		await insertObligation(ctx, {
			...{ id, content: content.code, title: fields.title, reference: fields.reference },
			...{ decidedOn: fields.decidedOn, dueOn, forms, postedFor: content.postedFor, ownerId: fields.owner },
			...{ origin: origin?.type ?? null, originId: origin?.id ?? null, ruleSetId, channel }
		});
		await record(ctx, 'obligation.opened', {
			...{ subjectType: 'disclosure', subjectId: id, channel },
			to: { content: content.code, decidedOn: fields.decidedOn, dueOn, forms, ownerId: fields.owner, origin }
		});
		return id;
	});

/** What another part of the work decided must be made public, once: asked again, it is the one that is there. */
export const openObligationOnce = (ctx: Context, fields: ObligationFields, origin: Origin): Promise<Id> =>
	transaction(
		ctx,
		async (ctx) =>
			(await findByOrigin(ctx, origin.type, origin.id))?.id ?? openObligation(ctx, fields, origin)
	);

async function contentOf(ctx: Context, { content, decidedOn }: ObligationFields) {
	const { id: ruleSetId, rules } = await citizenRulesAsOf(ctx, decidedOn);
	const found = rules.disclosure.contents.value.find(({ code }) => code === content);
	if (!found) throw new Refusal('disclosure.content-missing', 400, { field: 'content' });
	return { rules: rules.disclosure as DisclosureRules, content: found, ruleSetId };
}

/** The last day on which it may be posted, by working or calendar days as the matrix says. */
async function dueOnOf(ctx: Context, content: Content, decidedOn: PlainDate): Promise<PlainDate> {
	const year = Number(decidedOn.slice(0, 4));
	const calendar = await workingCalendar(ctx, year, year + 2);
	const term = { days: content.within, counted: content.counted, endsOnWorkingDay: true };
	return lastDay({ begun: decidedOn, term, stops: [], extensions: [] }, calendar)!;
}

type Evidence = { files: SoundFile[]; store: Files };
type Posted = Omit<PostingFields, 'files'>;

/** It was posted: on which day, in which form, where, by whom, with the proof. Once every form was used, nothing is owed any more. */
export const recordPosting = (
	ctx: Context,
	id: Id,
	posted: Posted,
	evidence: Evidence
): Promise<{ state: Obligation['state']; missing: string[] }> =>
	transaction(ctx, async (ctx) => {
		const obligation = await lockObligation(ctx, id);
		insist(canPost(ctx.actor, obligation.ownerId));
		insistNow(canBePosted(obligation));
		await insistSound(ctx, obligation, posted);
		const postingId = newId();
		const isOwn = posted.postedBy === ctx.actor.memberId;
		const channel: Channel = posted.fromPaper ? 'paper' : isOwn ? 'self' : 'on-behalf';
		await insertPosting(ctx, {
			...{ id: postingId, obligationId: id, form: posted.form, place: posted.place, link: posted.link },
			...{
				postedOn: posted.postedOn,
				untilOn: addDays(posted.postedOn, Math.max(0, obligation.postedFor - 1))
			},
			...{ postedBy: posted.postedBy, channel }
		});
		const onBehalfOf = isOwn ? null : posted.postedBy;
		for (const file of evidence.files)
			await keepAttachment(ctx, evidence.store, file, {
				...{ type: 'disclosure-posting', id: postingId, onBehalfOf, channel }
			});
		const missing = missingForms(obligation.forms, [
			...obligation.posted.map(({ form }) => form),
			posted.form
		]);
		const state = missing.length || obligation.state !== 'open' ? obligation.state : 'posted';
		if (state !== obligation.state) await saveState(ctx, id, { state });
		await record(ctx, 'obligation.posted', {
			...{ subjectType: 'disclosure', subjectId: id, channel, onBehalfOf },
			from: { state: obligation.state },
			to: { state, postingId, form: posted.form, postedOn: posted.postedOn }
		});
		return { state, missing };
	});

async function insistSound(ctx: Context, { decidedOn }: Obligation, posted: Posted): Promise<void> {
	const { rules } = await citizenRulesAsOf(ctx, decidedOn);
	if (!rules.disclosure.forms.value.some(({ code }) => code === posted.form))
		throw new Refusal('disclosure.form-missing', 400, { field: 'form' });
	if (posted.postedOn > today(ctx.clock))
		throw new Refusal('disclosure.posted-in-the-future', 400, { field: 'postedOn' });
	if (posted.postedOn < decidedOn)
		throw new Refusal('disclosure.posted-before-decided', 400, { field: 'postedOn' });
	if (!(await listPosters(ctx)).some(({ id }) => id === posted.postedBy))
		throw new Refusal('disclosure.posted-by-missing', 400, { field: 'postedBy' });
}

/** It is not owed after all, such as a decision that was revoked; the reason stays. */
export const closeObligation = (ctx: Context, id: Id, { reason }: { reason: string }): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const obligation = await lockObligation(ctx, id);
		insist(canKeepObligations(ctx.actor));
		insistNow(canBeClosed(obligation));
		await saveState(ctx, id, { state: 'closed', closed_reason: reason });
		await record(ctx, 'obligation.closed', { subjectType: 'disclosure', subjectId: id });
	});
