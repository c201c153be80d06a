import { beforeEach, expect, test } from 'vitest';
import type { Id } from '#platform/id.ts';
import { useWorld } from '../../../../../tests/world.ts';
import { openCampaign, type OpenCampaign } from '../campaign/campaign-for-tests.ts';
import { handIn, readHandIn, saveSection } from './index.ts';
import { writeAll } from './self-review-for-tests.ts';

const world = useWorld();
let campaign: OpenCampaign;
let own: Id;
beforeEach(async () => {
	campaign = await openCampaign(world);
	own = campaign.reviewOf(world.people.member.memberId);
});
const copied = 'Bản thân luôn gương mẫu chấp hành chủ trương của Đảng, chính sách pháp luật của Nhà nước.';
const write = async (section: string, words: string, of = own) =>
	saveSection(await world.as('member'), of, { section, words, basedOn: 0, seen: 0 });
const reflection = async () => (await readHandIn(await world.as('member'), own)).reflection;

test('a colleague’s text that was handed in is held against one’s own, and nobody is named', async () => {
	await write('qualities', copied);
	const colleague = await world.asMember('thuong', 3);
	const theirs = campaign.reviewOf(colleague.actor.memberId);
	await saveSection(colleague, theirs, { section: 'remedies', words: copied, basedOn: 0, seen: 0 });
	expect((await reflection())!.repeated, 'what is still being written is private').toEqual([]);
	await writeAll(colleague, theirs, copied);
	await handIn(colleague, theirs);
	expect((await reflection())!.repeated).toEqual([{ part: 'qualities', sentence: copied, source: 'others' }]);
});

test('one’s own text of the year before is held against it', async () => {
	const ctx = await world.as('member');
	const earlier = await openCampaign(world);
	const before = earlier.reviewOf(world.people.member.memberId);
	await ctx.db
		.updateTable('campaigns')
		.set({ period_from: '2025-01-01', period_to: '2025-12-31' })
		.where('campaign_id', '=', earlier.campaignId)
		.execute();
	await writeAll(ctx, before, copied);
	await handIn(ctx, before);
	await write('qualities', copied);
	expect((await reflection())!.repeated).toEqual([
		{ part: 'qualities', sentence: copied, source: 'own-earlier' }
	]);
});

test('an empty or idle section II is pointed out, and stands in nobody’s way', async () => {
	expect((await reflection())!.saysNothing).toEqual(['shortcomings']);
	await writeAll(await world.as('member'), own);
	await saveSection(await world.as('member'), own, {
		section: 'shortcomings',
		words: 'Không có.',
		basedOn: 1,
		seen: 1
	});
	expect((await reflection())!.saysNothing).toEqual(['shortcomings']);
	await handIn(await world.as('member'), own);
});

test('whoever enters it for somebody sees no mirror, and looking leaves nothing behind', async () => {
	await writeAll(await world.as('cellSecretary'), own, copied);
	const acts = await world.actsAbout(own);
	expect((await readHandIn(await world.as('cellSecretary'), own)).reflection).toBeNull();
	expect(await reflection()).not.toBeNull();
	expect(await world.actsAbout(own)).toEqual(acts);
});
