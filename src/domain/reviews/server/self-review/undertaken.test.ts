import { expect, test } from 'vitest';
import {
	assignDuty,
	beginCommitment,
	decideCommitment,
	handInCommitment,
	readCommitment,
	saveItems
} from '#domain/duties/server/index.ts';
import { useWorld } from '../../../../../tests/world.ts';
import { openCampaign } from '../campaign/campaign-for-tests.ts';
import { readForm, readSection } from './index.ts';

const world = useWorld();

test('what a person had to do and undertook stands beside the parts of their self-review that it helps with, and on the printed form', async () => {
	const campaign = await openCampaign(world);
	const { memberId } = world.people.member;
	const own = campaign.reviewOf(memberId);
	const [member, secretary] = [await world.as('member'), await world.as('cellSecretary')];
	await assignDuty(secretary, world.cells.thuong, {
		...{ title: 'Thu, nộp đảng phí', memberId, detail: null, from: '2026-02-01', channel: 'self' }
	});
	const id = await beginCommitment(member, { memberId, year: 2026, channel: 'paper' });
	await saveItems(member, id, [{ heading: 'ethics', words: 'Dự đủ các buổi', measure: '12 buổi' }]);
	await handInCommitment(member, id);
	const undertaken = async () => (await readSection(member, own, 'commitment')).known.commitments;
	expect(await undertaken()).toEqual([]);
	await decideCommitment(secretary, id, {
		decision: 'approved',
		words: '',
		givenBy: null,
		givenOn: '2026-11-23'
	});
	expect((await readCommitment(member, id)).commitment.state).toBe('approved');
	expect(await undertaken()).toMatchObject([{ year: 2026, items: [{ words: 'Dự đủ các buổi' }] }]);
	const { known } = await readSection(member, own, 'duties');
	expect(known.duties).toMatchObject([{ title: 'Thu, nộp đảng phí', unitName: 'Chi bộ Thôn Thượng' }]);
	const paper = JSON.stringify((await readForm(member, own, { filled: true, large: false })).paper);
	expect(paper).toContain('Dự đủ các buổi (12 buổi): chưa ghi kết quả');
	expect(paper).toContain('Thu, nộp đảng phí, Chi bộ Thôn Thượng từ ngày 01/02/2026');
});
