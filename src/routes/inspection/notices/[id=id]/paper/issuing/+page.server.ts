import { noticeIssuer } from '#domain/supervision/notice-paper.ts';
import { issueNoticePaper, previewNoticePaper } from '#domain/supervision/server/index.ts';
import { correctAction, issueAction, issuingPage } from '#web/server/paper-pages.ts';

export async function load({ locals: { ctx }, params }) {
	const preview = await previewNoticePaper(ctx, params.id);
	return { id: params.id, issuing: await issuingPage(ctx, { ...preview, issuer: noticeIssuer }) };
}

const at = ({ id }: Record<string, string>) => `/inspection/notices/${id}/paper`;
const issue: Parameters<typeof issueAction>[0] = (ctx, wish, { id }) => issueNoticePaper(ctx, id!, wish);

export const actions = {
	issue: issueAction(issue, at),
	correct: correctAction(issue, at)
};
