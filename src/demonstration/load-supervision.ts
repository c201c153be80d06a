import { fingerprintOf } from '#domain/documents/server/index.ts';
import {
	addItem,
	checkAction,
	climbLadders,
	drawRound,
	endRound,
	explainDelay,
	getRound,
	issueNoticePaper,
	judgeProgramme,
	keepCalendarDay,
	listChosen,
	listLadders,
	openProgramme,
	planRound,
	previewNoticePaper,
	rulesOfRound,
	submitProgramme,
	writeNotice
} from '#domain/supervision/server/index.ts';
import { today } from '#platform/clock.ts';
import { addDays } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { CellKey } from './cast.ts';
import type { Stage } from './stage.ts';

/**
 * The inspectors' year: a plan that is approved, one round concluded and one under way, and what is overdue followed on its
 * ladder for the last weeks.
 */
export async function loadSupervision(stage: Stage): Promise<void> {
	const { people } = stage.loaded;
	const inspector = (daysAgo: number) => stage.at(people.inspector.memberId, daysAgo, '09:30');
	for (const daysAgo of [18, 9]) await climbLadders(await inspector(daysAgo));
	await explain(stage);
	await keepSaturday(stage);
	const [done, underWay] = await plan(stage);
	const concluded = await round(stage, 'ha', done, 12);
	await lookAt(await inspector(8), concluded, 20);
	await endRound(await inspector(7), concluded, {
		words: 'Chi bộ chuẩn bị đủ sổ sách, minh chứng; việc nào chậm đều nêu rõ lý do.'
	});
	await conclude(await inspector(6), concluded, stage.loaded.cells.ha);
	await lookAt(await inspector(1), await round(stage, 'thuong', underWay, 2), 1);
}

/** One owner has explained; others are still asked. */
async function explain(stage: Stage): Promise<void> {
	const office = await stage.at(stage.loaded.people.office.memberId, 2, '16:00');
	const asked = (await listLadders(office)).find(({ taken }) => taken.some(({ asks }) => asks === 'owner'));
	if (asked)
		await explainDelay(await stage.at(asked.action.ownerId, 1, '20:10'), asked.action.id, {
			words: 'Đang chờ văn bản hướng dẫn của trên; sẽ xong trong mười ngày tới.'
		});
}

/** A Saturday that is worked instead of another day. */
async function keepSaturday(stage: Stage): Promise<void> {
	let day = addDays(stage.today, 20);
	while (new Date(`${day}T00:00:00Z`).getUTCDay() !== 6) day = addDays(day, 1);
	await keepCalendarDay(await stage.at(stage.loaded.people.office.memberId, 5, '10:00'), {
		...{ day, kind: 'worked', reason: 'Làm bù theo thông báo của tỉnh' }
	});
}

/** This year's plan with what is done now and what comes; returns the first two lines. */
async function plan(stage: Stage): Promise<[Id, Id]> {
	const { people, cells } = stage.loaded;
	const ctx = await stage.at(people.inspector.memberId, 40, '14:00');
	const year = Number(stage.today.slice(0, 4));
	const quarter = Math.ceil(Number(stage.today.slice(5, 7)) / 3);
	const id = await openProgramme(ctx, {
		year,
		aim: 'Bảo đảm hạn chế, khuyết điểm đã nêu được khắc phục thật, giữ được bền; giúp chi bộ và cá nhân sửa, không để tái diễn.'
	});
	const add = (theme: string, keys: CellKey[]) =>
		addItem(ctx, id, {
			...{ month: null, quarter, theme, leadId: people.inspector.memberId },
			unitIds: keys.map((key) => cells[key])
		});
	const first = await add('Khắc phục hạn chế trong học tập, sinh hoạt chi bộ', ['ha']);
	const second = await add('Khắc phục hạn chế sau kiểm điểm tập thể chi ủy', ['thuong']);
	await add('Khắc phục hạn chế trong giải quyết việc của nhân dân', ['dong', 'tay', 'uy-ban']);
	await submitProgramme(ctx, id);
	await judgeProgramme(await stage.at(people.secretary.memberId, 38, '08:30'), id, {
		...{ outcome: 'approved', words: null }
	});
	return [first, second];
}

async function round(stage: Stage, key: CellKey, itemId: Id, daysAgo: number): Promise<Id> {
	const { people, cells } = stage.loaded;
	const ctx = await stage.at(people.inspector.memberId, daysAgo, '08:30');
	const name = { ha: 'Thôn Hạ', thuong: 'Thôn Thượng' }[key as 'ha' | 'thuong'];
	const id = await planRound(ctx, {
		...{ itemId, outsideReason: null, title: `Kiểm tra việc khắc phục tại ${name}` },
		startsOn: addDays(stage.today, -daysAgo),
		endsOn: addDays(stage.today, 10 - daysAgo),
		leadId: people.inspector.memberId,
		inspectorIds: [people.inspectorWithTwoPosts.memberId],
		unitIds: [cells[key]],
		sampleSize: 4
	});
	await drawRound(ctx, id);
	return id;
}

/** The inspector looks at so many of a round, and notes what there is. */
async function lookAt(ctx: Context, roundId: Id, count: number): Promise<void> {
	const { checklist } = await rulesOfRound(ctx, await getRound(ctx, roundId));
	const answers = Object.fromEntries(checklist.value.map(({ code }) => [code, 'yes' as const]));
	const doneOn = today(ctx.clock);
	for (const { actionId } of (await listChosen(ctx, roundId)).slice(0, count))
		await checkAction(ctx, roundId, actionId, {
			...{ answers, outcome: 'noted', newDueOn: null, inspectorId: null, doneOn },
			words: 'Đã xem sổ sách, hỏi đảng viên trong chi bộ; đang làm đúng như báo cáo.'
		});
}

async function conclude(ctx: Context, roundId: Id, unitId: Id): Promise<void> {
	const id = await writeNotice(ctx, roundId, {
		addressee: { unitId },
		assessment: 'Chi bộ nghiêm túc khắc phục, có phân công người theo dõi; còn việc chưa có sản phẩm rõ.',
		requests: 'Bổ sung sản phẩm cho từng việc; báo cáo Ủy ban Kiểm tra khi xong.',
		answerDueOn: addDays(today(ctx.clock), 30)
	});
	const { paper } = await previewNoticePaper(ctx, id);
	const wish = { seen: fingerprintOf(paper), revision: 1, signer: ctx.actor.memberId };
	await issueNoticePaper(ctx, id, wish);
}
