import { addAbsence, addWish, draftPlan } from '#domain/accompaniment/server/index.ts';
import { monthOf } from '#domain/cell-meetings/habit.ts';
import { today } from '#platform/clock.ts';
import { addDays, addMonths, showDate } from '#platform/dates.ts';
import { get, post, type Part } from './part.ts';

/** A plan that the office began, an absence of the secretary and a wish for Thôn Thượng. */
export const rotation: Part = {
	table: `
GET /rotation                                                          yes     yes        yes        no           no            no      no            yes        in
GET /rotation/workbook                                                 yes     yes        yes        no           no            no      no            yes        in
GET /rotation/plans                                                    yes     yes        yes        no           no            no      no            yes        in
GET /rotation/plans/new                                                yes     yes        no         no           no            no      no            yes        in
POST /rotation/plans/new                                               yes     yes        no         no           no            no      no            -          in
GET /rotation/plans/[id=id]                                            yes     yes        yes        no           no            no      no            -          in
GET /rotation/plans/[id=id]/workbook                                   yes     yes        yes        no           no            no      no            -          in
POST /rotation/plans/[id=id]?/solve                                    yes     yes        no         no           no            no      no            -          in
POST /rotation/plans/[id=id]?/adopt                                    yes     yes        no         no           no            no      no            -          in
POST /rotation/plans/[id=id]?/discard                                  yes     yes        no         no           no            no      no            -          in
GET /rotation/replanning                                               yes     yes        no         no           no            no      no            yes        in
POST /rotation/replanning                                              yes     yes        no         no           no            no      no            yes        in
GET /rotation/conditions                                               yes     yes        yes        no           no            no      no            yes        in
POST /rotation/conditions?/absence                                     yes     yes        no         no           no            no      no            -          in
POST /rotation/conditions?/wish                                        yes     yes        no         no           no            no      no            -          in
POST /rotation/conditions?/withdrawAbsence                             yes     yes        no         no           no            no      no            -          in
POST /rotation/conditions?/withdrawWish                                yes     yes        no         no           no            no      no            -          in
GET /rotation/cells/[id=id]                                            yes     yes        yes        yes          no            no      no            -          in
POST /rotation/cells/[id=id]                                           yes     yes        no         no           no            no      no            -          in
`,
	async requests(world) {
		const office = await world.as('office');
		const { memberId } = world.people.secretary;
		const { thuong } = world.cells;
		const day = today(office.clock);
		const firstMonth = addMonths(monthOf(day), 1);
		const limits = { minutesApart: '0', [`leader-${memberId}`]: '1' };
		const planId = await draftPlan(office, {
			...{ firstMonth, months: 3, minutesApart: 0 },
			leaders: [{ memberId, perMonth: 1 }]
		});
		const absence = await addAbsence(office, { memberId, from: addDays(day, 400), to: addDays(day, 401) });
		const wish = { kind: 'visit' as const, unitId: thuong, month: firstMonth, memberId: null };
		const wishId = await addWish(office, wish);
		const [plan, conditions, cell] = [
			`/rotation/plans/${planId}`,
			'/rotation/conditions',
			`/rotation/cells/${thuong}`
		];
		return {
			'GET /rotation': get('/rotation'),
			'GET /rotation/workbook': get('/rotation/workbook'),
			'GET /rotation/plans': get('/rotation/plans'),
			'GET /rotation/plans/new': get('/rotation/plans/new'),
			'POST /rotation/plans/new': post('/rotation/plans/new', { ...limits, firstMonth, months: '3' }),
			'GET /rotation/plans/[id=id]': get(plan),
			'GET /rotation/plans/[id=id]/workbook': get(`${plan}/workbook`),
			'POST /rotation/plans/[id=id]?/solve': post(`${plan}?/solve`),
			'POST /rotation/plans/[id=id]?/adopt': post(`${plan}?/adopt`),
			'POST /rotation/plans/[id=id]?/discard': post(`${plan}?/discard`),
			'GET /rotation/replanning': get('/rotation/replanning'),
			'POST /rotation/replanning': post('/rotation/replanning', limits),
			'GET /rotation/conditions': get(conditions),
			'POST /rotation/conditions?/absence': post(`${conditions}?/absence`, {
				who: memberId,
				from: showDate(addDays(day, 500)),
				to: showDate(addDays(day, 501))
			}),
			'POST /rotation/conditions?/wish': post(`${conditions}?/wish`, {
				...{ kind: wish.kind, unitId: thuong, month: firstMonth }
			}),
			'POST /rotation/conditions?/withdrawAbsence': post(`${conditions}?/withdrawAbsence`, { id: absence }),
			'POST /rotation/conditions?/withdrawWish': post(`${conditions}?/withdrawWish`, { id: wishId }),
			'GET /rotation/cells/[id=id]': get(cell),
			'POST /rotation/cells/[id=id]': post(cell, {
				...{ month: monthOf(day), kind: 'made', memberId, on: showDate(day) }
			})
		};
	}
};
