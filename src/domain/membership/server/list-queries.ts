import { sql, type SqlBool } from 'kysely';
import type { PostKind } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { holdsOn } from '#platform/server/ranges.ts';
import { sightOf } from '../policy.ts';
import type { MemberFilter } from '../member-filter.ts';

/** The members whom this person may see, each with the cell of that day; who has left is found by asking for it. */
const visibleTo = (ctx: Context, date: PlainDate) => {
	const sight = sightOf(ctx.actor);
	const everybody = ctx.db
		.selectFrom('members as m')
		.leftJoin('memberships as ms', (join) =>
			join
				.onRef('ms.committee_id', '=', 'm.committee_id')
				.onRef('ms.member_id', '=', 'm.member_id')
				.on(holdsOn('ms.valid', date))
		);
	if (sight.everybody) return everybody;
	if (sight.cells.length === 0) return everybody.where('m.member_id', '=', sight.self);
	// Named one by one: "themselves, or in their cells" would look at everybody in a large committee.
	return everybody.where('m.member_id', 'in', (eb) =>
		eb
			.selectFrom('memberships as seen')
			.select('seen.member_id')
			.where('seen.unit_id', 'in', sight.cells)
			.where(holdsOn('seen.valid', date))
			.unionAll(ctx.db.selectNoFrom(sql<Id>`${sight.self}::uuid`.as('member_id')))
	);
};

/** Whom a list shows: their number, and one page of them by given name, exact marks first when searched. */
const matching = (ctx: Context, filter: MemberFilter, date: PlainDate) =>
	visibleTo(ctx, date)
		.$if(filter.cell === 'outside', (query) => query.where('ms.unit_id', 'is', null))
		.$if(filter.cell !== null && filter.cell !== 'outside', (query) =>
			query.where('ms.unit_id', '=', filter.cell)
		)
		.$if(filter.cell === null, (query) => query.where(stillHere))
		.$if(filter.standing === 'exempt', (query) => query.where(exemptOn(date)))
		.$if(filter.standing === 'official', (query) => query.where(sql<SqlBool>`not ${probationaryOn(date)}`))
		.$if(filter.standing === 'probationary', (query) => query.where(probationaryOn(date)))
		.$if(filter.post !== null, (query) =>
			query.where((eb) =>
				eb.exists(
					postsOn(ctx, date)
						.select(sql`1`.as('one'))
						.$if(filter.post !== 'any', (posts) => posts.where('p.kind', '=', filter.post as PostKind))
				)
			)
		)
		.$call((query) =>
			filter.words.reduce(
				(narrowed, word) =>
					narrowed.where(sql<SqlBool>`' ' || m.folded_name like '% ' || fold_vietnamese(${word}) || '%'`),
				query
			)
		);

/** In a cell, or never yet in one: who has left the committee is not of it any more. */
const stillHere = sql<SqlBool>`(ms.unit_id is not null or not exists (
	select from memberships past where past.committee_id = m.committee_id and past.member_id = m.member_id))`;

/** As `standingOn` has it (member.ts): official from its day on, probationary between admission and it. */
const probationaryOn = (date: PlainDate) =>
	sql<SqlBool>`coalesce(m.official_on > ${date}::date, m.admitted_on is not null)`;

const exemptOn = (date: PlainDate) => sql<SqlBool>`exists (select from exemptions e
	where e.committee_id = m.committee_id and e.member_id = m.member_id and ${holdsOn('e.valid', date)})`;

const suspendedOn = (date: PlainDate) => sql<SqlBool>`exists (select from suspensions s
	where s.committee_id = m.committee_id and s.member_id = m.member_id and ${holdsOn('s.valid', date)})`;

const postsOn = (ctx: Context, date: PlainDate) =>
	ctx.db
		.selectFrom('posts as p')
		.whereRef('p.committee_id', '=', sql.ref('m.committee_id'))
		.whereRef('p.member_id', '=', sql.ref('m.member_id'))
		.where(holdsOn('p.valid', date));

export const countMatching = async (ctx: Context, filter: MemberFilter, date: PlainDate): Promise<number> =>
	(
		await matching(ctx, filter, date)
			.select((eb) => eb.fn.countAll<number>().as('count'))
			.executeTakeFirstOrThrow()
	).count;

/** How many of the words are typed with exactly the marks of the name. */
const exactness = (words: readonly string[]) =>
	sql.join(
		words.map((word) => sql`(' ' || m.spelled_name like '% ' || spelled_vietnamese(${word}) || '%')::int`),
		sql` + `
	);

export const pageOfMatching = (
	ctx: Context,
	filter: MemberFilter,
	date: PlainDate,
	{ offset, limit }: { offset: number; limit: number | null }
) =>
	ctx.db
		.with('page', () =>
			matching(ctx, filter, date)
				.select(['m.committee_id', 'm.member_id', 'm.full_name', 'm.sort_name', 'ms.unit_id'])
				.select(['m.born_on', 'm.birth_precision', 'm.admitted_on', 'm.official_on', 'm.card_number'])
				.select((filter.words.length ? exactness(filter.words) : sql.lit(0)).$castTo<number>().as('exact'))
				.orderBy('exact', 'desc')
				.orderBy('m.sort_name')
				.orderBy('m.member_id')
				.offset(offset)
				.$if(limit !== null, (query) => query.limit(limit!))
		)
		.selectFrom('page as m')
		.leftJoin('unit_periods as up', (join) =>
			join
				.onRef('up.committee_id', '=', 'm.committee_id')
				.onRef('up.unit_id', '=', 'm.unit_id')
				.on(holdsOn('up.valid', date))
		)
		.select([
			'm.member_id as id',
			'm.full_name as fullName',
			'm.born_on as bornOn',
			'm.birth_precision as birthPrecision',
			'm.admitted_on as admittedOn',
			'm.official_on as officialOn',
			'm.card_number as cardNumber',
			'm.unit_id as cellId',
			'up.name as cellName',
			exemptOn(date).$castTo<boolean>().as('exempt'),
			suspendedOn(date).$castTo<boolean>().as('suspended')
		])
		.select(
			sql<PostKind[]>`array(select p.kind::text from posts p where p.committee_id = m.committee_id
				and p.member_id = m.member_id and ${holdsOn('p.valid', date)} order by p.kind)`.as('posts')
		)
		.orderBy('m.exact', 'desc')
		.orderBy('m.sort_name')
		.orderBy('m.member_id')
		.execute();

/** Whether this person finds a member at all. */
export const findVisible = async (ctx: Context, memberId: Id, date: PlainDate): Promise<boolean> =>
	(await visibleTo(ctx, date)
		.select('m.member_id')
		.where('m.member_id', '=', memberId)
		.executeTakeFirst()) !== undefined;

/** How many belong to each cell on a day, and how many of them are probationary or exempt. */
export const sizesOn = (ctx: Context, date: PlainDate) =>
	ctx.db
		.selectFrom('memberships as ms')
		.innerJoin('members as m', (join) =>
			join.onRef('m.committee_id', '=', 'ms.committee_id').onRef('m.member_id', '=', 'ms.member_id')
		)
		.select(({ fn }) => [
			'ms.unit_id as unitId',
			fn.countAll<number>().as('members'),
			sql<number>`count(*) filter (where ${probationaryOn(date)})`.as('probationary'),
			sql<number>`count(*) filter (where ${exemptOn(date)})`.as('exempt')
		])
		.where(holdsOn('ms.valid', date))
		.groupBy('ms.unit_id')
		.execute();
