import { inspectUpload } from '#domain/documents/server/index.ts';
import { Refusal } from '#platform/refusal.ts';
import { cleanPdf } from './clean-pdf.ts';

export type CleanFile = { type: string; bytes: Buffer };

const kept = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'];

/**
 * The files of a comment without anything that tells whose they are: no name, no camera, no place, no time. Refuses (400) what
 * cannot be cleaned. It may take a while: call it before the transaction.
 */
export async function cleanFiles(files: readonly File[]): Promise<CleanFile[]> {
	const clean: CleanFile[] = [];
	for (const file of files) {
		const { type, bytes } = await inspectUpload(file);
		if (!kept.includes(type)) throw new Refusal('comments.file-kind', 400, { field: 'files' });
		clean.push({ type, bytes: type === 'application/pdf' ? await cleanedPdf(bytes) : bytes });
	}
	return clean;
}

async function cleanedPdf(bytes: Buffer): Promise<Buffer> {
	try {
		return await cleanPdf(bytes);
	} catch {
		throw new Refusal('comments.file-unreadable', 400, { field: 'files' });
	}
}
