import { dateOf } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import { insistNow, notFound, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { mayConference, waitsForTheFloor, type Conference, type Speech } from '../../conference.ts';
import { canAskToSpeak, canLead } from '../../conference-policy.ts';
import {
	deleteSpeech,
	insertSpeech,
	speechesOf,
	updateConference,
	updateSpeech
} from './conference-queries.ts';
import { lockConference } from './get-conference.ts';
import { listPossibleTable } from './possible-table.ts';

/** Puts somebody on the list of speakers about the review that is before the conference: oneself, or anybody by who leads. */
export const askToSpeak = (ctx: Context, meetingId: Id, speakerId: Id): Promise<Id> =>
	transaction(ctx, async (ctx) => {
		const conference = await lockConference(ctx, meetingId, (one) =>
			canAskToSpeak(ctx.actor, one, speakerId)
		);
		insistNow(mayConference('lead', conference));
		await insistThere(ctx, conference, speakerId);
		const waiting = (await speechesOf(ctx, meetingId)).find(
			(one) => one.speakerId === speakerId && waitsForTheFloor(one)
		);
		if (waiting) return waiting.id;
		const id = newId();
		const { reviewId } = conference;
		await insertSpeech(ctx, {
			speech_id: id,
			meeting_id: meetingId,
			review_id: reviewId,
			speaker_id: speakerId
		});
		await note(ctx, 'conference.speech-asked', conference, speakerId, { speechId: id, reviewId });
		return id;
	});

/** Gives the floor to somebody on the list; whoever had it has spoken. */
export const giveFloor = (ctx: Context, meetingId: Id, speechId: Id): Promise<void> =>
	ofSpeech(ctx, meetingId, speechId, async (ctx, conference, speech) => {
		insistNow(mayConference('lead', conference));
		if (!waitsForTheFloor(speech)) throw new Refusal('reviews.has-spoken', 409);
		await closeFloor(ctx, conference);
		const now = ctx.clock.now();
		await updateSpeech(ctx, speechId, { started_at: now, review_id: conference.reviewId });
		await updateConference(ctx, meetingId, { speaker_id: speech.speakerId, speaking_since: now });
		await note(ctx, 'conference.floor-given', conference, speech.speakerId, { speechId });
	});

/** Takes somebody off the list who does not want to speak any more: themselves, or by who leads. */
export const withdrawFromList = (ctx: Context, meetingId: Id, speechId: Id): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const speech = await speechIn(ctx, meetingId, speechId);
		const conference = await lockConference(ctx, meetingId, (one) =>
			canAskToSpeak(ctx.actor, one, speech.speakerId)
		);
		if (!waitsForTheFloor(speech)) throw new Refusal('reviews.has-spoken', 409);
		await deleteSpeech(ctx, speechId);
		await note(ctx, 'conference.speech-withdrawn', conference, speech.speakerId, { speechId });
	});

/** Whoever has the floor has spoken. */
export const endSpeech = (ctx: Context, meetingId: Id): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const conference = await lockConference(ctx, meetingId, (one) => canLead(ctx.actor, one));
		insistNow(mayConference('lead', conference));
		if (!conference.speakerId) throw new Refusal('reviews.nobody-speaks', 409);
		await closeFloor(ctx, conference);
		await note(ctx, 'conference.speech-ended', conference, conference.speakerId, {});
	});

/** Writes down for the minutes what somebody said. The words are not in the journal. */
export const writeDownSpeech = (ctx: Context, meetingId: Id, speechId: Id, words: string): Promise<void> =>
	ofSpeech(ctx, meetingId, speechId, async (ctx, conference, speech) => {
		insistNow(mayConference('note', conference));
		await updateSpeech(ctx, speechId, { words });
		await note(ctx, 'conference.speech-noted', conference, speech.speakerId, { speechId });
	});

/** Adds from the clerk's paper what somebody said, of whom no floor was noted here. */
export const addSpeech = (
	ctx: Context,
	meetingId: Id,
	said: { speakerId: Id; reviewId: Id | null; words: string }
): Promise<Id> =>
	transaction(ctx, async (ctx) => {
		const conference = await lockConference(ctx, meetingId, (one) => canLead(ctx.actor, one));
		insistNow(mayConference('note', conference));
		await insistThere(ctx, conference, said.speakerId);
		const id = newId();
		await insertSpeech(ctx, {
			...{ speech_id: id, meeting_id: meetingId, words: said.words },
			...{ review_id: said.reviewId, speaker_id: said.speakerId }
		});
		await note(ctx, 'conference.speech-noted', conference, said.speakerId, { speechId: id });
		return id;
	});

/** Ends the speech under way, if there is one. The caller holds the conference. */
export async function closeFloor(ctx: Context, { id, speakerId }: Conference): Promise<void> {
	if (!speakerId) return;
	const speaking = (await speechesOf(ctx, id)).find(
		({ startedAt, endedAt }) => startedAt !== null && endedAt === null
	);
	if (speaking) await updateSpeech(ctx, speaking.id, { ended_at: ctx.clock.now() });
	await updateConference(ctx, id, { speaker_id: null, speaking_since: null });
}

async function ofSpeech(
	ctx: Context,
	meetingId: Id,
	speechId: Id,
	work: (ctx: Context, conference: Conference, speech: Speech) => Promise<void>
): Promise<void> {
	await transaction(ctx, async (ctx) => {
		const conference = await lockConference(ctx, meetingId, (one) => canLead(ctx.actor, one));
		await work(ctx, conference, await speechIn(ctx, meetingId, speechId));
	});
}

async function speechIn(ctx: Context, meetingId: Id, speechId: Id): Promise<Speech> {
	const speech = (await speechesOf(ctx, meetingId)).find(({ id }) => id === speechId);
	if (!speech) throw notFound();
	return speech;
}

/** Who speaks is there: of the unit, or somebody of the committee who came. */
async function insistThere(ctx: Context, conference: Conference, speakerId: Id): Promise<void> {
	const people = await listPossibleTable(ctx, conference.unitId, dateOf(conference.startsAt));
	if (!people.some(({ memberId }) => memberId === speakerId))
		throw new Refusal('reviews.not-at-this-table', 400, { field: 'speaker' });
}

const note = (ctx: Context, act: string, conference: Conference, speakerId: Id, to: object) =>
	record(ctx, act, {
		subjectType: 'conference',
		subjectId: conference.id,
		to: { speakerId, ...to }
	});
