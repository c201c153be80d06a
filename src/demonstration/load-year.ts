import { listPostHolders } from '#domain/membership/server/index.ts';
import { today } from '#platform/clock.ts';
import type { Context } from '#platform/server/context.ts';
import type { Files } from '#platform/server/files.ts';
import { loadAnswers } from './load-answers.ts';
import { loadCalendar } from './load-calendar.ts';
import { loadCases } from './load-cases.ts';
import { loadCampaign } from './load-campaign.ts';
import { loadCellMeetings } from './load-cell-meetings.ts';
import { loadComments } from './load-comments.ts';
import type { LoadedCommittee } from './load-committee.ts';
import { loadFollowing } from './load-following.ts';
import { loadDialogues } from './load-dialogues.ts';
import { loadDossiers } from './load-dossiers.ts';
import { loadDuties } from './load-duties.ts';
import { loadDesk } from './load-desk.ts';
import { loadReception } from './load-reception.ts';
import { loadRotation } from './load-rotation.ts';
import { loadPlans } from './load-plans.ts';
import { loadSessions } from './load-sessions.ts';
import { loadShortcomings } from './load-shortcomings.ts';
import { loadSupervision } from './load-supervision.ts';
import { seeded } from './random.ts';
import { setStage } from './stage.ts';

/** A year of the demonstration committee's life, played by its own people through the same use cases as in real life. */
export async function loadYear(ctx: Context, loaded: LoadedCommittee, files: Files): Promise<void> {
	const leaders = await listPostHolders(ctx, ['cell-secretary']);
	const stage = setStage(
		ctx,
		today(ctx.clock),
		loaded,
		seeded(366),
		new Map(leaders.map((one) => [one.unitId, one.memberId]))
	);
	await loadCellMeetings(stage);
	await loadCalendar(stage);
	await loadRotation(stage);
	const sessions = await loadSessions(stage);
	await loadShortcomings(stage, await loadAnswers(stage, sessions), files);
	await loadPlans(stage, await loadCampaign(stage));
	await loadDuties(stage);
	await loadComments(stage);
	await loadSupervision(stage);
	await loadFollowing(stage);
	await loadReception(stage);
	await loadDesk(stage);
	await loadDialogues(stage, files);
	await loadDossiers(stage);
	await loadCases(stage);
}
