import { asDraft, type IssuedPaper } from '#domain/documents/issued-paper.ts';
import { findIssued, issuePaper, listIssued, type Wish } from '#domain/documents/server/index.ts';
import { getCommittee, unitAndForebears } from '#domain/organization/server/index.ts';
import type { Paper } from '#domain/documents/paper.ts';
import { today } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import { insist, insistNow, notFound } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { noticeIssuer, noticePaper } from '../../notice-paper.ts';
import { canInspect } from '../../policy.ts';
import { getRound, listChosen, listFindings } from '../rounds/read-round.ts';
import { noticeKind, type NoticeRecord } from './notice-queries.ts';
import { getNotice, lockNotice, mayBeConcluded } from './write-notice.ts';

/** A notice as a paper: the revision asked for, else the newest issued, else, for those who may read it, the draft. */
export async function getNoticePaper(ctx: Context, id: Id, revision?: number) {
	const notice = await getNotice(ctx, id);
	const found = await findIssued(ctx, noticeKind, id, revision);
	if (revision && !found) throw notFound();
	const isInspector = canInspect(ctx.actor).allowed;
	if (found) {
		const { content, revisions, ...issued } = found;
		const mayIssue = isInspector ? await isTime(ctx, notice) : null;
		return { notice, paper: content, issued, revisions, mayIssue };
	}
	const paper = asDraft(await noticeNow(ctx, notice), noticeIssuer);
	const mayIssue = isInspector ? await isTime(ctx, notice) : null;
	return { notice, paper, issued: null, revisions: [] as IssuedPaper[], mayIssue };
}

/** As it would be issued now, for an inspector; refuses (403) others. */
export async function previewNoticePaper(ctx: Context, id: Id) {
	const notice = await getNotice(ctx, id);
	insist(canInspect(ctx.actor));
	return {
		notice,
		unitId: (await getCommittee(ctx)).unitId,
		final: await isTime(ctx, notice),
		paper: await noticeNow(ctx, notice),
		revisions: await listIssued(ctx, [id], [noticeKind])
	};
}

/** Issues a notice: from then on its addressee reads and answers it. With a reason, corrects it. */
export const issueNoticePaper = (ctx: Context, id: Id, wish: Wish): Promise<IssuedPaper> =>
	transaction(ctx, async (ctx) => {
		await lockNotice(ctx, id);
		const { paper, unitId, final } = await previewNoticePaper(ctx, id);
		insistNow(final);
		const subject = { type: 'inspection-notice', id };
		return issuePaper(ctx, { ...noticeIssuer, kind: noticeKind, subject, unitId, paper, ...wish });
	});

const isTime = async (ctx: Context, { roundId }: NoticeRecord) =>
	mayBeConcluded(await getRound(ctx, roundId));

async function noticeNow(ctx: Context, notice: NoticeRecord): Promise<Paper> {
	const round = await getRound(ctx, notice.roundId);
	const places = await unitAndForebears(ctx, notice.unitId, today(ctx.clock));
	const concerns = ({ ownerId, unitId }: { ownerId: Id; unitId: Id }) =>
		notice.memberId ? ownerId === notice.memberId : places.includes(unitId);
	const chosen = (await listChosen(ctx, round.id)).filter(
		({ takenOutReason, action }) => takenOutReason === null && concerns(action)
	);
	const findings = (await listFindings(ctx, round.id)).filter((one) =>
		notice.memberId ? one.subjectMemberId === notice.memberId : places.includes(one.unitId)
	);
	return noticePaper(
		await getCommittee(ctx),
		round,
		notice,
		chosen.map(({ action, outcome, words, checkedOn }) => ({
			...{ reference: action.reference, task: action.task, ownerName: action.ownerName },
			...{ outcome, words, checkedOn }
		})),
		findings
	);
}
