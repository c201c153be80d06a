import { renderPaper, zipOf, type ArchivedFile } from '#domain/documents/server/index.ts';
import type { Id } from '#platform/id.ts';
import { insist, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import type { Files } from '#platform/server/files.ts';
import { canArchive } from '../../papers-policy.ts';
import type { PaperArchive } from '../../paper-archive.ts';
import { namesInArchive } from '../../papers/archive-names.ts';
import { findArchive, saveUnderWay, takeTurn } from './archive-queries.ts';
import { countWork, listWork, papersOf, type ArchivedPaper } from './archive-work.ts';
import { removeOutlived } from './ask-archive.ts';
import { readPapersOfCampaign } from './read-cases.ts';

/**
 * Makes an archive that was asked for, in the name of who asked, and says on it how far it is and whether it went wrong. One that was
 * left half made begins anew; one that somebody is making already, or that is done, is left alone.
 */
export async function makeArchive(ctx: Context, files: Files, id: Id): Promise<void> {
	const wrong = await transaction(ctx, async (turn) => {
		if (!(await takeTurn(turn, id))) return null;
		const archive = await findArchive(ctx, id);
		if (!archive || !(await saveUnderWay(ctx, id, { state: 'making', made: 0 }))) return null;
		try {
			insist(canArchive(ctx.actor, archive.unitId));
			await write(ctx, files, archive);
			return null;
		} catch (error) {
			const failure = error instanceof Refusal ? error.code : 'reviews.archive-failed';
			await saveUnderWay(ctx, id, { state: 'failed', failure, finished_at: ctx.clock.now() });
			return error as Error;
		}
	});
	await removeOutlived(ctx, files);
	if (wrong) throw wrong;
}

async function write(ctx: Context, files: Files, archive: PaperArchive): Promise<void> {
	const { id, campaignId, format } = archive;
	const common = await readPapersOfCampaign(ctx, campaignId);
	const work = await listWork(ctx, archive);
	const total = countWork(work);
	await saveUnderWay(ctx, id, { total });
	const tell = teller((made) => saveUnderWay(ctx, id, { made }));
	const storageKey = `${ctx.committeeId}/archives/${id}.zip`;
	const zip = zipOf(rendered(papersOf(ctx, common, archive, work), format, tell), ctx.clock.now());
	try {
		await files.putStream(storageKey, zip);
	} finally {
		// When it cannot be kept, nothing more is made.
		zip.destroy();
	}
	const { contentLength } = await files.getMetaData(storageKey);
	const done = { state: 'done', made: total, storage_key: storageKey, size_bytes: contentLength } as const;
	await transaction(ctx, async (ctx) => {
		await saveUnderWay(ctx, id, { ...done, failure: null, finished_at: ctx.clock.now() });
		await record(ctx, 'paper-archive.made', {
			subjectType: 'paper-archive',
			subjectId: id,
			to: { papers: total, sizeBytes: contentLength }
		});
	});
}

async function* rendered(
	papers: AsyncIterable<ArchivedPaper>,
	format: PaperArchive['format'],
	tell: (made: number) => Promise<void>
): AsyncGenerator<ArchivedFile> {
	const nameOf = namesInArchive(format);
	let made = 0;
	let ahead: Promise<ArchivedFile> | null = null;
	const done = async (file: Promise<ArchivedFile>) => {
		const kept = await file;
		await tell(++made);
		return kept;
	};
	for await (const { folder, name, paper } of papers) {
		// While one is packed and the next is read, another is being made.
		const next = renderPaper(paper, format).then((bytes) => ({ path: nameOf(folder, name), bytes }));
		// It is waited for one turn later, or not at all when nobody takes the archive any more.
		next.catch(() => {});
		if (ahead) yield done(ahead);
		ahead = next;
	}
	if (ahead) yield done(ahead);
}

/** Tells how far it is, but not more often than a page that renews itself can show. */
function teller(say: (made: number) => Promise<unknown>): (made: number) => Promise<void> {
	let last = 0;
	return async (made) => {
		if (performance.now() - last < 500) return;
		last = performance.now();
		await say(made);
	};
}
