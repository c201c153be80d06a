import { today } from '#platform/clock.ts';
import { addDays, momentOf } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import { insist, insistNow, notFound, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import type { Files } from '#platform/server/files.ts';
import { canArchive } from '../../papers-policy.ts';
import { keptForDays, mayFetch, type PaperArchive } from '../../paper-archive.ts';
import { getCampaign } from '../campaign/get-campaign.ts';
import { archivesOf, findArchive, forgetFile, insertArchive, outlived, takeTurn } from './archive-queries.ts';
import { countWork, listWork } from './archive-work.ts';
import { unitsOfCampaign } from './figures-queries.ts';

export type ArchiveWish = Pick<PaperArchive, 'unitId' | 'kinds' | 'format'>;

/** Asks for an archive; answers which one. Asked twice while it is being made, it is made once. Refuses (409) when there is nothing to put in. */
export const askArchive = (ctx: Context, campaignId: Id, wish: ArchiveWish): Promise<Id> =>
	transaction(ctx, async (ctx) => {
		const campaign = await getCampaign(ctx, campaignId);
		insist(canArchive(ctx.actor, wish.unitId));
		if (wish.unitId && !(await unitsOfCampaign(ctx, campaignId)).some(({ id }) => id === wish.unitId))
			throw notFound();
		const underWay = (await archivesOf(ctx, campaign.id)).find(
			(one) => (one.state === 'waiting' || one.state === 'making') && isTheSame(one, wish)
		);
		if (underWay) return underWay.id;
		if (countWork(await listWork(ctx, { campaignId, ...wish })) === 0)
			throw new Refusal('reviews.archive-empty', 409);
		const id = newId();
		await insertArchive(ctx, { id, campaignId, ...wish });
		await record(ctx, 'paper-archive.asked', {
			subjectType: 'paper-archive',
			subjectId: id,
			to: { campaignId, ...wish }
		});
		return id;
	});

const isTheSame = (one: PaperArchive, wish: ArchiveWish): boolean =>
	one.unitId === wish.unitId &&
	one.format === wish.format &&
	[...one.kinds].sort().join() === [...wish.kinds].sort().join();

/** An archive that this person may fetch; not found (404) by everybody else. */
export async function getArchive(ctx: Context, id: Id): Promise<PaperArchive> {
	const archive = await findArchive(ctx, id);
	if (!archive || !canArchive(ctx.actor, archive.unitId).allowed) throw notFound();
	return archive;
}

/** The archives of a campaign that this person may fetch, the latest first. */
export const listArchives = async (ctx: Context, campaignId: Id): Promise<PaperArchive[]> => {
	const { id } = await getCampaign(ctx, campaignId);
	const whole = canArchive(ctx.actor, null).allowed;
	const led = ctx.actor.posts
		.map(({ unitId }) => unitId)
		.filter((unitId) => canArchive(ctx.actor, unitId).allowed);
	return archivesOf(ctx, id, whole ? undefined : led);
};

/** Of what this person may have an archive made: the whole campaign, and which of its units. */
export async function listArchiveUnits(ctx: Context, campaignId: Id) {
	const units = await unitsOfCampaign(ctx, campaignId);
	return {
		whole: canArchive(ctx.actor, null).allowed,
		units: units.filter(({ id }) => canArchive(ctx.actor, id).allowed)
	};
}

/** The file of a finished archive, as a stream. That it was fetched, and by whom, stands in the journal: it holds people's words. */
export async function fetchArchive(ctx: Context, files: Files, id: Id) {
	const archive = await getArchive(ctx, id);
	insistNow(mayFetch(archive, today(ctx.clock)));
	const stream = await files.getStream(archive.storageKey!);
	await transaction(ctx, (ctx) =>
		record(ctx, 'paper-archive.fetched', { subjectType: 'paper-archive', subjectId: id })
	);
	return { archive, stream };
}

/** Removes files that are kept no longer, and those that were made anew since. */
export async function removeOutlived(ctx: Context, files: Files): Promise<void> {
	const before = momentOf(addDays(today(ctx.clock), 1 - keptForDays), '00:00');
	for (const { id, storageKey } of await outlived(ctx, before)) {
		await files.delete(storageKey!);
		await transaction(ctx, async (ctx) => {
			await forgetFile(ctx, id);
			await record(ctx, 'paper-archive.removed', { subjectType: 'paper-archive', subjectId: id });
		});
	}
}

/** Whether an archive was asked for and nobody makes it: the program was stopped in between, and it must be taken up again. */
export const isArchiveLeftBehind = (ctx: Context, id: Id): Promise<boolean> =>
	transaction(ctx, async (ctx) => {
		const archive = await findArchive(ctx, id);
		return (archive?.state === 'waiting' || archive?.state === 'making') && takeTurn(ctx, id);
	});
