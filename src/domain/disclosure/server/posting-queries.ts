import { memberNameIn } from '#domain/membership/server/index.ts';
import type { Channel } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { Page } from './queries.ts';

export const insertPosting = (
	ctx: Context,
	row: {
		id: Id;
		obligationId: Id;
		form: string;
		place: string;
		link: string | null;
		postedOn: PlainDate;
		untilOn: PlainDate;
		postedBy: Id;
		channel: Channel;
	}
) =>
	ctx.db
		.insertInto('disclosure_postings')
		.values({
			committee_id: ctx.committeeId,
			posting_id: row.id,
			obligation_id: row.obligationId,
			form: row.form,
			place: row.place,
			link: row.link,
			posted_on: row.postedOn,
			until_on: row.untilOn,
			posted_by: row.postedBy,
			entered_by: ctx.actor.memberId,
			channel: row.channel,
			entered_at: ctx.clock.now()
		})
		.execute();

export const postingsOf = (ctx: Context, obligationId: Id) =>
	ctx.db
		.selectFrom('disclosure_postings as p')
		.select([
			'p.posting_id as id',
			'p.form',
			'p.place',
			'p.link',
			'p.posted_on as postedOn',
			'p.until_on as untilOn',
			memberNameIn('p.posted_by').as('postedBy'),
			memberNameIn('p.entered_by').as('enteredBy'),
			'p.channel',
			'p.entered_at as enteredAt'
		])
		.where('p.obligation_id', '=', obligationId)
		.orderBy('p.posted_on')
		.orderBy('p.posting_id')
		.execute();

export const findPosting = (ctx: Context, id: Id) =>
	ctx.db
		.selectFrom('disclosure_postings')
		.select('obligation_id as obligationId')
		.where('posting_id', '=', id)
		.executeTakeFirst();

/** What everybody may know: what was posted, where and until when. What is only owed is not published here. */
const publicLines = (ctx: Context) =>
	ctx.db
		.selectFrom('disclosure_postings as p')
		.innerJoin('disclosure_obligations as o', (join) =>
			join.onRef('o.committee_id', '=', 'p.committee_id').onRef('o.obligation_id', '=', 'p.obligation_id')
		);

export const publicPostings = (ctx: Context, content: string | undefined, page: Page) =>
	publicLines(ctx)
		.select([
			'p.posting_id as id',
			'o.content',
			'o.title',
			'o.reference',
			'o.decided_on as decidedOn',
			'p.form',
			'p.place',
			'p.link',
			'p.posted_on as postedOn',
			'p.until_on as untilOn'
		])
		.$if(content !== undefined, (query) => query.where('o.content', '=', content!))
		.orderBy('p.posted_on', 'desc')
		.orderBy('p.posting_id', 'desc')
		.limit(page.limit)
		.offset(page.offset)
		.execute();

export const countPublicPostings = async (ctx: Context, content: string | undefined): Promise<number> => {
	const { total } = await publicLines(ctx)
		.select((eb) => eb.fn.countAll<number>().as('total'))
		.$if(content !== undefined, (query) => query.where('o.content', '=', content!))
		.executeTakeFirstOrThrow();
	return Number(total);
};
