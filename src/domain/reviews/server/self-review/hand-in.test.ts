import { beforeEach, describe, expect, test } from 'vitest';
import type { Id } from '#platform/id.ts';
import { openCase } from '../../../rectification/server/case-for-tests.ts';
import { useWorld } from '../../../../../tests/world.ts';
import { openCampaign, type OpenCampaign } from '../campaign/campaign-for-tests.ts';
import { getReview } from '../get-review.ts';
import { askForHelp, handIn, handInsOf, saveSection, takeBack } from './index.ts';
import { writeAll } from './self-review-for-tests.ts';

const world = useWorld();
let campaign: OpenCampaign;
let own: Id;
beforeEach(async () => {
	campaign = await openCampaign(world);
	own = campaign.reviewOf(world.people.member.memberId);
});

describe('handing in', () => {
	test('waits until every part that must have words has some', async () => {
		const ctx = await world.as('member');
		await expect(handIn(ctx, own)).rejects.toMatchObject({
			code: 'reviews.parts-missing',
			status: 409,
			details: { count: 5 }
		});
		await writeAll(ctx, own);
		await handIn(ctx, own);
		expect(await getReview(ctx, own)).toMatchObject({ state: 'handed-in', handedInAt: ctx.clock.now() });
		expect((await world.actsAbout(own)).at(-1)).toEqual({
			act: 'review.handed-in',
			actorId: world.people.member.memberId,
			onBehalfOf: null
		});
	});

	test('freezes the words and what became of earlier shortcomings, as they stand', async () => {
		const { reference } = await openCase(world);
		const ctx = await world.as('member');
		await writeAll(ctx, own, 'Bản đầu');
		await handIn(ctx, own);
		const [first] = await handInsOf(ctx, own);
		expect(first).toMatchObject({ number: 1, round: 1, enteredBy: 'Nguyễn Văn Bình', onBehalfOf: null });
		expect(first!.content.texts.shortcomings).toBe('Bản đầu: shortcomings');
		expect(first!.content.carried).toMatchObject([{ reference, stage: 'mending' }]);
		expect(first!.content.explained).toEqual([]);
	});

	test('a helper hands in from paper, for the person and under their own name', async () => {
		const ctx = await world.as('cellSecretary');
		await writeAll(ctx, own);
		await handIn(ctx, own, { fromPaper: true });
		expect(await handInsOf(ctx, own)).toMatchObject([
			{ enteredBy: 'Dương Ngọc Vân', onBehalfOf: 'Nguyễn Văn Bình', channel: 'paper' }
		]);
		expect((await world.actsAbout(own)).at(-1)).toMatchObject({ onBehalfOf: world.people.member.memberId });
	});

	test('a collective’s report is handed in by its head or a deputy, or by the office', async () => {
		const report = campaign.reviewOf(world.cells.thuong);
		const member = world.members.thuong[3]!;
		const office = await world.as('office');
		await office.db
			.insertInto('posts')
			.values({
				committee_id: office.committeeId,
				post_id: own,
				member_id: member,
				unit_id: world.cells.thuong,
				kind: 'cell-committee-member',
				valid: '[2026-01-01,)'
			})
			.execute();
		const colleague = await world.asMember('thuong', 3);
		await writeAll(colleague, report);
		await expect(handIn(colleague, report)).rejects.toMatchObject({
			code: 'reviews.handed-in-by-the-head',
			status: 403
		});
		await handIn(await world.as('cellDeputy'), report);
		await takeBack(await world.as('cellDeputy'), report);
		await expect(handIn(office, report)).rejects.toMatchObject({ code: 'reviews.author-writes-alone' });
		await askForHelp(await world.as('cellDeputy'), report, true);
		await handIn(office, report, { fromPaper: true });
		expect(await handInsOf(office, report)).toMatchObject([
			{ number: 2, onBehalfOf: null, channel: 'paper' },
			{ number: 1, channel: 'self' }
		]);
	});

	test('a neighbour and another cell do not learn of it', async () => {
		await expect(handIn(await world.as('otherMember'), own)).rejects.toMatchObject({ status: 404 });
		await world.asNeighbour(async (ctx) => {
			await expect(handIn(ctx, own)).rejects.toMatchObject({ status: 404 });
			await expect(takeBack(ctx, own)).rejects.toMatchObject({ status: 404 });
			expect(await handInsOf(ctx, own)).toEqual([]);
		});
	});
});

describe('taking back', () => {
	test('leaves the copy, and what is handed in next is the second', async () => {
		const ctx = await world.as('member');
		await writeAll(ctx, own, 'Bản đầu');
		await handIn(ctx, own);
		await takeBack(ctx, own);
		expect(await getReview(ctx, own)).toMatchObject({ state: 'writing', handedInAt: null });
		await saveSection(ctx, own, { section: 'shortcomings', words: 'Bản sau', basedOn: 1, seen: 1 });
		await handIn(ctx, own);
		const words = (await handInsOf(ctx, own)).map(({ content }) => content.texts.shortcomings);
		expect(words).toEqual(['Bản sau', 'Bản đầu: shortcomings']);
		expect((await world.actsAbout(own)).map(({ act }) => act)).toContain('review.taken-back');
	});

	test('is too late once a place has concluded', async () => {
		const ctx = await world.as('member');
		await writeAll(ctx, own);
		await handIn(ctx, own);
		await ctx.db
			.updateTable('review_places')
			.set({ concluded_on: '2026-11-22', concluded_by: world.people.cellSecretary.memberId })
			.where('review_id', '=', own)
			.execute();
		await expect(takeBack(ctx, own)).rejects.toMatchObject({
			code: 'reviews.concluded-somewhere',
			status: 409
		});
	});

	test('is not for others, and not before it was handed in', async () => {
		const ctx = await world.as('member');
		await expect(takeBack(ctx, own)).rejects.toMatchObject({ code: 'reviews.review-writing', status: 409 });
		await writeAll(ctx, own);
		await handIn(ctx, own);
		await expect(takeBack(await world.asMember('thuong', 3), own)).rejects.toMatchObject({ status: 403 });
	});
});
