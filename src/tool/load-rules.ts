import { readFile } from 'node:fs/promises';
import { loadRuleSet, previewRuleSet, type Preview } from '#domain/rules/server/index.ts';
import { Refusal } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { refusalSentence } from '#words';
import { chooseCommittee, officeOf } from './choose-committee.ts';
import { withDatabase } from './with-database.ts';

const usage = 'Usage: npx tusoi load-rules FILE [--confirm] [--committee NAME]';

/**
 * `npx tusoi load-rules FILE`: the same as the page does, in the name of the committee's office. Without `--confirm` it only
 * says what is wrong with the file, or what it would change.
 */
export async function loadRules(args: string[]): Promise<number | void> {
	const asked = readArguments(args);
	if (!asked) {
		console.error(usage);
		return 2;
	}
	const bytes = await readFile(asked.file).catch(() => null);
	if (!bytes) {
		console.error(`There is no file ${asked.file} that can be read.`);
		return 1;
	}
	return withDatabase(async ({ database, ownerUrl }) => {
		const committee = await chooseCommittee(ownerUrl, asked.committee);
		if (typeof committee === 'string') {
			console.error(committee);
			return 1;
		}
		const ctx = await officeOf(database, committee.id);
		return refusalAsSentence(ctx, () => bringIn(ctx, new Uint8Array(bytes), asked.confirm));
	});
}

async function bringIn(ctx: Context, bytes: Uint8Array, confirm: boolean): Promise<number | void> {
	const preview = await previewRuleSet(ctx, bytes);
	if (!preview.ok) {
		sayProblems(preview.problems);
		return 1;
	}
	for (const { what, where, before, after } of preview.differences)
		console.log(`${what}: ${where}: ${[before, after].filter((text) => text !== null).join(' → ')}`);
	console.log(
		`${preview.differences.length} differences from “${preview.against.title}”; in force from ${preview.rules.effectiveFrom}.`
	);
	if (!confirm) {
		console.log('Nothing was loaded. Say --confirm to load it.');
		return;
	}
	await loadRuleSet(ctx, bytes, preview.against.id);
	console.log(`Loaded: ${preview.rules.title}`);
}

function sayProblems(problems: (Preview & { ok: false })['problems']) {
	for (const { line, where, what, example } of problems) {
		console.error(`${line === null ? '' : `line ${line}: `}${where}: ${what}`);
		if (example !== null) console.error(`    ${example}`);
	}
	console.error(`${problems.length} places need mending. Nothing was loaded.`);
}

/** A refusal is one clear sentence here too. */
async function refusalAsSentence(ctx: Context, work: () => Promise<number | void>): Promise<number | void> {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		console.error(refusalSentence(ctx.locale, error));
		return 1;
	}
}

type Asked = { file: string; confirm: boolean; committee: string | null };

function readArguments(args: string[]): Asked | null {
	const asked: Asked = { file: '', confirm: false, committee: null };
	for (let at = 0; at < args.length; at++) {
		const word = args[at]!;
		if (word === '--confirm') asked.confirm = true;
		else if (word === '--committee') asked.committee = args[++at] ?? '';
		else if (word.startsWith('--') || asked.file !== '') return null;
		else asked.file = word;
	}
	return asked.file === '' || asked.committee === '' ? null : asked;
}
