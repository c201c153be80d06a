import { slipsForm } from '#domain/accounts/forms.ts';
import { findAccounts, openAccounts } from '#domain/accounts/server/index.ts';
import { readPage } from '#domain/membership/member-filter.ts';
import { membersPerPage } from '#domain/membership/server/index.ts';
import { tidy } from '#platform/vietnamese.ts';
import { formAction } from '#web/server/form-action.ts';
import { services } from '#web/server/services.ts';

export async function load({ locals: { ctx }, url }) {
	const q = tidy(url.searchParams.get('q') ?? '').slice(0, 80);
	const page = readPage(url.searchParams);
	return { q, page, perPage: membersPerPage, ...(await findAccounts(ctx, q, page)) };
}

/** The codes are in this answer only: nothing but their hashes is kept. */
export const actions = {
	default: formAction(slipsForm, async (ctx, { members }, { url }) => ({
		slips: await openAccounts(ctx, members),
		address: `${services.settings.origin || url.origin}/activate`
	}))
};
