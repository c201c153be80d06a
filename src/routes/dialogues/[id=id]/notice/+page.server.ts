import { carriedFrom, getDialogue } from '#domain/dialogues/server/index.ts';
import { getCommittee, getPublicAddress } from '#domain/organization/server/index.ts';

export async function load({ locals: { ctx }, params, url }) {
	const dialogue = await getDialogue(ctx, params.id);
	return {
		dialogue,
		committee: (await getCommittee(ctx)).name,
		carried: await carriedFrom(ctx, dialogue),
		address: `${url.host}/public/${await getPublicAddress(ctx)}/dialogues`
	};
}
