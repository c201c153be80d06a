import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { locales, type Words } from '#platform/words.ts';
import { catalogues, hasSentence, refusalSentence } from './words.ts';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
	/\.(ts|svelte)$/.test(file)
);
const sources = new Map(files.map((file) => [file, readFileSync(`src/${file}`, 'utf8')]));

/** Every catalogue of the program, found on disk by the call that makes it. */
const made = await Promise.all(
	[...sources]
		.filter(([file, source]) => /= inBothLanguages\(/.test(source) && !/\.(test\.ts|svelte)$/.test(file))
		.map(async ([file]) => [file, Object.values(await import(`./${file}`)).filter(isCatalogue)] as const)
);

type Catalogue = { vi: Words; en: Words };
function isCatalogue(value: unknown): value is Catalogue {
	return typeof value === 'function' && 'vi' in value && 'en' in value;
}

/** Where each word stands in a catalogue, with the word; a word that mentions something is asked with stand-ins. */
function wordsIn(words: Words, at = ''): [string, string][] {
	return Object.entries(words).flatMap(([key, word]): [string, string][] => {
		const place = at ? `${at} › ${key}` : key;
		if (typeof word === 'string') return [[place, word]];
		return typeof word === 'function' ? [[place, String(word)]] : wordsIn(word, place);
	});
}

describe.each(made)('the words in %s', (_file, found) => {
	test('stand at the same places in both languages, and none is empty', () => {
		expect(found.length).toBeGreaterThan(0);
		for (const { vi, en } of found) {
			const [first, second] = [wordsIn(vi), wordsIn(en)];
			expect(second.map(([place]) => place).sort()).toEqual(first.map(([place]) => place).sort());
			for (const [place, word] of [...first, ...second]) expect(word.trim(), place).not.toBe('');
		}
	});
});

/** The codes with which the program refuses, wherever they are written: as `module.reason` of a module that has words. */
const codes = new Map<string, string>();
for (const [file, source] of sources)
	if (!file.endsWith('.test.ts'))
		for (const [, code] of source.matchAll(/['"`]([a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*)['"`]/g))
			if (code!.split('.')[0]! in catalogues && !isAct(source, code!)) codes.set(code!, file);

/** Acts of the journal look the same; they are recorded, not said. */
function isAct(source: string, code: string): boolean {
	return new RegExp(`record\\(\\s*\\w+,[^;]*?['"\`]${code.replaceAll('.', '\\.')}['"\`]`).test(source);
}

/** Whatever a sentence mentions: it reads as a date, a number, a name. */
const anything = new Proxy({}, { get: () => '2026-11-23' });

test('every refusal that the program knows has a sentence in both languages', () => {
	expect(codes.size).toBeGreaterThan(150);
	const silent = [...codes].filter(([code]) => !hasSentence(code));
	expect(silent).toEqual([]);
	for (const [code] of codes)
		for (const locale of locales) {
			const sentence = refusalSentence(locale, { code, details: anything });
			expect(sentence.trim(), code).toMatch(/.{8}/);
		}
});

test('every sentence of a refusal is said somewhere', () => {
	const written = [...sources]
		.filter(([file]) => !/words\.(test\.)?ts$/.test(file))
		.map(([, source]) => source)
		.join('\n');
	const unsaid = Object.entries(catalogues).flatMap(([module, catalogue]) =>
		Object.keys((catalogue.vi as { refusals?: object }).refusals ?? {})
			.map((reason) => [`${module}.${reason}`, reason] as const)
			.filter(
				([code, reason]) => !codes.has(code) && !written.includes(reason) && !isPutTogether(written, code)
			)
			.map(([code]) => code)
	);
	expect(unsaid).toEqual([]);
});

/** `rectification.while-${state}` says all of `rectification.while-…`. */
const isPutTogether = (written: string, code: string) =>
	[...code.matchAll(/-/g)].some(({ index }) => written.includes(`${code.slice(0, index + 1)}\${`));

test('what a refusal does not know is said in general words rather than not at all', () => {
	expect(refusalSentence('vi', { code: 'nowhere.nothing', details: {} })).toBe(
		refusalSentence('vi', { code: 'platform.field-wrong', details: {} })
	);
});
