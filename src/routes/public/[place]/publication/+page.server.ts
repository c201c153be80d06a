import { listPublicPostings, obligationsPerPage, readMatrixRules } from '#domain/disclosure/server/index.ts';
import { pageIn } from '#web/server/page-in.ts';

export async function load({ locals: { ctx, locale }, params, url }) {
	const { forms, contents } = await readMatrixRules(ctx);
	const content = contents.find(({ code }) => code === url.searchParams.get('content'))?.code;
	const page = pageIn(url);
	return {
		...(await listPublicPostings(ctx, content, page)),
		...{ content, page, perPage: obligationsPerPage, forms, place: params.place },
		contents: contents.map((one) => ({ value: one.code, label: one[locale] }))
	};
}
