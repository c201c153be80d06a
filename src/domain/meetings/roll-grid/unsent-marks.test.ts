import { expect, test } from 'vitest';
import { unsentMarks, type Store, type Unsent } from './unsent-marks.ts';

const storage = (): Store & { kept: Map<string, string> } => {
	const kept = new Map<string, string>();
	return {
		kept,
		getItem: (key) => kept.get(key) ?? null,
		setItem: (key, value) => void kept.set(key, value),
		removeItem: (key) => void kept.delete(key)
	};
};
const mark = (memberId: string, notedAt: number, more: Partial<Unsent> = {}): Unsent => ({
	memberId,
	part: 1,
	state: 'present',
	arrived: '',
	left: '',
	notedAt,
	...more
});

test('marks wait on the device, also when the page is closed, until they are acknowledged', () => {
	const store = storage();
	unsentMarks(store, 'roll').add(mark('a', 1));
	const reopened = unsentMarks(store, 'roll');
	expect(reopened.list()).toEqual([mark('a', 1)]);
	reopened.settle([mark('a', 1)]);
	expect(unsentMarks(store, 'roll').list()).toEqual([]);
	expect(store.kept.size).toBe(0);
});

test('the newest word of a person replaces the one before, and is not settled by its acknowledgement', () => {
	const unsent = unsentMarks(storage(), 'roll');
	unsent.add(mark('a', 1));
	const sent = [...unsent.list()];
	unsent.add(mark('a', 2, { state: 'absent' }));
	unsent.settle(sent);
	expect(unsent.list()).toEqual([mark('a', 2, { state: 'absent' })]);
	expect(unsent.isWaiting('a', 1)).toBe(true);
	expect(unsent.isWaiting('a', 2)).toBe(false);
});

test('what somebody else left in the storage, and a storage that is full, break nothing', () => {
	const store = storage();
	store.setItem('roll', '{not json');
	const full = {
		...store,
		setItem: () => {
			throw new Error('quota');
		}
	};
	const unsent = unsentMarks(full, 'roll');
	unsent.add(mark('a', 1));
	expect(unsent.list()).toHaveLength(1);
});
