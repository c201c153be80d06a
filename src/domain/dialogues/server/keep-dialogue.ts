import { citizenRulesAsOf, citizenRulesOf } from '#domain/rules/server/index.ts';
import { today } from '#platform/clock.ts';
import type { PlainDate } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import { insist, insistNow, notFound, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { canBeAnnounced, canBeCalledOff, canBeHeld, isPlanned } from '../dialogue.ts';
import type { DialogueFields, Holding } from '../forms.ts';
import { canPrepare } from '../policy.ts';
import {
	findDialogue,
	holdDialogueRow,
	insertDialogue,
	saveAnnouncement,
	saveCallingOff,
	saveFields,
	saveHolding,
	slugsOf,
	type Dialogue
} from './dialogue-queries.ts';

/** One conference; refuses (404) when there is none. What was never announced is known only to those who prepare it. */
export async function getDialogue(ctx: Context, id: Id): Promise<Dialogue> {
	const dialogue = await findDialogue(ctx, id);
	if (!dialogue || (dialogue.announcedOn === null && !canPrepare(ctx.actor).allowed)) throw notFound();
	return dialogue;
}

export async function lockDialogue(ctx: Context, id: Id): Promise<Dialogue> {
	await holdDialogueRow(ctx, id);
	return getDialogue(ctx, id);
}

/** Plans a conference; nobody outside learns of it before it is announced. */
export const planDialogue = (ctx: Context, fields: DialogueFields): Promise<Id> =>
	transaction(ctx, async (ctx) => {
		insist(canPrepare(ctx.actor));
		insistAhead(ctx, fields);
		const { id: ruleSetId } = await citizenRulesAsOf(ctx, fields.heldOn);
		const id = newId();
		await insertDialogue(ctx, id, { slug: await slugFor(ctx, fields.heldOn), ruleSetId, fields });
		const { kind, ground, heldOn } = fields;
		await record(ctx, 'dialogue.planned', {
			...{ subjectType: 'dialogue', subjectId: id, to: { kind, ground, heldOn } }
		});
		return id;
	});

/** Changes what was planned, as long as nobody was told. */
export const changeDialogue = (ctx: Context, id: Id, fields: DialogueFields): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const before = await lockDialogue(ctx, id);
		insist(canPrepare(ctx.actor));
		insistNow(isPlanned(before.state));
		insistAhead(ctx, fields);
		const slug = before.heldOn === fields.heldOn ? before.slug : await slugFor(ctx, fields.heldOn);
		await saveFields(ctx, id, slug, fields);
		await record(ctx, 'dialogue.changed', {
			...{ subjectType: 'dialogue', subjectId: id },
			from: { kind: before.kind, heldOn: before.heldOn },
			to: { kind: fields.kind, heldOn: fields.heldOn }
		});
	});

/** Announces it: from now on it stands on the public page and questions can be asked. Too late only with the reason. */
export const announceDialogue = (
	ctx: Context,
	id: Id,
	{ lateReason }: { lateReason: string | null }
): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const dialogue = await lockDialogue(ctx, id);
		insist(canPrepare(ctx.actor));
		const on = today(ctx.clock);
		const { id: ruleSetId, rules } = await citizenRulesAsOf(ctx, on);
		const needed = rules.dialogues.announcedBefore.value;
		insistNow(canBeAnnounced(dialogue, on, needed, lateReason));
		const isLate = !canBeAnnounced(dialogue, on, needed, null).allowed;
		await saveAnnouncement(ctx, id, { on, lateReason: isLate ? lateReason : null, ruleSetId });
		await record(ctx, 'dialogue.announced', {
			...{ subjectType: 'dialogue', subjectId: id, to: { on, heldOn: dialogue.heldOn, isLate } }
		});
	});

/** Calls it off, with the reason; whoever was told reads it on the public page. */
export const callOffDialogue = (ctx: Context, id: Id, { reason }: { reason: string }): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const dialogue = await lockDialogue(ctx, id);
		insist(canPrepare(ctx.actor));
		insistNow(canBeCalledOff(dialogue.state));
		await saveCallingOff(ctx, id, today(ctx.clock), reason);
		await record(ctx, 'dialogue.called-off', {
			...{ subjectType: 'dialogue', subjectId: id, from: { state: dialogue.state } }
		});
	});

/** Says that it took place: how many came, who was in the chair, from when to when. Said again, it is corrected until the results are out. */
export const holdDialogue = (ctx: Context, id: Id, held: Holding): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const dialogue = await lockDialogue(ctx, id);
		insist(canPrepare(ctx.actor));
		insistNow(canBeHeld(dialogue, today(ctx.clock)));
		if (dialogue.resultsPublishedOn) throw new Refusal('dialogues.results-published-already', 409);
		if (held.openedAt && held.closedAt && held.closedAt <= held.openedAt)
			throw new Refusal('dialogues.closed-before-opened', 400, { field: 'closedAt' });
		await saveHolding(ctx, id, held);
		await record(ctx, 'dialogue.held', {
			...{ subjectType: 'dialogue', subjectId: id },
			from: { state: dialogue.state, attended: dialogue.attended },
			to: { attended: held.attended }
		});
	});

/** The rules under which a conference was announced. */
export const rulesOfDialogue = async (ctx: Context, { ruleSetId }: Pick<Dialogue, 'ruleSetId'>) =>
	(await citizenRulesOf(ctx, ruleSetId)).dialogues;

function insistAhead(ctx: Context, { heldOn }: DialogueFields): void {
	if (heldOn < today(ctx.clock)) throw new Refusal('dialogues.planned-in-the-past', 400, { field: 'heldOn' });
}

/** The public address of a conference is its day; of a second one on that day, with a number. */
async function slugFor(ctx: Context, heldOn: PlainDate): Promise<string> {
	const taken = new Set(await slugsOf(ctx, heldOn));
	let slug: string = heldOn;
	for (let nth = 2; taken.has(slug); nth++) slug = `${heldOn}-${nth}`;
	return slug;
}
