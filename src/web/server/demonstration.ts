import { demonstrationPassword } from '#domain/accounts/server/index.ts';
import { loadCommittee, openCastAccounts } from '#demonstration/load-committee.ts';
import { loadYear } from '#demonstration/load-year.ts';
import { newId } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { Services } from './services.ts';

/** Loads the demonstration committee with its history. Deterministic for a given day; the caller checks that there is none yet. */
export async function loadDemonstration({
	database,
	auth,
	files,
	clock
}: Pick<Services, 'database' | 'auth' | 'files' | 'clock'>): Promise<void> {
	const committeeId = newId();
	const ctx: Context = {
		committeeId,
		actor: { accountId: '', memberId: newId(), committeeId, name: '', cellId: null, posts: [] },
		clock,
		locale: 'vi',
		db: database.forCommittee(committeeId),
		inTransaction: false
	};
	const passwordHash = await (await auth.$context).password.hash(demonstrationPassword);
	const loaded = await loadCommittee(ctx);
	await loadYear(ctx, loaded, files);
	await openCastAccounts(ctx, loaded, passwordHash);
}
