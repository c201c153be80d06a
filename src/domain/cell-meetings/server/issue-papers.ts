import { asDraft, type IssuedPaper, type Issuer } from '#domain/documents/issued-paper.ts';
import type { Paper } from '#domain/documents/paper.ts';
import { findIssued, issuePaper, listIssued, type Wish } from '#domain/documents/server/index.ts';
import { listPostHolders } from '#domain/membership/server/index.ts';
import { getCommittee } from '#domain/organization/server/index.ts';
import { dateOf } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { all, insist, insistNow, no, notFound, yes, type Answer } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { mayStep, type CellMeeting } from '../cell-meeting.ts';
import { canLead, readsMinutes } from '../meeting-policy.ts';
import { kitPaper } from '../papers/kit-paper.ts';
import { minutesPaper } from '../papers/minutes-paper.ts';
import { resolutionPaper } from '../papers/resolution-paper.ts';
import { scoresOf } from './agenda-queries.ts';
import { attributionOf, getCellMeeting } from './get-cell-meeting.ts';
import { openActionsOf } from './know-beforehand.ts';
import { holdCellMeeting, updateCellMeeting } from './meeting-queries.ts';
import { readRecord, type CellMeetingRecord } from './read-record.ts';
import { saveSheet } from './score-meeting.ts';

export const meetingPapers = ['minutes', 'resolution'] as const;
export type MeetingPaper = (typeof meetingPapers)[number];

/** As the papers of a meeting are kept among all that were issued. */
export const issuedKinds = {
	minutes: 'cell-meeting-minutes',
	resolution: 'cell-meeting-resolution'
} as const;

/** A paper on its page: as issued, or as the record reads now. */
export type ShownMeetingPaper = {
	meeting: CellMeeting;
	paper: Paper;
	issued: IssuedPaper | null;
	revisions: IssuedPaper[];
	/** whether this person may sign or correct it now; null when that is nothing of theirs */
	mayIssue: Answer | null;
};

/** Minutes or resolution: the revision asked for, else the newest signed, else the draft. Refuses (404) whoever may not read them. */
export async function getMeetingPaper(
	ctx: Context,
	which: MeetingPaper,
	meetingId: Id,
	revision?: number
): Promise<ShownMeetingPaper> {
	const meeting = await getCellMeeting(ctx, meetingId);
	const found = await findIssued(ctx, issuedKinds[which], meetingId, revision);
	if (revision && !found) throw notFound();
	if (!readsMinutes(ctx.actor, meeting, { issued: found !== undefined })) throw notFound();
	const leads = canLead(ctx.actor, meeting).allowed;
	// Asking once more for a draft as long as there is something to correct.
	if (found && (revision || meeting.state !== 'correcting' || !leads)) {
		const { content, revisions, ...issued } = found;
		const mayIssue =
			leads && which === 'resolution' && meeting.state !== 'signed'
				? await mayBeFinal(ctx, which, meeting)
				: null;
		return { meeting, paper: content, issued, revisions, mayIssue };
	}
	const { paper, issuer } = await draftOf(ctx, which, meeting);
	return {
		...{ meeting, paper: asDraft(paper, issuer), issued: null, revisions: found?.revisions ?? [] },
		mayIssue: leads ? await mayBeFinal(ctx, which, meeting) : null
	};
}

/** A paper as the record reads now, for whoever may sign it; refuses (403) others. */
export async function previewMeetingPaper(ctx: Context, which: MeetingPaper, meetingId: Id) {
	const meeting = await getCellMeeting(ctx, meetingId);
	insist(canLead(ctx.actor, meeting));
	const { paper, issuer } = await draftOf(ctx, which, meeting);
	return {
		...{ meeting, paper, issuer, final: await mayBeFinal(ctx, which, meeting) },
		revisions: await listIssued(ctx, [meetingId], [issuedKinds[which]])
	};
}

/** Signs the minutes: the record is frozen with them. With a reason, they are the next revision. */
export const signMinutes = (ctx: Context, meetingId: Id, wish: Wish): Promise<IssuedPaper> =>
	transaction(ctx, async (ctx) => {
		await holdCellMeeting(ctx, meetingId);
		const { meeting, final } = await previewMeetingPaper(ctx, 'minutes', meetingId);
		insistNow(final);
		// What the record says of the score is written down with it, so that lists say the same.
		await saveSheet(ctx, meeting, await scoresOf(ctx, meetingId), attributionOf(ctx, meeting));
		const issued = await issue(ctx, 'minutes', meetingId, wish);
		await updateCellMeeting(ctx, meetingId, {
			...{ state: 'signed', signed_at: ctx.clock.now(), correction_reason: null }
		});
		await record(ctx, 'cell-meeting.signed', {
			...{ subjectType: 'cell-meeting', subjectId: meetingId },
			to: { revision: issued.revision, number: issued.number }
		});
		return issued;
	});

/** Issues the monthly resolution from the same record; with a reason, corrects it. */
export const issueResolution = (ctx: Context, meetingId: Id, wish: Wish): Promise<IssuedPaper> =>
	transaction(ctx, async (ctx) => {
		await holdCellMeeting(ctx, meetingId);
		const { final } = await previewMeetingPaper(ctx, 'resolution', meetingId);
		insistNow(final);
		return issue(ctx, 'resolution', meetingId, wish);
	});

async function issue(ctx: Context, which: MeetingPaper, meetingId: Id, wish: Wish): Promise<IssuedPaper> {
	const { meeting, paper, issuer } = await previewMeetingPaper(ctx, which, meetingId);
	return issuePaper(ctx, {
		...issuer,
		...{ kind: issuedKinds[which], subject: { type: 'cell-meeting', id: meetingId } },
		...{ unitId: meeting.unitId, paper },
		...wish
	});
}

async function draftOf(ctx: Context, which: MeetingPaper, meeting: CellMeeting) {
	const [record, committee] = await Promise.all([readRecord(ctx, meeting), getCommittee(ctx)]);
	return {
		paper: which === 'minutes' ? minutesPaper(record, committee) : resolutionPaper(record, committee),
		issuer: await issuerOf(ctx, which, meeting)
	};
}

/** Minutes bear the names of their signers already; a resolution is signed for the cell committee, or for the cell where there is none. */
async function issuerOf(ctx: Context, which: MeetingPaper, meeting: CellMeeting): Promise<Issuer> {
	if (which === 'minutes') return { type: 'minutes', issuer: 'cell', signedAlready: true };
	const committee = await listPostHolders(ctx, ['cell-committee-member'], dateOf(meeting.startsAt));
	const has = committee.some(({ unitId }) => unitId === meeting.unitId);
	return { type: 'resolution', issuer: 'cell', ...(has && { capacity: 'T/M CHI ỦY' }) };
}

/** Whether the record is complete, and the moment right. */
async function mayBeFinal(ctx: Context, which: MeetingPaper, meeting: CellMeeting): Promise<Answer> {
	const record = await readRecord(ctx, meeting);
	const moment = which === 'resolution' && meeting.state === 'signed' ? yes : mayStep('sign', meeting);
	return all(moment, isComplete(record));
}

/** Minutes say who came and how the meeting was scored. */
const isComplete = ({ roll, score }: CellMeetingRecord): Answer =>
	roll.notCalled > 0
		? no('cell-meetings.roll-incomplete')
		: (score?.total ?? null) === null
			? no('cell-meetings.not-scored')
			: yes;

/** The meeting on one sheet of paper, for those who lead it. */
export async function getKit(ctx: Context, meetingId: Id, how: { large?: boolean } = {}) {
	const meeting = await getCellMeeting(ctx, meetingId);
	insist(canLead(ctx.actor, meeting));
	const [record, committee, actions] = await Promise.all([
		readRecord(ctx, meeting),
		getCommittee(ctx),
		openActionsOf(ctx, meeting.unitId, dateOf(meeting.startsAt))
	]);
	return { meeting, paper: kitPaper(record, actions, committee, how) };
}
