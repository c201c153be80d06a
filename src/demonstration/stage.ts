import { findActor } from '#domain/accounts/server/index.ts';
import { clockAt } from '#platform/clock.ts';
import { addDays, momentOf, type PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { LoadedCommittee } from './load-committee.ts';
import type { Random } from './random.ts';

/** Where the demonstration's year is played: who may act, on which day. */
export type Stage = {
	/** the day on which the demonstration is loaded */
	today: PlainDate;
	loaded: LoadedCommittee;
	random: Random;
	/** that person, at that time of that many days ago (negative: to come) */
	at(memberId: Id, daysAgo: number, time: string): Promise<Context>;
	/** the secretary of a cell, by the cell's id */
	secretaryOf(unitId: Id): Id;
};

/** The stage over a committee that was just loaded. `secretaries` is who leads each cell. */
export function setStage(
	ctx: Context,
	today: PlainDate,
	loaded: LoadedCommittee,
	random: Random,
	secretaries: ReadonlyMap<Id, Id>
): Stage {
	const accounts = new Map(Object.values(loaded.people).map((person) => [person.memberId, person.accountId]));
	return {
		today,
		loaded,
		random,
		async at(memberId, daysAgo, time) {
			const clock = clockAt(momentOf(addDays(today, -daysAgo), time));
			const actor = await findActor(
				ctx.db,
				{ id: accounts.get(memberId) ?? '', committeeId: ctx.committeeId, memberId },
				clock
			);
			if (!actor) throw new Error(`nobody on the stage is ${memberId}`);
			return { ...ctx, actor, clock };
		},
		secretaryOf(unitId) {
			const memberId = secretaries.get(unitId);
			if (!memberId) throw new Error(`cell ${unitId} has no secretary`);
			return memberId;
		}
	};
}
