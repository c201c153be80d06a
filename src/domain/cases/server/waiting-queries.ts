import { sql } from 'kysely';
import type { PlainDate } from '#platform/dates.ts';
import type { Context } from '#platform/server/context.ts';
import { caseRecords } from './case-queries.ts';

/** What the desk has before it: to decide on, or to give notice of. */
export const casesAtDesk = (ctx: Context) =>
	caseRecords(ctx)
		.where((eb) =>
			eb.or([
				eb('c.state', '=', 'received'),
				eb.and([eb('c.notice_given_on', 'is', null), eb('c.state', '<>', 'withdrawn')])
			])
		)
		.execute();

/** What somebody has to settle, to close or to ask about. */
export const casesOwned = (ctx: Context) =>
	caseRecords(ctx)
		.where('c.owner_id', '=', ctx.actor.memberId)
		.where('c.state', 'in', ['accepted', 'settling', 'answered', 'closed'])
		.where((eb) =>
			eb.or([
				eb('c.state', '<>', 'closed'),
				eb.and([eb('c.ask_again_on', 'is not', null), eb('c.asked_again_on', 'is', null)])
			])
		)
		.execute();

const wordsSince = (kind: 'directed' | 'explained', since: ReturnType<typeof sql>) =>
	sql<boolean>`exists (select from case_steps said where said.committee_id = c.committee_id
		and said.case_id = c.case_id and said.kind = ${kind} and said.entered_at >= ${since})`;

/** Not solved, said the person, and no leader has said yet what shall be done. */
export const casesNotSolved = (ctx: Context) =>
	caseRecords(ctx)
		.where('c.state', 'in', ['accepted', 'settling'])
		.where('c.round', '>', 1)
		.where(
			sql<boolean>`not exists (select from case_steps said where said.committee_id = c.committee_id
				and said.case_id = c.case_id and said.kind = 'directed' and said.round = c.round)`
		)
		.execute();

/** Cases whose last rung asks somebody for words that were not said yet. */
export const casesWithRung = (ctx: Context, asks: 'owner' | 'leaders') =>
	caseRecords(ctx)
		.innerJoin('case_rungs as r', (join) =>
			join.onRef('r.committee_id', '=', 'c.committee_id').onRef('r.case_id', '=', 'c.case_id')
		)
		.select(['r.taken_on as takenOn'])
		.where('c.state', 'in', ['accepted', 'settling'])
		.where('r.asks', '=', asks)
		.where(
			sql<boolean>`r.taken_at >= (select max(clock.entered_at) from case_clocks clock
				where clock.committee_id = c.committee_id and clock.case_id = c.case_id)`
		)
		.where((eb) => eb.not(wordsSince(asks === 'owner' ? 'explained' : 'directed', sql`r.taken_at`)))
		.execute();

/** How many cases nobody has decided on although the time for it is over. */
export const countUndecided = async (ctx: Context, day: PlainDate): Promise<number> =>
	(await caseRecords(ctx).where('c.state', '=', 'received').where('c.due_on', '<', day).execute()).length;
