import { sql } from 'kysely';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { IssuedPaper } from '../issued-paper.ts';
import type { Paper } from '../paper.ts';

/** Every revision of papers that were issued; whether a person may see one, the module that owns its subject decides. */
const issued = (ctx: Context) =>
	ctx.db
		.selectFrom('issued_papers as p')
		.innerJoin('members as m', (join) =>
			join.onRef('m.committee_id', '=', 'p.committee_id').onRef('m.member_id', '=', 'p.issued_by')
		)
		.select([
			'p.issued_paper_id as id',
			'p.kind',
			'p.subject_id as subjectId',
			'p.revision',
			'p.reason',
			'p.number',
			'p.issued_on as issuedOn',
			'm.full_name as issuedBy',
			'p.issued_at as issuedAt'
		])
		.orderBy('p.kind')
		.orderBy('p.subject_id')
		.orderBy('p.revision');

export const issuedAbout = (ctx: Context, subjectIds: readonly Id[], kinds?: readonly string[]) =>
	issued(ctx)
		.where('p.subject_id', '=', sql<Id>`any(${[...subjectIds]}::uuid[])`)
		.$if(kinds !== undefined, (query) => query.where('p.kind', 'in', [...kinds!]))
		.execute();

/** The newest revision of each, with what it says. */
export const newestContents = (ctx: Context, kinds: readonly string[], subjectIds: readonly Id[]) =>
	issued(ctx)
		.select(sql<Paper>`p.content`.as('content'))
		.where('p.subject_id', '=', sql<Id>`any(${[...subjectIds]}::uuid[])`)
		.where('p.kind', 'in', [...kinds])
		.where(({ eb, selectFrom }) =>
			eb(
				'p.revision',
				'=',
				selectFrom('issued_papers as other')
					.select(({ fn }) => fn.max('other.revision').as('newest'))
					.whereRef('other.committee_id', '=', 'p.committee_id')
					.whereRef('other.kind', '=', 'p.kind')
					.whereRef('other.subject_id', '=', 'p.subject_id')
			)
		)
		.execute();

export const issuedContent = (ctx: Context, id: Id) =>
	ctx.db
		.selectFrom('issued_papers')
		.select(sql<Paper>`content`.as('content'))
		.where('issued_paper_id', '=', id)
		.executeTakeFirstOrThrow();

export const insertIssued = (
	ctx: Context,
	paper: Omit<IssuedPaper, 'issuedBy' | 'issuedAt'>,
	content: string
) =>
	ctx.db
		.insertInto('issued_papers')
		.values({
			committee_id: ctx.committeeId,
			issued_paper_id: paper.id,
			kind: paper.kind,
			subject_id: paper.subjectId,
			revision: paper.revision,
			reason: paper.reason,
			number: paper.number,
			issued_on: paper.issuedOn,
			content,
			issued_by: ctx.actor.memberId,
			issued_at: ctx.clock.now()
		})
		.execute();
