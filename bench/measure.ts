import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';

/** What is asked, and what a right answer holds; `next` makes each request a new one. */
export type Target = {
	url: string;
	method?: 'GET' | 'POST';
	headers: Record<string, string>;
	next?: (count: number) => string;
	isRight: (body: string) => boolean;
	/** the process whose memory is told */
	pid: number;
};
export type Measure = { rps: number; p50: number; p99: number; rss: number };

const seconds = Number(process.env.BENCH_SECONDS ?? 6);

/** Loads a target after a short warming-up. Any wrong answer ends the run: speed of mistakes is no speed. */
export async function load(target: Target, connections: number): Promise<Measure> {
	await shoot(target, connections, 2);
	const result = await shoot(target, connections, seconds);
	const wrong = result.errors + result.non2xx + result.mismatches;
	if (wrong) throw new Error(`${wrong} of ${result.requests.total} answers of ${target.url} were wrong`);
	return {
		rps: result.requests.average,
		p50: result.latency.p50,
		p99: result.latency.p99,
		rss: memoryOf(target.pid)
	};
}

let count = 0;

function shoot(
	{ url, method = 'GET', headers, next, isRight }: Target,
	connections: number,
	duration: number
) {
	return autocannon({
		url,
		connections,
		duration,
		verifyBody: (body) => isRight(String(body)),
		requests: [
			{
				method,
				headers,
				...(next && { setupRequest: (request) => ({ ...request, body: next(++count) }) })
			}
		]
	});
}

/** Megabytes that a process holds in memory. */
export function memoryOf(pid: number): number {
	const pages = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
	return Math.round(Number(pages) / 1024);
}

export const middle = (numbers: number[]) =>
	numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

/**
 * Floor, app, floor: the ratio of one run. When the two floors differ by more than 15 % the machine was busy with
 * something else, and the run is thrown away and said so; three good runs make a figure.
 */
export async function compare(name: string, goal: number, floor: Target, app: Target, connections: number) {
	const runs: { app: Measure; floor: number }[] = [];
	let thrown = 0;
	while (runs.length < 3 && thrown < 6) {
		const before = await load(floor, connections);
		const measured = await load(app, connections);
		const after = await load(floor, connections);
		const apart = Math.abs(before.rps - after.rps) / Math.max(before.rps, after.rps);
		if (apart > 0.15) {
			thrown++;
			say({ name, thrownAway: true, yardsticks: [round(before.rps), round(after.rps)] });
		} else runs.push({ app: measured, floor: (before.rps + after.rps) / 2 });
	}
	if (!runs.length) return say({ name, connections, value: null, reason: 'the machine was never quiet' });
	const value = middle(runs.map((run) => run.app.rps));
	const best = runs.find((run) => run.app.rps === value)!;
	say({
		name,
		connections,
		unit: 'req/s',
		value: round(value),
		yardstick: round(best.floor),
		ratio: round(middle(runs.map((run) => run.app.rps / run.floor)), 3),
		goal,
		p50: best.app.p50,
		p99: best.app.p99,
		rss: best.app.rss
	});
}

/** One figure, one line. */
export const say = (figure: Record<string, unknown>) => console.log(JSON.stringify(figure));

export const round = (number: number, digits = 1) => Number(number.toFixed(digits));
