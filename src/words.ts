import { accountsWords } from '#domain/accounts/words.ts';
import { accompanimentWords } from '#domain/accompaniment/words.ts';
import { cellMeetingsWords } from '#domain/cell-meetings/words.ts';
import { dispatchesWords } from '#domain/dispatches/words.ts';
import { documentsWords } from '#domain/documents/words.ts';
import { dutiesWords } from '#domain/duties/words.ts';
import { rosterWords } from '#domain/membership/roster/words.ts';
import { membershipWords } from '#domain/membership/words.ts';
import { meetingsWords } from '#domain/meetings/words.ts';
import { organizationWords } from '#domain/organization/words.ts';
import { rectificationWords } from '#domain/rectification/words.ts';
import { reviewsWords } from '#domain/reviews/words.ts';
import { rulesWords } from '#domain/rules/words.ts';
import { studyWords } from '#domain/study/words.ts';
import { supervisionWords } from '#domain/supervision/words.ts';
import { custodyWords } from '#domain/custody/words.ts';
import { casesWords } from '#domain/cases/words.ts';
import { receptionWords } from '#domain/reception/words.ts';
import { dossiersWords } from '#domain/dossiers/words.ts';
import { commentsWords } from '#domain/comments/words.ts';
import { dialoguesWords } from '#domain/dialogues/words.ts';
import { disclosureWords } from '#domain/disclosure/words.ts';
import { trendsWords } from '#domain/trends/words.ts';
import { platformWords } from '#platform/platform-words.ts';
import type { No, Refusal, RefusalDetails } from '#platform/refusal.ts';
import type { Locale } from '#platform/words.ts';

/** The catalogues by module. A refusal's code begins with the module whose catalogue has its sentence. */
export const catalogues = {
	platform: platformWords,
	organization: organizationWords,
	accounts: accountsWords,
	membership: membershipWords,
	rules: rulesWords,
	documents: documentsWords,
	rectification: rectificationWords,
	roster: rosterWords,
	meetings: meetingsWords,
	study: studyWords,
	dispatches: dispatchesWords,
	reviews: reviewsWords,
	duties: dutiesWords,
	'cell-meetings': cellMeetingsWords,
	supervision: supervisionWords,
	accompaniment: accompanimentWords,
	custody: custodyWords,
	cases: casesWords,
	reception: receptionWords,
	dossiers: dossiersWords,
	comments: commentsWords,
	dialogues: dialoguesWords,
	disclosure: disclosureWords,
	trends: trendsWords
};

type Sentences = Record<string, string | ((details: never) => string)>;

/** The sentence for a refusal in a language: why, and what would help. */
export function refusalSentence(
	locale: Locale,
	{ code, details }: Pick<No | Refusal, 'code' | 'details'>
): string {
	const sentence = sentenceFor(locale, code);
	if (sentence === undefined) return sentenceText(sentenceFor(locale, 'platform.field-wrong'), details);
	return sentenceText(sentence, details);
}

/** Whether there are words for a code at all. */
export const hasSentence = (code: string): boolean => sentenceFor('vi', code) !== undefined;

function sentenceFor(locale: Locale, code: string) {
	const [module, ...rest] = code.split('.');
	const catalogue = catalogues[module as keyof typeof catalogues];
	return (catalogue?.(locale).refusals as Sentences | undefined)?.[rest.join('.')];
}

const sentenceText = (sentence: Sentences[string] | undefined, details: RefusalDetails): string =>
	typeof sentence === 'function' ? sentence(details as never) : (sentence ?? '');
