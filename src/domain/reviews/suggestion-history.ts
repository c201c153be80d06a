import type { Channel } from '#platform/actor.ts';
import { suggestionWords } from './words/suggestion.ts';
import type { Sender } from './suggestion-policy.ts';

type Round = {
	id: string;
	round: number;
	explainedBy: string;
	enteredBy: string;
	channel: Channel;
	enteredAt: Date;
	verdict: 'accepted' | 'returned' | null;
	verdictWords: string | null;
	verdictBy: string | null;
	verdictEnteredBy: string | null;
	verdictChannel: Channel | null;
	verdictAt: Date | null;
	files: { href: string; name: string }[];
};
type Told = {
	id: string;
	sender: Sender;
	senderName: string;
	channel: Channel;
	enteredBy: string | null;
	enteredAt: Date;
	withdrawnWords: string | null;
	withdrawnBy: string | null;
	withdrawnEnteredBy: string | null;
	withdrawnChannel: Channel | null;
	withdrawnAt: Date | null;
	explanations: Round[];
};

/**
 * All that happened to a suggestion, oldest first: who, when, what, in whose words, and by whose hand it came in. What the superior
 * said is told as the act of whoever entered it.
 */
export function historyOfSuggestion(one: Told, words: ReturnType<typeof suggestionWords>['history']) {
	const fromAbove = one.sender === 'superior';
	const entered = (channel: Channel | null, enteredBy: string | null, whose: string | null) => ({
		who: enteredBy ?? whose ?? '',
		fromPaper: channel === 'paper'
	});
	const received = one.channel === 'import' ? words.received : words.entered;
	const sent = {
		id: one.id,
		at: one.enteredAt,
		...entered(one.channel, one.enteredBy, one.senderName),
		act: fromAbove ? received(one.senderName) : words.sent
	};
	const rounds = one.explanations.flatMap((round) => [
		{
			id: round.id,
			at: round.enteredAt,
			...entered(round.channel, round.enteredBy, round.explainedBy),
			onBehalfOf: round.channel === 'self' ? null : round.explainedBy,
			act: words.explained(round.round),
			files: round.files
		},
		...(round.verdict && round.verdictAt
			? [
					{
						id: `${round.id}-verdict`,
						at: round.verdictAt,
						...entered(round.verdictChannel, round.verdictEnteredBy, round.verdictBy),
						act: fromAbove
							? words.foundAbove(round.verdictBy ?? '', words[round.verdict])
							: words[round.verdict],
						words: round.verdictWords
					}
				]
			: [])
	]);
	const withdrawn = one.withdrawnAt
		? [
				{
					id: `${one.id}-withdrawn`,
					at: one.withdrawnAt,
					...entered(one.withdrawnChannel, one.withdrawnEnteredBy, one.withdrawnBy),
					act: fromAbove ? words.foundAbove(one.withdrawnBy ?? '', words.withdrawn) : words.withdrawn,
					words: one.withdrawnWords
				}
			]
		: [];
	return [sent, ...rounds, ...withdrawn].toSorted((a, b) => a.at.getTime() - b.at.getTime());
}
