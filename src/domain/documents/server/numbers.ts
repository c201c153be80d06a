import { getTermOn } from '#domain/organization/server/index.ts';
import { today } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { paperNumber, paperTypes, type IssuerCode, type PaperType } from '../paper-types.ts';
import { takeNumber } from './queries.ts';

/**
 * The next number and sign of a kind of paper, as `05-TB/ĐU`: continuous from 01 within the committee's term. Each cell
 * has numbers of its own, so it is named for `CB`. Part of issuing the paper: when that is undone, so is the number, and
 * whoever issues the next one waits until this one is settled. The event of the issue carries it. Refuses (409) outside
 * every term; `on` is the date of the paper (today without one).
 */
export async function nextPaperNumber(
	ctx: Context,
	type: PaperType,
	org: IssuerCode,
	{ cellId, on = today(ctx.clock) }: { cellId?: Id; on?: string } = {}
): Promise<string> {
	if (!ctx.inTransaction) throw new Error('A number was taken outside the transaction that issues its paper');
	if ((org === 'CB') !== (cellId !== undefined))
		throw new Error('The cell is named exactly when a cell issues');
	const term = await getTermOn(ctx, on);
	const n = await takeNumber(ctx, {
		termId: term.id,
		organ: cellId ?? org,
		paperType: paperTypes[type].code
	});
	return paperNumber(n, type, org);
}
