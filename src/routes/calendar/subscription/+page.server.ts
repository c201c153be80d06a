import { scopeForm, type Scope } from '#domain/cell-meetings/calendar-forms.ts';
import { seesWholeMonth } from '#domain/cell-meetings/habit-policy.ts';
import { listFeeds, renewFeed, stopFeed } from '#domain/cell-meetings/server/index.ts';
import { listCells } from '#domain/organization/server/index.ts';
import { cellsLedBy } from '#platform/actor.ts';
import { dateOf } from '#platform/dates.ts';
import { formAction } from '#web/server/form-action.ts';
import { services } from '#web/server/services.ts';

export async function load({ locals: { ctx } }) {
	const [feeds, cells] = await Promise.all([listFeeds(ctx), listCells(ctx)]);
	const near = new Set([...cellsLedBy(ctx.actor), ...(ctx.actor.cellId ? [ctx.actor.cellId] : [])]);
	const since = (scope: string, unitId: string | null) => {
		const feed = feeds.find((one) => one.scope === scope && one.unitId === unitId);
		return feed ? dateOf(feed.madeAt) : null;
	};
	return {
		calendars: [
			{ value: 'own', name: null, since: since('own', null) },
			...cells
				.filter(({ id }) => near.has(id))
				.map(({ id, name }) => ({ value: id, name, since: since('cell', id) })),
			...(seesWholeMonth(ctx.actor)
				? [{ value: 'committee', name: null, since: since('committee', null) }]
				: [])
		]
	};
}

export const actions = {
	renew: formAction(scopeForm, async (ctx, { scope: asked }, { url }) => {
		const { scope, unitId } = asked as Scope;
		const token = await renewFeed(ctx, scope, unitId);
		const origin = services.settings.origin || url.origin;
		return { scope: unitId ?? scope, address: `${origin}/calendar/feeds/${ctx.committeeId}/${token}` };
	}),
	stop: formAction(scopeForm, async (ctx, { scope: asked }) => {
		const { scope, unitId } = asked as Scope;
		await stopFeed(ctx, scope, unitId);
		return '/calendar/subscription';
	})
};
