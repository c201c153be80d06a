import { attendanceOf } from '#domain/meetings/attendance.ts';
import { getMeeting, rollOf } from '#domain/meetings/server/index.ts';
import { rulesOf } from '#domain/rules/server/index.ts';
import { criterionName } from '#domain/rules/rule-set.ts';
import { actsForCommittee } from '#platform/actor.ts';
import { dateOf } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { Conference } from '../../conference.ts';
import { itemOf, standing, type Conclusion } from '../../conference-items.ts';
import { canLead } from '../../conference-policy.ts';
import {
	rollFigures,
	type ConferenceRecord,
	type RecordedConclusion,
	type RecordedShortcoming,
	type RecordedTurn,
	type RollFigures
} from '../../conference-record.ts';
import { getCampaign } from '../campaign/get-campaign.ts';
import { speechesOf, talliesOf } from './conference-queries.ts';
import { getConference } from './get-conference.ts';
import { conclusionsAbout, placeConclusions } from './item-queries.ts';
import { bareItems } from './read-items.ts';
import { officialAmong, reviewsOfSitting, shortcomingsNamed } from './record-queries.ts';

/** Everything that the minutes of a conference need, as it was noted; refuses (404) whoever the conference is not known to. */
export async function getConferenceRecord(ctx: Context, meetingId: Id): Promise<ConferenceRecord> {
	const conference = await getConference(ctx, meetingId);
	const campaign = await getCampaign(ctx, conference.campaignId);
	const [roll, turns, speeches, tallies] = await Promise.all([
		readRollFigures(ctx, meetingId),
		recordedTurns(ctx, conference),
		speechesOf(ctx, meetingId),
		talliesOf(ctx, meetingId)
	]);
	const nameOf = (reviewId: Id | null) => turns.find((turn) => turn.reviewId === reviewId)?.name ?? null;
	const { id, title, periodFrom, periodTo, ruleSetId } = campaign;
	return {
		conference,
		campaign: { id, title, periodFrom, periodTo, ruleSetId },
		roll,
		turns,
		speeches: speeches
			.filter(({ startedAt, words }) => startedAt !== null || words !== '')
			.map((speech) => ({ ...speech, subjectName: nameOf(speech.reviewId) })),
		tallies: tallies.map(({ enteredBy: _who, enteredAt: _when, ...tally }) => ({
			...tally,
			subjectName: nameOf(tally.reviewId)
		}))
	};
}

/** Who was called to a meeting and who came, as its roll says. */
export async function readRollFigures(ctx: Context, meetingId: Id): Promise<RollFigures> {
	const meeting = await getMeeting(ctx, meetingId);
	const [lines, rules] = await Promise.all([rollOf(ctx, meetingId), rulesOf(ctx, meeting.ruleSetId)]);
	const people = lines.map((line) => ({
		memberId: line.memberId,
		name: line.fullName,
		exempt: line.exempt && !line.suspended,
		status: attendanceOf(line, meeting, rules).status
	}));
	const ids = people.map(({ memberId }) => memberId);
	return rollFigures(people, await officialAmong(ctx, ids, dateOf(meeting.startsAt)));
}

/** What was said about persons beforehand, and what is not concluded yet, is for those who lead and those who act for the committee. */
async function recordedTurns(ctx: Context, conference: Conference): Promise<RecordedTurn[]> {
	const { id, unitId } = conference;
	const readsAll = actsForCommittee(ctx.actor) || canLead(ctx.actor, conference).allowed;
	const reviews = await reviewsOfSitting(ctx, id, unitId);
	const ids = reviews.map(({ reviewId }) => reviewId);
	if (ids.length === 0) return [];
	const [conclusions, places, items] = await Promise.all([
		conclusionsAbout(ctx, ids),
		placeConclusions(ctx, ids),
		bareItems(ctx, ids)
	]);
	const here = standing(conclusions).filter(({ meetingId }) => meetingId === id);
	const shortcomings = await readShortcomings(
		ctx,
		here.flatMap(({ shortcomingId }) => shortcomingId ?? [])
	);
	return reviews.map((review) => {
		const closed = places.findLast(
			(place) => place.reviewId === review.reviewId && place.meetingId === id && place.unitId === unitId
		);
		return {
			...review,
			closed: closed ? { summary: closed.summary, on: closed.concludedOn, by: closed.concludedBy } : null,
			conclusions: here
				.filter(({ reviewId }) => reviewId === review.reviewId && (closed !== undefined || readsAll))
				.map((one): RecordedConclusion => {
					const item = items.get(review.reviewId)?.find((known) => known.id === itemOf(one));
					return {
						...{ id: one.id, item: one.item, outcome: one.outcome, words: one.words },
						from: item?.from ?? '',
						where: item?.where ?? '',
						itemWords: readsAll || isHeardByAll(one, review) ? (item?.words ?? one.about) : '',
						answer: item?.answer ?? null,
						shortcoming: shortcomings.get(one.shortcomingId ?? '') ?? null
					};
				})
		};
	});
}

/** A comment about a person is not read out to everybody. */
const isHeardByAll = ({ item }: Conclusion, { subjectUnitId }: { subjectUnitId: Id | null }): boolean =>
	item !== 'comment' || subjectUnitId !== null;

/** Some shortcomings as a paper names them, by their identifier. */
export async function readShortcomings(ctx: Context, ids: Id[]): Promise<Map<Id, RecordedShortcoming>> {
	const rows = ids.length ? await shortcomingsNamed(ctx, ids) : [];
	const sets = new Map(
		await Promise.all(
			[...new Set(rows.map(({ ruleSetId }) => ruleSetId))].map(
				async (id) => [id, await rulesOf(ctx, id)] as const
			)
		)
	);
	return new Map(
		[...Map.groupBy(rows, ({ id }) => id)].map(([id, [first, ...others]]) => [
			id,
			{
				reference: first!.reference,
				criterion: criterionName(sets.get(first!.ruleSetId)!, first!.criterion, 'vi'),
				description: first!.description,
				cause: first!.cause,
				responsibility: first!.responsibility,
				actions: [first!, ...others].flatMap(({ task, expectedProduct, owner, dueOn }) =>
					task ? { task, expectedProduct: expectedProduct!, owner, dueOn: dueOn! } : []
				)
			}
		])
	);
}
