import { signMinutes, previewMeetingPaper } from '#domain/cell-meetings/server/index.ts';
import { correctAction, issueAction, issuingPage } from '#web/server/paper-pages.ts';

export async function load({ locals: { ctx }, params }) {
	const { meeting, ...paper } = await previewMeetingPaper(ctx, 'minutes', params.id);
	return {
		id: params.id,
		reason: meeting.correctionReason,
		issuing: await issuingPage(ctx, { ...paper, unitId: meeting.unitId })
	};
}

const at = ({ id }: Record<string, string>) => `/cell-meetings/${id}/minutes`;
const issue: Parameters<typeof issueAction>[0] = (ctx, wish, { id }) => signMinutes(ctx, id!, wish);

export const actions = {
	issue: issueAction(issue, at),
	correct: correctAction(issue, at)
};
