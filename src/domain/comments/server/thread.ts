import { today } from '#platform/clock.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import type { CommentState, StepKind } from '../comment.ts';
import type { TypedMessage } from '../forms.ts';
import { cleanFiles } from './clean-files.ts';
import { findByReceipt, stepsOf } from './comment-queries.ts';
import { filesOf } from './file-queries.ts';
import { countIntakeFiles, findInIntake, insertIntake, messagesInIntake } from './intake-queries.ts';
import { hashReceipt } from './receipts.ts';

/** What the author of a comment reads under the receipt: everything that was said and done, by the day, without names of the office. */
export type Thread = {
	subject: string;
	topic: string;
	state: CommentState;
	dueOn: PlainDate | null;
	ruleSetId: Id | null;
	steps: { kind: StepKind; words: string; ground: string | null; on: PlainDate; files: number }[];
};

/** The thread of a receipt; nothing for a receipt that opens none. Reading leaves no trace. */
export async function findThread(ctx: Context, receipt: string): Promise<Thread | null> {
	const found = await find(ctx, receipt);
	if (!found) return null;
	const { comment, waiting } = found;
	const later = await messagesInIntake(ctx, found.commentId);
	const counts = await countIntakeFiles(
		ctx,
		[...later, ...(waiting ? [waiting] : [])].map(({ id }) => id)
	);
	const messages = later.map(({ id, content, receivedOn }) => ({
		...{ kind: 'message' as const, words: content.words, ground: null, on: receivedOn },
		files: counts.get(id) ?? 0
	}));
	if (waiting) {
		const { subjectWords, topic, words } = waiting.content;
		const first = { kind: 'received' as const, words, ground: null, on: waiting.receivedOn };
		return {
			...{ subject: subjectWords, topic, state: 'received', dueOn: null, ruleSetId: null },
			steps: [{ ...first, files: counts.get(waiting.id) ?? 0 }, ...messages]
		};
	}
	const [steps, files] = await Promise.all([stepsOf(ctx, found.commentId), filesOf(ctx, found.commentId)]);
	const { subjectWords, topic, state, dueOn, ruleSetId } = comment!;
	return {
		...{ subject: subjectWords, topic, state, dueOn, ruleSetId },
		steps: [
			...steps.map(({ id, kind, words, ground, doneOn }) => ({
				...{ kind, words, ground, on: doneOn },
				files: files.filter(({ stepId }) => stepId === id).length
			})),
			...messages
		]
	};
}

async function find(ctx: Context, receipt: string) {
	const receiptHash = await hashReceipt(ctx.committeeId, receipt);
	const comment = await findByReceipt(ctx, receiptHash);
	if (comment) return { comment, commentId: comment.id, waiting: null };
	const waiting = await findInIntake(ctx, receiptHash);
	return waiting?.kind === 'comment' ? { comment: null, commentId: waiting.commentId, waiting } : null;
}

/** Its author writes again, under the receipt. It waits for the end of the day like everything that comes in. Null for a wrong receipt. */
export async function writeMessage(
	ctx: Context,
	{ receipt, words, files: uploads }: TypedMessage
): Promise<true | null> {
	const found = await find(ctx, receipt);
	if (!found) return null;
	const todays = await messagesInIntake(ctx, found.commentId);
	if (todays.some(({ content }) => content.words === words)) return true;
	if (todays.length >= mostADay) throw new Refusal('comments.many-messages', 429);
	const files = await cleanFiles(uploads);
	await transaction(ctx, (ctx) =>
		insertIntake(
			ctx,
			{
				...{ kind: 'message', commentId: found.commentId, content: { words, channel: 'self' } },
				...{ receivedOn: today(ctx.clock), enteredBy: null }
			},
			files
		)
	);
	return true;
}

/** So many messages under one receipt on a day: enough for whoever has something to say. */
const mostADay = 10;
