import { findActor } from '#domain/accounts/server/index.ts';
import { findPlansLeftBehind, solvePlan } from '#domain/accompaniment/server/index.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { Services } from './services.ts';

type RotationJob = { committeeId: Id; memberId: Id; planId: Id };

const kind = 'rotation-plan';

/** Plans are reckoned in the background, in the name of who asked; what a stop left half done is taken up again. */
export async function handleRotations(services: Services): Promise<void> {
	const { database, jobs, clock, log, settings } = services;
	await jobs.handle<RotationJob>(kind, async ({ committeeId, memberId, planId }) => {
		const db = database.forCommittee(committeeId);
		const actor = await findActor(db, { id: '', committeeId, memberId }, clock);
		if (!actor) return;
		const ctx: Context = { committeeId, actor, clock, locale: 'vi', db, inTransaction: false };
		try {
			await solvePlan(ctx, planId);
		} catch (error) {
			// That it went wrong stands on the plan; whoever asked can have it reckoned again.
			log.error({ err: error, planId }, 'a rotation plan was not reckoned');
		}
	});
	for (const left of await findPlansLeftBehind(settings.databaseUrl))
		await jobs.send(kind, left, left.planId);
}

export const sendRotation = ({ jobs }: Pick<Services, 'jobs'>, ctx: Context, planId: Id): Promise<void> =>
	jobs.send(
		kind,
		{ committeeId: ctx.committeeId, memberId: ctx.actor.memberId, planId } satisfies RotationJob,
		planId
	);
