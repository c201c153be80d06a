import { today } from '#platform/clock.ts';
import { newId, type Id } from '#platform/id.ts';
import { all, insist, insistNow, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { canKeep } from '../policy.ts';
import { isAdopted, isDated, isWhole, readArticles, type Adoption } from '../regulation.ts';
import { getPlace } from './place.ts';
import {
	deleteDraft,
	findDraft,
	insertRegulation,
	lockRegulations,
	upsertDraft,
	versionsOf
} from './regulation-queries.ts';

/** Keeps the text that is being written for a unit; the journal says that it was written, not what. */
export const saveRegulationDraft = (
	ctx: Context,
	unitId: Id,
	{ words, fromPaper }: { words: string; fromPaper: boolean }
): Promise<void> =>
	transaction(ctx, async (ctx) => {
		await lockRegulations(ctx, unitId);
		await insistOnOpenPlace(ctx, unitId);
		const channel = fromPaper ? ('paper' as const) : ('self' as const);
		await upsertDraft(ctx, unitId, words, channel);
		await record(ctx, 'regulation.drafted', { subjectType: 'unit', subjectId: unitId, channel });
	});

/** Throws the text away that is being written; adopted versions stay. */
export const discardRegulationDraft = (ctx: Context, unitId: Id): Promise<void> =>
	transaction(ctx, async (ctx) => {
		await lockRegulations(ctx, unitId);
		insist(canKeep(ctx.actor, await getPlace(ctx, unitId)));
		if (!(await findDraft(ctx, unitId))) throw new Refusal('duties.no-draft', 409);
		await deleteDraft(ctx, unitId);
		await record(ctx, 'regulation.draft-discarded', { subjectType: 'unit', subjectId: unitId });
	});

/** The text that was written is adopted, with its vote and its day: frozen from then on. What is otherwise later is another version. */
export const adoptRegulation = (ctx: Context, unitId: Id, wish: Adoption): Promise<Id> =>
	transaction(ctx, async (ctx) => {
		await lockRegulations(ctx, unitId);
		await insistOnOpenPlace(ctx, unitId);
		const draft = await findDraft(ctx, unitId);
		if (!draft) throw new Refusal('duties.no-draft', 409);
		const [last] = await versionsOf(ctx, unitId);
		const text = readArticles(draft.words);
		insistNow(all(isWhole(text), isDated(wish, today(ctx.clock), last ?? null), isAdopted(wish)));
		if (last && !wish.reason) throw new Refusal('duties.reason-missing', 400, { field: 'reason' });
		const adopted = {
			...wish,
			...text,
			id: newId(),
			unitId,
			version: (last?.version ?? 0) + 1,
			reason: last ? wish.reason : null
		};
		await insertRegulation(ctx, { ...adopted, channel: draft.channel });
		await deleteDraft(ctx, unitId);
		const { id, version, effectiveFrom, adoptedOn, convened, present, votesFor, votesAgainst } = adopted;
		await record(ctx, 'regulation.adopted', {
			subjectType: 'regulation',
			subjectId: id,
			channel: draft.channel,
			to: {
				unitId,
				version,
				effectiveFrom,
				adoptedOn,
				vote: { convened, present, votesFor, votesAgainst },
				articles: text.articles.length
			}
		});
		return id;
	});

async function insistOnOpenPlace(ctx: Context, unitId: Id) {
	const place = await getPlace(ctx, unitId);
	insist(canKeep(ctx.actor, place));
	if (!place.isOpen) throw new Refusal('duties.unit-closed', 409);
}
