import { describe, expect, test } from 'vitest';
import { newId } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { useWorld } from '../../../../tests/world.ts';
import { found, openCase, steps } from './case-for-tests.ts';
import { followTrail, nextReferences, planCorrectiveAction, recordShortcoming } from './index.ts';

const world = useWorld();

/** A list published in August in which the cast's member stands, with what was answered for them; the reference of their line. */
async function listed(ctx: Context): Promise<string> {
	const [reference] = await nextReferences(ctx, 1, '2026-08-20');
	const { committee_id, office, member } = {
		committee_id: ctx.committeeId,
		office: world.people.office.memberId,
		member: world.people.member.memberId
	};
	const { rule_set_id } = await ctx.db
		.selectFrom('rule_sets')
		.select('rule_set_id')
		.executeTakeFirstOrThrow();
	const sessionId = newId();
	const startsAt = new Date('2026-08-18T01:00:00Z');
	await ctx.db
		.insertInto('meetings')
		.values({
			...{ committee_id, meeting_id: sessionId, kind: 'study-session', rule_set_id },
			...{ title: 'Học tập Nghị quyết', place: 'Hội trường' },
			...{ starts_at: startsAt, ends_at: new Date('2026-08-18T04:00:00Z') }
		})
		.execute();
	await ctx.db
		.insertInto('study_sessions')
		.values({
			...{ committee_id, session_id: sessionId, subject: 'Nghị quyết', state: 'published' },
			...{ entered_by: office, entered_at: startsAt }
		})
		.execute();
	for (const revision of [1, 2]) {
		const resultId = newId();
		await ctx.db
			.insertInto('published_results')
			.values({
				...{ committee_id, result_id: resultId, session_id: sessionId, revision },
				reason: revision === 1 ? null : 'Ghi nhầm số phút',
				...{ paper_number: `${revision}-TB/ĐU`, published_on: '2026-08-20', published_by: office },
				...{ published_at: new Date(`2026-08-2${revision}T02:00:00Z`) },
				...{ signer_name: 'Trần Hữu Phúc', signer_post: 'secretary' }
			})
			.execute();
		await ctx.db
			.insertInto('result_lines')
			.values({
				...{ committee_id, result_id: resultId, member_id: member, unit_id: world.cells.thuong },
				...{ unit_name: 'Chi bộ Thôn Thượng', full_name: 'Nguyễn Văn Bình', status: 'late', reference },
				...{ late_minutes: 10 * revision, left_early_minutes: 0 }
			})
			.execute();
	}
	await ctx.db
		.insertInto('listed_answers')
		.values({
			...{ committee_id, session_id: sessionId, member_id: member, own_words: 'Con ốm' },
			...{
				words_entered_by: member,
				words_channel: 'self',
				words_entered_at: new Date('2026-08-23T02:00:00Z')
			}
		})
		.execute();
	return reference!;
}

describe('the trail of one identifier', () => {
	test('runs from the published list over the answers, the shortcoming and its mending to the re-check', async () => {
		const office = await world.as('office');
		const reference = await listed(office);
		const { id } = await recordShortcoming(office, found(world, { reference, source: 'study-result' }));
		const actionId = await planCorrectiveAction(office, id, {
			task: 'Dự đủ',
			expectedProduct: 'Ba buổi',
			ownerId: world.people.member.memberId,
			dueOn: '2026-12-20'
		});
		await steps.report(await world.as('member'), actionId);
		await steps.verify(await world.as('inspector'), actionId);
		await steps.hold(await world.as('inspector'), actionId);

		for (const person of ['office', 'cellSecretary', 'member'] as const) {
			const trail = await followTrail(await world.as(person), reference);
			expect(trail.lines.map(({ revision, reason }) => [revision, reason])).toEqual([
				[1, null],
				[2, 'Ghi nhầm số phút']
			]);
			expect(trail.listedAnswer).toMatchObject({ ownWords: 'Con ốm', wordsEnteredBy: 'Nguyễn Văn Bình' });
			expect(trail.shortcoming).toMatchObject({ id, reference });
			expect(trail.course!.actions[0]!.steps.map(({ kind }) => kind)).toEqual([
				'reported',
				'verified',
				'held'
			]);
		}
	});

	test('is there from the list on, before a shortcoming was recorded', async () => {
		const reference = await listed(await world.as('office'));
		const trail = await followTrail(await world.as('cellSecretary'), reference);
		expect(trail).toMatchObject({ shortcoming: null, course: null });
		expect(trail.lines).toHaveLength(2);
	});

	test('is not found by a leader of another cell, another member, or a neighbour committee', async () => {
		const reference = await listed(await world.as('office'));
		const other = await openCase(world);
		for (const one of [reference, other.reference, 'TS-2026-9999']) {
			for (const person of ['otherCellSecretary', 'otherMember'] as const)
				await expect(followTrail(await world.as(person), one)).rejects.toMatchObject({ status: 404 });
			await world.asNeighbour((ctx) => expect(followTrail(ctx, one)).rejects.toMatchObject({ status: 404 }));
		}
	});

	test('shows the owner of an action the shortcoming, but not the list of somebody else’s cell', async () => {
		const office = await world.as('office');
		const reference = await listed(office);
		const { id } = await recordShortcoming(office, found(world, { reference, source: 'study-result' }));
		await planCorrectiveAction(office, id, {
			task: 'Nhắc nhở',
			expectedProduct: 'Biên bản',
			ownerId: world.people.otherCellSecretary.memberId,
			dueOn: '2026-12-20'
		});
		const trail = await followTrail(await world.as('otherCellSecretary'), reference);
		expect(trail.lines).toEqual([]);
		expect(trail.listedAnswer).toBeNull();
		expect(trail.shortcoming).toMatchObject({ reference });
	});
});
