import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArrangedPaper } from '#domain/documents/arrange.ts';
import { findActor } from '#domain/accounts/server/index.ts';
import { papers } from '#domain/reviews/server/index.ts';
import { systemClock } from '#platform/clock.ts';
import type { Context } from '#platform/server/context.ts';
import { openDatabase } from '#platform/server/database.ts';
import { openFiles } from '#platform/server/files.ts';
import { bareDocx, barePdf } from './bare-papers.ts';
import type { Made } from './papers.ts';

// One process that makes papers and tells how long it took and the most memory it held. Started by papers.ts.

const [mode, format, text] = process.argv.slice(2) as ['archive' | 'bare', 'docx' | 'pdf', string];
const given = JSON.parse(text) as Record<string, string>;
const made = mode === 'archive' ? await archive() : await bare();
const peak = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ ...made, peak } satisfies Made));

/** An archive as the program makes it, in the name of the office. */
async function archive() {
	const { url, folder, committeeId, memberId, campaignId, unit } = given as Record<string, string> & {
		url: string;
	};
	const database = openDatabase(url, 4);
	const db = database.forCommittee(committeeId!);
	const actor = (await findActor(
		db,
		{ id: '', committeeId: committeeId!, memberId: memberId! },
		systemClock
	))!;
	const ctx: Context = {
		committeeId: committeeId!,
		actor,
		clock: systemClock,
		locale: 'vi',
		db,
		inTransaction: false
	};
	const kept = await mkdtemp(join(folder!, 'files-'));
	try {
		const id = await papers.askArchive(ctx, campaignId!, {
			unitId: unit || null,
			kinds: ['form'],
			format
		});
		const began = performance.now();
		await papers.makeArchive(ctx, openFiles(kept), id);
		const seconds = (performance.now() - began) / 1000;
		return { papers: (await papers.getArchive(ctx, id)).made, seconds };
	} finally {
		await rm(kept, { recursive: true, force: true });
		await database.close();
	}
}

/** The same words by the library alone, once they are in memory; what comes out is thrown away. */
async function bare() {
	const words = JSON.parse(await readFile(given.words!, 'utf8')) as ArrangedPaper[];
	const began = performance.now();
	for (const paper of words) {
		if (format === 'docx') await bareDocx(paper);
		else barePdf(paper);
	}
	return { papers: words.length, seconds: (performance.now() - began) / 1000 };
}
