import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import {
	carryOutRoster,
	confirmRoster,
	getRosterImport,
	listRosterRows,
	uploadRoster
} from '#domain/membership/server/index.ts';
import { showProblem } from '#domain/membership/roster/show-problem.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { openFiles } from '#platform/server/files.ts';
import { chooseCommittee, officeOf } from './choose-committee.ts';
import { withDatabase } from './with-database.ts';

const usage = 'Usage: npx tusoi import-members FILE [--create-units] [--committee NAME]';

/**
 * `npx tusoi import-members FILE`: the same as the page does, in the name of the committee's office. The last line says
 * what became of the rows; above it stand the refused ones, each with its cell and reason.
 */
export async function importMembers(args: string[]): Promise<number | void> {
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
	return withDatabase(async ({ database, settings, ownerUrl }) => {
		const committee = await chooseCommittee(ownerUrl, asked.committee);
		if (typeof committee === 'string') {
			console.error(committee);
			return 1;
		}
		const ctx = await officeOf(database, committee.id);
		const files = openFiles(settings.dataFolder);
		const id = await uploadRoster(ctx, files, { name: basename(asked.file), bytes });
		await bringIn(ctx, id, asked.createUnits);
	});
}

async function bringIn(ctx: Context, id: Id, createUnits: boolean): Promise<void> {
	const { count } = await getRosterImport(ctx, id);
	if (count.new || count.changed) {
		await confirmRoster(ctx, id, { createUnits });
		await carryOutRoster(ctx, id);
	}
	for (const row of await listRosterRows(ctx, id, { outcome: 'refused', page: 1, perPage: 100_000 }))
		for (const problem of row.problems.filter(({ kind }) => kind !== 'notice'))
			console.log(
				`${row.sheet} ${problem.cell} (${row.fields.fullName}): ${showProblem(ctx.locale, problem)}`
			);
	const done = (await getRosterImport(ctx, id)).count;
	console.log(`${done.new} new, ${done.changed} changed, ${done.same} same, ${done.refused} refused`);
}

type Asked = { file: string; createUnits: boolean; committee: string | null };

function readArguments(args: string[]): Asked | null {
	const asked: Asked = { file: '', createUnits: false, committee: null };
	for (let at = 0; at < args.length; at++) {
		const word = args[at]!;
		if (word === '--create-units') asked.createUnits = true;
		else if (word === '--committee') asked.committee = args[++at] ?? '';
		else if (word.startsWith('--') || asked.file !== '') return null;
		else asked.file = word;
	}
	return asked.file === '' || asked.committee === '' ? null : asked;
}
