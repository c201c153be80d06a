import {
	accountForDay,
	addAdHocDay,
	moveDay,
	nameChairman,
	planYear,
	readCalendar
} from '#domain/reception/server/index.ts';
import type { YearPlan } from '#domain/reception/forms.ts';
import { addHamlets } from '#domain/organization/server/index.ts';
import { addDays } from '#platform/dates.ts';
import { cells } from './cast.ts';
import type { Stage } from './stage.ts';

const office = { startsAt: '07:30', endsAt: '11:00', place: 'Phòng tiếp công dân, trụ sở Đảng ủy xã' };
const plans: Omit<YearPlan, 'year'>[] = [
	{ capacity: 'secretary', pattern: { way: 'month-day', days: [5, 20] }, ...office },
	{ capacity: 'chairman', pattern: { way: 'weekday', weekday: 4, weeks: [2, 4] }, ...office }
];

/** The hamlets, and half a year of reception days: held, moved, one that was not held, one of which nothing was said. */
export async function loadReception(stage: Stage): Promise<void> {
	const { people } = stage.loaded;
	const at = (daysAgo: number, time = '08:00') => stage.at(people.office.memberId, daysAgo, time);
	const begun = 180;
	await addHamlets(
		await at(begun),
		cells.filter(({ kind }) => kind === 'village').map(({ name }) => name.replace('Chi bộ ', ''))
	);
	await nameChairman(await at(begun), {
		memberId: people.deputy.memberId,
		from: addDays(stage.today, -500)
	});
	const years = [...new Set([-begun, 45].map((days) => Number(addDays(stage.today, days).slice(0, 4))))];
	for (const plan of plans)
		for (const year of years) await planYear(await at(year === years[0] ? begun : 20), { ...plan, year });

	const year = Number(stage.today.slice(0, 4));
	const past = (await readCalendar(await at(0), year)).days.filter(({ heldOn }) => heldOn < stage.today);
	// Of the last of the chairman's nobody said anything: it waits on two first pages.
	const silent = past.findLast(({ capacity }) => capacity === 'chairman');
	const failed = past.find(({ capacity }) => capacity === 'chairman');
	for (const day of past) {
		if (day.id === silent?.id) continue;
		const entered = daysAgo(stage.today, day.heldOn);
		await accountForDay(await at(entered, '16:30'), day.id, {
			held: day.id === failed?.id ? 'no' : 'yes',
			words: day.id === failed?.id ? 'Chỉ đạo chống bão; tiếp bù ngày thứ Hai tuần sau.' : '',
			fromPaper: false
		});
	}
	await addAdHocDay(await at(3), {
		...{ capacity: 'secretary', on: addDays(stage.today, 4), ground: 'many-people', ...office },
		...{ startsAt: '14:00', endsAt: '16:30', words: 'Nhiều hộ hỏi về đất dịch vụ.' }
	});
	const next = (await readCalendar(await at(0), year)).days.find(
		({ heldOn, capacity }) => heldOn > stage.today && capacity === 'chairman'
	);
	if (next)
		await moveDay(await at(1), next.id, {
			...{ on: addDays(next.heldOn, 1), ...office, words: 'Chủ tịch dự kỳ họp Hội đồng nhân dân.' }
		});
}

const daysAgo = (today: string, on: string): number =>
	Math.round((Date.parse(today) - Date.parse(on)) / 86_400_000);
