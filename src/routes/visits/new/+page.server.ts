import { sittingsOf } from '#domain/cell-meetings/server/index.ts';
import { visitorPosts } from '#domain/accompaniment/follower.ts';
import { draftForm, visitForm } from '#domain/accompaniment/forms.ts';
import { canSupply, canWriteReports, isVisitor } from '#domain/accompaniment/policy.ts';
import {
	dropDraft,
	findDraft,
	getVisit,
	saveDraft,
	sendVisitReport
} from '#domain/accompaniment/server/index.ts';
import { listPostHolders } from '#domain/membership/server/index.ts';
import { holds } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import { addDays, timeOf, type PlainDate } from '#platform/dates.ts';
import { isId, newId, type Id } from '#platform/id.ts';
import { insist } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { formAction } from '#web/server/form-action.ts';
import { blankReport } from '../blank-report.ts';

/** So many days back a meeting is looked for whose report this may be. */
const daysBack = 14;

export async function load({ locals: { ctx }, url }) {
	const day = today(ctx.clock);
	const known = await begun(ctx, url.searchParams.get('visit') ?? '');
	if (known.expected) insist(canSupply(ctx.actor, known.expected));
	else insist(canWriteReports(ctx.actor));
	const blank = await blankReport(ctx);
	const asked = known.expected?.unitId ?? known.draft?.cell ?? url.searchParams.get('cell');
	const unitId = blank.cells.find(({ value }) => value === asked)?.value ?? onlyOne(blank.followed);
	const meeting = unitId ? await lastMeeting(ctx, unitId, day) : null;
	return {
		...blank,
		id: known.id,
		unitId,
		visitedOn: known.expected?.visitedOn ?? meeting?.on ?? day,
		kind: known.expected?.kind ?? (meeting?.topic ? ('both' as const) : ('regular' as const)),
		visitors: known.expected || !holds(ctx.actor, 'office') ? [] : await listVisitors(ctx),
		visitorId: isVisitor(ctx.actor) ? ctx.actor.memberId : null,
		mayKeep: isVisitor(ctx.actor),
		paper: url.searchParams.get('paper') === '1',
		draft: known.draft,
		draftSaved: url.searchParams.has('saved') && known.savedAt ? timeOf(known.savedAt) : null
	};
}

/** A report that was begun here, a visit whose report is awaited, or a new one. */
async function begun(ctx: Context, asked: string) {
	if (!isId(asked)) return { id: newId(), draft: null, expected: null, savedAt: null };
	const draft = await findDraft(ctx, asked);
	if (draft) return { id: asked, draft: draft.content, expected: null, savedAt: draft.savedAt };
	return { id: asked, draft: null, expected: await getVisit(ctx, asked), savedAt: null };
}

const onlyOne = (ids: readonly Id[]): Id | null => (ids.length === 1 ? ids[0]! : null);

async function lastMeeting(ctx: Context, unitId: Id, day: PlainDate) {
	return (await sittingsOf(ctx, [unitId], addDays(day, -daysBack), day)).at(-1) ?? null;
}

async function listVisitors(ctx: Context) {
	const holders = await listPostHolders(ctx, visitorPosts);
	return [...new Map(holders.map(({ memberId, name }) => [memberId, name]))].map(([value, label]) => ({
		value,
		label
	}));
}

export const actions = {
	send: formAction(visitForm, async (ctx, report) => {
		const { id } = await sendVisitReport(ctx, report);
		return `/visits/${id}?sent=1`;
	}),
	draft: formAction(draftForm, async (ctx, { visit, cell, ...typed }) => {
		await saveDraft(ctx, visit, cell, { ...typed, visit, cell });
		return `/visits/new?visit=${visit}&saved=1`;
	}),
	discard: formAction(draftForm, async (ctx, { visit }) => {
		await dropDraft(ctx, visit);
		return '/following';
	})
};
