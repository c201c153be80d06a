import { planCorrectiveAction, recordShortcoming } from '#domain/rectification/server/index.ts';
import type { Channel } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { Fault } from '../../conference-items.ts';
import type { Review } from '../../review.ts';

export type Found = {
	review: Pick<Review, 'id' | 'subjectMemberId' | 'subjectUnitId'>;
	/** what people know the campaign by */
	campaign: { title: string };
	on: PlainDate;
	fault: Fault;
	channel: Channel;
	onBehalfOf: Id | null;
};

/** Puts what a review found into the register, with what is done about it. A recurrence asks for a new cause (409). */
export async function openShortcoming(
	ctx: Context,
	{ review, campaign, on, fault, channel, onBehalfOf }: Found
): Promise<{ id: Id; reference: string }> {
	const { criterion, description, cause, responsibility, ...action } = fault;
	const shortcoming = await recordShortcoming(ctx, {
		subject: review.subjectMemberId
			? { memberId: review.subjectMemberId }
			: { unitId: review.subjectUnitId! },
		...{ criterion, description, cause, responsibility },
		source: 'review',
		sourceId: review.id,
		sourceNote: campaign.title,
		foundOn: on,
		channel,
		onBehalfOf
	});
	await planCorrectiveAction(ctx, shortcoming.id, action);
	return shortcoming;
}
