import { newId, type Id } from '#platform/id.ts';
import type { World } from '../../../../tests/world.ts';
import type { VisitReport } from '../forms.ts';
import { assignFollowers } from './assign-followers.ts';

/** A report as somebody would send it. */
export const reportOf = (unitId: Id, change: Partial<VisitReport> = {}): VisitReport => ({
	id: newId(),
	unitId,
	visitorId: null,
	visitedOn: '2026-11-20',
	kind: 'regular',
	words: {
		marks: [
			{ item: 'order', mark: 'yes', remark: '' },
			{ item: 'frankness', mark: 'partly', remark: 'Còn nể nang' }
		],
		remarks: 'Họp nghiêm túc.',
		guestUnit: null,
		guestNames: null
	},
	requests: [],
	fault: null,
	fromPaper: false,
	writtenAt: null,
	...change
});

/** A request that the follower of the cell is to answer. */
export const requestOf = { words: 'Đề nghị sửa nhà văn hoá thôn', addressee: 'follower' } as const;

/** The office lets somebody follow some cells from the beginning of the year. */
export const letFollow = async (world: World, memberId: Id, unitIds: Id[], from = '2026-01-01') =>
	assignFollowers(await world.as('office'), {
		from,
		cells: unitIds.map((unitId) => ({ unitId, memberId }))
	});
