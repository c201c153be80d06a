import { randomInt } from 'node:crypto';
import { keepSeal } from '#domain/custody/server/index.ts';
import { citizenRulesAsOf } from '#domain/rules/server/index.ts';
import { publicActor } from '#platform/actor.ts';
import { clockAt, today } from '#platform/clock.ts';
import { addDays, dateOf, momentOf, type PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { insist } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { workingCalendar } from '#platform/server/working-calendar.ts';
import { addWorkingDays } from '#platform/working-days.ts';
import { canEndDay } from '../policy.ts';
import { changeComment, insertStep } from './comment-queries.ts';
import { insertFiles } from './file-queries.ts';
import { insertCommentRow } from './insert-comment.ts';
import { clearIntake, filesInIntake, lockIntake, type IntakeItem } from './intake-queries.ts';

/**
 * What came in on days that are over is put down: all in one transaction, in an order drawn by lot, with events that bear the
 * beginning of the day and not a moment. Nothing tells then who came before whom, or when. Answers how many.
 */
export const takeInComments = (ctx: Context): Promise<number> => takeInBefore(ctx, today(ctx.clock));

/** In a demonstration, somebody says that the day is over, so that one can see what follows. */
export function endDemonstrationDay(ctx: Context, isDemonstration: boolean): Promise<number> {
	insist(canEndDay(ctx.actor, isDemonstration));
	return takeInBefore(ctx, addDays(today(ctx.clock), 1));
}

const takeInBefore = (ctx: Context, day: PlainDate): Promise<number> =>
	transaction(ctx, async (ctx) => {
		const waiting = await lockIntake(ctx, day);
		if (waiting.length === 0) return 0;
		const files = await filesInIntake(
			ctx,
			waiting.map(({ id }) => id)
		);
		// Messages come after the comments that they belong to; within each kind the lot decides.
		const ordered = [...shuffled(waiting)].sort((a, b) =>
			a.kind === b.kind ? 0 : a.kind === 'comment' ? -1 : 1
		);
		for (const item of ordered) {
			const own = files.filter(({ intakeId }) => intakeId === item.id);
			if (item.kind === 'comment') await putDownComment(ctx, item, own);
			else await putDownMessage(ctx, item, own);
		}
		await clearIntake(
			ctx,
			waiting.map(({ id }) => id)
		);
		return waiting.length;
	});

type Files = Awaited<ReturnType<typeof filesInIntake>>;

async function putDownComment(
	ctx: Context,
	item: Extract<IntakeItem, { kind: 'comment' }>,
	files: Files
): Promise<void> {
	const { commentId: id, receiptHash, content, receivedOn, enteredBy } = item;
	const { id: ruleSetId, rules } = await citizenRulesAsOf(ctx, receivedOn);
	const year = Number(receivedOn.slice(0, 4));
	const calendar = await workingCalendar(ctx, year, year + 1);
	const dueOn = addWorkingDays(receivedOn, rules.comments.moderatedWithin.value, calendar);
	const { sealed, channel, ...written } = content;
	await insertCommentRow(ctx, { id, receiptHash, ...written, receivedOn, dueOn, ruleSetId, enteredBy });
	const { words } = written;
	const stepId = await insertStep(ctx, id, {
		...{ kind: 'received', words, doneBy: null, doneOn: receivedOn, enteredBy, channel }
	});
	await insertFiles(ctx, { commentId: id, stepId }, files);
	if (sealed) await keepSeal(ctx, { subjectType: 'comment', subjectId: id }, sealed, receivedOn);
	await recordDay(ctx, 'comment.received', id, enteredBy, {
		...{ receivedOn, topic: written.topic, files: files.length, sealed: sealed !== null },
		channel
	});
}

async function putDownMessage(
	ctx: Context,
	{ commentId, content, receivedOn, enteredBy }: Extract<IntakeItem, { kind: 'message' }>,
	files: Files
): Promise<void> {
	const { words, channel } = content;
	const stepId = await insertStep(ctx, commentId, {
		...{ kind: 'message', words, doneBy: null, doneOn: receivedOn, enteredBy, channel }
	});
	await insertFiles(ctx, { commentId, stepId }, files);
	await changeComment(ctx, commentId, { has_news: true });
	await recordDay(ctx, 'comment.message-received', commentId, enteredBy, {
		...{ receivedOn, files: files.length, channel }
	});
}

/** An event that bears the beginning of the day on which all was put down, and nobody but a helper at the desk. */
function recordDay(
	ctx: Context,
	act: string,
	subjectId: Id,
	enteredBy: Id | null,
	{ channel, ...to }: { channel: 'self' | 'on-behalf' | 'paper' | 'import' | 'offline' } & object
) {
	const nobody = publicActor(ctx.committeeId);
	return record(
		{
			...ctx,
			actor: enteredBy ? { ...nobody, memberId: enteredBy } : nobody,
			clock: clockAt(momentOf(dateOf(ctx.clock.now()), '00:00'))
		},
		act,
		{ subjectType: 'comment', subjectId, channel, to }
	);
}

/** All of them in an order that nobody can foresee or find out. */
function shuffled<T>(items: readonly T[]): T[] {
	const drawn = [...items];
	for (let i = drawn.length - 1; i > 0; i--) {
		const j = randomInt(i + 1);
		[drawn[i], drawn[j]] = [drawn[j]!, drawn[i]!];
	}
	return drawn;
}
