import { getCommittee, getTermOn, listCells } from '#domain/organization/server/index.ts';
import { cellRulesAsOf } from '#domain/rules/server/index.ts';
import { cellsLedBy } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { notFound, Refusal } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { compareArticles } from '../compare-articles.ts';
import { seesAll, seesPlace } from '../policy.ts';
import { standingOf, startText, writeArticles, type RegulationStanding } from '../regulation.ts';
import { findPlace, getPlace } from './place.ts';
import {
	articlesOf,
	draftsOf,
	findDraft,
	findRegulation,
	inForceOn,
	versionsOf
} from './regulation-queries.ts';

/** The version of a unit's working regulations in force on a date, or nothing. Says nothing of who may know. */
export const currentRegulation = async (ctx: Context, unitId: Id, date = today(ctx.clock)) =>
	(await inForceOn(ctx, [unitId], date))[0] ?? null;

export const regulationsPerPage = 50;

/**
 * How it stands with the regulations of the committee and of each cell that this person may see, page by page; all of them, or
 * those that stand in one way. The counts are of all.
 */
export async function listRegulations(
	ctx: Context,
	page: number,
	standing: RegulationStanding | null = null,
	date = today(ctx.clock)
) {
	const all = await standingsOf(ctx, await unitsSeen(ctx, date), date);
	const units = standing ? all.filter((one) => one.standing === standing) : all;
	const count = (...standings: RegulationStanding[]) =>
		all.filter((one) => standings.includes(one.standing)).length;
	return {
		total: units.length,
		units: units.slice((page - 1) * regulationsPerPage, page * regulationsPerPage),
		missing: count('missing'),
		outdated: count('older-than-term', 'too-old')
	};
}

/** How it stands with the regulations of some units on a date: three questions, however many units. */
export async function standingsOf(ctx: Context, units: readonly { id: Id; name: string }[], date: PlainDate) {
	const ids = units.map(({ id }) => id);
	const { rules } = await cellRulesAsOf(ctx, date);
	const current = new Map((await inForceOn(ctx, ids, date)).map((one) => [one.unitId, one]));
	const drafts = new Set((await draftsOf(ctx, ids)).map(({ unitId }) => unitId));
	const termFrom = await termStart(ctx, date);
	return units.map(({ id, name }) => {
		const one = current.get(id) ?? null;
		return {
			unitId: id,
			name,
			current: one,
			hasDraft: drafts.has(id),
			standing: standingOf(one, { date, termFrom }, rules.duties)
		};
	});
}

async function unitsSeen(ctx: Context, date: PlainDate) {
	const { unitId, name } = await getCommittee(ctx);
	const own = new Set([...cellsLedBy(ctx.actor), ctx.actor.cellId]);
	const cells = (await listCells(ctx, date)).filter(({ id }) => seesAll(ctx.actor) || own.has(id));
	return [{ id: unitId, name }, ...cells.map(({ id, name }) => ({ id, name }))];
}

/** Outside every term there is none to compare with. */
async function termStart(ctx: Context, date: PlainDate): Promise<PlainDate | null> {
	try {
		return (await getTermOn(ctx, date)).from;
	} catch (error) {
		if (error instanceof Refusal && error.code === 'organization.no-term') return null;
		throw error;
	}
}

/** The regulations of one unit: what is in force, every version, what is being written. Refuses (404) whoever may not see them. */
export async function readRegulationsOf(ctx: Context, unitId: Id) {
	const date = today(ctx.clock);
	const place = await getPlace(ctx, unitId);
	const [standing] = await standingsOf(ctx, [{ id: unitId, name: place.name }], date);
	return {
		place,
		...standing!,
		versions: await versionsOf(ctx, unitId),
		draft: (await findDraft(ctx, unitId)) ?? null
	};
}

/** What somebody may begin to write from: the text that the rules offer, and the newest version. */
export async function startsFor(ctx: Context, unitId: Id) {
	const { isCommittee } = await getPlace(ctx, unitId);
	const { rules } = await cellRulesAsOf(ctx, today(ctx.clock));
	const offered = rules.duties.regulationStarts.value.filter(
		({ of }) => of === (isCommittee ? 'committee' : 'cell')
	);
	const [last] = await versionsOf(ctx, unitId);
	return {
		offered: offered.map((one) => ({ code: one.code, vi: one.vi, en: one.en, text: startText(one) })),
		last: last
			? {
					version: last.version,
					text: writeArticles({ opening: last.opening, articles: await articlesOf(ctx, last.id) })
				}
			: null
	};
}

/** One adopted version with its articles. Refuses (404) whoever may not see its unit. */
export async function readRegulation(ctx: Context, id: Id) {
	const regulation = await findRegulation(ctx, id);
	const place = regulation && (await findPlace(ctx, regulation.unitId, regulation.effectiveFrom));
	if (!place || !seesPlace(ctx.actor, place)) throw notFound();
	const versions = await versionsOf(ctx, regulation.unitId);
	return {
		regulation,
		place,
		versions,
		articles: await articlesOf(ctx, id),
		isCurrent: (await currentRegulation(ctx, regulation.unitId))?.id === id
	};
}
export type ReadRegulation = Awaited<ReturnType<typeof readRegulation>>;

/** What changed in a version since the one before it; refuses (404) the first. */
export async function readChanges(ctx: Context, id: Id) {
	const { regulation, place, versions, articles } = await readRegulation(ctx, id);
	const before = versions.find(({ version }) => version === regulation.version - 1);
	if (!before) throw notFound();
	return { regulation, place, before, changes: compareArticles(await articlesOf(ctx, before.id), articles) };
}
