import { listAttachments } from '#domain/documents/server/index.ts';
import { getFoundingDay } from '#domain/organization/server/index.ts';
import { citizenRulesAsOf } from '#domain/rules/server/index.ts';
import { actsForCommittee } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { nextPeriodicOn, type Content } from '../obligation.ts';
import { getObligation } from './keep-obligation.ts';
import { countPublicPostings, postingsOf, publicPostings } from './posting-queries.ts';
import { contentFigures, countObligations, obligationPage, type ObligationFilter } from './queries.ts';

export const obligationsPerPage = 50;
const pageOf = (page: number) => ({ limit: obligationsPerPage, offset: (page - 1) * obligationsPerPage });

/** The rules in force: what must be made public, and how. */
export async function readMatrixRules(ctx: Context) {
	const { rules } = await citizenRulesAsOf(ctx, today(ctx.clock));
	const { forms, contents, remindBefore } = rules.disclosure;
	return {
		forms: forms.value,
		contents: contents.value,
		source: contents.source,
		remindBefore: remindBefore.value
	};
}

/** What is owed and what was posted: everything for those who act for the committee, for others what they owe. */
export async function listObligations(ctx: Context, filter: ObligationFilter, page: number | 'whole') {
	const day = today(ctx.clock);
	const onlyOf = actsForCommittee(ctx.actor) ? null : ctx.actor.memberId;
	return {
		total: await countObligations(ctx, filter, day, onlyOf),
		obligations: await obligationPage(ctx, filter, {
			...{ today: day, onlyOf },
			page: page === 'whole' ? { limit: 5000, offset: 0 } : pageOf(page)
		})
	};
}

/** One obligation with the proof of every posting. */
export async function readObligation(ctx: Context, id: Id) {
	const obligation = await getObligation(ctx, id);
	const postings = await postingsOf(ctx, id);
	const files = await listAttachments(
		ctx,
		postings.map((one) => one.id)
	);
	return {
		obligation,
		postings: postings.map((one) => ({
			...one,
			files: files.filter(({ subjectId }) => subjectId === one.id).map(({ id, name }) => ({ id, name }))
		}))
	};
}

/** A line of the matrix: what the rules ask for, and how it stands here. */
export type MatrixLine = Content & {
	lastDecidedOn: PlainDate | null;
	open: number;
	overdue: number;
	posted: number;
	/** when what is published again and again is owed anew; null: when there is something */
	nextOn: PlainDate | null;
};

/** The matrix of content, form, time and who, each line with how it stands. */
export async function readMatrix(ctx: Context): Promise<MatrixLine[]> {
	const day = today(ctx.clock);
	const { contents } = await readMatrixRules(ctx);
	const since = await getFoundingDay(ctx);
	const figures = new Map((await contentFigures(ctx, day)).map((one) => [one.content, one]));
	return contents.map((content) => {
		const { lastDecidedOn = null, open = 0, overdue = 0, posted = 0 } = figures.get(content.code) ?? {};
		const nextOn = nextPeriodicOn(content, lastDecidedOn, since);
		return { ...content, lastDecidedOn, open, overdue, posted, nextOn };
	});
}

/** What everybody may know of: what was posted, newest first. */
export async function listPublicPostings(ctx: Context, content: string | undefined, page: number) {
	return {
		total: await countPublicPostings(ctx, content),
		postings: await publicPostings(ctx, content, pageOf(page))
	};
}
