import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { newId } from '../id.ts';
import { useWorld } from '../../../tests/world.ts';
import { transaction } from './context.ts';
import { record, verifyJournal } from './events.ts';

const world = useWorld();

test('every change writes one event with who did it', async () => {
	const ctx = await world.as('office');
	const subjectId = newId();
	await transaction(ctx, (ctx) =>
		record(ctx, 'thing.changed', {
			subjectType: 'thing',
			subjectId,
			onBehalfOf: world.people.member.memberId
		})
	);
	expect(await world.actsAbout(subjectId)).toEqual([
		{ act: 'thing.changed', actorId: world.people.office.memberId, onBehalfOf: world.people.member.memberId }
	]);
});

test('the chain verifies from its first event to its last', async () => {
	const ctx = await world.as('office');
	expect(await verifyJournal(ctx.db, world.committeeId)).toMatchObject({ sound: true });
});

test('one changed byte is found, and where', async () => {
	const ctx = await world.as('office');
	await sql`set role none`.execute(ctx.db);
	await sql`update events set content = replace(content, 'committee.founded', 'committee.foundeD') where committee_id = ${world.committeeId} and sequence = 1`.execute(
		ctx.db
	);
	expect(await verifyJournal(ctx.db, world.committeeId)).toEqual({ sound: false, brokenAt: 1 });
});

test('events cut off at the end are missed', async () => {
	const ctx = await world.as('office');
	await sql`set role none`.execute(ctx.db);
	await sql`delete from events where committee_id = ${world.committeeId} and sequence = (select max(sequence) from events where committee_id = ${world.committeeId})`.execute(
		ctx.db
	);
	expect(await verifyJournal(ctx.db, world.committeeId)).toMatchObject({ sound: false });
});

test.each([
	'update events set content = content',
	'delete from events',
	"insert into events (committee_id, sequence, content, previous_hash, hash) select committee_id, 0, '{}', '', '' from committees",
	'update journal_heads set sequence = 0'
])('the application itself may not: %s', async (statement) => {
	const ctx = await world.as('office');
	await expect(sql.raw(statement).execute(ctx.db)).rejects.toThrow(/permission denied/);
});

test('a neighbour committee sees none of it', async () => {
	await world.asNeighbour(async (ctx) => {
		const events = await ctx.db.selectFrom('events').select('committee_id').distinct().execute();
		expect(events.map((event) => event.committee_id)).toEqual([ctx.committeeId]);
	});
});
