import { newId, type Id } from '#platform/id.ts';
import { insistNow, notFound, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { addsUp, mayConference, type Conference, type Tally } from '../../conference.ts';
import { canLead } from '../../conference-policy.ts';
import { insertTally, talliesOf, updateTally } from './conference-queries.ts';
import { lockConference } from './get-conference.ts';
import { listTurns } from './list-turns.ts';

export type Counted = Tally & { reviewId: Id | null };

/** Keeps a vote as it was counted: figures only, never a name. Refuses (400) figures that do not add up. */
export const recordTally = (ctx: Context, meetingId: Id, counted: Counted): Promise<Id> =>
	transaction(ctx, async (ctx) => {
		await lockToCount(ctx, meetingId, counted);
		const id = newId();
		await insertTally(ctx, { id, meetingId, ...counted });
		await record(ctx, 'conference.tallied', {
			subjectType: 'conference',
			subjectId: meetingId,
			to: { tallyId: id, ...figuresOf(counted) }
		});
		return id;
	});

/** Corrects a vote that was entered wrongly; the journal keeps both. */
export const correctTally = (ctx: Context, meetingId: Id, tallyId: Id, counted: Counted): Promise<void> =>
	transaction(ctx, async (ctx) => {
		await lockToCount(ctx, meetingId, counted);
		const before = (await talliesOf(ctx, meetingId)).find(({ id }) => id === tallyId);
		if (!before) throw notFound();
		await updateTally(ctx, tallyId, counted);
		await record(ctx, 'conference.tally-corrected', {
			subjectType: 'conference',
			subjectId: meetingId,
			from: figuresOf(before),
			to: { tallyId, ...figuresOf(counted) }
		});
	});

/** What was asked may name somebody: the journal keeps the figures. */
const figuresOf = ({ reviewId, convened, issued, collected, valid, agree, disagree }: Counted) => ({
	...{ reviewId, convened, issued, collected, valid, agree, disagree }
});

async function lockToCount(ctx: Context, id: Id, { reviewId, ...tally }: Counted): Promise<Conference> {
	const conference = await lockConference(ctx, id, (one) => canLead(ctx.actor, one));
	insistNow(mayConference('note', conference));
	if (!addsUp(tally)) throw new Refusal('reviews.tally-does-not-add-up', 400, { field: 'agree' });
	const turns = reviewId ? await listTurns(ctx, conference.campaignId, conference.unitId) : [];
	if (reviewId && !turns.some((turn) => turn.reviewId === reviewId)) throw notFound();
	return conference;
}
