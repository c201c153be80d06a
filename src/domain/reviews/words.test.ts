import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The parts of this module share one list of refusals: a code that two of them say would be said in the wrong words. */
test('no two parts of a review refuse by the same code', async () => {
	const said = new Map<string, string>();
	const twice: string[] = [];
	for (const file of readdirSync('src/domain/reviews/words')) {
		const catalogues = Object.values(await import(`./words/${file}`)) as { vi?: { refusals?: object } }[];
		for (const { vi } of catalogues)
			for (const code of Object.keys(vi?.refusals ?? {})) {
				if (said.has(code)) twice.push(`${code}: ${said.get(code)}, ${file}`);
				said.set(code, file);
			}
	}
	expect(said.size).toBeGreaterThan(0);
	expect(twice).toEqual([]);
});
