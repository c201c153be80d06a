import type { CellRules } from '#domain/rules/cell-rules.ts';
import { addDays, type PlainDate } from '#platform/dates.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';

/** To whom a cell's request goes: who follows the cell (whoever it is by then), the leaders, the office, the inspectors. */
export const addressees = ['follower', 'leaders', 'office', 'inspectors'] as const;
export type Addressee = (typeof addressees)[number];

/** open → answered → told, or open → withdrawn */
export const requestStates = ['open', 'answered', 'told', 'withdrawn'] as const;
export type RequestState = (typeof requestStates)[number];

export const requestSteps = ['answered', 'told', 'withdrawn'] as const;
export type RequestStep = (typeof requestSteps)[number];

const road = {
	answered: 'open',
	told: 'answered',
	withdrawn: 'open'
} as const satisfies Record<RequestStep, RequestState>;

/** Whether a step can be taken now: an answer or a withdrawal while it is open, the telling once it is answered. */
export const mayStep = (step: RequestStep, state: RequestState): Answer =>
	road[step] === state ? yes : no(`accompaniment.request-${state}`);

/** The day by which a request of the cell is answered. */
export const requestDueOn = (askedOn: PlainDate, rules: CellRules['visits']): PlainDate =>
	addDays(askedOn, rules.requestsAnsweredWithin.value);
