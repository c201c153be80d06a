import { archiveForm } from '#domain/reviews/archive-forms.ts';
import { archiveFormats, keptUntil, mayFetch } from '#domain/reviews/paper-archive.ts';
import { canArchive } from '#domain/reviews/papers-policy.ts';
import { campaignPaperKinds } from '#domain/reviews/papers/paper-kinds.ts';
import { campaigns, papers } from '#domain/reviews/server/index.ts';
import { today } from '#platform/clock.ts';
import { showMoment } from '#platform/dates.ts';
import { insist } from '#platform/refusal.ts';
import { sendArchive } from '#web/server/archive-jobs.ts';
import { formAction } from '#web/server/form-action.ts';
import { services } from '#web/server/services.ts';

export async function load({ locals: { ctx }, params }) {
	const campaign = await campaigns.getCampaign(ctx, params.id);
	const { whole, units } = await papers.listArchiveUnits(ctx, campaign.id);
	if (units.length === 0) insist(canArchive(ctx.actor, null));
	const archives = await papers.listArchives(ctx, campaign.id);
	const day = today(ctx.clock);
	return {
		campaign: { id: campaign.id, title: campaign.title },
		whole,
		units: units.map(({ id, name }) => ({ value: id, label: name })),
		// What is of the whole campaign is in no archive of one unit.
		kinds: campaignPaperKinds.filter((kind) => whole || !kind.startsWith('campaign-')),
		formats: archiveFormats,
		archives: archives.map(({ askedAt, ...archive }) => ({
			...archive,
			askedAt: showMoment(askedAt),
			until: keptUntil(archive),
			isThere: mayFetch(archive, day).allowed
		}))
	};
}

export const actions = {
	default: formAction(archiveForm, async (ctx, wish, { params }) => {
		const id = await papers.askArchive(ctx, params.id!, wish);
		await sendArchive(services, ctx, id);
		return `/campaigns/${params.id}/papers/archives/${id}`;
	})
};
