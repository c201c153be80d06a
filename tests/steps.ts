import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';

export type Count = { passed: number; failed: number };
export type Step = {
	name: string;
	/** A program of node_modules/.bin and its arguments. */
	command: [string, ...string[]];
	env?: Record<string, string>;
	/** Reads how many tests ran from the report that the program leaves; without it the step itself is the test. */
	count?: () => Promise<Count>;
};

/** Runs a step and says in one line how it went; what it printed is shown when something failed. */
export async function runStep({ name, command, env, count }: Step): Promise<Count> {
	const began = performance.now();
	const { code, output } = await capture(command, env);
	const counted = count ? await count().catch(() => undefined) : code === 0 ? one : none;
	const { passed, failed } = counted ?? { passed: 0, failed: 0 };
	const all = { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
	const seconds = ((performance.now() - began) / 1000).toFixed(1);
	const sum = count && all.passed + all.failed ? `: ${all.passed} passed, ${all.failed} failed` : '';
	if (all.failed) console.log(`\n── ${name} ──\n${plain(output)}\n`);
	console.log(`${all.failed ? '✗' : '✓'} ${name}${sum} (${seconds} s)`);
	return all;
}

// eslint-disable-next-line no-control-regex
const plain = (output: string) => output.replace(/\x1b\[[0-9;]*m/g, '').trim();

const one: Count = { passed: 1, failed: 0 };
const none: Count = { passed: 0, failed: 1 };

function capture([program, ...args]: Step['command'], env: Step['env'] = {}) {
	return new Promise<{ code: number; output: string }>((resolve) => {
		let output = '';
		const child = spawn(program, args, {
			env: { ...process.env, ...env, NO_COLOR: '1' },
			stdio: ['ignore', 'pipe', 'pipe']
		});
		for (const stream of [child.stdout, child.stderr])
			stream.setEncoding('utf8').on('data', (text: string) => (output += text));
		child.once('error', (error) => resolve({ code: 1, output: `${output}\n${error.message}` }));
		child.once('close', (code) => resolve({ code: code ?? 1, output }));
	});
}

/** What vitest's report says; a file that could not even be read is a failed test. */
export async function countVitest(file: string): Promise<Count> {
	const report = JSON.parse(await readFile(file, 'utf8')) as {
		numPassedTests: number;
		numFailedTests: number;
		testResults: { status: string; assertionResults: { status: string }[] }[];
	};
	const unread = report.testResults.filter(
		({ status, assertionResults }) =>
			status === 'failed' && !assertionResults.some((test) => test.status === 'failed')
	);
	return { passed: report.numPassedTests, failed: report.numFailedTests + unread.length };
}

/** What Playwright's report says; a test that passes only at times has failed. */
export async function countJourneys(file: string): Promise<Count> {
	const { stats, errors } = JSON.parse(await readFile(file, 'utf8')) as {
		stats: { expected: number; unexpected: number; flaky: number };
		errors: unknown[];
	};
	return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}
