import { conferences } from '#domain/reviews/server/index.ts';
import { concludeListed, getListed, hearListed, type Verdict } from '#domain/study/server/index.ts';
import { dateOf } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import { notFound, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import type { CellMeeting } from '../cell-meeting.ts';
import { addsUp, type Tally } from '../vote.ts';
import {
	deleteOpinion,
	deleteVote,
	insertOpinion,
	insertVote,
	opinionsOf,
	updateItem,
	upsertParts,
	votesOf
} from './agenda-queries.ts';
import { attributionOf, lockCellMeeting, meetingRulesOf, type Entry } from './get-cell-meeting.ts';
import { itemIn } from './keep-agenda.ts';
import { readCellRoll } from './read-roll.ts';

/** Writes down what was reported about an item. */
export const noteReported = (ctx: Context, meetingId: Id, itemId: Id, reported: string, entry: Entry = {}) =>
	noting(ctx, meetingId, itemId, entry, 'cell-meeting.item-noted', async (ctx, by) => {
		await updateItem(ctx, itemId, { reported }, by);
		return { itemId };
	});

/** Who said something: a member who was there, or a guest by name. */
export type Said = { speakerId: Id | null; guest: string; words: string };

/** Writes down what somebody said about an item. The words are not in the journal. */
export const addOpinion = (ctx: Context, meetingId: Id, itemId: Id, said: Said, entry: Entry = {}) =>
	noting(ctx, meetingId, itemId, entry, 'cell-meeting.opinion-noted', async (ctx, by, meeting) => {
		if (said.speakerId) await insistThere(ctx, meeting, said.speakerId, 'speaker');
		else if (said.guest === '') throw new Refusal('cell-meetings.speaker-missing', 400, { field: 'speaker' });
		const id = newId();
		await insertOpinion(ctx, meetingId, { id, itemId, ...said, guest: said.speakerId ? '' : said.guest }, by);
		return { opinionId: id, itemId, speakerId: said.speakerId };
	});

/** Takes back an opinion that was written down wrongly. */
export const removeOpinion = (ctx: Context, meetingId: Id, opinionId: Id): Promise<void> =>
	transaction(ctx, async (ctx) => {
		await lockCellMeeting(ctx, meetingId, 'note');
		if (!(await opinionsOf(ctx, meetingId)).some(({ id }) => id === opinionId)) throw goneAlready();
		await deleteOpinion(ctx, opinionId);
		await record(ctx, 'cell-meeting.opinion-removed', {
			...{ subjectType: 'cell-meeting', subjectId: meetingId, to: { opinionId } }
		});
	});

/** A vote as it is counted in the hall; who neither was for it nor against it follows from who may vote. */
export type Counted = Pick<Tally, 'decision' | 'question' | 'agree' | 'disagree'>;

/** Keeps a vote as it was counted, of the official members present: figures only, never a name. */
export const recordVote = (ctx: Context, meetingId: Id, itemId: Id, counted: Counted, entry: Entry = {}) =>
	noting(ctx, meetingId, itemId, entry, 'cell-meeting.voted', async (ctx, by, meeting) => {
		const rules = await meetingRulesOf(ctx, meeting);
		if (!rules.decisions.value.some(({ code }) => code === counted.decision))
			throw new Refusal('cell-meetings.decision-missing', 400, { field: 'decision' });
		const { officialPresent: entitled } = await readCellRoll(ctx, meetingId);
		if (entitled === 0) throw new Refusal('cell-meetings.roll-first', 409);
		const tally = { ...counted, entitled, other: entitled - counted.agree - counted.disagree };
		if (!addsUp(tally))
			throw new Refusal('cell-meetings.more-votes-than-voters', 400, { field: 'agree', entitled });
		const id = newId();
		await insertVote(ctx, meetingId, { id, itemId, ...tally }, by);
		const { question: _, ...figures } = tally;
		return { voteId: id, itemId, ...figures };
	});

/** Takes back a vote that was entered wrongly; the journal keeps it. */
export const removeVote = (ctx: Context, meetingId: Id, voteId: Id): Promise<void> =>
	transaction(ctx, async (ctx) => {
		await lockCellMeeting(ctx, meetingId, 'note');
		const vote = (await votesOf(ctx, meetingId)).find(({ id }) => id === voteId);
		if (!vote) throw goneAlready();
		await deleteVote(ctx, voteId);
		const { entitled, agree, disagree, other } = vote;
		await record(ctx, 'cell-meeting.vote-removed', {
			...{ subjectType: 'cell-meeting', subjectId: meetingId },
			from: { voteId, entitled, agree, disagree, other }
		});
	});

/** What is to be taken back is not there any more: somebody was faster. */
const goneAlready = () => new Refusal('platform.changed-meanwhile', 409);

/** What was heard from a listed member in the meeting, and what the cell concluded. */
export type ListedReview = { words: string | null; verdict: Verdict | null };

/** Reviews a listed member in the meeting: heard first, unless they were heard already; then concluded, as study keeps it. */
export const reviewListed = (
	ctx: Context,
	meetingId: Id,
	itemId: Id,
	{ words, verdict }: ListedReview,
	{ fromPaper = false }: Entry = {}
): Promise<void> =>
	transaction(ctx, async (ctx) => {
		await lockCellMeeting(ctx, meetingId, 'note');
		const { sessionId, memberId } = await itemIn(ctx, meetingId, itemId);
		if (!sessionId || !memberId) throw notFound();
		const { answer } = await getListed(ctx, sessionId, memberId);
		if (words !== null && answer.conclusion === null && answer.wordsChannel !== 'self') {
			const said = words === '' ? ('declined' as const) : ('words' as const);
			await hearListed(ctx, sessionId, memberId, { said, words, fromPaper });
		}
		if (verdict) await concludeListed(ctx, sessionId, memberId, verdict);
		await record(ctx, 'cell-meeting.listed-reviewed', {
			subjectType: 'cell-meeting',
			subjectId: meetingId,
			channel: fromPaper ? 'paper' : 'self',
			to: { itemId, sessionId, memberId, conclusion: verdict?.conclusion ?? null }
		});
	});

/** Keeps what the resolution says in the cell's own words, part by part. */
export const saveParts = (
	ctx: Context,
	meetingId: Id,
	parts: Record<string, string>,
	entry: Entry = {}
): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const meeting = await lockCellMeeting(ctx, meetingId, 'note');
		const { resolution } = await meetingRulesOf(ctx, meeting);
		const said = resolution.value.flatMap(({ code, kind }) =>
			kind === 'text' && parts[code] !== undefined ? [{ part: code, words: parts[code] }] : []
		);
		if (said.length === 0) return;
		const by = attributionOf(ctx, meeting, entry);
		await upsertParts(ctx, meetingId, said, by);
		await record(ctx, 'cell-meeting.resolution-drafted', {
			...{ subjectType: 'cell-meeting', subjectId: meetingId, ...by },
			to: { parts: said.map(({ part }) => part) }
		});
	});

/** Somebody of the cell, or of the committee who came. */
export async function insistThere(ctx: Context, meeting: CellMeeting, memberId: Id, field: string) {
	const people = await conferences.listPossibleTable(ctx, meeting.unitId, dateOf(meeting.startsAt));
	if (!people.some((one) => one.memberId === memberId))
		throw new Refusal('cell-meetings.not-of-this-cell', 400, { field });
}

/** One entry about an item: held, attributed and told to the journal. Answers what the journal keeps of it. */
const noting = <Kept extends object>(
	ctx: Context,
	meetingId: Id,
	itemId: Id,
	entry: Entry,
	act: string,
	work: (ctx: Context, by: ReturnType<typeof attributionOf>, meeting: CellMeeting) => Promise<Kept>
): Promise<Kept> =>
	transaction(ctx, async (ctx) => {
		const meeting = await lockCellMeeting(ctx, meetingId, 'note');
		await itemIn(ctx, meetingId, itemId);
		const by = attributionOf(ctx, meeting, entry);
		const to = await work(ctx, by, meeting);
		await record(ctx, act, { subjectType: 'cell-meeting', subjectId: meetingId, ...by, to });
		return to;
	});
