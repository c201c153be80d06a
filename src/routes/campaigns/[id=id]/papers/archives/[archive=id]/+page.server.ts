import { keptUntil, mayFetch } from '#domain/reviews/paper-archive.ts';
import { campaigns, papers } from '#domain/reviews/server/index.ts';
import { today } from '#platform/clock.ts';
import { showMoment } from '#platform/dates.ts';
import { notFound } from '#platform/refusal.ts';
import { resumeArchive } from '#web/server/archive-jobs.ts';
import { permit } from '#web/server/permit.ts';
import { services } from '#web/server/services.ts';

export async function load({ locals: { ctx }, params, setHeaders }) {
	const archive = await papers.getArchive(ctx, params.archive);
	if (archive.campaignId !== params.id) throw notFound();
	if (archive.state === 'waiting' || archive.state === 'making') {
		// The page renews itself without JavaScript, and takes up an archive that a stop left behind.
		setHeaders({ refresh: '2' });
		await resumeArchive(services, ctx, archive);
	}
	const campaign = await campaigns.getCampaign(ctx, params.id);
	return {
		campaign: { id: campaign.id, title: campaign.title },
		archive: { ...archive, askedAt: showMoment(archive.askedAt), until: keptUntil(archive) },
		fetch: permit(ctx, mayFetch(archive, today(ctx.clock)))
	};
}
