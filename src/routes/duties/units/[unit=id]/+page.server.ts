import { canKeep } from '#domain/duties/policy.ts';
import { readDutySheet } from '#domain/duties/server/index.ts';
import { today } from '#platform/clock.ts';
import { readDate } from '#platform/dates.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params, url }) {
	const date = readDate(url.searchParams.get('on') ?? '') ?? today(ctx.clock);
	const { place, people, duties, without, unheld, tooMany, tooManyAbove } = await readDutySheet(
		ctx,
		params.unit,
		date
	);
	return {
		place,
		date,
		people,
		duties,
		without: without.map(({ fullName }) => fullName),
		unheld: unheld.map(({ id }) => id),
		tooMany,
		tooManyAbove,
		saved: url.searchParams.get('saved'),
		mayKeep: permit(ctx, canKeep(ctx.actor, place))
	};
}
