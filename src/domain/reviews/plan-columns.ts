import { showDate } from '#platform/dates.ts';
import { showShare, type Remedied } from './rectification-plan.ts';
import type { planWords } from './words/plan.ts';

type Words = ReturnType<typeof planWords>;
type Listed = {
	subjectName: string;
	unitName: string;
	standing: keyof Words['standings'];
	approvedOn: string | null;
	remedied: Remedied;
};

/** The columns of the list of plans; the page and the spreadsheet both take theirs from here. */
export const planColumns = (words: Words) => [
	{ label: words.list.subject, text: (plan: Listed) => plan.subjectName },
	{ label: words.list.unit, text: (plan: Listed) => plan.unitName },
	{ label: words.list.standing, text: (plan: Listed) => words.standings[plan.standing] },
	{
		label: words.list.approvedOn,
		text: (plan: Listed) => (plan.approvedOn ? showDate(plan.approvedOn) : '')
	},
	{ label: words.list.remedied, text: (plan: Listed) => showShare(plan.remedied, words.nothingFound) }
];
