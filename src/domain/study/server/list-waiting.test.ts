import { expect, test } from 'vitest';
import {
	acknowledged,
	announced,
	callRoll,
	held,
	planned,
	publish,
	published
} from '../../../../tests/study.ts';
import { useWorld } from '../../../../tests/world.ts';
import { concludeListed, hearListed, listWaiting } from './index.ts';

const world = useWorld();
const words = { said: 'words' as const, words: 'Xe hỏng', fromPaper: false };
const waitsFor = async (person: Parameters<typeof world.as>[0], at?: string) =>
	(await listWaiting(await world.as(person, at))).map(({ verb, dueOn }) => [verb, dueOn]);

test('a draft waits for the office and the leaders, and for nobody else, until three days before', async () => {
	await planned(world);
	const before = '2026-11-15T01:00:00Z';
	expect(await waitsFor('office', before)).toEqual([['Thông báo buổi học', '2026-11-16']]);
	expect(await waitsFor('secretary', before)).toHaveLength(1);
	expect(await waitsFor('cellSecretary', before)).toEqual([]);
	expect(await waitsFor('office')).toEqual([['Đổi ngày hoặc hủy buổi học', '2026-11-19']]);
});

test('an announced session waits for each cell that has not said that its members know', async () => {
	await acknowledged(world);
	const before = '2026-11-16T01:00:00Z';
	expect(await waitsFor('cellSecretary', before)).toEqual([]);
	expect(await waitsFor('otherCellSecretary', before)).toEqual([['Báo đảng viên và xác nhận', '2026-11-18']]);
	expect(await waitsFor('otherCellSecretary', '2026-11-20T01:00:00Z')).toEqual([]);
});

test('after the session its roll is completed, then its result is published', async () => {
	await announced(world);
	const [item] = await listWaiting(await world.as('office'));
	expect(item).toMatchObject({ verb: 'Hoàn thành điểm danh', forWhom: 'còn 8 đồng chí chưa điểm danh' });
	await held(world);
	expect(await waitsFor('deputy')).toContainEqual(['Công bố kết quả', '2026-11-20']);
});

test('a published list waits for the members named and for their cells, until they have answered', async () => {
	const id = await published(world);
	expect(await waitsFor('member')).toEqual([['Nêu ý kiến về kết quả học tập', '2026-12-05']]);
	expect(await waitsFor('cellSecretary')).toEqual([
		['Trả lời về đảng viên có tên trong danh sách', '2026-12-05']
	]);
	await hearListed(await world.as('member'), id, world.people.member.memberId, words);
	expect(await waitsFor('member')).toEqual([]);
	await concludeListed(await world.as('cellSecretary'), id, world.people.member.memberId, {
		conclusion: 'reminded',
		words: 'Nhắc đi đúng giờ',
		fromPaper: false
	});
	expect(await waitsFor('cellSecretary')).toEqual([]);
});

test('a listed leader with nobody beside them in the cell waits for the office, not for themselves', async () => {
	const id = await announced(world, ['y-te']);
	const [only] = world.members['y-te'];
	await callRoll(world, id, { absent: [only!] });
	await publish(world, id);
	const leader = (await listWaiting(await world.asMember('y-te', 0))).map(({ verb }) => verb);
	expect(leader).toEqual(['Nêu ý kiến về kết quả học tập']);
	expect(await waitsFor('office')).toEqual([['Kết luận thay chi ủy', '2026-12-05']]);
});

test('what waits is said in the language of the page', async () => {
	await announced(world);
	const ctx = { ...(await world.as('office')), locale: 'en' as const };
	expect(await listWaiting(ctx)).toMatchObject([{ verb: 'Complete the roll', forWhom: '8 not called yet' }]);
});

test('the neighbour’s office has nothing to do with it', async () => {
	await published(world);
	await world.asNeighbour(async (ctx) => expect(await listWaiting(ctx)).toEqual([]));
});
