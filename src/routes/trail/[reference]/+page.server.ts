import { meetingsWords } from '#domain/meetings/words.ts';
import { historyOf, type HistoryEntry } from '#domain/rectification/history.ts';
import { followTrail, type Trail } from '#domain/rectification/server/index.ts';
import { stageOf } from '#domain/rectification/shortcoming.ts';
import { rectificationWords } from '#domain/rectification/words.ts';
import type { Locale } from '#platform/words.ts';

/** The whole history under one identifier: the published list, what was answered, the shortcoming, every step to the re-check. */
export async function load({ locals: { ctx, locale }, params }) {
	const trail = await followTrail(ctx, params.reference);
	const words = rectificationWords(locale);
	const { shortcoming, course, lines } = trail;
	return {
		reference: trail.reference,
		subject: shortcoming?.subjectName ?? lines[0]!.fullName,
		shortcomingId: shortcoming?.id ?? null,
		stage: course ? stageOf(course.actions.map(({ state }) => state)) : null,
		rechecks: (course?.actions ?? []).flatMap(({ state, recheckDueOn, task }) =>
			state === 'verified' && recheckDueOn ? [{ task, recheckDueOn }] : []
		),
		history: [
			...listedHistory(trail, locale),
			...(shortcoming && course ? historyOf(shortcoming, course, words) : [])
		].sort((a, b) => a.at.getTime() - b.at.getTime())
	};
}

function listedHistory({ lines, listedAnswer }: Trail, locale: Locale): HistoryEntry[] {
	const words = rectificationWords(locale).trail;
	const published = lines.map((line) => ({
		id: line.resultId,
		at: line.publishedAt,
		who: line.publishedBy,
		act: words.published(line.revision, line.sessionTitle, line.paperNumber),
		words: [line.fullName, line.unitName, meetingsWords(locale).note(line), line.reason]
			.filter(Boolean)
			.join(' · ')
	}));
	if (!listedAnswer) return published;
	const { ownWords, wordsEnteredAt, conclusion, concludedAt } = listedAnswer;
	const name = lines[0]!.fullName;
	return [
		...published,
		...(ownWords && wordsEnteredAt
			? [
					{
						id: 'own-words',
						at: wordsEnteredAt,
						who: listedAnswer.wordsEnteredBy ?? name,
						act: words.said,
						words: ownWords,
						onBehalfOf: listedAnswer.wordsChannel === 'self' ? null : name,
						fromPaper: listedAnswer.wordsChannel === 'paper'
					}
				]
			: []),
		...(conclusion && concludedAt
			? [
					{
						id: 'conclusion',
						at: concludedAt,
						who: listedAnswer.concludedBy ?? '',
						act: words.concluded[conclusion],
						words: listedAnswer.conclusionWords,
						fromPaper: listedAnswer.conclusionChannel === 'paper'
					}
				]
			: [])
	];
}
