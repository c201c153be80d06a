/** Where something stands in a file, as people count: from line 1. */
export type Place = { line: number; column: number };

/** Why a text is no JSON, as a code (`problem.ts`), and where. */
export type NotJson = { code: NotJsonCode; place: Place; details: Record<string, string> };
export type NotJsonCode =
	| 'json-ends-early'
	| 'json-comma-missing'
	| 'json-comma-too-many'
	| 'json-colon-missing'
	| 'json-key-unquoted'
	| 'json-text-unclosed'
	| 'json-unknown-sign'
	| 'json-after-end'
	| 'json-key-twice'
	| 'json-too-deep';

export type Path = readonly (string | number)[];

export type ReadJson =
	{ ok: true; value: unknown; placeOf: (path: Path) => Place } | { ok: false; problem: NotJson };

/** Deeper than any rule set: whoever nests further does not write rules. */
const deepest = 24;

/**
 * Reads JSON and remembers on which line everything stands, so that a fault further on can be pointed at. Says what is
 * wrong in the words of a person who types such a file: a comma too many, a quote that is missing.
 */
export function readJson(text: string): ReadJson {
	const reader = new Reader(text);
	try {
		const value = reader.document();
		return { ok: true, value, placeOf: (path) => reader.placeOf(path) };
	} catch (error) {
		if (error instanceof Stop) return { ok: false, problem: error.problem };
		throw error;
	}
}

class Stop extends Error {
	readonly problem: NotJson;
	constructor(problem: NotJson) {
		super(problem.code);
		this.problem = problem;
	}
}

const keyOf = (path: Path): string => JSON.stringify(path);

class Reader {
	readonly #text: string;
	readonly #starts = new Map<string, number>();
	#at = 0;

	constructor(text: string) {
		this.#text = text;
	}

	document(): unknown {
		const value = this.#value([]);
		this.#space();
		if (this.#at < this.#text.length) this.#stop('json-after-end', this.#at, { sign: this.#here() });
		return value;
	}

	/** Where a value stands; for one that is missing, what it is missing from. */
	placeOf(path: Path): Place {
		for (let length = path.length; length >= 0; length--) {
			const start = this.#starts.get(keyOf(path.slice(0, length)));
			if (start !== undefined) return this.#place(start);
		}
		return { line: 1, column: 1 };
	}

	#value(path: Path): unknown {
		this.#space();
		if (!this.#starts.has(keyOf(path))) this.#starts.set(keyOf(path), this.#at);
		if (path.length > deepest) this.#stop('json-too-deep');
		const sign = this.#here();
		if (sign === '{') return this.#object(path);
		if (sign === '[') return this.#array(path);
		if (sign === '"') return this.#string();
		return this.#word();
	}

	#object(path: Path): Record<string, unknown> {
		const object: Record<string, unknown> = {};
		const seen = new Set<string>();
		this.#at++;
		for (let first = true; !this.#closes('}', first); first = false) {
			const start = this.#at;
			if (this.#here() !== '"') this.#stop('json-key-unquoted', start, { sign: this.#here() });
			const key = this.#string();
			if (seen.has(key)) this.#stop('json-key-twice', start, { key });
			seen.add(key);
			this.#starts.set(keyOf([...path, key]), start);
			this.#space();
			if (this.#here() !== ':') this.#stop('json-colon-missing', this.#at, { key });
			this.#at++;
			// Never an inherited property, whatever the key is called.
			Object.defineProperty(object, key, {
				value: this.#value([...path, key]),
				enumerable: true,
				configurable: true,
				writable: true
			});
		}
		return object;
	}

	#array(path: Path): unknown[] {
		const array: unknown[] = [];
		this.#at++;
		for (let first = true; !this.#closes(']', first); first = false)
			array.push(this.#value([...path, array.length]));
		return array;
	}

	/** Whether the list ends here; between two entries it insists on exactly one comma. */
	#closes(end: '}' | ']', first: boolean): boolean {
		this.#space();
		if (this.#here() === end) {
			this.#at++;
			return true;
		}
		if (first) {
			if (this.#here() === ',') this.#stop('json-comma-too-many');
			return false;
		}
		if (this.#here() !== ',') this.#stop(this.#here() ? 'json-comma-missing' : 'json-ends-early');
		const comma = this.#at++;
		this.#space();
		if (this.#here() === end || this.#here() === ',') this.#stop('json-comma-too-many', comma);
		return false;
	}

	#string(): string {
		const start = this.#at;
		const end = /"(?:[^"\\\n\r]|\\.)*"/y;
		end.lastIndex = start;
		const written = end.exec(this.#text)?.[0];
		if (written === undefined) this.#stop('json-text-unclosed', start);
		try {
			this.#at += written.length;
			return JSON.parse(written) as string;
		} catch {
			this.#stop('json-unknown-sign', start, { sign: written.slice(0, 40) });
		}
	}

	#word(): unknown {
		const start = this.#at;
		const word = /[^\s,:{}[\]"]*/y;
		word.lastIndex = start;
		const written = word.exec(this.#text)![0];
		if (written === '')
			this.#stop(this.#here() ? 'json-unknown-sign' : 'json-ends-early', start, { sign: this.#here() });
		try {
			this.#at += written.length;
			return JSON.parse(written) as unknown;
		} catch {
			this.#stop('json-unknown-sign', start, { sign: written.slice(0, 40) });
		}
	}

	#space() {
		const space = /[ \t\r\n]*/y;
		space.lastIndex = this.#at;
		this.#at += space.exec(this.#text)![0].length;
	}

	#here = (): string => this.#text[this.#at] ?? '';

	#place(at: number): Place {
		const before = this.#text.slice(0, at);
		const line = before.split('\n').length;
		return { line, column: at - before.lastIndexOf('\n') };
	}

	#stop(code: NotJsonCode, at = this.#at, details: Record<string, string> = {}): never {
		throw new Stop({ code, place: this.#place(at), details });
	}
}
