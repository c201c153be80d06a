import type { PlainDate } from '#platform/dates.ts';

/** What failed on pages whose visitors leave no trace, by the day and the kind of failure: in memory, without a moment. */
let failed: { on: PlainDate; kind: string }[] = [];
const most = 1000;

/** Pages on which nothing is logged when it happens: the line would tell when somebody was there. */
export const isAnonymous = (route: string | null): boolean =>
	/^\/public\/\[place\]\/comments(\/|$)/.test(route ?? '');

/** Keeps in mind that something failed, by its kind alone: what it says might quote what somebody wrote. */
export function noteFailure(error: unknown, on: PlainDate): void {
	const { name = 'unknown', code = '' } = error as { name?: string; code?: string };
	if (failed.length < most) failed.push({ on, kind: [name, code].filter(Boolean).join(' ') });
}

/** What failed on days that are over, how often of each kind; asked by the daily job, which logs it. */
export function takeFailures(today: PlainDate): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const { kind } of failed.filter(({ on }) => on < today)) counts[kind] = (counts[kind] ?? 0) + 1;
	failed = failed.filter(({ on }) => on >= today);
	return counts;
}
