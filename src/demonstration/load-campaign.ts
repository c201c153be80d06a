import { moveMember } from '#domain/membership/server/index.ts';
import { offeredPeriods, offeredPhases, periodName } from '#domain/reviews/campaign-plan.ts';
import { campaigns } from '#domain/reviews/server/index.ts';
import { rulesAsOf } from '#domain/rules/server/index.ts';
import { addDays } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { cells, type CellKey } from './cast.ts';
import type { Stage } from './stage.ts';

/** So many days ago the campaign of the year was opened: today everybody is writing. */
const openedDaysAgo = 17;

/** Cells that have not said yet that they know of it. */
const silent: readonly CellKey[] = ['ha', 'gieng', 'y-te'];

/** The review campaign of the year: rolled out to all cells, most of which answered; somebody has moved since. */
export async function loadCampaign(stage: Stage): Promise<Id> {
	const { loaded, today } = stage;
	const office = (daysAgo: number) => stage.at(loaded.people.office.memberId, daysAgo, '08:20');
	const id = await plan(stage);
	await campaigns.openCampaign(await stage.at(loaded.people.secretary.memberId, openedDaysAgo, '15:00'), id);
	for (const [i, { key }] of cells.entries()) if (!silent.includes(key)) await acknowledge(stage, id, key, i);
	const [mover] = loaded.members.gieng.slice(-2);
	await moveMember(await office(1), mover!, { unitId: loaded.cells.moi, from: addDays(today, -1) });
	return id;
}

async function plan(stage: Stage): Promise<Id> {
	const ctx = await stage.at(stage.loaded.people.office.memberId, openedDaysAgo + 1, '09:30');
	const [period] = offeredPeriods(stage.today, ['year'], null);
	const { rules } = await rulesAsOf(ctx, period!.to);
	return campaigns.planCampaign(ctx, {
		title: `Kiểm điểm ${periodName(period!)}`,
		periodKind: period!.kind,
		periodFrom: period!.from,
		periodTo: period!.to,
		purpose: `Kiểm điểm, tự phê bình và phê bình đối với tập thể, cá nhân ${periodName(period!)}; làm rõ hạn chế, nguyên nhân, trách nhiệm và biện pháp khắc phục.`,
		phases: offeredPhases(rules.reviews, addDays(stage.today, -openedDaysAgo)),
		coversCollectives: true,
		coversMembers: true,
		unitIds: 'all'
	});
}

/** Each cell names a day of its own for its conference, an evening or two apart. */
async function acknowledge(stage: Stage, id: Id, key: CellKey, place: number) {
	const unitId = stage.loaded.cells[key];
	const secretary = await stage.at(stage.secretaryOf(unitId), openedDaysAgo - 1 - (place % 5), '19:40');
	await campaigns.acknowledgeCampaign(secretary, id, unitId, {
		conferenceOn: addDays(stage.today, 9 + (place % 8)),
		fromPaper: false
	});
}
