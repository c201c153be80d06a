import { inBothLanguages } from '#platform/words.ts';
import { officeWords } from './words/office.ts';
import { publicCommentWords } from './words/public.ts';
import { refusals } from './words/refusals.ts';

/** All words of this module. */
export const commentsWords = inBothLanguages(
	{
		office: officeWords.vi,
		public: publicCommentWords.vi,
		waiting: {
			answer: 'Trả lời góp ý của người dân',
			answerThing: 'Một góp ý về đồng chí',
			answerButton: 'Trả lời',
			moderate: 'Xem xét góp ý mới',
			news: 'Đọc lời nhắn mới của người góp ý',
			feed: 'Đưa góp ý đã trả lời vào kiểm điểm',
			count: (count: number) => `${count} góp ý`,
			open: 'Xem'
		},
		inReview: {
			source: 'Góp ý của người dân, đã được trả lời',
			passed: 'Góp ý',
			answered: 'Trả lời'
		},
		refusals: refusals.vi
	},
	{
		office: officeWords.en,
		public: publicCommentWords.en,
		waiting: {
			answer: 'Answer a comment of a citizen',
			answerThing: 'A comment about you',
			answerButton: 'Answer',
			moderate: 'Look at new comments',
			news: 'Read what authors wrote since',
			feed: 'Take an answered comment into the review',
			count: (count) => (count === 1 ? '1 comment' : `${count} comments`),
			open: 'See'
		},
		inReview: {
			source: 'A citizen’s comment, answered',
			passed: 'Comment',
			answered: 'Answer'
		},
		refusals: refusals.en
	}
);
