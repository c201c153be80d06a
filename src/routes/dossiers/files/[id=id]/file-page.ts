import { seeFile, type SeenFile } from '#domain/dossiers/server/index.ts';
import type { Context } from '#platform/server/context.ts';

/** What every page about one household’s file shows, and the whole of it for the page to pick from. */
export async function filePage(ctx: Context, id: string): Promise<{ seen: SeenFile; shown: Shown }> {
	const seen = await seeFile(ctx, id);
	const { file, dossier } = seen;
	return {
		seen,
		shown: {
			id: file.id,
			number: file.number,
			dossier: { id: dossier.id, title: dossier.title }
		}
	};
}
type Shown = { id: string; number: string; dossier: { id: string; title: string } };
