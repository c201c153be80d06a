import type { Context } from '#platform/server/context.ts';
import { issueReceipt } from './receipts.ts';
import { receiveComment } from './receive-comment.ts';
import type { TypedComment } from '../forms.ts';

export const secret = 'of no use here'.padEnd(32);

/** Sends a comment as a browser does, with a receipt drawn for its form. Answers the receipt. */
export const send = (ctx: Context, typed: Partial<TypedComment> = {}): Promise<string> =>
	receiveComment(ctx, secret, {
		...issueReceipt(secret, ctx.committeeId),
		...{ about: null, aboutWords: 'Trưởng thôn Hạ', topic: 'conduct', identity: '', fromPaper: false },
		...{ words: 'Thu tiền đường không có biên lai.', files: [], ...typed }
	});
