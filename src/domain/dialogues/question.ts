import { no, yes, type Answer } from '#platform/refusal.ts';

export const questionSources = ['public-page', 'beforehand', 'hall'] as const;
export type QuestionSource = (typeof questionSources)[number];

export const questionStates = ['open', 'answered', 'promised', 'merged', 'set-aside'] as const;
export type QuestionState = (typeof questionStates)[number];

export const answerKinds = ['on-the-spot', 'later', 'promise-kept', 'promise-broken'] as const;
export type AnswerKind = (typeof answerKinds)[number];

export const tellingWays = ['phone', 'letter', 'in-person', 'message'] as const;
export type TellingWay = (typeof tellingWays)[number] | 'public-page';

export const askerVerdicts = ['solved', 'not-solved', 'not-said'] as const;
export type AskerVerdict = (typeof askerVerdicts)[number];

/** A question’s code as it is read out and typed: `482 913 075`. */
export const showCode = (code: string): string => code.replace(/(\d{3})(?=\d)/g, '$1 ');

/** A code as people type it, with or without spaces; null: it cannot be one. */
export function readCode(typed: string): string | null {
	const digits = typed.replace(/[\s.-]/g, '');
	return /^\d{9}$/.test(digits) ? digits : null;
}

type Standing = { state: QuestionState };

/** A question can be put with another that asks the same, unless it was merged or answered by itself. */
export function canBeMerged({ state }: Standing, into: Standing): Answer {
	if (state !== 'open') return no(`dialogues.question-${state}`);
	return into.state === 'merged' || into.state === 'set-aside'
		? no('dialogues.merged-into-merged', { field: 'mergeInto' })
		: yes;
}

/** What was merged or set aside is not answered by itself; an answer may be added to any other. */
export const canBeAnswered = ({ state }: Standing): Answer =>
	state === 'merged' || state === 'set-aside' ? no(`dialogues.question-${state}`) : yes;

/** One promise a question; what was answered can still be promised, too. */
export const canBePromised = ({ state }: Standing): Answer =>
	state === 'open' || state === 'answered' ? yes : no(`dialogues.question-${state}`);

/** Only what nobody has dealt with yet is set aside. */
export const canBeSetAside = ({ state }: Standing): Answer =>
	state === 'open' ? yes : no(`dialogues.question-${state}`);
