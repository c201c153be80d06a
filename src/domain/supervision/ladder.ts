import type { ActionState } from '#domain/rectification/corrective-action.ts';
import type { InspectionRules } from '#domain/rules/cells/inspection-rules.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { WorkingCalendar } from '#platform/working-days.ts';
import { episodeOf, nextRung, type Rung, type Turn } from './escalation.ts';

/** Whose words a rung asks for: a reminder nobody's, an explanation its owner's, the level above the leaders'. */
export type Asks = InspectionRules['ladder']['value'][number]['asks'];

/** A rung as the rules name it. */
export type NamedRung = Rung & { asks: Asks; vi: string; en: string };

/** The ladder of the rules. */
export const ladderOfRules = ({ ladder }: Pick<InspectionRules, 'ladder'>): NamedRung[] =>
	ladder.value.map(({ counted, ...rung }) => ({ ...rung, days: counted }));

/** A rung that was taken, and what was said to it. */
export type TakenRung = {
	id: string;
	episode: number;
	code: string;
	asks: Asks;
	on: PlainDate;
	answers: readonly { words: string; saidBy: string; enteredBy: string; on: PlainDate }[];
};

/** Where one corrective action stands on the ladder. */
export type LadderStand = {
	/** the rungs of the present episode: when taken, or when the next is due if nothing happens meanwhile */
	rungs: readonly (NamedRung & { takenOn: PlainDate | null; dueOn: PlainDate | null })[];
	next: { code: string; on: PlainDate } | null;
	episode: number;
	/** those of earlier episodes, oldest first */
	earlier: readonly TakenRung[];
	taken: readonly TakenRung[];
};

/** Where a deadline stands: which rungs were taken, what comes next and when. Looking does not move it. */
export function standOnLadder(
	turns: readonly Turn[],
	taken: readonly TakenRung[],
	ladder: readonly NamedRung[],
	calendar: WorkingCalendar
): LadderStand {
	const episode = episodeOf(turns);
	const next = nextRung(turns, taken, ladder, calendar);
	const mine = taken.filter((one) => one.episode === episode);
	return {
		rungs: ladder.map((rung) => ({
			...rung,
			takenOn: mine.find(({ code }) => code === rung.code)?.on ?? null,
			dueOn: next?.code === rung.code ? next.on : null
		})),
		next: next && { code: next.code, on: next.on },
		episode,
		earlier: taken.filter((one) => one.episode !== episode),
		taken: mine
	};
}

/** Only what its owner has yet to mend stands on the ladder. */
export const isOnLadder = (state: ActionState): boolean => state === 'in-hand' || state === 'returned';

/** A rung that waits for words: an explanation, or a decision of the level above. Later words may be added. */
export const waitsForWords = ({ asks, answers }: Pick<TakenRung, 'asks' | 'answers'>): boolean =>
	asks !== 'nobody' && answers.length === 0;

/** How many days before a deadline it is called to mind: the nearest of the marks that has been reached. */
export const reachedMark = (daysLeft: number, marks: readonly number[]): number | null =>
	daysLeft < 0 ? null : (marks.filter((mark) => daysLeft <= mark).toSorted((a, b) => a - b)[0] ?? null);
