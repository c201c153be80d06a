import { asDraft, type IssuedPaper } from '#domain/documents/issued-paper.ts';
import type { Paper } from '#domain/documents/paper.ts';
import { findIssued, issuePaper, listIssued, type Wish } from '#domain/documents/server/index.ts';
import { getCommittee } from '#domain/organization/server/index.ts';
import type { Channel } from '#platform/actor.ts';
import type { Id } from '#platform/id.ts';
import { insist, insistNow, no, notFound, yes, type Answer } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { isTimeFor, take } from '../case.ts';
import { addressedTo, letterIssuer, letterPaper, type Letter } from '../letter.ts';
import { canWork, seesPeople } from '../policy.ts';
import { changeCase, getCase, lockCase, type CaseRecord } from './case-queries.ts';
import { endClocks } from './clock-queries.ts';
import { keepLetter, letterKind, letterOf, lettersOf, type KeptLetter } from './letter-queries.ts';
import { peopleOf } from './people-queries.ts';
import { saveStep } from './step-queries.ts';

/** What is written, by whom and how it came here. */
export type Writing = Omit<Letter, 'purpose'> & { channel?: Channel };

/** Writes the notice of what becomes of a case, once that is decided; returns the letter. */
export const writeNotice = (ctx: Context, id: Id, writing: Writing): Promise<Id> =>
	write(ctx, id, 'notice', 1, writing, mayGiveNotice);

/** Writes the answer of this round; it is given when it is issued. Returns the letter. */
export const writeAnswer = (ctx: Context, id: Id, writing: Writing): Promise<Id> =>
	write(ctx, id, 'answer', null, writing, (found) =>
		isTimeFor('answer', found.state) ? yes : no('cases.not-now-answer')
	);

/** A notice says what was decided, so it is written after that. */
export const mayGiveNotice = ({ state, noticeGivenOn }: CaseRecord): Answer => {
	if (state === 'received' || state === 'withdrawn') return no('cases.notice-before-decision');
	return noticeGivenOn === null ? yes : no('cases.notice-given-already');
};

const write = (
	ctx: Context,
	id: Id,
	purpose: Letter['purpose'],
	fixedRound: number | null,
	{ channel = 'self', ...letter }: Writing,
	isTime: (found: CaseRecord) => Answer
): Promise<Id> =>
	transaction(ctx, async (ctx) => {
		const found = await lockCase(ctx, id);
		insist(canWork(ctx.actor, found));
		insistNow(isTime(found));
		const round = fixedRound ?? found.round;
		const letterId = await keepLetter(ctx, id, { ...letter, purpose, round, channel });
		await record(ctx, 'case.letter-written', {
			...{ subjectType: 'case', subjectId: id, channel },
			to: { letterId, purpose, round, layout: letter.layout }
		});
		return letterId;
	});

/** A letter as a paper: the newest issued revision (or the one asked for), else the draft; with the name for who works on it. */
export async function getLetterPaper(ctx: Context, caseId: Id, letterId: Id, revision?: number) {
	const found = await getCase(ctx, caseId);
	const letter = await letterOf(ctx, caseId, letterId);
	const issued = await findIssued(ctx, letterKind, letterId, revision);
	if (revision && !issued) throw notFound();
	const names = await namesFor(ctx, found);
	const mayIssue = canWork(ctx.actor, found);
	if (issued) {
		const { content, revisions, ...paper } = issued;
		return { found, letter, paper: addressedTo(content, names), issued: paper, revisions, mayIssue };
	}
	const draft = asDraft(addressedTo(await paperNow(ctx, found, letter), names), letterIssuer(letter));
	return { found, letter, paper: draft, issued: null, revisions: [] as IssuedPaper[], mayIssue };
}

/** As it would be issued now, for whoever works on the case. */
export async function previewLetter(ctx: Context, caseId: Id, letterId: Id) {
	const found = await getCase(ctx, caseId);
	insist(canWork(ctx.actor, found));
	const letter = await letterOf(ctx, caseId, letterId);
	const revisions = await listIssued(ctx, [letterId], [letterKind]);
	return {
		found,
		letter,
		issuer: letterIssuer(letter),
		unitId: (await getCommittee(ctx)).unitId,
		final: isTimeToIssue(found, letter, revisions.length > 0),
		paper: await paperNow(ctx, found, letter),
		revisions
	};
}

function isTimeToIssue(found: CaseRecord, letter: KeptLetter, isCorrection: boolean): Answer {
	if (isCorrection) return yes;
	if (letter.purpose === 'notice') return mayGiveNotice(found);
	return letter.round === found.round && isTimeFor('answer', found.state) ? yes : no('cases.not-now-answer');
}

/** Issues a letter. The notice is given with it; the answer is given with it, and the time for settling ends. */
export const issueLetter = (ctx: Context, caseId: Id, letterId: Id, wish: Wish): Promise<IssuedPaper> =>
	transaction(ctx, async (ctx) => {
		await lockCase(ctx, caseId);
		const { found, letter, issuer, unitId, final, paper, revisions } = await previewLetter(
			ctx,
			caseId,
			letterId
		);
		insistNow(final);
		const subject = { type: 'case-letter', id: letterId };
		const issued = await issuePaper(ctx, { ...issuer, kind: letterKind, subject, unitId, paper, ...wish });
		if (revisions.length) return issued;
		if (letter.purpose === 'notice') await giveNotice(ctx, found, letter, issued);
		else await giveAnswer(ctx, found, letter, issued);
		return issued;
	});

async function giveNotice(ctx: Context, { id, round }: CaseRecord, letter: KeptLetter, issued: IssuedPaper) {
	await changeCase(ctx, id, { notice_given_on: issued.issuedOn });
	await saveStep(ctx, id, {
		...{ kind: 'notice-given', round, on: issued.issuedOn },
		to: { letterId: letter.id, number: issued.number }
	});
}

async function giveAnswer(ctx: Context, found: CaseRecord, letter: KeptLetter, issued: IssuedPaper) {
	const [state, on] = [take('answer', found.state), issued.issuedOn];
	await endClocks(ctx, found.id, on);
	await changeCase(ctx, found.id, {
		...{ state, answered_on: on, due_on: null },
		...(found.firstAnsweredOn === null && { first_answered_on: on }),
		// Whoever is answered before any notice went out needs none.
		...(found.noticeGivenOn === null && { notice_given_on: on })
	});
	await saveStep(ctx, found.id, {
		...{ kind: 'answered', round: found.round, on },
		from: { state: found.state, dueOn: found.dueOn },
		to: { state, letterId: letter.id, number: issued.number }
	});
}

const paperNow = async (ctx: Context, found: CaseRecord, letter: KeptLetter): Promise<Paper> =>
	letterPaper(await getCommittee(ctx), letter, found);

/** The names that a letter is addressed to; nobody's where they are sealed, and none for whoever does not work on the case. */
async function namesFor(ctx: Context, found: CaseRecord): Promise<string[]> {
	if (!seesPeople(ctx.actor, found)) return [];
	return (await peopleOf(ctx, found.id)).map(({ name }) => name);
}

/** The letters of a case with what was issued of each. Only for whoever was shown the case. */
export async function listLetters(ctx: Context, caseId: Id) {
	const letters = await lettersOf(ctx, caseId);
	const issued = await listIssued(
		ctx,
		letters.map(({ id }) => id),
		[letterKind]
	);
	return letters.map((letter) => ({
		...letter,
		issued: issued.findLast(({ subjectId }) => subjectId === letter.id) ?? null
	}));
}
