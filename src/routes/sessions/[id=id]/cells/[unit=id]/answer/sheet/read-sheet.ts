import { getCommittee } from '#domain/organization/server/index.ts';
import { answerSheet } from '#domain/study/answer-sheet.ts';
import { getCellAnswer, getSession, getSessionCell } from '#domain/study/server/index.ts';
import type { Context } from '#platform/server/context.ts';

/** The sheet on which a cell writes by hand, for the page and for its files. */
export async function readSheet(ctx: Context, params: { id: string; unit: string }) {
	const session = await getSession(ctx, params.id);
	const { unitName } = await getSessionCell(ctx, session, params.unit);
	const { people, dueOn } = await getCellAnswer(ctx, session.id, params.unit);
	return {
		session,
		unitName,
		paper: answerSheet(session, await getCommittee(ctx), { unitName, people, dueOn })
	};
}
