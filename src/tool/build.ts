import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Builds the application when there is none, or when a source is newer than it; an installed one without sources' tools is served as it is. */
export async function buildIfNeeded(): Promise<void> {
	const built = join(root, 'build/handler.js');
	const vite = join(root, 'node_modules/vite/bin/vite.js');
	if (existsSync(built) && (!existsSync(vite) || statSync(built).mtimeMs > (await newestSource()))) return;
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
