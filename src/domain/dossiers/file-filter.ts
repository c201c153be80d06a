import { isId, type Id } from '#platform/id.ts';

export const onlyThese = ['still', 'missing', 'dispute', 'ended'] as const;
export type OnlyThese = (typeof onlyThese)[number];

/** Which households somebody looks at; kept in the address, which never holds a name. */
export type FileFilter = { hamlet: Id | null; stage: string | null; only: OnlyThese | null; q: string };

export const everyFile: FileFilter = { hamlet: null, stage: null, only: null, q: '' };

/** The filter that an address asks for. */
export function readFileFilter(said: URLSearchParams): FileFilter {
	const hamlet = said.get('hamlet') ?? '';
	return {
		hamlet: isId(hamlet) ? hamlet : null,
		stage: (said.get('stage') ?? '').slice(0, 60) || null,
		only: onlyThese.find((one) => one === said.get('only')) ?? null,
		q: (said.get('q') ?? '').replaceAll('\u0000', '').normalize('NFC').trim().slice(0, 100)
	};
}

/** The same as an address, without the words searched for unless they are wanted. */
export function fileQuery({ hamlet, stage, only }: Partial<FileFilter>): string {
	const said = new URLSearchParams(
		Object.entries({ hamlet, stage, only }).filter((entry): entry is [string, string] => Boolean(entry[1]))
	);
	return said.size ? `?${said}` : '';
}
