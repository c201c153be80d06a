import { getCorrectiveAction } from '#domain/rectification/server/index.ts';

/** Paper first: what the owner reports, or what the inspector finds, to be filled in by hand. */
export async function load({ locals: { ctx }, params, url }) {
	return {
		action: await getCorrectiveAction(ctx, params.id),
		forInspector: url.searchParams.get('for') === 'inspector'
	};
}
