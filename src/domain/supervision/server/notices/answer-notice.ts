import { listPostHolders } from '#domain/membership/server/index.ts';
import { heirsOf } from '#domain/organization/server/index.ts';
import { roles, type Channel } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import { newId, type Id } from '#platform/id.ts';
import { insist, insistNow, no, Refusal, yes } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { canAnswerNotice } from '../../policy.ts';
import { insertNoticeAnswer, type NoticeRecord } from './notice-queries.ts';
import { lockNotice } from './write-notice.ts';

/** Who can answer a notice: the person, or the leaders of the place. */
export async function listNoticeSpeakers(ctx: Context, notice: NoticeRecord) {
	if (notice.memberId) return [{ id: notice.memberId, name: notice.memberName! }];
	const holders = await listPostHolders(ctx, notice.isOfCommittee ? roles.leader : roles['cell-leader']);
	// Of a cell that was merged into another, whoever leads that one.
	const heir = (await heirsOf(ctx, [notice.unitId], today(ctx.clock))).get(notice.unitId);
	const here = new Map(
		holders.filter(({ unitId }) => unitId === heir).map(({ memberId, name }) => [memberId, name])
	);
	return [...here].map(([id, name]) => ({ id, name }));
}

/** The addressee answers what was issued; from paper or on their word a helper enters it, and both names are kept. */
export const answerNotice = (
	ctx: Context,
	id: Id,
	said: { words: string; answeredBy: Id | null; channel?: 'paper' | 'on-behalf' }
): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const notice = await lockNotice(ctx, id);
		insist(canAnswerNotice(ctx.actor, notice));
		insistNow(notice.isIssued ? yes : no('supervision.notice-not-issued'));
		const speakers = await listNoticeSpeakers(ctx, notice);
		const own = speakers.find((one) => one.id === ctx.actor.memberId);
		const answeredBy = said.answeredBy ?? own?.id ?? (speakers.length === 1 ? speakers[0]!.id : null);
		if (!answeredBy || !speakers.some((one) => one.id === answeredBy))
			throw new Refusal('supervision.speaker-missing', 400, { field: 'answeredBy' });
		const channel: Channel = answeredBy === ctx.actor.memberId ? 'self' : (said.channel ?? 'on-behalf');
		const answerId = newId();
		await insertNoticeAnswer(ctx, { id: answerId, noticeId: id, words: said.words, answeredBy, channel });
		await record(ctx, 'inspection-notice.answered', {
			subjectType: 'inspection-notice',
			subjectId: id,
			onBehalfOf: channel === 'self' ? null : answeredBy,
			channel,
			to: { noticeAnswerId: answerId }
		});
	});
