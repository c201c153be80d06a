import { isId, type Id } from '#platform/id.ts';
import { reviewPaperKinds, type ReviewPaperKind } from './papers/paper-kinds.ts';

export const listedKinds = [...reviewPaperKinds, 'minutes'] as const;
export type PaperFilter = { kind: ReviewPaperKind | 'minutes'; unitId: Id | null };

/** What the list of a campaign's papers is narrowed to; notices first, which are what is issued most. */
export function readPaperFilter(address: URLSearchParams): PaperFilter {
	const unit = address.get('unit') ?? '';
	return {
		kind: listedKinds.find((kind) => kind === address.get('kind')) ?? 'notice',
		unitId: isId(unit) ? unit : null
	};
}

/** The address of a page of the list, with its filter. */
export const paperAddress = ({ kind, unitId }: PaperFilter, page: number): string =>
	`?${new URLSearchParams({ kind, ...(unitId && { unit: unitId }), page: String(page) })}`;
