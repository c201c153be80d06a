import { setHabits, setThematicMonths } from '#domain/cell-meetings/server/index.ts';
import { cells, type CellKey } from './cast.ts';
import type { Stage } from './stage.ts';

/** Most cells meet on the 3rd, 4th and 5th in the evening; schools and offices after work on other days. */
const dayOf = (key: CellKey, place: number) =>
	cells.findIndex((cell) => cell.key === key) < 11 ? 3 + (place % 3) : 6 + (place % 5);

/** When the cells meet, and their thematic meetings of this year and the next. */
export async function loadCalendar(stage: Stage): Promise<void> {
	const { loaded, today } = stage;
	const office = await stage.at(loaded.people.office.memberId, 300, '09:00');
	await setHabits(
		office,
		null,
		cells.map(({ key, kind }, place) => ({
			unitId: loaded.cells[key],
			rhythm: { rhythm: 'day-of-month', day: dayOf(key, place) },
			startsAt: kind === 'village' ? '19:30' : '16:30',
			place: kind === 'village' ? 'Nhà văn hóa thôn' : 'Phòng họp cơ quan'
		}))
	);
	const year = Number(today.slice(0, 4));
	const topics = ['Xây dựng nông thôn mới', 'Chuyển đổi số', 'Nêu gương', 'Phòng, chống lãng phí'];
	for (const [place, { key }] of cells.entries()) {
		if (place % 6 === 5) continue;
		await setThematicMonths(
			office,
			loaded.cells[key],
			year,
			topics
				.slice(0, place % 4 === 3 ? 3 : 4)
				.map((topic, quarter) => ({ month: `${year}-${String(3 * quarter + 2).padStart(2, '0')}-01`, topic }))
		);
	}
}
