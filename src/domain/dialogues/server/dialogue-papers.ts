import { asDraft, type IssuedPaper } from '#domain/documents/issued-paper.ts';
import type { Paper } from '#domain/documents/paper.ts';
import { findIssued, issuePaper, listIssued, type Wish } from '#domain/documents/server/index.ts';
import { getCommittee } from '#domain/organization/server/index.ts';
import { today } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import { insist, insistNow, no, notFound, yes, type Answer } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import {
	agendaPaper,
	minutesPaper,
	resultsIssuer,
	resultsKind,
	resultsPaper,
	type ConferenceOnPaper
} from '../papers/dialogue-papers.ts';
import { canPrepare, canReadQuestion } from '../policy.ts';
import { listTopics } from './ask-question.ts';
import { answeredInHall } from './asking-queries.ts';
import { savePublication, type Dialogue } from './dialogue-queries.ts';
import { getDialogue, lockDialogue } from './keep-dialogue.ts';
import { carriedFrom, readCourse } from './read-dialogue.ts';
import { getPublicDialogue } from './read-public.ts';

async function onPaper(ctx: Context, dialogue: Dialogue): Promise<ConferenceOnPaper> {
	return {
		committee: await getCommittee(ctx),
		dialogue,
		...(await readCourse(ctx, dialogue.id)),
		carried: await carriedFrom(ctx, dialogue),
		topics: await listTopics(ctx)
	};
}

/** The minutes as they follow from the record, for those who act for the committee. */
export async function getMinutes(ctx: Context, id: Id): Promise<{ dialogue: Dialogue; paper: Paper }> {
	const dialogue = await getDialogue(ctx, id);
	insist(canReadQuestion(ctx.actor, null));
	insistNow(wasHeld(dialogue));
	const one = await onPaper(ctx, dialogue);
	const said = await answeredInHall(ctx, id);
	const questions = one.questions.map((question) => {
		const answer = said.get(question.id);
		return {
			...question,
			...{ answer: answer?.words ?? null, givenBy: answer?.givenBy ?? null, answeredOn: answer?.on ?? null }
		};
	});
	return { dialogue, paper: minutesPaper({ ...one, questions }) };
}

/** What lies before the chair. */
export async function getAgenda(ctx: Context, id: Id, large: boolean) {
	const dialogue = await getDialogue(ctx, id);
	insist(canReadQuestion(ctx.actor, null));
	return { dialogue, paper: agendaPaper(await onPaper(ctx, dialogue), large) };
}

const wasHeld = ({ state }: Dialogue): Answer =>
	state === 'held' ? yes : no('dialogues.results-before-held');

/** Results go out when the conference was held, and every question has words that everybody may read. */
async function isTime(ctx: Context, dialogue: Dialogue): Promise<Answer> {
	const held = wasHeld(dialogue);
	if (!held.allowed) return held;
	const { questions } = await readCourse(ctx, dialogue.id);
	const without = questions.filter(
		({ heading, state }) => heading === null && state !== 'merged' && state !== 'set-aside'
	).length;
	return without ? no('dialogues.headings-missing', { count: without }) : yes;
}

/** The results as a paper: the revision asked for, else the newest that was issued, else, for the office, the draft. */
export async function getResultsPaper(ctx: Context, id: Id, revision?: number) {
	const dialogue = await getDialogue(ctx, id);
	const found = await findIssued(ctx, resultsKind, id, revision);
	const prepares = canPrepare(ctx.actor).allowed;
	if (!found && (revision || !canReadQuestion(ctx.actor, null).allowed)) throw notFound();
	const mayIssue = prepares ? await isTime(ctx, dialogue) : null;
	if (!found) {
		const paper = asDraft(resultsPaper(await onPaper(ctx, dialogue)), resultsIssuer);
		return { dialogue, paper, issued: null, revisions: [] as IssuedPaper[], mayIssue };
	}
	const { content, revisions, ...issued } = found;
	return { dialogue, paper: content, issued, revisions, mayIssue };
}

/** As they would be published now, for whoever prepares them. */
export async function previewResults(ctx: Context, id: Id) {
	const dialogue = await getDialogue(ctx, id);
	insist(canPrepare(ctx.actor));
	return {
		dialogue,
		unitId: (await getCommittee(ctx)).unitId,
		final: await isTime(ctx, dialogue),
		paper: resultsPaper(await onPaper(ctx, dialogue)),
		revisions: await listIssued(ctx, [id], [resultsKind])
	};
}

/**
 * Publishes the results: the paper is issued and stands on the public page. Pressed twice, or corrected later, it is told
 * once that they are out. Answers whether this was the first time.
 */
export const publishResults = (ctx: Context, id: Id, wish: Wish): Promise<{ first: boolean }> =>
	transaction(ctx, async (ctx) => {
		const { resultsPublishedOn } = await lockDialogue(ctx, id);
		const { paper, unitId, final } = await previewResults(ctx, id);
		insistNow(final);
		const subject = { type: 'dialogue', id };
		await issuePaper(ctx, { ...resultsIssuer, kind: resultsKind, subject, unitId, paper, ...wish });
		if (resultsPublishedOn) return { first: false };
		const on = today(ctx.clock);
		await savePublication(ctx, id, on);
		await record(ctx, 'dialogue.results-published', { subjectType: 'dialogue', subjectId: id, to: { on } });
		return { first: true };
	});

/** The results as everybody reads them; null: not published yet. */
export async function findPublicResults(ctx: Context, slug: string): Promise<Paper | null> {
	const { id, resultsPublishedOn } = await getPublicDialogue(ctx, slug);
	if (!resultsPublishedOn) return null;
	return (await findIssued(ctx, resultsKind, id))?.content ?? null;
}
