import { expect, test } from 'vitest';
import { historyOf, stepEntry } from './history.ts';
import { rectificationWords } from './words.ts';

const words = rectificationWords('vi');
const step = {
	id: 'step',
	kind: 'reported' as const,
	words: 'Đã xong',
	doneBy: 'Bình',
	enteredBy: 'Bình',
	channel: 'self' as const,
	doneOn: '2026-11-23',
	newDueOn: null,
	newOwner: null,
	formerOwner: null,
	enteredAt: new Date('2026-11-23T05:00:00Z'),
	files: []
};

test('a step entered on its own day says only what was done', () => {
	expect(stepEntry(step, words)).toMatchObject({
		who: 'Bình',
		act: 'đã báo cáo khắc phục xong',
		onBehalfOf: null
	});
});

test('a step entered later names the day on which it was done', () => {
	expect(stepEntry({ ...step, doneOn: '2026-11-20' }, words).act).toBe(
		'đã báo cáo khắc phục xong (ngày 20/11/2026)'
	);
});

test('a step entered for somebody names whose hand it was, for whom, and whether from paper', () => {
	const entered = { ...step, enteredBy: 'Vân', channel: 'paper' as const };
	expect(stepEntry(entered, words)).toMatchObject({ who: 'Vân', onBehalfOf: 'Bình', fromPaper: true });
});

test('a new date and a new owner are told with both names', () => {
	expect(stepEntry({ ...step, kind: 'extended', newDueOn: '2027-01-20' }, words).act).toBe(
		'đã gia hạn, hạn mới 20/01/2027'
	);
	expect(
		stepEntry({ ...step, kind: 'owner-changed', formerOwner: 'Bình', newOwner: 'Phong' }, words).act
	).toBe('đã giao cho người khác: từ đồng chí Bình sang đồng chí Phong');
});

test('everything stands in the order in which it was entered, and the first owner stays the first', () => {
	const at = (hour: number) => new Date(Date.UTC(2026, 10, 23, hour));
	const history = historyOf(
		{ id: 's', enteredAt: at(1), enteredBy: 'Vân', onBehalfOf: null, channel: 'self', description: 'Vắng' },
		{
			answers: [
				{
					id: 'n',
					words: 'Tôi nhận',
					answeredBy: 'Bình',
					enteredBy: 'Bình',
					channel: 'self',
					enteredAt: at(3)
				}
			],
			actions: [
				{
					id: 'a',
					enteredAt: at(2),
					enteredBy: 'Vân',
					ownerName: 'Phong',
					task: 'Dự đủ',
					steps: [
						{
							...step,
							id: 'handed',
							kind: 'owner-changed',
							formerOwner: 'Bình',
							newOwner: 'Phong',
							enteredAt: at(5)
						},
						{ ...step, id: 'note', kind: 'progress', enteredAt: at(4) }
					]
				}
			]
		},
		words
	);
	expect(history.map(({ id }) => id)).toEqual(['s', 'a', 'n', 'note', 'handed']);
	expect(history[1]!.act).toContain('đồng chí Bình');
});
