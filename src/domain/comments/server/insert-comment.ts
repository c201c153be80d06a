import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';

export const insertCommentRow = (
	ctx: Context,
	row: {
		id: Id;
		receiptHash: Buffer;
		subjectMemberId: Id | null;
		subjectWords: string;
		topic: string;
		words: string;
		receivedOn: PlainDate;
		dueOn: PlainDate;
		ruleSetId: Id;
		enteredBy: Id | null;
	}
) =>
	ctx.db
		.insertInto('comments')
		.values({
			committee_id: ctx.committeeId,
			comment_id: row.id,
			receipt_hash: row.receiptHash,
			subject_member_id: row.subjectMemberId,
			subject_words: row.subjectWords,
			topic: row.topic,
			words: row.words,
			received_on: row.receivedOn,
			due_on: row.dueOn,
			rule_set_id: row.ruleSetId,
			entered_by: row.enteredBy
		})
		.execute();
