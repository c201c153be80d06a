import type { PlainDate } from './dates.ts';

/**
 * One thing that waits for somebody, in their language: “Xác nhận đã thông báo · Học tập Nghị quyết 05 · Chi bộ Thôn Thượng”.
 * Each module answers `listWaiting(ctx)`; the first page puts them together by due date.
 */
export type WaitingItem = {
	id: string;
	verb: string;
	thing: string;
	forWhom?: string;
	dueOn?: PlainDate | null;
	href: string;
	button?: string;
};
