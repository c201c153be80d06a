import { prepareSeal } from '#domain/custody/server/index.ts';
import { citizenRulesAsOf } from '#domain/rules/server/index.ts';
import { isPublic } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import { insist, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import type { TypedComment } from '../forms.ts';
import { canTakeDown } from '../policy.ts';
import { readReceipt } from '../receipt.ts';
import { cleanFiles } from './clean-files.ts';
import { findByReceipt } from './comment-queries.ts';
import { findInIntake, insertIntake, type NewComment } from './intake-queries.ts';
import { listCadres } from './list-cadres.ts';
import { hashReceipt, isOurs } from './receipts.ts';

/**
 * A comment comes in: from the public page, or taken down at the desk by a helper. It waits in the intake until the day is over;
 * no event is written now, as it would tell the moment. Answers the receipt, the same when the same form is sent again.
 */
export async function receiveComment(
	ctx: Context,
	secret: string,
	{ receipt: typedReceipt, proof, files: uploads, identity, fromPaper, ...typed }: TypedComment
): Promise<string> {
	const helper = isPublic(ctx.actor) ? null : ctx.actor.memberId;
	if (helper) insist(canTakeDown(ctx.actor));
	const receipt = readReceipt(typedReceipt);
	if (!receipt || !isOurs(secret, ctx.committeeId, { receipt, proof }))
		throw new Refusal('comments.form-too-old', 409);
	const day = today(ctx.clock);
	const { topics } = (await citizenRulesAsOf(ctx, day)).rules.cases;
	if (!topics.value.some(({ code }) => code === typed.topic))
		throw new Refusal('comments.topic-missing', 400, { field: 'topic' });
	const about = await whom(ctx, typed);
	const receiptHash = await hashReceipt(ctx.committeeId, receipt);
	if (await isThereAlready(ctx, receiptHash, typed)) return receipt;
	const files = await cleanFiles(uploads);
	const content: NewComment = {
		...about,
		topic: typed.topic,
		words: typed.words,
		sealed: identity
			? await prepareSeal(ctx, identity, about.subjectMemberId ? [about.subjectMemberId] : [])
			: null,
		channel: !helper ? 'self' : fromPaper ? 'paper' : 'on-behalf'
	};
	try {
		await transaction(ctx, (ctx) =>
			insertIntake(ctx, { kind: 'comment', receiptHash, content, receivedOn: day, enteredBy: helper }, files)
		);
	} catch (error) {
		// The same form sent twice at once: one of the two is enough.
		if (!(await isThereAlready(ctx, receiptHash, typed))) throw error;
	}
	return receipt;
}

/** A cadre from the list, or whoever the words mean; the office says later who that is. */
async function whom(ctx: Context, { about, aboutWords }: Pick<TypedComment, 'about' | 'aboutWords'>) {
	const cadre = about ? (await listCadres(ctx)).find(({ memberId }) => memberId === about) : undefined;
	if (about && !cadre) throw new Refusal('comments.about-missing', 400, { field: 'about' });
	return {
		subjectMemberId: cadre?.memberId ?? null,
		subjectWords: [cadre?.label, aboutWords].filter(Boolean).join('. ')
	};
}

/** Whether this very form came in before. With other words under the same receipt, the author is told. */
async function isThereAlready(
	ctx: Context,
	receiptHash: Buffer,
	{ words, topic }: Pick<TypedComment, 'words' | 'topic'>
): Promise<boolean> {
	const waiting = await findInIntake(ctx, receiptHash);
	const known = waiting?.kind === 'comment' ? waiting.content : await findByReceipt(ctx, receiptHash);
	if (!known) return false;
	if (known.words !== words || known.topic !== topic) throw new Refusal('comments.receipt-used', 409);
	return true;
}
