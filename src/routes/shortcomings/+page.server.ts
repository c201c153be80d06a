import { pageIn } from '#web/server/page-in.ts';
import { readRegisterFilter, registerHref } from '#domain/rectification/register.ts';
import { countShortcomings, listShortcomings } from '#domain/rectification/server/index.ts';
import { shortcomingStages } from '#domain/rectification/shortcoming.ts';
import { rectificationWords } from '#domain/rectification/words.ts';
import { listCells } from '#domain/organization/server/index.ts';
import { rulesAsOf } from '#domain/rules/server/index.ts';
import { actsForCommittee, cellsLedBy } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';

const perPage = 50;

export async function load({ locals: { ctx, locale }, url }) {
	const filter = readRegisterFilter(url.searchParams);
	const whole = url.searchParams.has('whole');
	const page = pageIn(url);
	const words = rectificationWords(locale);
	const { rules } = await rulesAsOf(ctx, today(ctx.clock));
	const seesAll = actsForCommittee(ctx.actor);
	const led = cellsLedBy(ctx.actor);
	return {
		filter,
		page,
		perPage,
		whole,
		total: await countShortcomings(ctx, filter),
		lines: await listShortcomings(
			ctx,
			filter,
			whole ? undefined : { limit: perPage, offset: (page - 1) * perPage }
		),
		states: shortcomingStages.map((value) => ({ value, label: words.stages[value] })),
		cells: (await listCells(ctx))
			.filter(({ id }) => seesAll || led.includes(id))
			.map(({ id, name }) => ({ value: id, label: name })),
		criteria: rules.rectification.criteria.value.map((one) => ({ value: one.code, label: one[locale] })),
		workbook: registerHref(filter, {}, '/shortcomings/workbook')
	};
}
