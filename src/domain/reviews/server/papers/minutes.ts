import { asDraft, type IssuedPaper } from '#domain/documents/issued-paper.ts';
import type { Paper } from '#domain/documents/paper.ts';
import { findIssued, issuePaper, listIssued, type Wish } from '#domain/documents/server/index.ts';
import { getCommittee } from '#domain/organization/server/index.ts';
import type { Id } from '#platform/id.ts';
import { insist, insistNow, no, notFound, yes, type Answer } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import type { Conference } from '../../conference.ts';
import { canLead } from '../../conference-policy.ts';
import { readsMinutes } from '../../papers-policy.ts';
import { minutesPaper } from '../../papers/minutes-paper.ts';
import { minutesIssuer } from '../../papers/paper-kinds.ts';
import { holdConference } from '../conference/conference-queries.ts';
import { getConferenceRecord } from '../conference/get-conference-record.ts';
import { getConference } from '../conference/get-conference.ts';

const kind = 'minutes';

/** Minutes on their page: as issued, or as the notes read now. */
export type ShownMinutes = {
	conference: Conference;
	paper: Paper;
	issued: IssuedPaper | null;
	revisions: IssuedPaper[];
	/** whether this person may issue or correct them now; null when that is nothing of theirs */
	mayIssue: Answer | null;
};

/**
 * The minutes of a conference: the revision asked for, else the newest issued, else the draft. Refuses (404) whoever the
 * conference is not known to; a draft also to those who only take part.
 */
export async function getMinutes(ctx: Context, meetingId: Id, revision?: number): Promise<ShownMinutes> {
	const conference = await getConference(ctx, meetingId);
	const found = await findIssued(ctx, kind, meetingId, revision);
	if (revision && !found) throw notFound();
	if (!readsMinutes(ctx.actor, conference, { issued: found !== undefined })) throw notFound();
	const mayIssue = canLead(ctx.actor, conference).allowed ? areFinal(conference) : null;
	if (found) {
		const { content, revisions, ...issued } = found;
		return { conference, paper: content, issued, revisions, mayIssue };
	}
	const paper = asDraft(await readMinutes(ctx, meetingId), issuerOf(conference));
	return { conference, paper, issued: null, revisions: [], mayIssue };
}

/** Minutes as the notes read now, for whoever may issue them; refuses (403) others. */
export async function previewMinutes(ctx: Context, meetingId: Id) {
	const conference = await getConference(ctx, meetingId);
	insist(canLead(ctx.actor, conference));
	return {
		conference,
		final: areFinal(conference),
		issuer: issuerOf(conference),
		paper: await readMinutes(ctx, meetingId),
		revisions: await listIssued(ctx, [meetingId], [kind])
	};
}

/** Issues the minutes, once the conference has ended; with a reason, corrects them. */
export const issueMinutes = (ctx: Context, meetingId: Id, wish: Wish): Promise<IssuedPaper> =>
	transaction(ctx, async (ctx) => {
		await holdConference(ctx, meetingId);
		const { conference, paper, issuer, final } = await previewMinutes(ctx, meetingId);
		insistNow(final);
		return issuePaper(ctx, {
			...issuer,
			kind,
			subject: { type: 'conference', id: meetingId },
			unitId: conference.unitId,
			paper,
			...wish
		});
	});

/** Notes are still taken while a conference is held: minutes are final when it has ended. */
const areFinal = ({ state }: Pick<Conference, 'state'>): Answer =>
	state === 'ended' ? yes : no('reviews.minutes-not-ended');

const issuerOf = ({ ofCommittee }: Conference) => minutesIssuer({ isCommittee: ofCommittee });

/** Minutes as the notes read now. Says nothing of who may read a draft. */
export const readMinutes = async (ctx: Context, meetingId: Id): Promise<Paper> =>
	minutesPaper(await getConferenceRecord(ctx, meetingId), await getCommittee(ctx));
