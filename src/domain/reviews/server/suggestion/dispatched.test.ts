import { describe, expect, test } from 'vitest';
import {
	getIssue,
	getReceivedDispatch,
	judgeIssue,
	listWaiting as listDispatchWaiting,
	seeIssues,
	withdrawIssue,
	writeSuggestions
} from '#domain/dispatches/server/index.ts';
import { clockAt } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { useWorld } from '../../../../../tests/world.ts';
import { issues, pairHere, paper } from '../../../dispatches/server/dispatch-for-tests.ts';
import { openCampaign } from '../campaign/campaign-for-tests.ts';
import { getReview } from '../get-review.ts';
import { updateReview } from '../review-queries.ts';
import { explainSuggestion } from './explain-suggestion.ts';
import { getSuggestion, listSuggestionsOf } from './get-suggestion.ts';
import { listWaiting } from './list-waiting.ts';
import { listUnsentExplanations, sendExplanations } from './send-explanations.ts';
import { explanation } from './suggestion-for-tests.ts';
import { proposeAddressees, takeInSuggestions, takeInVerdict, takeInWithdrawal } from './take-in.ts';

const world = useWorld();
const refused = (code: string, status: number) => ({ code: `reviews.${code}`, status });

let hour = 1;
const next = () => `2026-11-23T${String(hour++).padStart(2, '0')}:00:00Z`;
/** The superior, an hour after whatever happened last. */
const above = <T>(work: (ctx: Context) => Promise<T>) => {
	const clock = clockAt(next());
	return world.asNeighbour((ctx) => work({ ...ctx, clock }));
};
const office = () => world.as('office', next());

/** A superior’s paper of two issues has come; a campaign is under way that reviews our committee and its secretary. */
async function arrived() {
	hour = 1;
	await pairHere(world);
	const { campaignId, reviewOf } = await openCampaign(world, ['thuong', 'dang']);
	const { id } = await above((ctx) =>
		writeSuggestions(ctx, { partner: world.committeeId, ...paper, issues })
	);
	const reviews = [reviewOf(world.unitId), reviewOf(world.people.secretary.memberId)] as const;
	const ctx = await office();
	const { envelope } = await getReceivedDispatch(ctx, id);
	if (envelope.kind !== 'suggestion') throw new Error('not a suggestion');
	return {
		dispatchId: id,
		campaignId,
		reviews,
		envelope,
		keys: envelope.content.issues.map(({ key }) => key)
	};
}

/** The same, taken in by the office. */
async function takenIn() {
	const made = await arrived();
	const addressees = made.keys.map((key, at) => ({ key, reviewId: made.reviews[at]! }));
	const ids = await takeInSuggestions(await office(), made.dispatchId, addressees);
	return { ...made, suggestions: ids as [Id, Id] };
}

const reply = async (id: Id) =>
	sendExplanations(await office(), id, { number: '30-BC/ĐU', datedOn: '2026-11-23' });

const judge = (dispatchId: Id, issue: Id, outcome: 'accepted' | 'returned', words = 'Chưa rõ') =>
	above((ctx) =>
		judgeIssue(ctx, dispatchId, {
			...{ issue, outcome, words, dueOn: '2026-12-08' },
			...{ number: '47-CV/TU', datedOn: '2026-11-23' }
		})
	);

describe('a superior’s dispatch', () => {
	test('means plainly the committee, or the only one of that name', async () => {
		const { campaignId, envelope, reviews, keys } = await arrived();
		const meant = await proposeAddressees(await office(), campaignId, envelope);
		expect(meant.map(({ key, meant }) => [key, meant.map(({ reviewId }) => reviewId)])).toEqual([
			[keys[0], [reviews[0]]],
			[keys[1], [reviews[1]]]
		]);
	});

	test('enters the reviews of whom it asks, once, signed by whoever took it in', async () => {
		const { dispatchId, suggestions, reviews, keys } = await takenIn();
		const ctx = await office();
		expect(await listSuggestionsOf(ctx, reviews[0])).toMatchObject([
			{ sender: 'superior', channel: 'import', number: '45-CV/TU', dispatchKey: keys[0], state: 'sent' }
		]);
		expect(await world.actsAbout(suggestions[0])).toMatchObject([
			{ act: 'suggestion.sent', actorId: ctx.actor.memberId }
		]);
		await expect(
			takeInSuggestions(ctx, dispatchId, [{ key: keys[0]!, reviewId: reviews[0] }])
		).rejects.toMatchObject({ code: 'dispatches.taken-already', status: 409 });
		expect(await listDispatchWaiting(ctx)).toEqual([]);
	});

	test('with an issue for nobody is not taken in at all, and by nobody without the office', async () => {
		const { dispatchId, keys, reviews } = await arrived();
		const one = [{ key: keys[0]!, reviewId: reviews[0] }];
		await expect(takeInSuggestions(await office(), dispatchId, one)).rejects.toMatchObject(
			refused('suggestion-addressee-missing', 400)
		);
		await expect(takeInSuggestions(await world.as('cellSecretary'), dispatchId, one)).rejects.toMatchObject({
			code: 'dispatches.not-the-office'
		});
		expect((await getReceivedDispatch(await office(), dispatchId)).takenAt).toBeNull();
	});
});

describe('the way to and fro', () => {
	test('explained, sent, returned after the conclusion, explained again, sent, accepted', async () => {
		const { dispatchId, suggestions, reviews, keys } = await takenIn();
		const [ofCommittee] = suggestions;
		const secretary = () => world.as('secretary', next());
		await explainSuggestion(await secretary(), ofCommittee, explanation);
		expect(await listWaiting(await office())).toMatchObject([
			{ verb: 'Gửi giải trình lên cấp trên', href: `/suggestions/${ofCommittee}/reply` }
		]);
		const sent = await reply(ofCommittee);
		expect(sent.way).toBe('delivered');
		expect(await listWaiting(await office())).toEqual([]);
		await expect(reply(ofCommittee)).rejects.toMatchObject(refused('nothing-to-send', 409));

		expect(await above(listDispatchWaiting)).toMatchObject([{ verb: 'Xem xét giải trình của cấp dưới' }]);
		const course = await above(async (ctx) => (await getIssue(ctx, dispatchId, keys[0]!)).course);
		expect(course).toMatchObject({
			state: 'explained',
			explanations: [{ round: 1, responsibility: explanation.responsibility, explainedBy: 'Trần Hữu Phúc' }]
		});
		const returned = await judge(dispatchId, keys[0]!, 'returned', 'Chưa rõ trách nhiệm.');
		expect(await above(listDispatchWaiting)).toEqual([]);

		await updateReview(await office(), reviews[0], { state: 'concluded', concluded_on: '2026-11-23' });
		await takeInVerdict(await office(), returned.id);
		expect(await getReview(await office(), reviews[0])).toMatchObject({ state: 'writing', round: 2 });
		expect(await getSuggestion(await office(), ofCommittee)).toMatchObject({
			state: 'returned',
			dueOn: '2026-12-08'
		});

		await explainSuggestion(await secretary(), ofCommittee, {
			...explanation,
			responsibility: 'Của bí thư.'
		});
		await reply(ofCommittee);
		expect(await above(listDispatchWaiting)).toHaveLength(1);
		const accepted = await judge(dispatchId, keys[0]!, 'accepted', '');
		await takeInVerdict(await office(), accepted.id);
		expect(await listSuggestionsOf(await office(), reviews[0])).toMatchObject([
			{
				state: 'accepted',
				explanations: [
					{ verdict: 'returned', verdictChannel: 'import', verdictWords: 'Chưa rõ trách nhiệm.' },
					{ verdict: 'accepted', responsibility: 'Của bí thư.' }
				]
			}
		]);
		expect(await above(async (ctx) => (await getIssue(ctx, dispatchId, keys[0]!)).course.state)).toBe(
			'accepted'
		);
	});

	test('what is explained of one paper goes up together', async () => {
		const { suggestions } = await takenIn();
		for (const id of suggestions) await explainSuggestion(await world.as('secretary'), id, explanation);
		expect(await listUnsentExplanations(await office(), suggestions[0])).toHaveLength(2);
		const { id } = await reply(suggestions[1]);
		const { envelope } = await above((ctx) => getReceivedDispatch(ctx, id));
		expect(envelope).toMatchObject({ kind: 'explanation', paper: { number: '30-BC/ĐU' } });
		expect(envelope.kind === 'explanation' && envelope.content.items).toHaveLength(2);
	});

	test('nothing is judged before it is explained, nor twice', async () => {
		const { dispatchId, keys, suggestions } = await takenIn();
		await expect(judge(dispatchId, keys[0]!, 'accepted')).rejects.toMatchObject({
			code: 'dispatches.issue-sent'
		});
		await explainSuggestion(await world.as('secretary'), suggestions[0], explanation);
		await reply(suggestions[0]);
		await judge(dispatchId, keys[0]!, 'accepted');
		await expect(judge(dispatchId, keys[0]!, 'returned')).rejects.toMatchObject({
			code: 'dispatches.issue-accepted',
			status: 409
		});
	});

	test('a withdrawal that came reaches the suggestion, and keeps nobody from concluding any more', async () => {
		const { dispatchId, keys, suggestions } = await takenIn();
		const withdrawal = await above((ctx) =>
			withdrawIssue(ctx, dispatchId, {
				...{ issue: keys[1]!, words: 'Đã rõ khi kiểm tra.', number: '48-CV/TU', datedOn: '2026-11-23' }
			})
		);
		await takeInWithdrawal(await office(), withdrawal.id);
		expect(await getSuggestion(await office(), suggestions[1])).toMatchObject({
			state: 'withdrawn',
			withdrawnWords: 'Đã rõ khi kiểm tra.',
			withdrawnChannel: 'import'
		});
		expect(await above((ctx) => getIssue(ctx, dispatchId, keys[1]!))).toMatchObject({
			course: { state: 'withdrawn' }
		});
	});

	test('a verdict or a withdrawal of what was never taken in waits, with its reason', async () => {
		const { dispatchId, keys } = await arrived();
		const withdrawal = await above((ctx) =>
			withdrawIssue(ctx, dispatchId, {
				...{ issue: keys[1]!, words: 'Nhầm', number: '48-CV/TU', datedOn: '2026-11-23' }
			})
		);
		await expect(takeInWithdrawal(await office(), withdrawal.id)).rejects.toMatchObject(
			refused('dispatch-unknown-issue', 409)
		);
		await expect(takeInVerdict(await office(), withdrawal.id)).rejects.toMatchObject(
			refused('dispatch-other-kind', 409)
		);
		expect(await listDispatchWaiting(await office())).toHaveLength(2);
	});

	test('who reads the issues is the sender alone', async () => {
		const { dispatchId } = await takenIn();
		const ctx = await office();
		await expect(getIssue(ctx, dispatchId, null)).rejects.toMatchObject({ status: 404 });
		const received = await getReceivedDispatch(ctx, dispatchId);
		expect(await seeIssues(ctx, received)).toMatchObject([{ state: 'sent' }, { state: 'sent' }]);
	});
});
