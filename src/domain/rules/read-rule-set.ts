import * as v from 'valibot';
import { findContradictions } from './checks.ts';
import { extend } from './extend.ts';
import { problemOf, type Problem } from './problem.ts';
import { readJson, type Path, type Place } from './read-json.ts';
import { aboutOf, schemaOf, type About, type AnyRuleSet } from './any-rule-set.ts';

/** How large a file with rules may be: far beyond any real one. */
export const largestFile = 256 * 1024;

/** What is wrong comes with what the file seems to be about. */
export type ReadRuleSet = { ok: true; rules: AnyRuleSet } | { ok: false; problems: Problem[]; about: About };

/** The set that a variant extends, by its code; nothing when the committee has none of that code. */
export type FindBase = (code: string) => { rules: AnyRuleSet } | { known: readonly string[] };

/**
 * Reads a file with rules, whole or as a variant of another set, and finds everything that is wrong with it at once.
 * The largest size is the caller's to refuse.
 */
export function readRuleSet(bytes: Uint8Array, findBase: FindBase): ReadRuleSet {
	const text = decoded(bytes);
	if (text === null) return failed({ code: 'not-a-text-file', path: [], place: null, details: {} });
	const json = readJson(text);
	if (!json.ok) return failed({ ...json.problem, path: [] });
	if (!isGroup(json.value)) return failed({ code: 'not-a-rule-set', path: [], place: null, details: {} });

	const { extends: base, ...content } = json.value;
	if (base === undefined) return checked(content, json.placeOf);
	const found = typeof base === 'string' ? findBase(base) : { known: [] };
	if (!('rules' in found)) {
		const details = { value: String(base).slice(0, 60), known: found.known.join(', ') };
		return failed({ code: 'base-unknown', path: ['extends'], place: json.placeOf(['extends']), details });
	}
	return checked(extend(found.rules as unknown as Group, content), json.placeOf);
}

type Group = Record<string, unknown>;
const isGroup = (value: unknown): value is Group =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const failed = (...problems: Problem[]): ReadRuleSet => ({ ok: false, problems, about: 'reviews' });

/** UTF-8, with or without the mark that some editors put in front; composed letters. Null for anything else. */
function decoded(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC');
	} catch {
		return null;
	}
}

function checked(content: Group, placeOf: (path: Path) => Place): ReadRuleSet {
	const { issues, rules } = allIssues(content);
	const found = [...issues.map(problemOf), ...findContradictions(content)];
	if (rules && found.length === 0) return { ok: true, rules };
	const problems = found.map((problem) => ({ ...problem, place: placeOf(problem.path) }));
	problems.sort((a, b) => a.place.line - b.place.line);
	return { ok: false, problems, about: aboutOf(content) };
}

/** The schema stops at the first key of a group that it does not know: so look again without it, until nothing is new. */
function allIssues(content: Group): { issues: v.BaseIssue<unknown>[]; rules: AnyRuleSet | null } {
	const schema = schemaOf(content);
	const known = structuredClone(content);
	const strangers: v.BaseIssue<unknown>[] = [];
	for (;;) {
		const read = v.safeParse(schema, known);
		const found = (read.issues ?? []).filter(
			({ type, expected }) => type === 'strict_object' && expected === 'never'
		);
		if (found.length === 0)
			return { issues: [...strangers, ...(read.issues ?? [])], rules: read.success ? read.output : null };
		strangers.push(...found);
		for (const { path } of found)
			forget(
				known,
				path!.map(({ key }) => key as string | number)
			);
	}
}

function forget(from: Group, path: readonly (string | number)[]) {
	const parent = path.slice(0, -1).reduce<unknown>((at, key) => (at as Group)[key], from);
	delete (parent as Group)[path.at(-1)!];
}
