import { expect, test } from 'vitest';
import { historyOf, type SessionEvent } from './history.ts';

const event = (
	act: string,
	to: Record<string, unknown> | null,
	more: Partial<SessionEvent> = {}
): SessionEvent => ({
	sequence: 1,
	act: `study-session.${act}`,
	at: new Date('2026-11-20T01:00:00Z'),
	who: 'Nguyễn Thị Lan Anh',
	onBehalfOf: null,
	channel: 'self',
	to,
	...more
});
const cells = new Map([['a', 'Chi bộ Thôn Thượng']]);
const acts = (events: SessionEvent[], memberId?: string) =>
	historyOf(events, cells, 'vi', memberId).map((one) => one.act);

test('each event of a session reads as a predicate', () => {
	expect(
		acts([
			event('planned', null),
			event('announced', { shortNotice: true }),
			event('changed', { toldAgain: true }),
			event('acknowledged', { unitId: 'a' }),
			event('published', { paperNumber: '05-TB/ĐU' }),
			event('corrected', { paperNumber: '06-TB/ĐU' }),
			event('cell-answered', { unitId: 'a' })
		])
	).toEqual([
		'lập buổi học',
		'thông báo buổi học cho các chi bộ (báo gấp hơn quy định)',
		'sửa buổi học; các chi bộ phải báo lại đảng viên',
		'xác nhận Chi bộ Thôn Thượng đã báo đảng viên',
		'công bố kết quả, Thông báo số 05-TB/ĐU',
		'đính chính kết quả, Thông báo số 06-TB/ĐU',
		'hoàn thành trả lời của Chi bộ Thôn Thượng'
	]);
});

test('what concerns one member is not in the session’s history, only in that member’s', () => {
	const events = [
		event('published', { paperNumber: '05-TB/ĐU' }),
		event('listed-heard', { memberId: 'an', unitId: 'a' }, { channel: 'paper', onBehalfOf: 'Nguyễn Văn An' }),
		event('listed-concluded', { memberId: 'an', unitId: 'a', conclusion: 'reminded' }),
		event('listed-heard', { memberId: 'bình', unitId: 'a' })
	];
	expect(acts(events)).toHaveLength(1);
	expect(historyOf(events, cells, 'en', 'an')).toMatchObject([
		{ act: 'wrote down what the member said', onBehalfOf: 'Nguyễn Văn An', fromPaper: true },
		{ act: 'entered what the cell concluded: Reminded' }
	]);
});

test('why a session was called off stands there in words', () => {
	expect(historyOf([event('cancelled', { reason: 'Mưa lũ' })], cells, 'vi')[0]).toMatchObject({
		act: 'hủy buổi học',
		words: 'Mưa lũ'
	});
});
