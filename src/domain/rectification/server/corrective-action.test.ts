import { describe, expect, test } from 'vitest';
import type { CastKey } from '#demonstration/cast.ts';
import { openAccount } from '#domain/accounts/server/index.ts';
import { inspectUpload } from '#domain/documents/server/index.ts';
import type { Files } from '#platform/server/files.ts';
import { useWorld } from '../../../../tests/world.ts';
import { found, openCase, steps } from './case-for-tests.ts';
import {
	changeOwner,
	extendCorrectiveAction,
	getActionStep,
	getCorrectiveAction,
	getCourse,
	noteProgress,
	planCorrectiveAction,
	recheckCorrectiveAction,
	recordShortcoming,
	reportCorrectiveAction
} from './index.ts';

const world = useWorld();
const id = (person: CastKey) => world.people[person].memberId;
const refused = (code: string, status = 403) => ({ code: `rectification.${code}`, status });

describe('the whole way', () => {
	test('from planned to found to hold, with every step in the journal under who did it', async () => {
		const { actionId } = await openCase(world);
		const owner = await world.as('member');
		const inspector = await world.as('inspector');
		await noteProgress(owner, actionId, { words: 'Đã dự một buổi', doneOn: '2026-08-25' });
		await steps.report(owner, actionId);
		await steps.giveBack(inspector, actionId);
		await steps.report(owner, actionId, '2026-09-10');
		expect(await steps.verify(inspector, actionId, '2026-09-12')).toMatchObject({
			recheckDueOn: '2026-11-11'
		});
		expect(await steps.hold(inspector, actionId)).toMatchObject({ state: 'holds', round: 1 });

		const acts = await world.actsAbout(actionId);
		expect(acts.map(({ act, actorId }) => [act.replace('corrective-action.', ''), actorId])).toEqual([
			['planned', id('office')],
			['progress', id('member')],
			['reported', id('member')],
			['returned', id('inspector')],
			['reported', id('member')],
			['verified', id('inspector')],
			['held', id('inspector')]
		]);
	});

	test('what recurred is in hand again in its second round, and needs a new report', async () => {
		const { actionId } = await openCase(world);
		const owner = await world.as('member');
		const inspector = await world.as('inspector');
		await steps.report(owner, actionId);
		await steps.verify(inspector, actionId);
		await expect(steps.recur(inspector, actionId, '2026-11-20', null)).rejects.toMatchObject(
			refused('new-date-missing', 400)
		);
		await steps.recur(inspector, actionId);
		const again = await getCorrectiveAction(owner, actionId);
		expect(again).toMatchObject({ state: 'in-hand', round: 2, dueOn: '2026-12-31', recheckDueOn: null });
		await expect(steps.verify(inspector, actionId, '2026-11-21')).rejects.toMatchObject(
			refused('while-in-hand', 409)
		);
		await steps.report(owner, actionId, '2026-11-22');
		await steps.verify(inspector, actionId, '2026-11-23');
	});

	test('nobody enters a step that lies ahead', async () => {
		const { actionId } = await openCase(world);
		await expect(steps.report(await world.as('member'), actionId, '2026-11-24')).rejects.toMatchObject(
			refused('done-in-the-future', 400)
		);
	});

	test('none of the words said about a person are in the journal', async () => {
		const { actionId } = await openCase(world);
		await steps.report(await world.as('member'), actionId);
		await steps.giveBack(await world.as('inspector'), actionId);
		const { db } = await world.as('office');
		const contents = (
			await db.selectFrom('events').select('content').where('subject_id', '=', actionId).execute()
		)
			.map((event) => event.content)
			.join();
		for (const words of ['Dự đủ', 'ba buổi', 'Mới dự']) expect(contents).not.toContain(words);
	});
});

describe('entering for the owner', () => {
	test('a leader of the cell or the office may; it is kept as the owner’s, with whose hand it was', async () => {
		const { id: shortcomingId, actionId } = await openCase(world);
		const said = { words: 'Đã dự đủ', doneOn: '2026-09-01', channel: 'paper' as const };
		await reportCorrectiveAction(await world.as('cellSecretary'), actionId, said);
		const [action] = (await getCourse(await world.as('office'), shortcomingId)).actions;
		expect(action!.steps).toMatchObject([
			{ kind: 'reported', doneBy: 'Nguyễn Văn Bình', enteredBy: 'Dương Ngọc Vân', channel: 'paper' }
		]);
		expect((await world.actsAbout(actionId)).at(-1)).toEqual({
			act: 'corrective-action.reported',
			actorId: id('cellSecretary'),
			onBehalfOf: id('member')
		});
	});

	test('a leader of another cell does not find the action at all', async () => {
		const { actionId } = await openCase(world);
		await expect(steps.report(await world.as('otherCellSecretary'), actionId)).rejects.toMatchObject({
			status: 404
		});
	});
});

describe('the judge is never the doer', () => {
	/** Each way in which the inspector of the cell `ha`, who also leads it, could come to judge her own work. */
	test('an owner with a second post as inspector cannot verify, by herself or through the office', async () => {
		const { actionId } = await openCase(world, {
			change: { subject: { memberId: id('otherMember') } },
			owner: 'inspectorWithTwoPosts'
		});
		const owner = await world.as('inspectorWithTwoPosts');
		await steps.report(owner, actionId);
		await expect(steps.verify(owner, actionId)).rejects.toMatchObject(refused('own-work'));
		await expect(steps.giveBack(owner, actionId)).rejects.toMatchObject(refused('own-work'));
		await expect(steps.verify(owner, actionId, '2026-09-05', id('inspector'))).rejects.toMatchObject(
			refused('verdict-of-another')
		);
		await expect(
			steps.verify(await world.as('office'), actionId, '2026-09-05', id('inspectorWithTwoPosts'))
		).rejects.toMatchObject(refused('own-work'));
		expect(await getCorrectiveAction(owner, actionId)).toMatchObject({ state: 'reported' });
	});

	test('nor look again at it', async () => {
		const { actionId } = await openCase(world, {
			change: { subject: { memberId: id('otherMember') } },
			owner: 'inspectorWithTwoPosts'
		});
		const owner = await world.as('inspectorWithTwoPosts');
		await steps.report(owner, actionId);
		await steps.verify(await world.as('inspector'), actionId);
		await expect(steps.hold(owner, actionId)).rejects.toMatchObject(refused('own-work'));
		await expect(steps.recur(owner, actionId)).rejects.toMatchObject(refused('own-work'));
		await expect(
			steps.hold(await world.as('office'), actionId, '2026-11-20', id('inspectorWithTwoPosts'))
		).rejects.toMatchObject(refused('own-work'));
	});

	test('a former owner cannot, though the action is another’s now and she took no step', async () => {
		const { actionId } = await openCase(world, {
			change: { subject: { memberId: id('otherMember') } },
			owner: 'inspectorWithTwoPosts'
		});
		await changeOwner(await world.as('secretary'), actionId, {
			newOwnerId: id('otherMember'),
			words: 'Bận việc'
		});
		await steps.report(await world.as('otherMember'), actionId, '2026-11-23');
		const former = await world.as('inspectorWithTwoPosts');
		await expect(steps.verify(former, actionId, '2026-11-23')).rejects.toMatchObject(refused('had-a-hand'));
		await expect(
			steps.verify(await world.as('office'), actionId, '2026-11-23', id('inspectorWithTwoPosts'))
		).rejects.toMatchObject(refused('had-a-hand'));
	});

	test('a helper who entered the owner’s progress or report cannot, as leader of the cell and inspector', async () => {
		for (const act of [noteProgress, reportCorrectiveAction]) {
			const { actionId } = await openCase(world, {
				change: { subject: { memberId: id('otherMember') }, cause: act.name },
				owner: 'otherMember'
			});
			const helper = await world.as('inspectorWithTwoPosts');
			await act(helper, actionId, { words: 'Nhập hộ', doneOn: '2026-09-01', channel: 'paper' });
			if (act === noteProgress) await steps.report(await world.as('otherMember'), actionId);
			await expect(steps.verify(helper, actionId)).rejects.toMatchObject(refused('had-a-hand'));
			await steps.verify(await world.as('inspector'), actionId);
			await expect(steps.hold(helper, actionId)).rejects.toMatchObject(refused('had-a-hand'));
		}
	});

	test('the office that entered the owner’s report does not enter the verdict too; a deputy who did not, may', async () => {
		const { actionId } = await openCase(world);
		await steps.report(await world.as('office'), actionId);
		await expect(
			steps.verify(await world.as('office'), actionId, '2026-09-05', id('inspector'))
		).rejects.toMatchObject(refused('had-a-hand'));
		await steps.verify(await world.as('deputy'), actionId, '2026-09-05', id('inspector'));
		expect((await world.actsAbout(actionId)).at(-1)).toEqual({
			act: 'corrective-action.verified',
			actorId: id('deputy'),
			onBehalfOf: id('inspector')
		});
	});

	test('an owner in the office does not enter a verdict on it for an inspector', async () => {
		const { actionId } = await openCase(world, { owner: 'secretary' });
		const owner = await world.as('secretary');
		await steps.report(owner, actionId);
		await expect(steps.verify(owner, actionId, '2026-09-05', id('inspector'))).rejects.toMatchObject(
			refused('own-work')
		);
	});

	test('the person concerned cannot, though another owns the action', async () => {
		const { actionId } = await openCase(world, {
			change: { subject: { memberId: id('inspectorWithTwoPosts') } },
			owner: 'otherCellSecretary'
		});
		await steps.report(await world.as('otherCellSecretary'), actionId);
		await expect(steps.verify(await world.as('inspectorWithTwoPosts'), actionId)).rejects.toMatchObject(
			refused('own-shortcoming')
		);
	});

	test('a leader of the collective concerned cannot', async () => {
		const { actionId } = await openCase(world, {
			change: { subject: { unitId: world.cells.ha }, criterion: 'leadership' },
			owner: 'otherCellSecretary'
		});
		await steps.report(await world.as('otherCellSecretary'), actionId);
		await expect(steps.verify(await world.as('inspectorWithTwoPosts'), actionId)).rejects.toMatchObject(
			refused('own-collective')
		);
	});

	test('somebody who is no inspector cannot, nor be named as one', async () => {
		const { actionId } = await openCase(world);
		await steps.report(await world.as('member'), actionId);
		await expect(steps.verify(await world.as('secretary'), actionId)).rejects.toMatchObject(
			refused('not-an-inspector')
		);
		await expect(
			steps.verify(await world.as('office'), actionId, '2026-09-05', id('cellSecretary'))
		).rejects.toMatchObject(refused('not-an-inspector'));
	});

	test('an owner in the office who prints an inspector a new slip, and so knows its code, gains nothing by it', async () => {
		const { actionId } = await openCase(world, { owner: 'office' });
		await steps.report(await world.as('office'), actionId);
		await openAccount(await world.as('office'), id('inspector'));
		await expect(steps.verify(await world.as('inspector'), actionId)).rejects.toMatchObject(
			refused('slip-from-the-judged')
		);
		await openAccount(await world.as('secretary'), id('inspector'));
		expect(await steps.verify(await world.as('inspector'), actionId)).toMatchObject({ state: 'verified' });
	});

	test('whoever attached evidence to the owner’s step cannot', async () => {
		const { id: shortcomingId, actionId } = await openCase(world, {
			change: { subject: { memberId: id('otherMember') } },
			owner: 'otherMember'
		});
		await steps.report(await world.as('otherMember'), actionId);
		const [action] = (await getCourse(await world.as('office'), shortcomingId)).actions;
		const { db, clock, committeeId } = await world.as('office');
		await db
			.insertInto('attachments')
			.values({
				committee_id: committeeId,
				attachment_id: action!.id,
				subject_type: 'action-step',
				subject_id: action!.steps[0]!.id,
				file_name: 'anh.jpg',
				media_type: 'image/jpeg',
				size_bytes: 1,
				sha256: '',
				storage_key: '',
				entered_by: id('inspectorWithTwoPosts'),
				entered_at: clock.now()
			})
			.execute();
		await expect(steps.verify(await world.as('inspectorWithTwoPosts'), actionId)).rejects.toMatchObject(
			refused('had-a-hand')
		);
	});
});

describe('evidence', () => {
	test('stands with the step, and whoever may see the step may see it', async () => {
		const { id: shortcomingId, actionId } = await openCase(world);
		const file = await inspectUpload(new File(['Biên bản họp chi bộ'], 'bien-ban.txt'));
		const kept: string[] = [];
		const store = { put: async (key: string) => void kept.push(key) } as unknown as Files;
		await reportCorrectiveAction(
			await world.as('member'),
			actionId,
			{ words: 'Đã xong', doneOn: '2026-09-01' },
			{ files: [file], store }
		);
		const [action] = (await getCourse(await world.as('cellSecretary'), shortcomingId)).actions;
		const [step] = action!.steps;
		expect(step!.files).toMatchObject([{ name: 'bien-ban.txt' }]);
		expect(kept).toHaveLength(1);
		expect(await getActionStep(await world.as('member'), step!.id)).toMatchObject({ actionId });
		await expect(getActionStep(await world.as('otherMember'), step!.id)).rejects.toMatchObject({
			status: 404
		});
	});
});

describe('more time, or another owner', () => {
	test('is given with a reason by the committee, and both names are kept', async () => {
		const { id: shortcomingId, actionId } = await openCase(world);
		const inspector = await world.as('inspector');
		await extendCorrectiveAction(inspector, actionId, { newDueOn: '2027-01-20', words: 'Ốm dài ngày' });
		await changeOwner(inspector, actionId, { newOwnerId: id('cellDeputy'), words: 'Đi công tác' });
		const [action] = (await getCourse(inspector, shortcomingId)).actions;
		expect(action).toMatchObject({ dueOn: '2027-01-20', ownerName: 'Đặng Xuân Phong' });
		expect(action!.steps).toMatchObject([
			{ kind: 'extended', newDueOn: '2027-01-20' },
			{ kind: 'owner-changed', formerOwner: 'Nguyễn Văn Bình', newOwner: 'Đặng Xuân Phong' }
		]);
	});

	test('not by a cell’s leader, nor by the owner, nor to somebody outside', async () => {
		const { actionId } = await openCase(world, { owner: 'secretary' });
		const more = { newDueOn: '2027-01-20', words: 'Bận' };
		await expect(
			extendCorrectiveAction(await world.as('cellSecretary'), actionId, more)
		).rejects.toMatchObject(refused('steered-by-the-committee'));
		await expect(extendCorrectiveAction(await world.as('secretary'), actionId, more)).rejects.toMatchObject(
			refused('own-deadline')
		);
		await expect(
			changeOwner(await world.as('office'), actionId, { newOwnerId: id('otherMember'), words: 'Bận' })
		).rejects.toMatchObject(refused('owner-unfit', 400));
	});
});

describe('planning', () => {
	const plan = { task: 'Một việc', expectedProduct: 'Một kết quả', dueOn: '2026-12-20' };

	test('is not for the person concerned, unless they named the fault themselves', async () => {
		const other = await recordShortcoming(
			await world.as('office'),
			found(world, { subject: { memberId: id('cellDeputy') } })
		);
		const deputy = await world.as('cellDeputy');
		await expect(
			planCorrectiveAction(deputy, other.id, { ...plan, ownerId: id('cellDeputy') })
		).rejects.toMatchObject(refused('planned-by-another'));
		const own = await recordShortcoming(
			deputy,
			found(world, { subject: { memberId: id('cellDeputy') }, source: 'self', criterion: 'working-style' })
		);
		await planCorrectiveAction(deputy, own.id, { ...plan, ownerId: id('cellDeputy') });
	});

	test('gives it to somebody of the cell or with a post, until a day after it was found', async () => {
		const ctx = await world.as('cellSecretary');
		const { id: shortcomingId } = await recordShortcoming(ctx, found(world));
		await expect(
			planCorrectiveAction(ctx, shortcomingId, { ...plan, ownerId: id('otherMember') })
		).rejects.toMatchObject(refused('owner-unfit', 400));
		await expect(
			planCorrectiveAction(ctx, shortcomingId, { ...plan, ownerId: id('member'), dueOn: '2026-08-20' })
		).rejects.toMatchObject(refused('due-too-soon', 400));
	});
});

test('a neighbour committee finds neither the action nor any of its acts', async () => {
	const { id: shortcomingId, actionId } = await openCase(world);
	await world.asNeighbour(async (ctx) => {
		const said = { words: 'Chào', doneOn: '2026-09-01' };
		for (const attempt of [
			() => getCorrectiveAction(ctx, actionId),
			() => noteProgress(ctx, actionId, said),
			() => steps.report(ctx, actionId),
			() => steps.verify(ctx, actionId),
			() => recheckCorrectiveAction(ctx, actionId, { ...said, outcome: 'held' }),
			() => extendCorrectiveAction(ctx, actionId, { newDueOn: '2027-01-20', words: 'Chào' }),
			() => changeOwner(ctx, actionId, { newOwnerId: ctx.actor.memberId, words: 'Chào' }),
			() =>
				planCorrectiveAction(ctx, shortcomingId, {
					task: 'Một việc',
					expectedProduct: 'Một kết quả',
					ownerId: ctx.actor.memberId,
					dueOn: '2026-12-20'
				})
		])
			await expect(attempt()).rejects.toMatchObject({ status: 404 });
	});
});
