/** What stands in the fields of a report, by name. */
export type Typed = Record<string, string>;

/** A report that waits on the device until the server says that it is kept; `waited` once it could not be sent at first. */
export type Unsent = { fields: Typed; waited: boolean };

/** Where reports wait; the browser's own storage, or a test's. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

type Kept = { drafts: Typed[]; unsent: Unsent[] };

const mostDrafts = 20;

/** What is being typed, one draft a cell, and the reports that wait to be sent: they outlast a reload, a closed tab and a flat battery. */
export function outbox(store: Store, key: string) {
	let kept = read(store, key);
	const keep = (change: Partial<Kept>) => {
		kept = { ...kept, ...change };
		try {
			if (kept.drafts.length || kept.unsent.length) store.setItem(key, JSON.stringify(kept));
			else store.removeItem(key);
			return true;
		} catch {
			// The device's storage is full or shut: what was typed is still on the page.
			return false;
		}
	};
	const others = ({ visit, cell }: Typed) =>
		kept.drafts.filter((one) => one.visit !== visit && one.cell !== cell);
	return {
		draft: (cell: string): Typed | null => kept.drafts.find((one) => one.cell === cell) ?? null,
		draftOf: (visit: string): Typed | null => kept.drafts.find((one) => one.visit === visit) ?? null,
		/** Whether it is safe on the device. */
		saveDraft: (draft: Typed): boolean => keep({ drafts: [draft, ...others(draft)].slice(0, mostDrafts) }),
		unsent: (): readonly Unsent[] => kept.unsent,
		/** Puts a report among those to be sent, in the place of the draft; the same report stands there once. */
		add: (fields: Typed): boolean =>
			keep({
				drafts: others(fields),
				unsent: [...kept.unsent.filter((one) => one.fields.visit !== fields.visit), { fields, waited: false }]
			}),
		hasWaited(id: string) {
			keep({
				unsent: kept.unsent.map((one) => (one.fields.visit === id ? { ...one, waited: true } : one))
			});
		},
		/** Takes out what the server keeps now, or what it refused. */
		settle(id: string) {
			keep({ unsent: kept.unsent.filter((one) => one.fields.visit !== id) });
		}
	};
}
export type Outbox = ReturnType<typeof outbox>;

function read(store: Store, key: string): Kept {
	try {
		const { drafts, unsent } = JSON.parse(store.getItem(key) ?? '{}') as Partial<Kept>;
		return {
			drafts: Array.isArray(drafts) ? drafts : [],
			unsent: Array.isArray(unsent) ? unsent : []
		};
	} catch {
		return { drafts: [], unsent: [] };
	}
}
