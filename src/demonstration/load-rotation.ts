import { addAbsence, addWish, draftPlan, markVisit, offerPlan } from '#domain/accompaniment/server/index.ts';
import { monthOf } from '#domain/cell-meetings/habit.ts';
import { sittingsOf } from '#domain/cell-meetings/server/index.ts';
import { addMonths } from '#platform/dates.ts';
import { cells } from './cast.ts';
import type { Stage } from './stage.ts';

/** Four cells a month were visited in the half-year before; a plan for the year to come is begun, with an absence and a wish. */
export async function loadRotation(stage: Stage): Promise<void> {
	const { loaded, today } = stage;
	const office = await stage.at(loaded.people.office.memberId, 0, '08:00');
	const { leaders, minutesApart } = await offerPlan(office);
	const month = monthOf(today);
	const sittings = await sittingsOf(office, Object.values(loaded.cells), addMonths(month, -4), today);
	for (let ago = 4; ago >= 1; ago--) {
		const past = addMonths(month, -ago);
		for (let i = 0; i < 4; i++) {
			const unitId = loaded.cells[cells[(4 * ago + i) % cells.length]!.key];
			const on = sittings.find((one) => one.unitId === unitId && monthOf(one.on) === past)?.on;
			const { memberId } = leaders[i % leaders.length]!;
			if (on) await markVisit(office, unitId, past, { kind: 'made', memberId, on });
		}
	}
	const next = addMonths(month, 1);
	await addAbsence(office, {
		memberId: leaders[0]!.memberId,
		from: addMonths(next, 3),
		to: `${addMonths(next, 3).slice(0, 8)}12`
	});
	await addWish(office, {
		kind: 'visit',
		unitId: loaded.cells.nam,
		month: addMonths(next, 5),
		memberId: leaders[0]!.memberId
	});
	await draftPlan(office, { firstMonth: next, months: 12, minutesApart, leaders });
}
