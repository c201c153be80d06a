import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Context } from '#platform/server/context.ts';
import { useWorld } from '../../../../../tests/world.ts';
import { openCase } from '../../../rectification/server/case-for-tests.ts';
import { openCampaign } from '../campaign/campaign-for-tests.ts';
import { listPlans } from './index.ts';
import { conclude } from './plan-for-tests.ts';

const world = useWorld();

/** The same context, counting what it asks of the database. */
function counting(ctx: Context): { ctx: Context; asked: () => number } {
	let asked = 0;
	const db = ctx.db.withPlugin({
		transformQuery: ({ node }) => {
			asked++;
			return node;
		},
		transformResult: async ({ result }) => result
	});
	return { ctx: { ...ctx, db: db as typeof ctx.db }, asked: () => asked };
}

/** As many more members with a concluded review of their own, as if their cell had grown. */
async function addConcluded(ctx: Context, campaignId: string, unitId: string, count: number) {
	const committee = sql`${ctx.committeeId}::uuid`;
	await sql`with new as (
			insert into members (committee_id, member_id, full_name, entered_at)
			select ${committee}, gen_random_uuid(), 'Đảng viên ' || n, now() from generate_series(1, ${count}::int) n returning member_id
		), held as (
			insert into reviews (committee_id, review_id, campaign_id, subject_member_id, unit_id, form, state, concluded_on)
			select ${committee}, gen_random_uuid(), ${campaignId}::uuid, member_id, ${unitId}::uuid, '2A', 'signed', '2026-11-21' from new
			returning review_id
		)
		insert into review_places (committee_id, review_id, unit_id, rank, concluded_on, concluded_by)
		select ${committee}, review_id, ${unitId}::uuid, 5, '2026-11-21', ${ctx.actor.memberId}::uuid from held`.execute(
		ctx.db
	);
}

test('five hundred plans are listed with as many questions to the database as one', async () => {
	const { campaignId, reviewOf } = await openCampaign(world);
	await conclude(world, reviewOf(world.people.member.memberId));
	await openCase(world);
	const office = await world.as('office');
	const few = counting(office);
	expect(await listPlans(few.ctx, campaignId)).toHaveLength(1);
	await addConcluded(office, campaignId, world.cells.thuong, 500);
	const many = counting(office);
	expect(await listPlans(many.ctx, campaignId)).toHaveLength(501);
	expect(many.asked()).toBe(few.asked());
	expect(many.asked()).toBeLessThan(8);
});
