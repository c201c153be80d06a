import * as v from 'valibot';
import { chosen, text, words } from '#platform/form-fields.ts';
import { gridStates } from './grid-line.ts';
import type { Verdict } from './leave.ts';

const reason = text(1000, 'meetings.reason-missing');

/** One's own leave. */
export const leaveForm = v.object({ reason });

/** Leave entered for somebody else: from a paper request, or as they said it. */
export const leaveForForm = v.object({
	member: chosen('meetings.member-missing'),
	reason,
	how: v.picklist(['paper', 'told'], 'platform.field-missing')
});

/** Granted, or refused with words. */
export const verdictForm = v.pipe(
	v.object({
		verdict: v.picklist(['granted', 'refused'], 'meetings.verdict-missing'),
		words: words(1000)
	}),
	v.forward(
		v.check(({ verdict, words }) => verdict === 'granted' || words !== '', 'meetings.refusal-words-missing'),
		['words']
	),
	v.transform(({ verdict, words }): Verdict => ({ state: verdict, words: words || null }))
);

/** A whole roll sent as one page: its fields are named by member, and read line by line. */
export const rollForm = v.record(v.string(), v.unknown());

/** Marks as the roll grid sends them; moments are those of the device, in milliseconds. */
export const sentMarksForm = v.object({
	sentAt: v.number(),
	marks: v.pipe(
		v.array(
			v.object({
				memberId: chosen('platform.field-wrong'),
				part: v.picklist([1, 2]),
				state: v.picklist(['', ...gridStates]),
				arrived: v.pipe(v.string(), v.maxLength(10)),
				left: v.pipe(v.string(), v.maxLength(10)),
				notedAt: v.number()
			})
		),
		v.maxLength(500)
	)
});
export type SentMarks = v.InferOutput<typeof sentMarksForm>;
