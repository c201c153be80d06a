import * as v from 'valibot';
import { chosen, date, text, words } from '#platform/form-fields.ts';
import { isId } from '#platform/id.ts';
import { holdBackGrounds } from './criticism.ts';

/** How words of somebody else came to the one who enters them. */
const channel = v.optional(v.picklist(['paper', 'on-behalf']));
/** Somebody chosen from a list, or nobody: null then. */
const somebody = v.pipe(
	v.optional(v.string(), ''),
	v.transform((id) => (isId(id) ? id : null))
);

const wording = {
	fact: text(4000, 'reviews.fact-missing'),
	when: text(200, 'reviews.when-missing'),
	place: text(300, 'reviews.place-missing'),
	ask: text(2000, 'reviews.ask-missing')
};

/** A criticism; `author` when it is entered for somebody else. */
export const criticismForm = v.object({ ...wording, author: somebody, channel });

/** One line of the grid: about whom as well. */
export const gridForm = v.object({
	...wording,
	author: chosen('reviews.author-missing'),
	review: chosen('reviews.subject-missing')
});

export const rewordingForm = v.object({ ...wording, channel });

export const answerForm = v.object({
	words: text(4000, 'reviews.criticism-answer-missing'),
	answeredBy: somebody,
	channel
});

export const holdingBackForm = v.object({
	ground: v.pipe(v.optional(v.string(), ''), v.picklist(holdBackGrounds, 'reviews.ground-missing')),
	reason: text(2000, 'reviews.hold-back-reason-missing')
});

export const releaseForm = v.object({
	outcome: v.pipe(
		v.optional(v.string(), ''),
		v.picklist(['released', 'kept-back'], 'reviews.release-outcome-missing')
	),
	reason: text(2000, 'reviews.release-reason-missing')
});

export const withdrawalForm = v.object({ reason: words(2000) });

const origin = {
	source: text(100, 'reviews.comment-source-missing'),
	sourceName: text(200, 'reviews.source-name-missing'),
	datedOn: date('reviews.comment-date-missing')
};
export const commentForm = v.object({ ...origin, words: text(4000, 'reviews.comment-missing') });

/** A paper with comments about many: one field `words-<review>` each, the empty ones left out. */
export const commentsForm = v.pipe(
	v.objectWithRest(origin, v.unknown()),
	v.transform(({ source, sourceName, datedOn, ...rest }) => ({
		source,
		sourceName,
		datedOn,
		lines: Object.entries(rest).flatMap(([name, typed]) => {
			const reviewId = name.replace(/^words-/, '');
			const words = typeof typed === 'string' ? typed.trim() : '';
			return name !== reviewId && isId(reviewId) && words ? [{ reviewId, words }] : [];
		})
	}))
);

export const takeBackForm = v.object({ reason: text(1000, 'reviews.take-back-reason-missing') });
