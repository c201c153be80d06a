import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArrangedPaper } from '#domain/documents/arrange.ts';
import { findActor } from '#domain/accounts/server/index.ts';
import { papers } from '#domain/reviews/server/index.ts';
import { systemClock } from '#platform/clock.ts';
import type { Context } from '#platform/server/context.ts';
import { openDatabase } from '#platform/server/database.ts';
import { openFiles } from '#platform/server/files.ts';
import { bareDocx } from './bare-docx.ts';
import { barePdf } from './bare-pdf.ts';
import { memoryOf } from './measure.ts';
import type { Made } from './papers.ts';

// One process that makes papers and tells how long it took and the most memory it held. Started by papers.ts.

const memory = watchMemory();
const [mode, format, text] = process.argv.slice(2) as ['archive' | 'bare', 'docx' | 'pdf', string];
const given = JSON.parse(text) as Record<string, string>;
const made = mode === 'archive' ? await archive() : await bare();
const peak = memory.stop();
console.log(JSON.stringify({ ...made, peak } satisfies Made));

/** An archive as the program makes it, in the name of the office. */
async function archive() {
	const { url, folder, committeeId, memberId, campaignId } = given as Record<string, string> & {
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
			unitId: null,
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

/** The most memory that this process and those it started hold together, looked at ten times a second. */
function watchMemory() {
	let most = 0;
	const look = () => {
		const children = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim();
		const pids = [process.pid, ...(children ? children.split(' ').map(Number) : [])];
		most = Math.max(most, memoryOfAll(pids));
	};
	const timer = setInterval(look, 100);
	return {
		stop() {
			clearInterval(timer);
			look();
			return most;
		}
	};
}

/** One that has just ended holds nothing. */
function memoryOfAll(pids: number[]): number {
	return pids.reduce((sum, pid) => sum + (existsSync(`/proc/${pid}/status`) ? memoryOf(pid) || 0 : 0), 0);
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
