import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

/** Every route on disk with what it answers to: `GET /sessions/[id=id]`, `POST /account?/password`. */
export function routesOnDisk(folder: string): string[] {
	const found = new Set<string>();
	for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		const route = `/${relative('.', dirname(file))}`.replace(/\/$/, '') || '/';
		if (file.endsWith('+page.svelte')) found.add(`GET ${route}`);
		if (file.endsWith('+page.server.ts'))
			for (const action of actionsIn(readFileSync(`${folder}/${file}`, 'utf8')))
				found.add(`POST ${route}${action === 'default' ? '' : `?/${action}`}`);
		if (file.endsWith('+server.ts') && !file.endsWith('+page.server.ts'))
			for (const [, method] of readFileSync(`${folder}/${file}`, 'utf8').matchAll(
				/export (?:const|(?:async )?function) (GET|POST|PUT|PATCH|DELETE)\b/g
			))
				found.add(`${method} ${route}`);
	}
	return [...found].sort();
}

/** The names in `export const actions = { … }`, one indentation deep. */
const actionsIn = (source: string): string[] =>
	[...(source.split('export const actions')[1] ?? '').split('\n};')[0]!.matchAll(/^\t(\w+):/gm)].map(
		([, name]) => name!
	);
