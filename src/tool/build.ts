import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const root = join(import.meta.dirname, '../..');

const vite = join(root, 'node_modules/vite/bin/vite.js');

/**
 * Builds the application when there is none, or when a source is newer than it; an installed one without sources' tools is
 * served as it is. Of several processes that find it stale at once, one builds and the others wait for it.
 */
export async function buildIfNeeded(): Promise<void> {
	if (!(await isStale())) return;
	const turn = takeTurn();
	try {
		if (await isStale()) build();
	} finally {
		turn.close();
	}
}

async function isStale(): Promise<boolean> {
	const built = join(root, 'build/handler.js');
	return !existsSync(built) || (existsSync(vite) && statSync(built).mtimeMs <= (await newestSource()));
}

/** Waits until no other process builds. A lock of SQLite's, as the system lets go of it by itself when its holder dies. */
function takeTurn(): DatabaseSync {
	const folder = join(root, 'node_modules/.cache/tusoi');
	mkdirSync(folder, { recursive: true });
	const lock = new DatabaseSync(join(folder, 'building.lock'), { timeout: 10 * 60_000 });
	lock.exec('begin exclusive');
	return lock;
}

function build(): void {
	console.log('Building, once …');
	execFileSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
		cwd: root,
		stdio: ['ignore', 'ignore', 'inherit']
	});
}

async function newestSource(): Promise<number> {
	const files = ['vite.config.ts', 'package.json'].map((name) => join(root, name));
	for (const folder of ['src', 'static'])
		for (const entry of await readdir(join(root, folder), { recursive: true, withFileTypes: true }))
			if (entry.isFile()) files.push(join(entry.parentPath, entry.name));
	return Math.max(...files.map((file) => statSync(file).mtimeMs));
}
