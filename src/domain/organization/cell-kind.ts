import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { Refusal } from '#platform/refusal.ts';
import { fold } from '#platform/vietnamese.ts';

/** What kind of cell it is: rules ask for it, such as which form its members fill in. */
export const cellKinds = [
	'village',
	'agency',
	'school',
	'health',
	'enterprise',
	'armed-forces',
	'other'
] as const;
export type CellKind = (typeof cellKinds)[number];

/** Of what kind a cell was from a day until the day `to`, which is no longer of it; null: since ever, until further notice. */
export type KindPeriod = { id: Id; kind: CellKind; from: PlainDate | null; to: PlainDate | null };

/** The words by which a name gives its kind away, the surest first: an armed force has offices, a village may have a school. */
const signs: readonly [RegExp, CellKind][] = [
	[/\b(cong an|quan su|bo doi|bien phong|ban chi huy quan su|luc luong vu trang)\b/, 'armed-forces'],
	[/\b(truong|mam non|mau giao|tieu hoc|thcs|thpt|trung hoc|nha tre)\b/, 'school'],
	[/\b(y te|benh vien|phong kham|benh xa)\b/, 'health'],
	[
		/\b(doanh nghiep|cong ty|hop tac xa|htx|xi nghiep|nha may|quy tin dung|ngan hang|buu dien)\b/,
		'enterprise'
	],
	[/\b(co quan|uy ban|ubnd|hdnd|mat tran|van phong|khoi dang|khoi chinh quyen|trung tam)\b/, 'agency'],
	[/\b(thon|xom|ban|buon|ap|lang|khom|khu|khu pho|to dan pho|tdp|to)\b/, 'village']
];

/** The kind that a cell's name suggests, for a person to confirm; null when it says nothing. */
export function guessKind(name: string): CellKind | null {
	const said = fold(name).replace(/[^a-z0-9]+/g, ' ');
	return signs.find(([sign]) => sign.test(said))?.[1] ?? null;
}

/** A kind from a day on; without a day, from ever: then what was recorded before was a mistake. */
export type NewKind = { kind: CellKind; from: PlainDate | null };

/**
 * What becomes of the kinds recorded when a cell is of another one from a day on: the one that holds ends, later ones
 * never were. Refuses (409) the kind that the cell has already at that time.
 */
export function kindFrom(periods: readonly KindPeriod[], { kind, from }: NewKind) {
	const begunBefore = (period: KindPeriod) => from !== null && (period.from === null || period.from < from);
	const ending = periods.find((period) => begunBefore(period) && (period.to === null || period.to > from!));
	const undone = periods.filter((period) => !begunBefore(period));
	const same = (period: KindPeriod) => period.kind === kind && period.to === null;
	if (ending ? same(ending) : undone.length === 1 && same(undone[0]!) && undone[0]!.from === from)
		throw new Refusal('organization.same-kind', 409, { field: 'kind' });
	return { ending: ending ?? null, undone };
}
