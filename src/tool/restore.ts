import { createReadStream, existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createGunzip } from 'node:zlib';
import { embeddedPostgres } from '#platform/server/embedded-postgres.ts';
import { readSettings, SettingsError } from '#platform/server/settings.ts';
import type { Totals } from './backup.ts';
import { journal } from './journal.ts';
import { Load } from './restore-load.ts';
import { readTar } from './tar.ts';

/**
 * `npx tusoi restore FILE`: all of a backup into an empty data folder (or an empty database of one's own), or nothing
 * of it. Then the journal of every committee is recomputed.
 */
export const restore = async ([file]: string[]) => {
	if (!file) {
		console.log('Usage: npx tusoi restore FILE');
		return 2;
	}
	if (!existsSync(file)) throw new SettingsError(`There is no file ${resolve(file)}.`);
	const settings = readSettings();
	await mkdir(settings.dataFolder, { recursive: true });
	const embedded = settings.databaseUrl
		? null
		: await embeddedPostgres(join(settings.dataFolder, 'postgres'));
	try {
		if (embedded && !embedded.started)
			throw new SettingsError(`Tự Soi runs on the folder ${settings.dataFolder}. Stop it first.`);
		const totals = await read(file, embedded?.url ?? settings.databaseUrl, settings.dataFolder);
		const rows = Object.values(totals.rows).reduce((sum, count) => sum + count, 0);
		console.log(`Restored ${rows} rows and ${totals.files} files.`);
	} finally {
		if (embedded?.started) await embedded.stop();
	}
	return journal(['verify']);
};

async function read(file: string, url: string, dataFolder: string): Promise<Totals> {
	const files = join(dataFolder, 'files');
	if (existsSync(files) && (await readdir(files)).length > 0)
		throw new SettingsError(
			`There are files in ${files} already: a backup is restored into an empty folder.`
		);
	const fresh = join(dataFolder, 'files.part');
	await rm(fresh, { recursive: true, force: true });
	await mkdir(fresh, { recursive: true });
	const load = new Load(url, fresh);
	try {
		const unpacked = createGunzip();
		createReadStream(file)
			.on('error', (error) => unpacked.destroy(error))
			.pipe(unpacked);
		for await (const entry of readTar(unpacked)) await load.take(entry);
		await load.finish();
		await rm(files, { recursive: true, force: true });
		await rename(fresh, files);
		if (load.secret) await writeFile(join(dataFolder, 'secret'), load.secret, { mode: 0o600 });
		await load.commit();
		return load.seen;
	} catch (error) {
		if (error instanceof SettingsError) throw error;
		throw new SettingsError(`${file} is no whole backup, nothing was restored: ${(error as Error).message}.`);
	} finally {
		await load.close();
		await rm(fresh, { recursive: true, force: true });
	}
}
