import { today } from '#platform/clock.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { insistNow, notFound, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import { mayMoveOn, mayReturn, missingPapers, type HouseholdFile } from '../file.ts';
import { placeOf, stageAfter } from '../stage.ts';
import { lockDossier } from './find-dossier.ts';
import { lockFiles } from './file-queries.ts';
import { insertPapers, insertSteps, saveStage } from './write-queries.ts';

/** Which files of one stage go on to the next: those picked, or all of them (of a hamlet). */
export type Move = {
	stage: string;
	hamletId: Id | null;
	picked: Id[] | null;
	on: PlainDate;
	why: string;
	/** somebody has seen that the papers of this stage lie in each of these files */
	papersSeen: boolean;
};

export type Moved = {
	moved: number;
	refused: { id: Id; number: string; code: string; details: Record<string, string | number> }[];
};

/** Takes several files to the next stage at once. Each that may not go on stays, with the reason. */
export const moveFiles = (ctx: Context, dossierId: Id, move: Move): Promise<Moved> =>
	transaction(ctx, async (ctx) => {
		const { stages } = await lockDossier(ctx, dossierId);
		const next = stageAfter(stages, move.stage);
		if (placeOf(stages, move.stage) < 0 || !next) throw new Refusal('dossiers.at-the-end', 409);
		const found = await lockFiles(ctx, dossierId, move.picked ? { ids: move.picked } : move);
		if (found.length === 0) throw new Refusal('dossiers.nobody-picked', 400);
		const seen = move.papersSeen ? found.map((file) => withPapers(stages, file)) : found;
		const answers = seen.map((file) => ({
			file,
			answer:
				file.state === 'open' && file.stage !== move.stage
					? { allowed: false as const, code: 'dossiers.moved-meanwhile', details: {} }
					: mayMoveOn(stages, file, move.on, today(ctx.clock))
		}));
		const going = answers.filter(({ answer }) => answer.allowed).map(({ file }) => file);
		if (going.length) await saveMove(ctx, dossierId, move, next.code, going, found);
		return {
			moved: going.length,
			refused: answers.flatMap(({ file, answer }) =>
				answer.allowed
					? []
					: [{ id: file.id, number: file.number, code: answer.code, details: answer.details }]
			)
		};
	});

type Stages = Parameters<typeof missingPapers>[0];

const withPapers = (stages: Stages, file: HouseholdFile): HouseholdFile =>
	placeOf(stages, file.stage) < 0
		? file
		: { ...file, papers: [...file.papers, ...missingPapers(stages, file).map(({ code }) => code)] };

async function saveMove(
	ctx: Context,
	dossierId: Id,
	move: Move,
	to: string,
	going: HouseholdFile[],
	before: HouseholdFile[]
): Promise<void> {
	const had = new Map(before.map(({ id, papers }) => [id, papers]));
	await insertPapers(
		ctx,
		going.flatMap(({ id, papers }) =>
			papers
				.filter((paper) => !had.get(id)!.includes(paper))
				.map((paper) => ({ fileId: id, paper, on: move.on }))
		),
		'self'
	);
	await insertSteps(
		ctx,
		going.map(({ id, stage }) => ({ fileId: id, kind: 'moved', from: stage, to, on: move.on, why: move.why }))
	);
	const ids = going.map(({ id }) => id);
	await saveStage(ctx, ids, to, move.on);
	await record(ctx, 'dossier-files.moved', {
		subjectType: 'dossier',
		subjectId: dossierId,
		from: { stage: move.stage },
		to: { stage: to, on: move.on, papersSeen: move.papersSeen, files: ids }
	});
}

/** Takes one file back to an earlier stage, with the reason: it had gone too far. */
export const returnFile = (
	ctx: Context,
	dossierId: Id,
	fileId: Id,
	{ to, on, why }: { to: string; on: PlainDate; why: string }
): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const { stages } = await lockDossier(ctx, dossierId);
		const [file] = await lockFiles(ctx, dossierId, { ids: [fileId] });
		if (!file) throw notFound();
		insistNow(mayReturn(stages, file, to, on, today(ctx.clock)));
		await insertSteps(ctx, [{ fileId, kind: 'returned', from: file.stage, to, on, why }]);
		await saveStage(ctx, [fileId], to, on);
		await record(ctx, 'dossier-file.returned', {
			subjectType: 'dossier-file',
			subjectId: fileId,
			from: { stage: file.stage },
			to: { stage: to, on }
		});
	});
