import { redirect } from '@sveltejs/kit';
import { getCommittee, listPublicAddresses } from '#domain/organization/server/index.ts';
import { publicContext } from '#web/server/public-context.ts';
import { services } from '#web/server/services.ts';

/** Which committee is meant; where there is only one, its page. */
export async function load({ locals: { locale } }) {
	const addresses = await listPublicAddresses(services.database.outside);
	if (addresses.length === 1) redirect(303, `/public/${addresses[0]!.handle}`);
	return {
		committees: await Promise.all(
			addresses.map(async ({ handle }) => ({
				handle,
				name: (await getCommittee(await publicContext(handle, locale))).name
			}))
		)
	};
}
