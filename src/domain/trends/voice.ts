import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';

/** Where somebody said something: a case, a question put to a dialogue, a comment on a cadre or member. */
export const voiceSources = ['case', 'question', 'comment'] as const;
export type VoiceSource = (typeof voiceSources)[number];

/** What one person or group said, as far as figures need it: of whom it came is not known here. */
export type Voice = {
	source: VoiceSource;
	/** the code of its topic in the rule set; null when nobody has said yet */
	topic: string | null;
	hamletId: Id | null;
	openedOn: PlainDate;
	firstAnsweredOn: PlainDate | null;
	endedOn: PlainDate | null;
	/** what the person said when asked whether it is really solved; null when they have not said */
	saidSolved: boolean | null;
};
