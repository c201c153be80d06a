import { commitmentStates } from '#domain/duties/commitment.ts';
import { canListCommitments } from '#domain/duties/policy.ts';
import {
	cellsForCommitments,
	commitmentsPerPage,
	listCommitments,
	listReadable
} from '#domain/duties/server/index.ts';
import { today } from '#platform/clock.ts';
import { isId } from '#platform/id.ts';
import { pageIn } from '#web/server/page-in.ts';

export async function load({ locals: { ctx }, url }) {
	const now = Number(today(ctx.clock).slice(0, 4));
	const asked = Number(url.searchParams.get('year'));
	const year = asked >= now - 5 && asked <= now + 1 ? asked : now;
	const cell = url.searchParams.get('cell') ?? '';
	const wanted = url.searchParams.get('state');
	const state = ([...commitmentStates, 'none', 'reported'] as const).find((one) => one === wanted) ?? null;
	const page = pageIn(url);
	const isLeader = canListCommitments(ctx.actor).allowed;
	return {
		year,
		years: Array.from({ length: 7 }, (_, at) => now + 1 - at),
		cell: isId(cell) ? cell : null,
		state,
		page,
		perPage: commitmentsPerPage,
		own: (await listReadable(ctx, ctx.actor.memberId)).map(({ id, year, state }) => ({ id, year, state })),
		cells: isLeader ? await cellsForCommitments(ctx) : [],
		list: isLeader ? await listCommitments(ctx, { year, cell: isId(cell) ? cell : null, state }, page) : null
	};
}
