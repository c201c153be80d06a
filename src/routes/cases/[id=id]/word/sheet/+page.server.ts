import { getCase } from '#domain/cases/server/index.ts';

export async function load({ locals: { ctx }, params }) {
	const { id, code } = await getCase(ctx, params.id);
	return { id, code };
}
