import { listHamlets, listUnits } from '#domain/organization/server/index.ts';
import { today } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import type { Answer } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { actNames, mayAct, type ActName } from '../case-acts.ts';
import { dueOnOf } from '../case-clock.ts';
import { seesPeople } from '../policy.ts';
import { getCase, type CaseRecord } from './case-queries.ts';
import { rulesOfCase } from './case-rules.ts';
import { readClocks } from './clocks.ts';
import { listLetters } from './letters.ts';
import { peopleOf } from './people-queries.ts';
import { shortcomingsOfCase } from './shortcoming-queries.ts';
import { stepsOf } from './step-queries.ts';

/** Everything about a case that this person may see; who brought it only for those who work on it. */
export async function readCase(ctx: Context, id: Id) {
	const found = await getCase(ctx, id);
	const rules = await rulesOfCase(ctx, found);
	const { clocks, calendar } = await readClocks(ctx, found);
	const hamlets = found.hamletId ? await listHamlets(ctx, found.receivedOn) : [];
	const units = found.aboutUnitId ? await listUnits(ctx, found.receivedOn) : [];
	return {
		found,
		rules,
		clocks: clocks.map((clock) => ({ ...clock, dueOn: dueOnOf([clock], calendar) })),
		topic: rules.topics.value.find(({ code }) => code === found.topic)?.[ctx.locale] ?? found.topic,
		hamlet: hamlets.find(({ id }) => id === found.hamletId)?.name ?? null,
		aboutUnit: units.find(({ id }) => id === found.aboutUnitId)?.name ?? null,
		people: seesPeople(ctx.actor, found) ? await peopleOf(ctx, id) : null,
		letters: await listLetters(ctx, id),
		shortcomings: await shortcomingsOfCase(ctx, id),
		steps: await stepsOf(ctx, [id])
	};
}

/** Which acts are possible now for this person, with the reason of each no. */
export async function mayActs(ctx: Context, found: CaseRecord): Promise<Record<ActName, Answer>> {
	const { clocks, calendar } = await readClocks(ctx, found);
	const on = { found, clocks, calendar, rules: await rulesOfCase(ctx, found), today: today(ctx.clock) };
	return Object.fromEntries(actNames.map((act) => [act, mayAct(act, ctx.actor, on)])) as Record<
		ActName,
		Answer
	>;
}
