import { expect, test } from 'vitest';
import { committedWorld } from '../../../../../tests/access/people.ts';
import { useWorld } from '../../../../../tests/world.ts';
import { answerCriticism } from './answer-criticism.ts';
import { criticised } from './criticism-for-tests.ts';
import { getCriticism } from './get-criticism.ts';
import { holdBackCriticism } from './hold-back-criticism.ts';
import { raiseCriticism } from './raise-criticism.ts';
import { withdrawCriticism } from './withdraw-criticism.ts';

// On connections of their own, as two devices are: what one does is there, or not, before the other goes on.
const world = committedWorld(useWorld());

const settled = async (...acts: Promise<unknown>[]) =>
	(await Promise.allSettled(acts)).map((one) =>
		one.status === 'fulfilled' ? 'done' : String(one.reason.code)
	);

test('two at once: one thing happens, the other is told what stands there now; nothing is done by half', async () => {
	const { raise } = await criticised(world);
	const [person, helper, chair, author] = [
		await world.as('cellSecretary'),
		await world.as('office'),
		await world.as('cellDeputy'),
		await world.as('member')
	];
	const answer = (words: string) => ({ words, answeredBy: null });

	for (const nth of [1, 2, 3]) {
		const id = await raise({ fact: `Việc thứ ${nth}` });
		const outcomes = await settled(
			answerCriticism(person, id, answer('Lời của chính tôi')),
			answerCriticism(helper, id, answer('Lời từ bản giấy'))
		);
		expect(outcomes.toSorted()).toEqual(['done', 'reviews.criticism-answered']);
		const { criticism } = await getCriticism(author, id);
		expect(criticism.answer).toBe(outcomes[0] === 'done' ? 'Lời của chính tôi' : 'Lời từ bản giấy');
	}

	const id = await raise({ fact: 'Vừa trả lời vừa giữ lại' });
	const [answered, heldBack] = await settled(
		answerCriticism(person, id, answer('Tôi xin nói rõ')),
		holdBackCriticism(chair, id, { ground: 'no-fact', reason: 'Chưa rõ' })
	);
	// Whoever comes second: the chair is too late, or the person reads that it went away.
	expect([
		['done', 'reviews.criticism-answered'],
		['reviews.criticism-gone', 'done']
	]).toContainEqual([answered, heldBack]);
	const { criticism } = await getCriticism(author, id);
	expect(criticism.state).toBe(answered === 'done' ? 'answered' : 'held-back');
	if (heldBack === 'done') await withdrawCriticism(author, id, { reason: '' });
});

test('a button pressed twice raises one criticism', async () => {
	const { reviewId } = await criticised(world);
	const author = await world.as('member');
	const same = { fact: 'Họp muộn', when: 'tháng 9', place: 'Nhà văn hóa', ask: 'Đúng giờ', author: null };
	expect(
		(await settled(raiseCriticism(author, reviewId, same), raiseCriticism(author, reviewId, same))).toSorted()
	).toEqual(['done', 'reviews.criticised-already']);
});
