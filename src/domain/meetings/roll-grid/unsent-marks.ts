import type { SentMarks } from '../forms.ts';

/** One mark that has not been acknowledged yet. */
export type Unsent = SentMarks['marks'][number];

/** Where marks wait on the device until the server says that they are kept; the browser's own storage, or a test's. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The marks that wait to be sent, newest word of each person and part; they outlast a reload and a closed tab. */
export function unsentMarks(store: Store, key: string) {
	let waiting: Unsent[] = read(store, key);
	const keep = (marks: Unsent[]) => {
		waiting = marks;
		try {
			if (marks.length) store.setItem(key, JSON.stringify(marks));
			else store.removeItem(key);
		} catch {
			// The device's storage is full or shut: the marks are still in memory, and sent from there.
		}
	};
	return {
		list: (): readonly Unsent[] => waiting,
		add(mark: Unsent) {
			keep([...waiting.filter((one) => !sameCall(one, mark)), mark]);
		},
		/** Takes out what was acknowledged; a newer word of the same person stays. */
		settle(sent: readonly Unsent[]) {
			keep(waiting.filter((one) => !sent.some((s) => sameCall(s, one) && s.notedAt === one.notedAt)));
		},
		isWaiting: (memberId: string, part: number) =>
			waiting.some((one) => one.memberId === memberId && one.part === part)
	};
}
export type UnsentMarks = ReturnType<typeof unsentMarks>;

const sameCall = (a: Unsent, b: Unsent) => a.memberId === b.memberId && a.part === b.part;

function read(store: Store, key: string): Unsent[] {
	try {
		const kept: unknown = JSON.parse(store.getItem(key) ?? '[]');
		return Array.isArray(kept) ? kept : [];
	} catch {
		return [];
	}
}
