import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { readSettings } from '#platform/server/settings.ts';
import { prepare } from './start.ts';

/** `npm run dev`: the database as in real life, the pages with reload. */
export async function dev(args: string[]): Promise<void> {
	const settings = readSettings();
	const stop = await prepare(settings);
	const vite = join(import.meta.dirname, '../../node_modules/vite/bin/vite.js');
	const child = spawn(
		process.execPath,
		[vite, 'dev', '--host', settings.host, '--port', String(settings.port), ...args],
		{ stdio: 'inherit' }
	);
	child.on('exit', (code) => void stop().then(() => process.exit(code ?? 0)));
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
}
