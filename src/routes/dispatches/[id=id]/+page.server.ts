import { issuesAbout } from '#domain/dispatches/dispatch.ts';
import { getDispatch, seeCourses } from '#domain/dispatches/server/index.ts';
import { suggestions } from '#domain/reviews/server/index.ts';

/** One dispatch: what it says, what became of it, and what can be done with it now. */
export async function load({ locals: { ctx }, params }) {
	const dispatch = await getDispatch(ctx, params.id);
	const isOurs = dispatch.box === 'sent' ? dispatch.kind === 'suggestion' : dispatch.kind === 'explanation';
	const { sealed: _, signature: __, ...shown } = dispatch;
	return {
		dispatch: shown,
		/** the issues of which we are the superior, with all that went to and fro */
		courses: isOurs ? await seeCourses(ctx, dispatch) : [],
		/** what the superior's issues became in our own reviews */
		takenIn: isOurs ? [] : await suggestions.listTakenIn(ctx, issuesAbout(dispatch.envelope))
	};
}
