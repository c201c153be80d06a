import { getCommittee } from '#domain/organization/server/index.ts';
import { noticePaper } from '#domain/reception/notice-paper.ts';
import { publicLines } from '#domain/reception/public-day.ts';
import { canKeepDays } from '#domain/reception/policy.ts';
import { listPublicDays } from '#domain/reception/server/index.ts';
import { citizenRulesAsOf } from '#domain/rules/server/index.ts';
import { today } from '#platform/clock.ts';
import { addDays } from '#platform/dates.ts';
import { insist } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';

/** So many days the notice board tells of. */
const ahead = 92;

/** What hangs on the notice board: the days to come, and those that were announced otherwise. */
export async function readNotice(ctx: Context, url: URL) {
	insist(canKeepDays(ctx.actor));
	const from = today(ctx.clock);
	const to = addDays(from, ahead);
	const large = url.searchParams.get('large') !== 'no';
	const [committee, days, { rules }] = await Promise.all([
		getCommittee(ctx),
		listPublicDays(ctx, ahead),
		citizenRulesAsOf(ctx, from)
	]);
	const lines = publicLines(days, from, to);
	return {
		large,
		count: lines.length,
		paper: noticePaper({ committee, from, to, lines, rules: rules.reception }, { large })
	};
}
