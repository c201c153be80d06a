import { messageForm, receiptForm } from '#domain/comments/forms.ts';
import { commentRules, findThread, writeMessage } from '#domain/comments/server/index.ts';
import { Refusal } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { formAction } from '#web/server/form-action.ts';
import { guarded, slowly } from '#web/server/flood.ts';

/** The receipt comes and goes in the body of a post, never in an address, where a proxy would write it down. */
async function show(ctx: Context, receipt: string) {
	const thread = await slowly(() => findThread(ctx, receipt));
	if (!thread) throw unknown();
	const { topics, grounds } = await commentRules(ctx, thread.ruleSetId);
	const nameOf = (code: string | null, among: typeof topics) =>
		among.value.find((one) => one.code === code)?.[ctx.locale] ?? code;
	return {
		receipt,
		thread: {
			...thread,
			topic: nameOf(thread.topic, topics) ?? '',
			steps: thread.steps.map((step) => ({ ...step, ground: nameOf(step.ground, grounds) }))
		}
	};
}

/** A wrong receipt is a mistake in the form, not a page that is missing. */
const unknown = () => new Refusal('comments.receipt-unknown', 400, { field: 'receipt' });

export const actions = {
	open: formAction(receiptForm, (ctx, { receipt }) => show(ctx, receipt)),
	write: (event) =>
		formAction(messageForm, async (ctx, message) => {
			guarded(event, 'message');
			if (!(await slowly(() => writeMessage(ctx, message)))) throw unknown();
			return { ...(await show(ctx, message.receipt)), sent: true };
		})(event)
};
