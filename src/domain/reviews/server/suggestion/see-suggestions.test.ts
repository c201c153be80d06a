import { describe, expect, test } from 'vitest';
import { isOwn, takesPart } from '../../policy.ts';
import { readsSuggestion } from '../../suggestion-policy.ts';
import { useWorld, cast } from '../../../../../tests/world.ts';
import { openCampaign } from '../campaign/campaign-for-tests.ts';
import { getReview } from '../get-review.ts';
import { updateReview } from '../review-queries.ts';
import { explainSuggestion } from './explain-suggestion.ts';
import { findAddressees, findCommitteeReview, withAddressees } from './find-addressees.ts';
import { listSuggestionsOf } from './get-suggestion.ts';
import { listSuggestions } from './list-suggestions.ts';
import { listWaiting } from './list-waiting.ts';
import { offerDueDate } from './offer-due-date.ts';
import { offersFor, seeOfReview } from './see-of-review.ts';
import { explained, explanation, suggest, suggestFromAbove } from './suggestion-for-tests.ts';

const world = useWorld();

test('who reads a suggestion is the same by the rule and by the lookup, before the form is handed in and after', async () => {
	const { reviewOf } = await openCampaign(world, ['thuong', 'ha', 'dang']);
	const subjects = [
		reviewOf(world.people.member.memberId),
		reviewOf(world.people.cellSecretary.memberId),
		reviewOf(world.cells.thuong)
	];
	for (const id of subjects) await suggest(world, id);
	const office = await world.as('office');
	for (const state of ['writing', 'handed-in'] as const)
		for (const id of subjects) {
			await updateReview(office, id, { state });
			const review = await getReview(office, id);
			for (const key of Object.keys(cast) as (keyof typeof cast)[]) {
				const ctx = await world.as(key);
				const may = readsSuggestion(
					ctx.actor,
					review,
					takesPart(ctx.actor, review) || isOwn(ctx.actor, review)
				);
				expect((await listSuggestionsOf(ctx, id)).length, `${key} ${state}`).toBe(may ? 1 : 0);
			}
		}
});

describe('the list', () => {
	test('begins with what is to be explained, counts, and is narrowed by state, sender, words and time', async () => {
		const { reviewOf, campaignId } = await openCampaign(world);
		const review = reviewOf(world.people.member.memberId);
		await explained(world, review);
		await suggest(world, review, { number: '13-CV/ĐU', dueOn: '2026-11-22' });
		await suggestFromAbove(world, reviewOf(world.unitId), { dueOn: '2026-11-30' });
		const office = await world.as('office');
		const numbers = async (filter: Parameters<typeof listSuggestions>[1]) =>
			(await listSuggestions(office, filter)).lines.map(({ number }) => number);
		expect(await numbers({})).toEqual(['13-CV/ĐU', '45-CV/TU', '12-CV/ĐU']);
		expect(await numbers({ state: 'explained' })).toEqual(['12-CV/ĐU']);
		expect(await numbers({ sender: 'superior' })).toEqual(['45-CV/TU']);
		expect(await numbers({ overdue: true })).toEqual(['13-CV/ĐU']);
		expect(await numbers({ q: 'nguyen van binh' })).toEqual(['13-CV/ĐU', '12-CV/ĐU']);
		expect(await numbers({ unit: world.cells.thuong, campaign: campaignId })).toHaveLength(2);
		expect((await listSuggestions(office, {}, 2)).lines).toEqual([]);
		expect((await listSuggestions(office, {}, 2)).total).toBe(3);
		await world.asNeighbour(async (ctx) =>
			expect(await listSuggestions(ctx, {})).toEqual({ lines: [], total: 0 })
		);
	});
});

describe('what waits', () => {
	test('for whom it asks, by its day; then for the sender; the superior’s stand in one line for the office', async () => {
		const { reviewOf } = await openCampaign(world);
		const id = await suggest(world, reviewOf(world.people.member.memberId));
		const above = await suggestFromAbove(world, reviewOf(world.unitId));
		const member = await world.as('member');
		const secretary = await world.as('secretary');
		expect(await listWaiting(member)).toMatchObject([
			{ verb: 'Giải trình gợi ý', dueOn: '2026-12-01', href: `/suggestions/${id}/explanation` }
		]);
		expect(await listWaiting(await world.as('otherMember'))).toEqual([]);
		expect(await listWaiting(secretary)).toMatchObject([{ href: `/suggestions/${above}/explanation` }]);
		await explainSuggestion(member, id, explanation);
		await explainSuggestion(secretary, above, explanation);
		expect(await listWaiting(member)).toEqual([]);
		expect(await listWaiting(secretary)).toMatchObject([
			{ verb: 'Xem xét giải trình', forWhom: 'Nguyễn Văn Bình' }
		]);
		expect(await listWaiting(await world.as('office'))).toMatchObject([
			{ verb: 'Xem xét giải trình' },
			{ verb: 'Ghi ý kiến của cấp trên về giải trình', href: '/suggestions?state=explained&sender=superior' }
		]);
	});

	test('for those who lead the collective that is asked', async () => {
		const { reviewOf } = await openCampaign(world);
		await suggest(world, reviewOf(world.cells.thuong));
		for (const leader of ['cellSecretary', 'cellDeputy'] as const)
			expect(await listWaiting(await world.as(leader))).toMatchObject([{ verb: 'Giải trình gợi ý' }]);
		expect(await listWaiting(await world.as('otherCellSecretary'))).toEqual([]);
	});
});

describe('whom a sender may ask', () => {
	test('is found by words of the name and of the cell; without any, the collectives', async () => {
		const { campaignId } = await openCampaign(world);
		const office = await world.as('office');
		const names = async (sender: 'superior' | 'committee', typed: string) =>
			(await findAddressees(office, campaignId, sender, typed)).found.map(({ subjectName }) => subjectName);
		expect(await names('committee', '')).toEqual(['Chi bộ Thôn Hạ', 'Chi bộ Thôn Thượng']);
		expect((await names('committee', 'thôn thượng'))[0]).toBe('Chi bộ Thôn Thượng');
		expect(await names('committee', 'binh thuong')).toContain('Nguyễn Văn Bình');
		expect(await names('committee', 'nguyễn văn bình')).toEqual(['Nguyễn Văn Bình']);
		expect(await names('superior', '')).toEqual(['Đảng bộ xã Minh Hoạ']);
		expect(await names('superior', 'thôn hạ')).not.toContain('Chi bộ Thôn Hạ');
		expect(await names('committee', "'; drop table reviews; --%_")).toEqual([]);
		expect((await findCommitteeReview(office, campaignId))?.subjectUnitId).toBe(world.unitId);
	});

	test('a name that can mean only one is taken without a tick; an unclear one is not', async () => {
		const { campaignId, reviewOf } = await openCampaign(world);
		const office = await world.as('office');
		const issue = { words: 'x', dueOn: '2026-12-01', reviewIds: [] };
		const [sure, unsure] = await withAddressees(office, campaignId, 'committee', [
			{ ...issue, search: 'Nguyễn Văn Bình' },
			{ ...issue, search: 'thôn' }
		]);
		expect(sure!.reviewIds).toEqual([reviewOf(world.people.member.memberId)]);
		expect(unsure!.reviewIds).toEqual([]);
	});
});

test('the record of a review offers to explain first for whom it asks, and to suggest for those who may', async () => {
	const { reviewOf } = await openCampaign(world);
	const reviewId = reviewOf(world.people.member.memberId);
	const id = await suggest(world, reviewId);
	const member = await world.as('member');
	const secretary = await world.as('secretary');
	expect(await offersFor(member, await getReview(member, reviewId))).toEqual([
		{ label: 'Giải trình gợi ý', href: `/suggestions/${id}/explanation`, answer: { allowed: true } }
	]);
	expect(await offersFor(secretary, await getReview(secretary, reviewId))).toMatchObject([
		{ label: 'Gửi gợi ý', href: `/reviews/${reviewId}/suggestions/new` }
	]);
	const collective = reviewOf(world.unitId);
	expect(await offersFor(secretary, await getReview(secretary, collective))).toMatchObject([
		{ href: `/reviews/${collective}/suggestions/new?from=superior` }
	]);
	const { suggestions } = await seeOfReview(member, await getReview(member, reviewId));
	expect(suggestions).toMatchObject([
		{ id, isOverdue: false, acts: { explain: { allowed: true }, isHelper: false } }
	]);
});

test('the day offered is the rules’, or the day before the conference when that comes first', async () => {
	const { campaignId, reviewOf } = await openCampaign(world);
	const office = await world.as('office');
	const campaign = await office.db
		.selectFrom('campaigns')
		.select('rule_set_id as ruleSetId')
		.where('campaign_id', '=', campaignId)
		.executeTakeFirstOrThrow();
	const reviewId = reviewOf(world.people.member.memberId);
	expect(await offerDueDate(office, campaign, reviewId)).toEqual({
		day: '2026-11-23',
		within: 10,
		dueOn: '2026-12-03'
	});
	await office.db
		.updateTable('campaign_units')
		.set({ conference_on: '2026-11-30' })
		.where('unit_id', '=', world.cells.thuong)
		.execute();
	expect((await offerDueDate(office, campaign, reviewId)).dueOn).toBe('2026-11-29');
});
