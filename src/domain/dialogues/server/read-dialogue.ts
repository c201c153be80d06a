import { getFoundingDay } from '#domain/organization/server/index.ts';
import { citizenRulesAsOf } from '#domain/rules/server/index.ts';
import { today } from '#platform/clock.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { insist } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { dialogueKinds, nextDue, type DialogueKind, type NextDue } from '../dialogue.ts';
import { canPrepare, canReadQuestion } from '../policy.ts';
import { isOverdue, type PromiseState } from '../promise.ts';
import type { QuestionState } from '../question.ts';
import {
	countDialogues,
	heldDays,
	lastHeldBefore,
	listDialogueRows,
	type Dialogue
} from './dialogue-queries.ts';
import { promisesOfDialogue, type PromiseLine } from './promise-queries.ts';
import {
	countQuestions,
	questionPage,
	questionsOf,
	type Question,
	type QuestionFilter
} from './question-queries.ts';

export const dialoguesPerPage = 50;
const pageOf = (page: number) => ({ limit: dialoguesPerPage, offset: (page - 1) * dialoguesPerPage });

/** The conferences, newest first; what is only planned is for whoever prepares it. */
export async function listDialogues(ctx: Context, page: number) {
	const planned = canPrepare(ctx.actor).allowed;
	return {
		total: await countDialogues(ctx, planned),
		dialogues: await listDialogueRows(ctx, planned, pageOf(page))
	};
}

export type DueOfKind = NextDue & { kind: DialogueKind; convenedBy: { vi: string; en: string } };

/** When the next conference of each kind is due by the rules in force. */
export async function readNextDue(ctx: Context): Promise<DueOfKind[]> {
	const day = today(ctx.clock);
	const { rules } = await citizenRulesAsOf(ctx, day);
	const since = await getFoundingDay(ctx);
	const held = await heldDays(ctx);
	const { communePerYear, communeConvenedBy, secretaryPerYear, secretaryConvenedBy } = rules.dialogues;
	const perYear = { commune: communePerYear.value, secretary: secretaryPerYear.value };
	const by = { commune: communeConvenedBy.value, secretary: secretaryConvenedBy.value };
	return dialogueKinds.flatMap((kind) => {
		const days = held.filter((one) => one.kind === kind).map(({ heldOn }) => heldOn);
		const due = nextDue(perYear[kind], days, day, since);
		return due ? [{ kind, convenedBy: by[kind], ...due }] : [];
	});
}

/** What became of a promise of the last conference: what was asked, what was promised, where it stands. Nobody who asked is named. */
export type CarriedLine = {
	heading: string;
	promise: string;
	ownerName: string;
	unitName: string | null;
	dueOn: PlainDate;
	state: PromiseState;
	isOverdue: boolean;
	result: string | null;
};

/** The last conference of the same kind and what became of what was promised there; null when it is the first. */
export async function carriedFrom(
	ctx: Context,
	{ kind, heldOn }: Pick<Dialogue, 'kind' | 'heldOn'>
): Promise<{ last: Dialogue; lines: CarriedLine[] } | null> {
	const last = await lastHeldBefore(ctx, kind, heldOn);
	if (!last) return null;
	const questions = new Map((await questionsOf(ctx, last.id)).map((one) => [one.id, one]));
	const lines = (await promisesOfDialogue(ctx, last.id)).map((promise) =>
		carriedLine(ctx, promise, questions.get(promise.questionId))
	);
	return { last, lines };
}

const carriedLine = (ctx: Context, promise: PromiseLine, question: Question | undefined): CarriedLine => ({
	heading: promise.heading ?? '',
	promise: promise.words,
	ownerName: promise.ownerName,
	unitName: promise.unitName,
	dueOn: promise.dueOn,
	state: promise.state,
	isOverdue: isOverdue(promise, today(ctx.clock)),
	result: promise.state === 'kept' || promise.state === 'broken' ? (question?.answer ?? null) : null
});

/** The figures of a conference, counted from its records alone. */
export type Figures = Record<QuestionState, number> & {
	asked: number;
	beforehand: number;
	hall: number;
	promises: number;
	kept: number;
	broken: number;
};

export function figuresOf(questions: readonly Question[], promises: readonly PromiseLine[]): Figures {
	const count = (state: QuestionState) => questions.filter((one) => one.state === state).length;
	const hall = questions.filter(({ source }) => source === 'hall').length;
	return {
		asked: questions.length,
		beforehand: questions.length - hall,
		hall,
		open: count('open'),
		answered: count('answered'),
		promised: count('promised'),
		merged: count('merged'),
		'set-aside': count('set-aside'),
		promises: promises.length,
		kept: promises.filter(({ state }) => state === 'kept').length,
		broken: promises.filter(({ state }) => state === 'broken').length
	};
}

/** Everything that was asked and promised at a conference, with its figures; for papers and for the record’s page. */
export async function readCourse(ctx: Context, id: Id) {
	const [questions, promises] = [await questionsOf(ctx, id), await promisesOfDialogue(ctx, id)];
	return { questions, promises, figures: figuresOf(questions, promises) };
}

/** The questions of a conference as a list, for those who act for the committee. */
export async function listQuestions(ctx: Context, dialogueId: Id, filter: QuestionFilter, page: number) {
	insist(canReadQuestion(ctx.actor, null));
	return {
		total: await countQuestions(ctx, dialogueId, filter),
		questions: await questionPage(ctx, dialogueId, filter, pageOf(page))
	};
}
