import { pageIn } from '#web/server/page-in.ts';
import { sessionStates, phaseOf, type SessionState } from '#domain/study/session.ts';
import { canPlan, seesDrafts } from '#domain/study/policy.ts';
import { listSessions, sessionsPerPage } from '#domain/study/server/index.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, url }) {
	const state = sessionStates.find((one) => one === url.searchParams.get('state'));
	const year = readYear(url.searchParams.get('year'));
	const page = pageIn(url);
	const { sessions, total, years } = await listSessions(ctx, { state, year }, page);
	return {
		sessions: sessions.map((session) => ({ ...session, phase: phaseOf(session, ctx.clock.now()) })),
		total,
		page,
		perPage: sessionsPerPage,
		years,
		filter: { state: state ?? null, year: year ?? null },
		states: sessionStates.filter((one): one is SessionState => seesDrafts(ctx.actor) || one !== 'draft'),
		plans: seesDrafts(ctx.actor),
		mayPlan: permit(ctx, canPlan(ctx.actor))
	};
}

const readYear = (text: string | null): number | undefined =>
	text && /^\d{4}$/.test(text) ? Number(text) : undefined;
