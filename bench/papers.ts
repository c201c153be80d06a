import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { makeReviewed, type Reviewed } from './reviewed.ts';
import { middle, round, say } from './measure.ts';

/** What one process measured of itself: how long it took, the most memory it held together with its own processes. */
export type Made = { papers: number; seconds: number; peak: number };

const run = promisify(execFile);
const all = 500;

/**
 * 500 individual forms as one archive, read from the database, built, drawn, packed and stored, against the bare library drawing the
 * same words in the same prescribed format once they are in memory: docx for Word files, Typst for PDFs. Each in a process of its own, for
 * its memory; then a thousand, whose memory is to be the same.
 */
export async function papersInArchive(url: string): Promise<void> {
	const folder = await mkdtemp(join(tmpdir(), 'tusoi-bench-'));
	try {
		const reviewed = await makeReviewed(url, all);
		const words = join(folder, 'words.json');
		await writeFile(words, JSON.stringify(reviewed.arranged));
		for (const format of ['docx', 'pdf']) await oneFormat(url, reviewed, words, folder, format);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

async function oneFormat(url: string, reviewed: Reviewed, words: string, folder: string, format: string) {
	const { committeeId, memberId } = reviewed;
	const archive = (campaignId: string) =>
		worker('archive', format, { url, folder, committeeId, memberId, campaignId });
	const bare = () => worker('bare', format, { words });
	const name = `${all} forms as one archive, ${format}`;
	const runs: { ours: Made; bare: number }[] = [];
	for (let thrown = 0; runs.length < 3 && thrown < 6;) {
		const [before, ours, after] = [await bare(), await archive(reviewed.campaignId), await bare()];
		if (ours.papers !== all) throw new Error(`${ours.papers} papers instead of ${all}`);
		const apart = Math.abs(before.seconds - after.seconds) / Math.max(before.seconds, after.seconds);
		if (apart > 0.15) {
			thrown++;
			say({ name, thrownAway: true, yardsticks: [round(before.seconds, 2), round(after.seconds, 2)] });
		} else runs.push({ ours, bare: (before.seconds + after.seconds) / 2 });
	}
	if (!runs.length) return say({ name, value: null, reason: 'the machine was never quiet' });
	const seconds = middle(runs.map(({ ours }) => ours.seconds));
	const best = runs.find(({ ours }) => ours.seconds === seconds)!;
	const twice = await archive(reviewed.twiceId);
	if (twice.papers !== 2 * all) throw new Error(`${twice.papers} papers instead of ${2 * all}`);
	say({
		name,
		unit: 'papers/s',
		value: round(all / seconds),
		yardstick: round(all / best.bare),
		ratio: round(middle(runs.map(({ ours, bare }) => ours.seconds / bare)), 3),
		goal: 1.3,
		rss: best.ours.peak,
		[`rssOf${twice.papers}`]: twice.peak
	});
}

async function worker(mode: string, format: string, given: Record<string, string>): Promise<Made> {
	const script = join(import.meta.dirname, 'paper-worker.ts');
	const { stdout } = await run(process.execPath, [script, mode, format, JSON.stringify(given)]);
	return JSON.parse(stdout) as Made;
}
