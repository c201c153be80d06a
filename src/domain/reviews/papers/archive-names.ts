import { fileName } from '#domain/documents/file-name.ts';

/**
 * Names the papers of an archive: a folder for each cell, in it the file. No two are the same, also where capitals are
 * not told apart: the second of two people of one name gets a number.
 */
export function namesInArchive(format: string): (folder: string, name: string) => string {
	const taken = new Set<string>();
	return (folder, name) => {
		const base = [folder, name].filter(Boolean).map(fileName).join('/');
		for (let n = 1; ; n++) {
			const path = `${base}${n > 1 ? ` (${n})` : ''}.${format}`;
			const key = path.toLocaleLowerCase('vi');
			if (taken.has(key)) continue;
			taken.add(key);
			return path;
		}
	};
}
