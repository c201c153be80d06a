import { groupedByCell } from '#domain/study/result.ts';
import { readPublished } from './read-published.ts';

export async function load({ locals: { ctx }, params, url }) {
	const { session, result, revisions, lines, rules, answerBy } = await readPublished(ctx, params);
	return {
		session: { id: session.id, title: session.title, startsAt: session.startsAt, place: session.place },
		result,
		newest: revisions.at(-1)!.revision,
		lines,
		rules,
		answerBy,
		answering: groupedByCell(lines.filter((line) => line.reference)).length,
		isJustPublished: url.searchParams.has('published')
	};
}
