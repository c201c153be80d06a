import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { countJourneys, countVitest, runStep, type Count, type Step } from './steps.ts';

// `npm run check`: types, style, module order and the rules. `npm test`: that, the use cases, the build and the journeys.

process.chdir(join(import.meta.dirname, '..'));
process.env.PATH = [join(process.cwd(), 'node_modules/.bin'), process.env.PATH].join(delimiter);
const reports = mkdtempSync(join(tmpdir(), 'tusoi-reports-'));
const report = (name: string) => join(reports, `${name}.json`);

const sync: Step = { name: 'generated types', command: ['svelte-kit', 'sync'] };
const looks: Step[] = [
	{ name: 'types', command: ['svelte-check', '--fail-on-warnings', '--output', 'human'] },
	{ name: 'usual mistakes', command: ['eslint', '.', '--max-warnings', '0'] },
	{ name: 'one hand', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
	{ name: 'who knows whom', command: ['depcruise', 'src', 'bin', 'tests'] }
];
const vitest = (name: string, ...args: string[]): Step => ({
	name,
	command: [
		'vitest',
		'run',
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${report('vitest')}`,
		...args
	],
	count: () => countVitest(report('vitest'))
});
const build: Step = { name: 'build', command: ['vite', 'build', '--logLevel', 'warn'] };
const journeys: Step = {
	name: 'journeys',
	command: ['playwright', 'test', '--reporter=list,json'],
	env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report('journeys') },
	count: () => countJourneys(report('journeys'))
};

/** Test files that speak to a database or to the running program; every other one is done in milliseconds. */
async function ruleFiles(): Promise<string[]> {
	const files: string[] = [];
	for await (const file of glob('{src,tests}/**/*.test.ts'))
		if (!/tests\/world\.ts|\/(world|program|postgres)\.ts'|inject\('/.test(readFileSync(file, 'utf8')))
			files.push(file);
	return files.sort();
}

/** Two steps at a time: the machine may have two cores only. */
async function sideBySide(steps: Step[]): Promise<Count[]> {
	const waiting = [...steps];
	const counts: Count[] = [];
	const worker = async () => {
		for (let step = waiting.shift(); step; step = waiting.shift()) counts.push(await runStep(step));
	};
	await Promise.all([worker(), worker()]);
	return counts;
}

const isCheck = process.argv[2] === 'check';
const counts = [await runStep(sync), ...(await sideBySide(isCheck ? looks : [...looks, build]))];
if (isCheck)
	counts.push(await runStep(vitest('rules', '--config', 'tests/rules.config.ts', ...(await ruleFiles()))));
else for (const step of [vitest('rules and use cases'), journeys]) counts.push(await runStep(step));
rmSync(reports, { recursive: true, force: true });

const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
