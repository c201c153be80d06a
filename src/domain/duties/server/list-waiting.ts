import { listRoster, listSuspended } from '#domain/membership/server/index.ts';
import { getCommittee, listCells } from '#domain/organization/server/index.ts';
import type { DutyRules } from '#domain/rules/cells/duty-rules.ts';
import { cellRulesAsOf } from '#domain/rules/server/index.ts';
import { cellsLedBy, holds } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Context } from '#platform/server/context.ts';
import type { WaitingItem } from '#platform/waiting.ts';
import { checkDue, windowOf, yearToWrite } from '../commitment.ts';
import { dutiesWords } from '../words.ts';
import { waitingForCells } from './commitment-list-queries.ts';
import { commitmentsOfMembers } from './get-commitment.ts';
import { standingsOf } from './read-regulations.ts';

/** What waits for a person here: a commitment to write or to look at, others' to approve, regulations that are missing or too old. */
export async function listWaiting(ctx: Context): Promise<WaitingItem[]> {
	const date = today(ctx.clock);
	const { duties } = (await cellRulesAsOf(ctx, date)).rules;
	return [
		...(await ownCommitments(ctx, duties, date)),
		...(await toDecide(ctx)),
		...(await toRegulate(ctx, date))
	];
}

/** To write when it is time for it, to write again what was returned, to say what was done when a check is due. */
async function ownCommitments(ctx: Context, rules: DutyRules, date: PlainDate): Promise<WaitingItem[]> {
	const words = dutiesWords(ctx.locale).waiting;
	const { memberId } = ctx.actor;
	const toWrite = yearToWrite(rules, date);
	const due = checkDue(rules, date);
	const now = Number(date.slice(0, 4));
	const own = await commitmentsOfMembers(ctx, [memberId], [now - 1, now, now + 1]);
	const items: WaitingItem[] = own
		.filter(({ state, year }) => state === 'returned' || (state === 'draft' && year === toWrite))
		.map(({ id, year, state }) => ({
			id: `${id}-write`,
			verb: state === 'returned' ? words.writeAgain : words.write,
			thing: words.ofYear(year),
			dueOn: windowOf(rules, 'write', year).until < date ? null : windowOf(rules, 'write', year).until,
			href: `/commitments/${id}/writing`,
			button: words.writeButton
		}));
	if (toWrite && !own.some(({ year }) => year === toWrite) && !(await isFree(ctx, date)))
		items.push({
			id: `${memberId}-commitment-${toWrite}`,
			verb: words.write,
			thing: words.ofYear(toWrite),
			dueOn: windowOf(rules, 'write', toWrite).until,
			href: `/commitments/new?year=${toWrite}`,
			button: words.writeButton
		});
	for (const { id, year, state, checks } of own) {
		if (state !== 'approved' || !due || due.year !== year) continue;
		if (checks[due.round] === 'open' || checks[due.round] === 'not-yet')
			items.push({
				id: `${id}-${due.round}`,
				verb: words.report[due.round],
				thing: words.ofYear(year),
				dueOn: due.window.until,
				href: `/commitments/${id}/checks/${due.round}`,
				button: words.reportButton
			});
	}
	return items;
}

/** Who is exempt or suspended owes no commitment. */
async function isFree(ctx: Context, date: PlainDate): Promise<boolean> {
	const { cellId, memberId } = ctx.actor;
	if (!cellId) return true;
	if ((await listSuspended(ctx, date)).has(memberId)) return true;
	return (await listRoster(ctx, [cellId], date)).some(({ id, exempt }) => id === memberId && exempt);
}

async function toDecide(ctx: Context): Promise<WaitingItem[]> {
	const led = cellsLedBy(ctx.actor);
	if (led.length === 0) return [];
	const words = dutiesWords(ctx.locale).waiting;
	return (await waitingForCells(ctx, led)).map(({ unitId, unitName, year, state, count }) => {
		const kind = state === 'handed-in' ? ('handed-in' as const) : ('reported' as const);
		return {
			id: `${unitId}-${year}-${kind}`,
			verb: words.decide[kind],
			thing: words.people(count, year),
			forWhom: unitName,
			href: `/commitments?year=${year}&cell=${unitId}&state=${kind}`,
			button: words.decideButton
		};
	});
}

/** A cell's leaders are told of their own, and the office of the committee’s. */
async function toRegulate(ctx: Context, date: PlainDate): Promise<WaitingItem[]> {
	const words = dutiesWords(ctx.locale).waiting;
	const isOffice = holds(ctx.actor, 'office');
	const led = new Set(cellsLedBy(ctx.actor));
	if (!isOffice && led.size === 0) return [];
	const cells = await listCells(ctx, date);
	// A committee that has only just been set up has other worries first.
	if (cells.length === 0) return [];
	const committee = await getCommittee(ctx);
	const units = [
		...(isOffice ? [{ id: committee.unitId, name: committee.name }] : []),
		...cells.filter(({ id }) => led.has(id))
	];
	return (await standingsOf(ctx, units, date))
		.filter(({ standing, hasDraft }) => standing !== 'in-force' || hasDraft)
		.map(({ unitId, name, standing, hasDraft }) => ({
			id: `${unitId}-regulation`,
			verb: hasDraft ? words.adopt : standing === 'missing' ? words.regulate : words.regulateAgain,
			thing: words.regulations,
			forWhom: name,
			href: `/regulations/units/${unitId}`,
			button: words.regulateButton
		}));
}
