#!/usr/bin/env node
// The tool runs on the Node that package.json pins, whatever the machine's own is.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const pinned = join(home, 'node_modules/node/bin/node');

if (Number(process.versions.node.split('.')[0]) >= 24 || !existsSync(pinned)) {
	await import('../src/tool/main.ts');
} else {
	const child = spawn(pinned, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
		stdio: 'inherit'
	});
	for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
		process.on(signal, () => child.kill(signal));
	child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}
