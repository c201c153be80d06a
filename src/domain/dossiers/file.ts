import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';
import { isLast, placeOf, stageAfter, stageOf, type Stage, type Stages } from './stage.ts';

export const fileStates = ['open', 'split', 'merged'] as const;
export type FileState = (typeof fileStates)[number];

/** One household’s file, as the moving of it sees it; no names. */
export type HouseholdFile = {
	id: Id;
	dossierId: Id;
	number: string;
	hamletId: Id;
	stage: string;
	stageSince: PlainDate;
	state: FileState;
	/** codes of the papers that lie in it */
	papers: string[];
	due: number;
	paid: number;
	area: number;
	openDisputes: number;
};

/** What keeps a file where it is. */
export type Obstacle = 'paper' | 'payment' | 'plot' | 'dispute';

/** The papers of a file’s stage that are not there yet. */
export const missingPapers = (
	stages: Stages,
	file: Pick<HouseholdFile, 'stage' | 'papers'>
): Stage['papers'] => stageOf(stages, file.stage).papers.filter(({ code }) => !file.papers.includes(code));

/** Everything that keeps a file in its stage. */
export function obstaclesOf(stages: Stages, file: HouseholdFile): Obstacle[] {
	const stage = stageOf(stages, file.stage);
	const found: [Obstacle, boolean][] = [
		['paper', missingPapers(stages, file).length > 0],
		['payment', Boolean(stage.needsPayment) && (file.due === 0 || file.paid < file.due)],
		['plot', Boolean(stage.needsPlot) && file.area === 0],
		['dispute', file.openDisputes > 0]
	];
	return found.filter(([, holds]) => holds).map(([obstacle]) => obstacle);
}

/**
 * A file goes on to the next stage, on a day not before it came to its present one; not while a paper of its stage is missing, money
 * or a plot that the stage asks for is not there, or a dispute is open.
 */
export function mayMoveOn(stages: Stages, file: HouseholdFile, on: PlainDate, today: PlainDate): Answer {
	const moment = mayStep(file, on, today);
	if (!moment.allowed) return moment;
	if (isLast(stages, file.stage)) return no('dossiers.at-the-end');
	const [obstacle] = obstaclesOf(stages, file);
	return obstacle ? no(`dossiers.held-by-${obstacle}`) : yes;
}

/** A file that went too far goes back to an earlier stage, whatever is missing; why is asked for by the form. */
export function mayReturn(
	stages: Stages,
	file: HouseholdFile,
	to: string,
	on: PlainDate,
	today: PlainDate
): Answer {
	const moment = mayStep(file, on, today);
	if (!moment.allowed) return moment;
	const place = placeOf(stages, to);
	return place >= 0 && place < placeOf(stages, file.stage) ? yes : no('dossiers.not-an-earlier-stage');
}

/** What goes on elsewhere stays as it was; and nothing happens tomorrow, or before what happened last. */
export function mayStep(
	file: Pick<HouseholdFile, 'state' | 'stageSince'>,
	on: PlainDate,
	today: PlainDate
): Answer {
	if (file.state !== 'open') return no(`dossiers.file-${file.state}`);
	if (on > today) return no('dossiers.day-to-come');
	return on < file.stageSince ? no('dossiers.before-last-step') : yes;
}

export const nextOf = (stages: Stages, file: Pick<HouseholdFile, 'stage'>): Stage | null =>
	stageAfter(stages, file.stage);
