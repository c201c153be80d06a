import { today } from '#platform/clock.ts';
import { newId, type Id } from '#platform/id.ts';
import { insist, insistNow, notFound, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { canApproveProgramme, canKeepProgramme } from '../../policy.ts';
import { mayBeChanged, mayBeJudged, mayBeSubmitted, type When } from '../../programme.ts';
import { insistInspectors, insistUnits } from '../rounds/plan-round.ts';
import { deleteItem, insertItem, insertProgramme, saveProgramme } from './programme-queries.ts';
import { getItem, lockProgramme } from './read-programme.ts';

export type ItemPlan = When & { theme: string; leadId: Id; unitIds: readonly Id[] };

/** Opens the inspectors' programme of a year, as a draft. */
export const openProgramme = (ctx: Context, { year, aim }: { year: number; aim: string }): Promise<Id> =>
	transaction(ctx, async (ctx) => {
		insist(canKeepProgramme(ctx.actor));
		const id = newId();
		await insertProgramme(ctx, { id, year, aim });
		await tell(ctx, id, 'opened', { year });
		return id;
	});

/** Plans one round in a draft: when, where, about what, and who leads. */
export const addItem = (ctx: Context, programmeId: Id, plan: ItemPlan): Promise<Id> =>
	transaction(ctx, async (ctx) => {
		insist(canKeepProgramme(ctx.actor));
		const { programme } = await lockProgramme(ctx, programmeId);
		insistNow(mayBeChanged(programme));
		await insistInspectors(ctx, plan.leadId, []);
		await insistUnits(ctx, plan.unitIds);
		const id = newId();
		await insertItem(ctx, { ...plan, id, programmeId });
		await tell(ctx, programmeId, 'item-added', { itemId: id, ...plan });
		return id;
	});

/** Takes a line out of a draft. */
export const removeItem = (ctx: Context, programmeId: Id, itemId: Id): Promise<void> =>
	transaction(ctx, async (ctx) => {
		insist(canKeepProgramme(ctx.actor));
		const { programme } = await lockProgramme(ctx, programmeId);
		const { item } = await getItem(ctx, itemId);
		if (item.programmeId !== programmeId) throw notFound();
		insistNow(mayBeChanged(programme));
		await deleteItem(ctx, itemId);
		await tell(ctx, programmeId, 'item-removed', { itemId, theme: item.theme });
	});

/** Lays the draft before the committee's leaders. */
export const submitProgramme = (ctx: Context, programmeId: Id): Promise<void> =>
	transaction(ctx, async (ctx) => {
		insist(canKeepProgramme(ctx.actor));
		const { programme, items } = await lockProgramme(ctx, programmeId);
		insistNow(mayBeSubmitted(programme, items.length));
		await saveProgramme(ctx, programmeId, { state: 'submitted' });
		await tell(ctx, programmeId, 'submitted', { items: items.length });
	});

/** A leader approves it, or returns it with words. */
export const judgeProgramme = (
	ctx: Context,
	programmeId: Id,
	{ outcome, words }: { outcome: 'approved' | 'returned'; words: string | null }
): Promise<void> =>
	transaction(ctx, async (ctx) => {
		insist(canApproveProgramme(ctx.actor));
		const { programme } = await lockProgramme(ctx, programmeId);
		insistNow(mayBeJudged(programme));
		if (outcome === 'returned' && !words)
			throw new Refusal('supervision.words-missing', 400, { field: 'words' });
		await saveProgramme(
			ctx,
			programmeId,
			outcome === 'approved'
				? { state: 'approved', approvedOn: today(ctx.clock) }
				: { state: 'draft', returnedWords: words }
		);
		await tell(ctx, programmeId, outcome, {});
	});

const tell = (ctx: Context, id: Id, act: string, to: object) =>
	record(ctx, `inspection-programme.${act}`, {
		subjectType: 'inspection-programme',
		subjectId: id,
		to
	});
