import { inspectUpload, keepAttachment, type SoundFile } from '#domain/documents/server/index.ts';
import type { Context } from '#platform/server/context.ts';
import { services } from './services.ts';

/** Looks into the files of a form before anything is written; the first that cannot be kept refuses the whole. */
export const inspectAll = (files: File[]): Promise<SoundFile[]> =>
	Promise.all(files.map((file) => inspectUpload(file)));

/** Keeps the documents of a study session. */
export async function keepSessionFiles(ctx: Context, sessionId: string, files: SoundFile[]): Promise<void> {
	for (const file of files)
		await keepAttachment(ctx, services.files, file, { type: 'study-session', id: sessionId });
}
