import { citizenRulesOf } from '#domain/rules/server/index.ts';
import { today } from '#platform/clock.ts';
import { newId, type Id } from '#platform/id.ts';
import { insist, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { publishable } from '../publishable.ts';
import { saysTheSame, type PublishedFigures } from '../published.ts';
import { canPublish } from '../policy.ts';
import type { Dossier } from './dossier-queries.ts';
import { getDossier, lockDossier } from './find-dossier.ts';
import { insertPublication, latestPublication, type Publication } from './publication-queries.ts';
import { figuresOf } from './see-dossier.ts';

/** What would be published today, and what was published last. */
export async function previewPublication(
	ctx: Context,
	id: Id
): Promise<{ dossier: Dossier; figures: PublishedFigures; latest: Publication | undefined; fewest: number }> {
	const dossier = await getDossier(ctx, id);
	return {
		dossier,
		figures: await publicFigures(ctx, dossier),
		latest: await latestPublication(ctx, id),
		fewest: await fewestPublished(ctx, dossier)
	};
}

/**
 * Publishes where a dossier stands today, without names. What was published before stays as it was; publishing the same again on one
 * day does nothing and tells nobody twice.
 */
export const publishProgress = (
	ctx: Context,
	id: Id,
	{ message }: { message: string }
): Promise<{ id: Id; isNew: boolean }> =>
	transaction(ctx, async (ctx) => {
		await getDossier(ctx, id);
		insist(canPublish(ctx.actor));
		const dossier = await lockDossier(ctx, id);
		const figures = await publicFigures(ctx, dossier);
		if (figures.total === 0) throw new Refusal('dossiers.nothing-to-publish', 409);
		const fewest = await fewestPublished(ctx, dossier);
		if (figures.total < fewest) throw new Refusal('dossiers.too-few-to-publish', 409, { fewest });
		const date = today(ctx.clock);
		const latest = await latestPublication(ctx, id);
		const isToday = latest?.asOf === date;
		if (isToday && latest.message === message && saysTheSame(latest.figures, figures))
			return { id: latest.id, isNew: false };
		const published = {
			id: newId(),
			dossierId: id,
			asOf: date,
			revision: isToday ? latest.revision + 1 : 1,
			figures,
			message
		};
		await insertPublication(ctx, published);
		await record(ctx, 'dossier.progress-published', {
			subjectType: 'dossier',
			subjectId: id,
			to: { asOf: date, revision: published.revision, publication: published.id }
		});
		return { id: published.id, isNew: true };
	});

const fewestPublished = async (ctx: Context, dossier: Dossier): Promise<number> =>
	(await citizenRulesOf(ctx, dossier.ruleSetId)).dossiers.fewestPublished.value;

async function publicFigures(ctx: Context, dossier: Dossier): Promise<PublishedFigures> {
	const { matrix, moved, hamlets, quarterFrom } = await figuresOf(ctx, dossier);
	const fewest = await fewestPublished(ctx, dossier);
	const { apart, together } = publishable(matrix, fewest);
	const nameOf = (id: Id) => hamlets.find((hamlet) => hamlet.id === id)!.name;
	return {
		stages: dossier.stages.map(({ vi, en, public: told }) => ({ vi, en, public: told })),
		totals: matrix.totals,
		total: matrix.total,
		hamlets: apart.map(({ hamletId, counts, total }) => ({ names: [nameOf(hamletId)], counts, total })),
		together: together && {
			names: together.hamletIds.map(nameOf),
			counts: together.counts,
			total: together.total
		},
		movedThisQuarter: moved.total,
		quarterFrom
	};
}
