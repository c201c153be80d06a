import { describe, expect, test } from 'vitest';
import { newId, type Id } from '#platform/id.ts';
import { useWorld } from '../../../../../tests/world.ts';
import { openCampaign } from '../campaign/campaign-for-tests.ts';
import { caseOf, getReview } from '../get-review.ts';
import { updateReview } from '../review-queries.ts';
import { mayConclude } from '../../review.ts';
import { findDraft } from './explanation-queries.ts';
import { explainSuggestion, listExplainers, saveExplanationDraft } from './explain-suggestion.ts';
import { getExplanation } from './get-explanation.ts';
import { getSuggestion, listSuggestionsOf } from './get-suggestion.ts';
import { judgeExplanation } from './judge-explanation.ts';
import { sendSuggestion, sendSuggestions } from './send-suggestions.ts';
import { explained, explanation, issue, suggest, suggestFromAbove } from './suggestion-for-tests.ts';
import { withdrawSuggestion } from './withdraw-suggestion.ts';

const world = useWorld();

const ofMember = async () => (await openCampaign(world)).reviewOf(world.people.member.memberId);
const refused = (code: string, status: number) => ({ code: `reviews.${code}`, status });

async function change(reviewId: Id, state: 'handed-in' | 'concluded') {
	const office = await world.as('office');
	await updateReview(office, reviewId, { state, handed_in_at: office.clock.now() });
}

describe('sending', () => {
	test('one paper may hold several issues to several addressees; each becomes a suggestion with its event', async () => {
		const { reviewOf } = await openCampaign(world);
		const secretary = await world.as('secretary');
		const [thuong, ha, member] = [
			reviewOf(world.cells.thuong),
			reviewOf(world.cells.ha),
			reviewOf(world.people.member.memberId)
		];
		const ids = await sendSuggestions(secretary, {
			...{ sender: 'committee', number: '12-CV/ĐU', datedOn: '2026-11-21' },
			issues: [
				{ words: 'Làm rõ nền nếp sinh hoạt.', dueOn: '2026-12-01', reviewIds: [thuong, ha] },
				{ words: 'Làm rõ việc vắng học tập.', dueOn: '2026-11-30', reviewIds: [member] }
			]
		});
		expect(ids).toHaveLength(3);
		expect(await listSuggestionsOf(secretary, member)).toMatchObject([
			{ number: '12-CV/ĐU', dueOn: '2026-11-30', state: 'sent', senderName: 'Đảng bộ xã Minh Hoạ' }
		]);
		for (const id of ids)
			expect(await world.actsAbout(id)).toEqual([
				{ act: 'suggestion.sent', actorId: world.people.secretary.memberId, onBehalfOf: null }
			]);
	});

	test('the superior’s paper is entered by the office, to the committee as a collective or to a person', async () => {
		const { reviewOf } = await openCampaign(world);
		const id = await suggestFromAbove(world, reviewOf(world.unitId));
		expect(await getSuggestion(await world.as('office'), id)).toMatchObject({
			sender: 'superior',
			senderName: 'Ban Thường vụ Tỉnh ủy',
			channel: 'paper'
		});
		await expect(suggestFromAbove(world, reviewOf(world.cells.thuong))).rejects.toMatchObject(
			refused('superior-asks-the-committee', 403)
		);
		await expect(suggest(world, reviewOf(world.unitId))).rejects.toMatchObject(
			refused('suggestion-to-own-committee', 403)
		);
	});

	test('nobody suggests to themselves, and a cell’s leader to nobody', async () => {
		const { reviewOf } = await openCampaign(world, ['thuong', 'dang']);
		const own = reviewOf(world.people.secretary.memberId);
		await expect(suggest(world, own)).rejects.toMatchObject(refused('to-oneself', 403));
		const leader = await world.as('cellSecretary');
		await expect(
			sendSuggestion(leader, reviewOf(world.people.member.memberId), { sender: 'committee', ...issue })
		).rejects.toMatchObject(refused('not-a-suggester', 403));
	});

	test('the same issue of the same paper is not sent twice', async () => {
		const reviewId = await ofMember();
		await suggest(world, reviewId);
		await expect(suggest(world, reviewId)).rejects.toMatchObject(refused('suggestion-there-already', 409));
	});

	test('a paper of tomorrow, a day before the paper’s own, and nobody to ask are refused beside their fields', async () => {
		const reviewId = await ofMember();
		await expect(suggest(world, reviewId, { datedOn: '2026-11-24' })).rejects.toMatchObject({
			...refused('suggestion-dated-ahead', 400),
			details: { field: 'datedOn' }
		});
		await expect(suggest(world, reviewId, { dueOn: '2026-11-20' })).rejects.toMatchObject({
			...refused('suggestion-due-early', 400),
			details: { field: 'dueOn-0' }
		});
		await expect(
			sendSuggestions(await world.as('secretary'), {
				...{ sender: 'committee', number: '1', datedOn: '2026-11-21' },
				issues: [{ words: 'x', dueOn: '2026-12-01', reviewIds: [] }]
			})
		).rejects.toMatchObject({ details: { field: 'search-0' } });
	});

	test('a conference that is near is pointed out once, and asked to be sent anyway it is sent', async () => {
		const { campaignId, reviewOf } = await openCampaign(world);
		const secretary = await world.as('secretary');
		await secretary.db
			.updateTable('campaign_units')
			.set({ conference_on: '2026-11-26' })
			.where('campaign_id', '=', campaignId)
			.where('unit_id', '=', world.cells.thuong)
			.execute();
		const reviewId = reviewOf(world.people.member.memberId);
		await expect(suggest(world, reviewId)).rejects.toMatchObject({
			...refused('suggestion-short-notice', 409),
			details: { field: 'anyway', on: '26/11/2026', before: 5 }
		});
		await sendSuggestion(secretary, reviewId, { sender: 'committee', ...issue, anyway: true });
		expect(await listSuggestionsOf(secretary, reviewId)).toHaveLength(1);
	});

	test('what is concluded takes no more suggestions', async () => {
		const reviewId = await ofMember();
		await change(reviewId, 'concluded');
		await expect(suggest(world, reviewId)).rejects.toMatchObject(refused('too-late-to-raise', 409));
	});
});

describe('explaining', () => {
	test('the person explains; no review is concluded before', async () => {
		const reviewId = await ofMember();
		const id = await suggest(world, reviewId);
		await change(reviewId, 'handed-in');
		const member = await world.as('member');
		const gate = async () => mayConclude(await caseOf(member, await getReview(member, reviewId)));
		expect(await gate()).toMatchObject({ allowed: false, code: 'reviews.unexplained' });
		await explainSuggestion(member, id, explanation);
		expect(await gate()).toEqual({ allowed: true });
		expect(await world.actsAbout(id)).toContainEqual({
			act: 'suggestion.explained',
			actorId: world.people.member.memberId,
			onBehalfOf: null
		});
	});

	test('a stranger of another cell is not told that it exists, a neighbour committee neither', async () => {
		const id = await suggest(world, await ofMember());
		const stranger = await world.as('otherMember');
		await expect(explainSuggestion(stranger, id, explanation)).rejects.toMatchObject({ status: 404 });
		await world.asNeighbour(async (ctx) => {
			await expect(getSuggestion(ctx, id)).rejects.toMatchObject({ status: 404 });
			await expect(explainSuggestion(ctx, id, explanation)).rejects.toMatchObject({ status: 404 });
		});
	});

	test('those of the same cell read it once the form is handed in, and explain for nobody', async () => {
		const reviewId = await ofMember();
		const id = await suggest(world, reviewId);
		const other = await world.asMember('thuong', 4);
		await expect(getSuggestion(other, id)).rejects.toMatchObject({ status: 404 });
		await change(reviewId, 'handed-in');
		expect(await getSuggestion(other, id)).toMatchObject({ id });
		await expect(explainSuggestion(other, id, explanation)).rejects.toMatchObject(
			refused('not-your-review', 403)
		);
	});

	test('a leader of the cell enters it from paper, for the person', async () => {
		const id = await suggest(world, await ofMember());
		const leader = await world.as('cellSecretary');
		await explainSuggestion(leader, id, { ...explanation, channel: 'paper' });
		const { memberId } = world.people.member;
		expect((await world.actsAbout(id)).at(-1)).toEqual({
			act: 'suggestion.explained',
			actorId: leader.actor.memberId,
			onBehalfOf: memberId
		});
	});

	test('a collective’s is explained by whoever leads it; the office names who did', async () => {
		const { reviewOf } = await openCampaign(world);
		const id = await suggest(world, reviewOf(world.cells.thuong));
		const office = await world.as('office');
		await expect(explainSuggestion(office, id, explanation)).rejects.toMatchObject({
			...refused('explainer-missing', 400),
			details: { field: 'explainedBy' }
		});
		const [head] = await listExplainers(office, id);
		expect(head).toEqual({ id: world.people.cellSecretary.memberId, name: 'Dương Ngọc Vân' });
		await explainSuggestion(office, id, { ...explanation, explainedBy: head!.id, channel: 'paper' });
		expect((await listSuggestionsOf(office, reviewOf(world.cells.thuong)))[0]!.explanations).toMatchObject([
			{ explainedBy: 'Dương Ngọc Vân', enteredBy: 'Nguyễn Thị Lan Anh', channel: 'paper' }
		]);
	});

	test('what is typed so far is kept for that person alone, until it is said', async () => {
		const id = await suggest(world, await ofMember());
		const member = await world.as('member');
		const half = { ...explanation, responsibility: '', followUp: '' };
		await saveExplanationDraft(member, id, half);
		expect(await findDraft(member, id)).toMatchObject(half);
		expect(await findDraft(await world.as('cellSecretary'), id)).toBeUndefined();
		await explainSuggestion(member, id, explanation);
		expect(await findDraft(member, id)).toBeUndefined();
	});

	test('nobody explains what is explained already, and words of any length and kind are kept as they are', async () => {
		const id = await suggest(world, await ofMember());
		const member = await world.as('member');
		const hostile = `<script>alert(1)</script> ' ; drop table suggestions; -- ${'ữ'.repeat(9000)}`;
		const explanationId = await explainSuggestion(member, id, { ...explanation, happened: hostile });
		expect(
			(await listSuggestionsOf(member, (await getSuggestion(member, id)).reviewId))[0]!.explanations
		).toMatchObject([{ id: explanationId, happened: hostile }]);
		await expect(explainSuggestion(member, id, explanation)).rejects.toMatchObject(
			refused('suggestion-explained', 409)
		);
	});

	test('an explanation, with its files, is seen by who sees its suggestion', async () => {
		const id = await suggest(world, await ofMember());
		const explanationId = await explainSuggestion(await world.as('member'), id, explanation);
		expect(await getExplanation(await world.as('cellSecretary'), explanationId)).toMatchObject({
			suggestionId: id
		});
		for (const ctx of [await world.asMember('thuong', 4), await world.as('otherCellSecretary')])
			await expect(getExplanation(ctx, explanationId)).rejects.toMatchObject({ status: 404 });
		await expect(getExplanation(await world.as('office'), newId())).rejects.toMatchObject({ status: 404 });
	});
});

describe('judging', () => {
	test('the sender accepts, and it is settled', async () => {
		const id = await explained(world, await ofMember());
		const secretary = await world.as('secretary');
		await judgeExplanation(secretary, id, { outcome: 'accepted', words: '' });
		expect(await getSuggestion(secretary, id)).toMatchObject({ state: 'accepted' });
		await expect(judgeExplanation(secretary, id, { outcome: 'returned', words: 'x' })).rejects.toMatchObject(
			refused('suggestion-accepted', 409)
		);
	});

	test('returned, it asks for the next round by another day; the earlier round stays', async () => {
		const reviewId = await ofMember();
		const id = await explained(world, reviewId);
		const secretary = await world.as('secretary');
		await judgeExplanation(secretary, id, {
			outcome: 'returned',
			words: 'Chưa rõ trách nhiệm.',
			dueOn: '2026-12-05'
		});
		await explainSuggestion(await world.as('member'), id, { ...explanation, responsibility: 'Của tôi.' });
		expect(await listSuggestionsOf(secretary, reviewId)).toMatchObject([
			{
				state: 'explained',
				dueOn: '2026-12-05',
				explanations: [
					{ round: 1, verdict: 'returned', verdictWords: 'Chưa rõ trách nhiệm.', verdictBy: 'Trần Hữu Phúc' },
					{ round: 2, verdict: null, responsibility: 'Của tôi.' }
				]
			}
		]);
		expect((await world.actsAbout(id)).map(({ act }) => act)).toEqual([
			'suggestion.sent',
			'suggestion.explained',
			'suggestion.returned',
			'suggestion.explained'
		]);
	});

	test('returned after the conclusion, it sends the review back to its author', async () => {
		const reviewId = await ofMember();
		const id = await explained(world, reviewId);
		await change(reviewId, 'concluded');
		const secretary = await world.as('secretary');
		await judgeExplanation(secretary, id, { outcome: 'returned', words: 'Chưa nêu nguyên nhân.' });
		expect(await getReview(secretary, reviewId)).toMatchObject({ state: 'writing', round: 2 });
	});

	test('nobody judges an explanation of their own, nor of a collective that they lead', async () => {
		const { reviewOf } = await openCampaign(world, ['thuong', 'dang']);
		const deputy = await world.as('deputy');
		const own = reviewOf(world.people.secretary.memberId);
		const id = await sendSuggestion(deputy, own, { sender: 'committee', ...issue });
		const secretary = await world.as('secretary');
		await explainSuggestion(secretary, id, explanation);
		await expect(judgeExplanation(secretary, id, { outcome: 'accepted', words: '' })).rejects.toMatchObject(
			refused('own-explanation', 403)
		);
		await judgeExplanation(deputy, id, { outcome: 'accepted', words: '' });
	});

	test('what the superior found is entered by the office, with who signed it; no leader judges in its place', async () => {
		const { reviewOf } = await openCampaign(world);
		const reviewId = reviewOf(world.unitId);
		const id = await suggestFromAbove(world, reviewId);
		await explainSuggestion(await world.as('secretary'), id, explanation);
		// The deputy could enter it: her post is one of the office's. A member of the cell could not.
		await expect(
			judgeExplanation(await world.as('inspector'), id, { outcome: 'accepted', words: '' })
		).rejects.toMatchObject(refused('superior-judges', 403));
		await judgeExplanation(await world.as('office'), id, {
			...{ outcome: 'accepted', words: 'Đạt.', by: 'Ban Tổ chức Tỉnh ủy' }
		});
		expect((await listSuggestionsOf(await world.as('office'), reviewId))[0]!.explanations).toMatchObject([
			{ verdictBy: 'Ban Tổ chức Tỉnh ủy', verdictEnteredBy: 'Nguyễn Thị Lan Anh', verdictChannel: 'paper' }
		]);
	});
});

describe('withdrawing', () => {
	test('the sender withdraws in words; it keeps nobody from concluding any more', async () => {
		const reviewId = await ofMember();
		const id = await suggest(world, reviewId);
		await change(reviewId, 'handed-in');
		const secretary = await world.as('secretary');
		await withdrawSuggestion(secretary, id, { words: 'Đã làm rõ khi kiểm tra.' });
		expect(await getSuggestion(secretary, id)).toMatchObject({
			state: 'withdrawn',
			withdrawnWords: 'Đã làm rõ khi kiểm tra.',
			withdrawnBy: 'Trần Hữu Phúc'
		});
		expect(mayConclude(await caseOf(secretary, await getReview(secretary, reviewId)))).toEqual({
			allowed: true
		});
		await expect(explainSuggestion(await world.as('member'), id, explanation)).rejects.toMatchObject(
			refused('suggestion-withdrawn', 409)
		);
	});

	test('whom it asks cannot withdraw it', async () => {
		const id = await suggest(world, await ofMember());
		await expect(withdrawSuggestion(await world.as('member'), id, { words: 'x' })).rejects.toMatchObject(
			refused('not-a-suggester', 403)
		);
	});
});
