import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { openCase, steps } from '#domain/rectification/server/case-for-tests.ts';
import { extendCorrectiveAction, getCorrectiveAction } from '#domain/rectification/server/index.ts';
import { cellRulesAsOf } from '#domain/rules/server/index.ts';
import { useWorld } from '../../../../../tests/world.ts';
import { handPick, listPickable, takeOut } from './change-sample.ts';
import { checkAction, type Check } from './check-action.ts';
import { drawRound } from './draw-round.ts';
import { cancelRound, endRound, recordFinding } from './end-round.ts';
import { planRound } from './plan-round.ts';
import { proveDraw, seedFingerprint } from './prove-draw.ts';
import { getRound, listChosen, listFindings, listRounds, roundsOf } from './read-round.ts';
import { drawnRound, roundPlan } from './round-for-tests.ts';
import { populationOf, roundsOfAction } from './sample-queries.ts';

const world = useWorld();
const id = (who: keyof typeof world.people) => world.people[who].memberId;
const refused = (reason: string, status = 409) => ({ code: `supervision.${reason}`, status });

/** Five corrective actions of two cells: of different people, one overdue, one extended. */
async function fiveActions() {
	const open = (owner: Parameters<typeof openCase>[1] & object, criterion: string) =>
		openCase(world, { ...owner, change: { criterion, ...owner.change } });
	const overdue = await open({ dueOn: '2026-10-01' }, 'study-attendance');
	const extended = await open({}, 'cell-meetings');
	await extendCorrectiveAction(await world.as('office'), extended.actionId, {
		...{ newDueOn: '2027-02-01', words: 'Ốm' }
	});
	const reported = await open({}, 'working-style');
	await steps.report(await world.as('member'), reported.actionId);
	const ofHa = { subject: { memberId: id('otherMember') } };
	const inHa = await open({ owner: 'otherMember', change: ofHa }, 'study-attendance');
	const hers = await open({ owner: 'inspectorWithTwoPosts', change: ofHa }, 'cell-meetings');
	return { overdue, extended, reported, inHa, hers };
}

const check = async (change: Partial<Check> = {}): Promise<Check> => {
	const { rules } = await cellRulesAsOf(await world.as('office'), '2026-11-23');
	return {
		answers: Object.fromEntries(rules.inspection.checklist.value.map(({ code }) => [code, 'yes' as const])),
		...{ outcome: 'noted', words: 'Đã xem sổ, hỏi chi bộ', doneOn: '2026-11-23' },
		...{ newDueOn: null, inspectorId: null },
		...change
	};
};

describe('planning a round', () => {
	test('makes its seed before anybody knows what there will be, and the journal keeps its fingerprint', async () => {
		const inspector = await world.as('inspector');
		const roundId = await planRound(inspector, roundPlan(world));
		const round = await getRound(inspector, roundId);
		expect(round).toMatchObject({ state: 'planned', sampleSize: 2, populationHash: null });
		expect(round.units.map(({ name }) => name).toSorted()).toEqual(['Chi bộ Thôn Hạ', 'Chi bộ Thôn Thượng']);
		expect(JSON.stringify(round)).not.toContain('seed');
		const { rows } = await sql<{ content: string }>`
			select content from events where subject_id = ${roundId}`.execute(inspector.db);
		expect(rows[0]!.content).toContain(await seedFingerprint(inspector, roundId));
		await expect(proveDraw(inspector, roundId)).rejects.toMatchObject(refused('not-drawn-yet'));
		expect(await world.actsAbout(roundId)).toMatchObject([
			{ act: 'inspection-round.planned', actorId: id('inspector') }
		]);
	});

	test('is for inspectors, of open places, in the programme or for a reason', async () => {
		const inspector = await world.as('inspector');
		const plan = (change: object) => planRound(inspector, roundPlan(world, change));
		await expect(planRound(await world.as('office'), roundPlan(world))).rejects.toMatchObject(
			refused('not-an-inspector', 403)
		);
		await expect(plan({ outsideReason: null })).rejects.toMatchObject(refused('outside-reason-missing', 400));
		await expect(plan({ leadId: id('member') })).rejects.toMatchObject(refused('lead-unfit', 400));
		await expect(plan({ inspectorIds: [id('office')] })).rejects.toMatchObject(
			refused('inspector-unfit', 400)
		);
		await expect(plan({ unitIds: [id('member')] })).rejects.toMatchObject(refused('unit-unfit', 400));
		await expect(plan({ endsOn: '2026-11-01' })).rejects.toMatchObject(refused('ends-before-it-starts', 400));
	});
});

describe('drawing', () => {
	test('keeps what it was drawn from with its lots, and anybody can draw it again', async () => {
		const { overdue, extended, reported, inHa, hers } = await fiveActions();
		const { roundId, drawn } = await drawnRound(world);
		expect(drawn).toHaveLength(2);
		const secretary = await world.as('secretary');
		const population = new Map((await populationOf(secretary, roundId)).map((one) => [one.actionId, one]));
		expect([...population.keys()].toSorted()).toEqual(
			[overdue, extended, reported, inHa, hers].map(({ actionId }) => actionId).toSorted()
		);
		expect(population.get(overdue.actionId)).toMatchObject({ traits: ['overdue'], weight: 5 });
		expect(population.get(extended.actionId)).toMatchObject({ traits: ['extended'], weight: 2 });
		// One of the two inspectors owns it; the other may look at it.
		expect(population.get(hers.actionId)).toMatchObject({ keptOut: null });
		const proof = await proveDraw(await world.as('cellSecretary'), roundId);
		expect(proof).toMatchObject({
			...{ isSameSeed: true, isSamePopulation: true, isSameWeights: true, isSameSample: true }
		});
		// A cell's leader sees what is theirs by name, and of the others that they were there.
		expect(proof.rows.filter(({ action }) => action === null)).toHaveLength(2);
		expect(await world.actsAbout(roundId)).toMatchObject([{}, { act: 'inspection-round.drawn' }]);
	});

	test('is done once, and leaves out what none of the round may judge', async () => {
		const { hers } = await fiveActions();
		const inspector = await world.as('inspector');
		const alone = { leadId: id('inspectorWithTwoPosts'), inspectorIds: [], sampleSize: 10 };
		const { roundId, drawn } = await drawnRound(world, alone);
		expect(drawn).not.toContain(hers.actionId);
		const { rows } = await proveDraw(inspector, roundId);
		expect(rows.find(({ actionId }) => actionId === hers.actionId)).toMatchObject({
			...{ weight: 0, keptOut: 'rectification.own-work' }
		});
		await expect(drawRound(inspector, roundId)).rejects.toMatchObject(refused('drawn-already'));
		const empty = await planRound(inspector, roundPlan(world, { unitIds: [world.cells.nam] }));
		await expect(drawRound(inspector, empty)).rejects.toMatchObject(refused('nothing-to-draw'));
	});

	test('whoever changes what is kept is found out', async () => {
		await fiveActions();
		const { roundId } = await drawnRound(world);
		const inspector = await world.as('inspector');
		await inspector.db
			.updateTable('inspection_rounds')
			.set({ seed: 'another' })
			.where('round_id', '=', roundId)
			.execute();
		expect(await proveDraw(inspector, roundId)).toMatchObject({ isSameSeed: false });
	});
});

describe('the sample', () => {
	test('one added by hand bears its reason and moves no other; one taken out bears its reason, too', async () => {
		await fiveActions();
		const { roundId, drawn } = await drawnRound(world);
		const inspector = await world.as('inspector');
		const [other] = await listPickable(inspector, await getRound(inspector, roundId));
		await handPick(inspector, roundId, other!.id, 'Có đơn phản ánh');
		await takeOut(inspector, roundId, drawn[0]!, 'Chủ việc nằm viện');
		const chosen = await listChosen(inspector, roundId);
		expect(
			chosen
				.filter(({ choice }) => choice === 'drawn')
				.map(({ actionId }) => actionId)
				.toSorted()
		).toEqual(drawn.toSorted());
		expect(chosen.find(({ actionId }) => actionId === other!.id)).toMatchObject({
			...{ choice: 'by-hand', reason: 'Có đơn phản ánh' }
		});
		expect((await proveDraw(inspector, roundId)).isSameSample).toBe(true);
		await expect(handPick(inspector, roundId, drawn[0]!, 'Lại')).rejects.toMatchObject(
			refused('in-the-sample-already')
		);
		await expect(takeOut(inspector, roundId, drawn[0]!, 'Lại')).rejects.toMatchObject(
			refused('not-in-the-sample')
		);
		await expect(handPick(await world.as('office'), roundId, other!.id, 'x')).rejects.toMatchObject(
			refused('not-an-inspector', 403)
		);
		expect((await world.actsAbout(roundId)).slice(-2)).toMatchObject([
			{ act: 'inspection-round.hand-picked', actorId: id('inspector') },
			{ act: 'inspection-round.taken-out', actorId: id('inspector') }
		]);
	});

	test('nobody takes out, or looks at, their own work', async () => {
		const { hers } = await fiveActions();
		const { roundId } = await drawnRound(world, { sampleSize: 10 });
		const own = await world.as('inspectorWithTwoPosts');
		await expect(takeOut(own, roundId, hers.actionId, 'Không cần')).rejects.toMatchObject({
			...{ code: 'rectification.own-work', status: 403 }
		});
		await expect(checkAction(own, roundId, hers.actionId, await check())).rejects.toMatchObject({
			...{ code: 'rectification.own-work', status: 403 }
		});
		// Đỗ Bá Dũng leads the cell in which Vũ Thị Hồng is a member.
		const ofLeader = await openCase(world, {
			...{ owner: 'otherCellSecretary', change: { criterion: 'working-style', cause: 'Khác' } }
		});
		await handPick(await world.as('inspector'), roundId, ofLeader.actionId, 'Chọn thêm');
		await expect(checkAction(own, roundId, ofLeader.actionId, await check())).rejects.toMatchObject(
			refused('owner-leads-your-cell', 403)
		);
	});
});

describe('looking at it on the spot', () => {
	test('is the verdict at the same time where the moment is right; from paper with both names', async () => {
		const { reported, overdue } = await fiveActions();
		const { roundId } = await drawnRound(world, { sampleSize: 10 });
		const [inspector, office] = [await world.as('inspector'), await world.as('office')];
		await expect(
			checkAction(inspector, roundId, overdue.actionId, await check({ outcome: 'verified' }))
		).rejects.toMatchObject(refused('outcome-not-now'));
		await expect(
			checkAction(inspector, roundId, overdue.actionId, await check({ answers: {} }))
		).rejects.toMatchObject(refused('answers-missing', 400));
		await expect(
			checkAction(inspector, roundId, overdue.actionId, await check({ doneOn: '2026-11-20' }))
		).rejects.toMatchObject(refused('check-before-the-draw', 400));
		await checkAction(inspector, roundId, overdue.actionId, await check());
		await checkAction(
			office,
			roundId,
			reported.actionId,
			await check({ outcome: 'verified', inspectorId: id('inspector') })
		);
		expect(await getCorrectiveAction(office, reported.actionId)).toMatchObject({ state: 'verified' });
		expect((await world.actsAbout(reported.actionId)).at(-1)).toEqual({
			act: 'corrective-action.verified',
			actorId: id('office'),
			onBehalfOf: id('inspector')
		});
		const chosen = await listChosen(inspector, roundId);
		expect(chosen.find(({ actionId }) => actionId === reported.actionId)).toMatchObject({
			...{ outcome: 'verified', inspector: 'Phạm Đức Minh', channel: 'paper' }
		});
		await expect(checkAction(inspector, roundId, overdue.actionId, await check())).rejects.toMatchObject(
			refused('checked-already')
		);
		await expect(takeOut(inspector, roundId, overdue.actionId, 'x')).rejects.toMatchObject(
			refused('checked-already')
		);
		expect(await roundsOfAction(office, overdue.actionId)).toMatchObject([{ id: roundId, outcome: 'noted' }]);
	});

	test('what is found stands in the register with the round as its origin; elsewhere it is refused', async () => {
		const { overdue } = await fiveActions();
		const { roundId } = await drawnRound(world, { sampleSize: 1, unitIds: [world.cells.thuong] });
		const inspector = await world.as('inspector');
		const found = {
			...{ criterion: 'working-style', description: 'Không mở sổ theo dõi', cause: 'Không ai được giao' },
			...{ responsibility: 'Chi ủy', foundOn: '2026-11-23' }
		};
		const { id: shortcomingId, reference } = await recordFinding(inspector, roundId, {
			...found,
			subject: { unitId: world.cells.thuong }
		});
		expect(await listFindings(inspector, roundId)).toMatchObject([{ id: shortcomingId, reference }]);
		await expect(
			recordFinding(inspector, roundId, { ...found, subject: { memberId: id('otherMember') } })
		).rejects.toMatchObject(refused('not-in-these-units', 400));
		await expect(endRound(inspector, roundId, { words: 'Xong' })).rejects.toMatchObject(
			refused('still-to-check')
		);
		for (const { actionId } of await listChosen(inspector, roundId))
			await checkAction(inspector, roundId, actionId, await check());
		await endRound(inspector, roundId, { words: 'Cơ bản nghiêm túc' });
		expect(await getRound(inspector, roundId)).toMatchObject({ state: 'closed' });
		await expect(handPick(inspector, roundId, overdue.actionId, 'x')).rejects.toMatchObject(
			refused('round-ended')
		);
		await expect(cancelRound(inspector, roundId, { reason: 'x' })).rejects.toMatchObject(
			refused('round-ended')
		);
	});
});

test('a cell reads the rounds that look at it; others and a neighbour committee do not learn of them', async () => {
	await fiveActions();
	const { roundId, drawn } = await drawnRound(world, { unitIds: [world.cells.thuong] });
	expect((await listRounds(await world.as('cellSecretary'), 1)).rounds).toMatchObject([{ id: roundId }]);
	expect(await roundsOf(await world.as('cellSecretary'), [world.cells.thuong])).toHaveLength(1);
	for (const who of ['otherCellSecretary', 'member'] as const)
		await expect(getRound(await world.as(who), roundId)).rejects.toMatchObject({ status: 404 });
	const filled = await check();
	await world.asNeighbour(async (ctx) => {
		expect(await listRounds(ctx, 1)).toMatchObject({ total: 0 });
		for (const attempt of [
			() => getRound(ctx, roundId),
			() => drawRound(ctx, roundId),
			() => proveDraw(ctx, roundId),
			() => handPick(ctx, roundId, drawn[0]!, 'Chào'),
			() => takeOut(ctx, roundId, drawn[0]!, 'Chào'),
			() => checkAction(ctx, roundId, drawn[0]!, filled),
			() => endRound(ctx, roundId, { words: 'Chào' }),
			() => cancelRound(ctx, roundId, { reason: 'Chào' })
		])
			await expect(attempt()).rejects.toMatchObject({ status: 404 });
	});
});
