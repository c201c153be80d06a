import { expect, test } from 'vitest';
import { useWorld } from '../../../../tests/world.ts';
import { endSuspension, listSuspended, seeMember, suspendMember } from './index.ts';

const world = useWorld();
const member = () => world.people.member.memberId;

test('somebody is suspended from the first to the last day, and the journal says who recorded it', async () => {
	const ctx = await world.as('office');
	await suspendMember(ctx, member(), { from: '2026-09-01', until: '2026-12-01' });
	const suspended = async (day: string) => (await listSuspended(ctx, day)).has(member());
	expect(await suspended('2026-08-31')).toBe(false);
	expect(await suspended('2026-11-30')).toBe(true);
	expect(await suspended('2026-12-01')).toBe(false);
	expect((await world.actsAbout(member())).at(-1)).toMatchObject({
		act: 'member.suspended',
		actorId: ctx.actor.memberId
	});
});

test('the person sees it, and so do those who may see the person; nobody else', async () => {
	await suspendMember(await world.as('office'), member(), { from: '2026-09-01', until: null });
	for (const person of ['member', 'cellSecretary', 'inspector'] as const)
		expect(await seeMember(await world.as(person), member()), person).toMatchObject({
			suspended: true,
			suspensions: [{ from: '2026-09-01', to: null }]
		});
	await expect(seeMember(await world.as('otherCellSecretary'), member())).rejects.toMatchObject({
		status: 404
	});
});

test('it ends on a day, and that it was so until then stays', async () => {
	const ctx = await world.as('office');
	await suspendMember(ctx, member(), { from: '2026-09-01', until: null });
	const [suspension] = (await seeMember(ctx, member())).suspensions;
	await endSuspension(ctx, member(), { id: suspension!.id, on: '2026-11-01' });
	expect(await seeMember(ctx, member())).toMatchObject({
		suspended: false,
		suspensions: [{ from: '2026-09-01', to: '2026-11-01' }]
	});
	expect((await world.actsAbout(member())).at(-1)).toMatchObject({ act: 'member.suspension-ended' });
});

test('two suspensions at once, and an end before the beginning, are refused in words', async () => {
	const ctx = await world.as('office');
	await expect(
		suspendMember(ctx, member(), { from: '2026-09-01', until: '2026-09-01' })
	).rejects.toMatchObject({ code: 'membership.until-before-from', status: 409 });
	await suspendMember(ctx, member(), { from: '2026-09-01', until: null });
	await expect(suspendMember(ctx, member(), { from: '2026-10-01', until: null })).rejects.toMatchObject({
		code: 'membership.suspended-already',
		status: 409
	});
});

test('only the office records it, and nobody their own', async () => {
	for (const person of ['inspector', 'cellSecretary', 'member'] as const)
		await expect(
			suspendMember(await world.as(person), member(), { from: '2026-09-01', until: null }),
			person
		).rejects.toMatchObject({ status: 403 });
	const office = await world.as('office');
	await expect(
		suspendMember(office, office.actor.memberId, { from: '2026-09-01', until: null })
	).rejects.toMatchObject({ code: 'membership.own-suspension', status: 403 });
});

test('a neighbour committee suspends nobody of ours, and does not learn who is', async () => {
	await suspendMember(await world.as('office'), member(), { from: '2026-09-01', until: null });
	await world.asNeighbour(async (ctx) => {
		await expect(suspendMember(ctx, member(), { from: '2026-09-01', until: null })).rejects.toMatchObject({
			status: 404
		});
		expect((await listSuspended(ctx)).size).toBe(0);
	});
});
