import { canAppoint, canMakeKey } from '#domain/custody/policy.ts';
import { custodyRules, openingsPerPage, readCustody } from '#domain/custody/server/index.ts';
import { getCommittee } from '#domain/organization/server/index.ts';
import { demonstrationPassphrase } from '#domain/custody/custodian.ts';
import { permit } from '#web/server/permit.ts';
import { pageIn } from '#web/server/page-in.ts';

export async function load({ locals: { ctx }, url }) {
	const page = pageIn(url);
	const custody = await readCustody(ctx, page);
	return {
		...custody,
		page,
		perPage: openingsPerPage,
		grounds: (await custodyRules(ctx)).openingGrounds.value,
		passphrase: (await getCommittee(ctx)).isDemonstration ? demonstrationPassphrase : null,
		mayAppoint: permit(ctx, canAppoint(ctx.actor)),
		mayMakeKey: permit(ctx, canMakeKey(custody.standing))
	};
}
