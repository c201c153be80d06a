import { papers } from '#domain/reviews/server/index.ts';
import { correctAction, issueAction, issuingPage } from '#web/server/paper-pages.ts';

export async function load({ locals: { ctx }, params }) {
	const { conference, ...minutes } = await papers.previewMinutes(ctx, params.id);
	return { id: params.id, issuing: await issuingPage(ctx, { ...minutes, unitId: conference.unitId }) };
}

const at = ({ id }: Record<string, string>) => `/conferences/${id}/minutes`;
const issue: Parameters<typeof issueAction>[0] = (ctx, wish, { id }) => papers.issueMinutes(ctx, id!, wish);

export const actions = {
	issue: issueAction(issue, at),
	correct: correctAction(issue, at)
};
