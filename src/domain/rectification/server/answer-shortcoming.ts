import { listPostHolders } from '#domain/membership/server/index.ts';
import { holds, roles } from '#platform/actor.ts';
import { newId, type Id } from '#platform/id.ts';
import { insist, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { canAnswer } from '../policy.ts';
import { getShortcoming, type ShortcomingRecord } from './get-shortcoming.ts';
import { insertAnswer } from './shortcoming-queries.ts';

export type SubjectAnswer = {
	words: string;
	/** who speaks for a collective, when it is not the one who enters it */
	answeredBy?: Id | null;
	channel?: 'paper' | 'on-behalf';
};

/** What the person, or the collective, says to a shortcoming. It stands beside it from then on, everywhere. */
export const answerShortcoming = (ctx: Context, id: Id, answer: SubjectAnswer): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const shortcoming = await getShortcoming(ctx, id);
		insist(canAnswer(ctx.actor, shortcoming));
		const answeredBy = await whoAnswers(ctx, shortcoming, answer);
		const channel = answeredBy === ctx.actor.memberId ? 'self' : (answer.channel ?? 'on-behalf');
		await insertAnswer(ctx, { id: newId(), shortcomingId: id, words: answer.words, answeredBy, channel });
		await record(ctx, 'shortcoming.answered', {
			subjectType: 'shortcoming',
			subjectId: id,
			onBehalfOf: channel === 'self' ? null : answeredBy,
			channel,
			to: { reference: shortcoming.reference }
		});
	});

/** A person answers for themselves; a collective through one of those who lead it. */
async function whoAnswers(
	ctx: Context,
	shortcoming: ShortcomingRecord,
	{ answeredBy }: SubjectAnswer
): Promise<Id> {
	if (shortcoming.subjectMemberId) return shortcoming.subjectMemberId;
	if (!answeredBy && holds(ctx.actor, 'cell-leader', shortcoming.unitId)) return ctx.actor.memberId;
	const speakers = await listSpeakers(ctx, shortcoming.unitId);
	const speaker = speakers.find(({ id }) => id === answeredBy);
	if (!speaker) throw new Refusal('rectification.speaker-missing', 400, { field: 'answeredBy' });
	return speaker.id;
}

/** Who leads a collective and can speak for it. */
export async function listSpeakers(ctx: Context, unitId: Id) {
	const holders = await listPostHolders(ctx, [...roles['cell-leader'], ...roles.leader]);
	const leaders = holders.filter((holder) => holder.unitId === unitId);
	return [...new Map(leaders.map(({ memberId, name }) => [memberId, { id: memberId, name }])).values()];
}
