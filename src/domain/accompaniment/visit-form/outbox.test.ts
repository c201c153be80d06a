import { expect, test } from 'vitest';
import { outbox, type Store } from './outbox.ts';
import { sending, type Outcome } from './sending.ts';

function device(): Store {
	const kept = new Map<string, string>();
	return {
		getItem: (key) => kept.get(key) ?? null,
		setItem: (key, value) => void kept.set(key, value),
		removeItem: (key) => void kept.delete(key)
	};
}
const report = (visit: string, cell = 'cell') => ({ visit, cell, remarks: visit });

test('what is typed outlasts a closed tab, one draft a cell; sending takes it out of the drafts', () => {
	const store = device();
	const box = outbox(store, 'key');
	box.saveDraft(report('a'));
	box.saveDraft({ ...report('a'), remarks: 'more' });
	box.saveDraft(report('b', 'other'));
	expect(outbox(store, 'key').draft('cell')).toMatchObject({ visit: 'a', remarks: 'more' });
	expect(outbox(store, 'key').draftOf('b')).toMatchObject({ cell: 'other' });
	box.add(report('a'));
	expect(outbox(store, 'key').draft('cell')).toBeNull();
	expect(outbox(store, 'key').draft('other')).toMatchObject({ visit: 'b' });
	expect(outbox(store, 'key').unsent()).toEqual([{ fields: report('a'), waited: false }]);
});

test('the same report stands in the outbox once, and a device that keeps nothing says so', () => {
	const box = outbox(device(), 'key');
	box.add(report('a'));
	box.add(report('a'));
	expect(box.unsent()).toHaveLength(1);
	const full = {
		...device(),
		setItem: () => {
			throw new Error('full');
		}
	};
	expect(outbox(full, 'key').add(report('a'))).toBe(false);
});

test('what could not be sent waits, remembers that it waited, and is taken out once it is kept or refused', async () => {
	const box = outbox(device(), 'key');
	box.add(report('a'));
	box.add(report('b'));
	const answers: Outcome[] = [{ kind: 'stuck', why: 'offline' }];
	const told: string[] = [];
	const send = sending(
		box,
		({ fields, waited }, { kind }) => told.push(`${fields.visit} ${kind} ${waited}`),
		async () => answers.shift() ?? { kind: 'sent', href: '/' }
	);
	await send();
	expect(box.unsent().map(({ waited }) => waited)).toEqual([true, false]);
	answers.push({ kind: 'refused', why: 'no' });
	await send();
	expect(told).toEqual(['a stuck false', 'a refused true', 'b sent false']);
	expect(box.unsent()).toEqual([]);
});
