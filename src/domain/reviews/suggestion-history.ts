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

/** All that happened to a suggestion, oldest first: who, when, what, in whose words, and by whose hand it came in. */
export function historyOfSuggestion(one: Told, words: ReturnType<typeof suggestionWords>['history']) {
	const by = (channel: Channel | null, whose: string | null, enteredBy: string | null) => ({
		who: enteredBy ?? whose ?? '',
		onBehalfOf: channel === 'self' ? null : whose,
		fromPaper: channel === 'paper'
	});
	const sent = {
		id: one.id,
		at: one.enteredAt,
		...by(one.channel, one.sender === 'superior' ? one.senderName : null, one.enteredBy),
		act: one.sender === 'committee' ? words.sent : one.channel === 'import' ? words.received : words.entered
	};
	const rounds = one.explanations.flatMap((round) => [
		{
			id: round.id,
			at: round.enteredAt,
			...by(round.channel, round.explainedBy, round.enteredBy),
			act: words.explained(round.round),
			files: round.files
		},
		...(round.verdict && round.verdictAt
			? [
					{
						id: `${round.id}-verdict`,
						at: round.verdictAt,
						...by(round.verdictChannel, round.verdictBy, round.verdictEnteredBy),
						act: words[round.verdict],
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
					...by(one.withdrawnChannel, one.withdrawnBy, one.withdrawnEnteredBy),
					act: words.withdrawn,
					words: one.withdrawnWords
				}
			]
		: [];
	return [sent, ...rounds, ...withdrawn].toSorted((a, b) => a.at.getTime() - b.at.getTime());
}
