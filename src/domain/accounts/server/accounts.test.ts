import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#platform/id.ts';
import { clockAt } from '#platform/clock.ts';
import type { Context } from '#platform/server/context.ts';
import { addMember, joinCells, moveMember } from '#domain/membership/server/index.ts';
import { now, useWorld } from '../../../../tests/world.ts';
import {
	activate,
	changePassword,
	findAccounts,
	findActor,
	openAccount,
	openAccounts,
	openAuth,
	signIn,
	signOutEverywhere,
	type Auth
} from './index.ts';

const world = useWorld();
const password = 'con trâu đi trước cái cày';
let auth: Auth;
let close: () => Promise<void>;
beforeAll(() => {
	({ auth, close } = openAuth({
		url: world.url,
		secret: 'of this test only'.padEnd(32),
		secureCookies: true
	}));
});
afterAll(() => close());

/** The sign-in library has connections of its own, so what it is to see must be committed, not undone. */
async function committed(ctx: Context): Promise<Context> {
	return { ...ctx, db: world.database.forCommittee(ctx.committeeId), inTransaction: false };
}
const office = async (at = now) => committed(await world.as('office', at));
const parts = (at = now) => ({
	auth,
	database: world.database,
	clock: clockAt(at),
	contextFor: (committeeId: string, memberId: string, accountId: string): Context => ({
		committeeId,
		actor: { accountId, memberId, committeeId, name: '', cellId: null, posts: [] },
		clock: clockAt(at),
		locale: 'vi',
		db: world.database.forCommittee(committeeId),
		inTransaction: false
	})
});

async function somebody(ctx: Context, fullName: string) {
	const id = newId();
	await addMember(ctx, { id, fullName });
	await joinCells(ctx, [{ memberId: id, unitId: world.cells.thuong, from: null }]);
	return id;
}
async function withSlip(fullName: string) {
	const ctx = await office();
	return { ctx, slip: await openAccount(ctx, await somebody(ctx, fullName)) };
}
const sessionOf = (cookies: string[]) =>
	auth.api.getSession({
		headers: new Headers({ cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; ') })
	});
/** The person of an account, signed in by nobody: for acts on their own account. */
async function personOf(slip: { memberId: string; name: string; username: string }) {
	const cookies = await signIn(parts(), slip.username, password);
	const session = await sessionOf(cookies);
	const ctx = parts().contextFor(world.committeeId, slip.memberId, session!.user.id);
	return { cookies, ctx: { ...ctx, actor: { ...ctx.actor, name: slip.name } } };
}

describe('a slip', () => {
	test('becomes an account with a password of the person’s own, typed with or without dashes, and the journal says so', async () => {
		const { slip } = await withSlip('Lê Văn Sáu');
		expect(slip.code).toMatch(/^[A-HJ-NP-Z2-9]{4}(-[A-HJ-NP-Z2-9]{4}){2}$/);
		await activate(parts(), { ...slip, code: slip.code.toLowerCase().replaceAll('-', ' '), password });
		const session = await sessionOf(await signIn(parts(), slip.username, password));
		expect(session?.user).toMatchObject({ memberId: slip.memberId, committeeId: world.committeeId });
		const acts = (await world.actsAbout(slip.memberId)).map(({ act, actorId }) => [act, actorId]);
		expect(acts).toContainEqual(['account.opened', world.people.office.memberId]);
		expect(acts).toContainEqual(['account.activated', slip.memberId]);
	});

	test('is good once, with its own code, and until it expires', async () => {
		const { slip } = await withSlip('Lê Văn Bảy');
		await expect(activate(parts(), { ...slip, code: 'AAAA-BBBB-CCCC', password })).rejects.toMatchObject({
			code: 'accounts.wrong-code',
			status: 403
		});
		await expect(activate(parts('2026-12-24T01:00:00Z'), { ...slip, password })).rejects.toMatchObject({
			code: 'accounts.slip-expired',
			status: 409
		});
		await activate(parts(), { ...slip, password });
		await expect(activate(parts(), { ...slip, password: 'một câu khác hẳn' })).rejects.toMatchObject({
			code: 'accounts.wrong-code'
		});
		await signIn(parts(), slip.username, password);
	});

	test('used by two at the same moment is good for one of them', async () => {
		const { slip } = await withSlip('Lê Văn Chín');
		const outcomes = await Promise.allSettled(
			['mùa gặt tháng năm', 'mùa cấy tháng sáu'].map((own) => activate(parts(), { ...slip, password: own }))
		);
		expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
	});

	test('keeps no code in the database, only a hash, and lets nobody in before it is used', async () => {
		const { ctx, slip } = await withSlip('Lê Văn Mười');
		const kept = await ctx.db.selectFrom('auth.activations').selectAll().execute();
		expect(JSON.stringify(kept)).not.toContain(slip.code.slice(0, 4));
		for (const guess of ['', slip.code, 'anything at all'])
			await expect(signIn(parts(), slip.username, guess)).rejects.toMatchObject({ status: 403 });
	});

	test('that is new ends the old slip, the old password and every sign-in', async () => {
		const { ctx, slip } = await withSlip('Trần Văn Tý');
		await activate(parts(), { ...slip, password });
		const cookies = await signIn(parts(), slip.username, password);
		const renewed = await openAccount(ctx, slip.memberId);
		expect(renewed.username).toBe(slip.username);
		expect(await sessionOf(cookies)).toBeNull();
		await expect(signIn(parts(), slip.username, password)).rejects.toMatchObject({ status: 403 });
		await expect(activate(parts(), { ...slip, password })).rejects.toMatchObject({ status: 403 });
		await activate(parts(), { ...renewed, password });
	});

	test('does not take a password that anybody would try first', async () => {
		const { slip } = await withSlip('Trần Văn Sửu');
		for (const plain of ['1234567890', 'Trần Văn Sửu 1'])
			await expect(activate(parts(), { ...slip, password: plain })).rejects.toMatchObject({
				code: 'accounts.password-too-plain'
			});
	});
});

describe('slips are printed', () => {
	test('for several at once by the office, each with a username of its own', async () => {
		const ctx = await office();
		const ids = [await somebody(ctx, 'Phạm Thị Dần'), await somebody(ctx, 'Phạm Thị Dần')];
		const slips = await openAccounts(ctx, ids);
		expect(slips.map(({ username }) => username)).toEqual(['danpt', 'danpt2']);
		const { people } = await findAccounts(ctx, 'Phạm Thị Dần', 1);
		expect(people.map(({ state }) => state)).toEqual(['printed', 'printed']);
	});

	test('by nobody else, and by nobody for themselves; then none is printed', async () => {
		for (const person of ['inspector', 'cellSecretary', 'member'] as const) {
			const ctx = await world.as(person);
			await expect(openAccounts(ctx, [ctx.actor.memberId]), person).rejects.toMatchObject({ status: 403 });
			await expect(findAccounts(ctx, '', 1), person).rejects.toMatchObject({ status: 403 });
		}
		const ctx = await office();
		const id = await somebody(ctx, 'Phạm Thị Mão');
		await expect(openAccounts(ctx, [id, ctx.actor.memberId])).rejects.toMatchObject({
			code: 'accounts.own-slip'
		});
		expect((await findAccounts(ctx, 'Phạm Thị Mão', 1)).people[0]).toMatchObject({ state: 'none' });
	});

	test('not for a member of another committee', async () => {
		await world.asNeighbour(async (ctx) => {
			await expect(openAccount(ctx, world.people.member.memberId)).rejects.toMatchObject({ status: 404 });
		});
	});
});

describe('guessing', () => {
	test('slows down after the fifth wrong one, whoever has that name, and being right in time forgets the wrong ones', async () => {
		const { slip } = await withSlip('Đỗ Văn Thìn');
		await activate(parts(), { ...slip, password });
		const guess = (name: string, at = now) => signIn(parts(at), name, 'not this one, sorry');
		for (const name of [slip.username, 'nobody-at-all']) {
			for (let n = 0; n < 5; n++) await expect(guess(name)).rejects.toMatchObject({ status: 403 });
			await expect(guess(name)).rejects.toMatchObject({
				code: 'accounts.too-many-guesses',
				status: 429,
				details: { minutes: 1 }
			});
		}
		await expect(signIn(parts(), slip.username, password)).rejects.toMatchObject({ status: 429 });
		const later = '2026-11-23T01:01:00Z';
		await signIn(parts(later), slip.username, password);
		await expect(guess(slip.username, later)).rejects.toMatchObject({ status: 403 });
	});

	test('many at the same moment is no way round', async () => {
		const outcomes = await Promise.allSettled(
			Array.from({ length: 12 }, () => signIn(parts(), 'guessed-at-once', 'not this one, sorry'))
		);
		const codes = outcomes.map((one) => (one.status === 'rejected' ? one.reason.code : 'in'));
		expect(codes.filter((code) => code === 'accounts.wrong-name-or-password')).toHaveLength(5);
		expect(codes.filter((code) => code === 'accounts.too-many-guesses')).toHaveLength(7);
	});

	test('the code of a slip, or the present password at an open sign-in, slows down as well', async () => {
		const { slip } = await withSlip('Đỗ Văn Tỵ');
		await activate(parts(), { ...slip, password });
		const { ctx } = await personOf(slip);
		const acts = [
			() => activate(parts(), { ...slip, code: 'AAAA-AAAA-AAAA', password }),
			() => changePassword(parts(), ctx, 'not this one, sorry', 'một câu khác hẳn')
		];
		for (const act of acts) {
			for (let n = 0; n < 5; n++) await expect(act()).rejects.toMatchObject({ status: 403 });
			await expect(act()).rejects.toMatchObject({ status: 429 });
		}
	});
});

describe('an account', () => {
	test('takes a new password when the present one is known; every device signs in again', async () => {
		const { slip } = await withSlip('Ngô Văn Ngọ');
		await activate(parts(), { ...slip, password });
		const { ctx, cookies } = await personOf(slip);
		await expect(changePassword(parts(), ctx, 'wrong, I fear', 'một câu khác hẳn')).rejects.toMatchObject({
			code: 'accounts.wrong-current-password'
		});
		expect(await sessionOf(cookies)).not.toBeNull();
		await changePassword(parts(), ctx, password, 'một câu khác hẳn');
		expect(await sessionOf(cookies)).toBeNull();
		await expect(signIn(parts(), slip.username, password)).rejects.toMatchObject({ status: 403 });
		await signIn(parts(), slip.username, 'một câu khác hẳn');
		expect((await world.actsAbout(slip.memberId)).at(-1)).toMatchObject({ act: 'account.password-changed' });
	});

	test('is signed out on every device at once', async () => {
		const { slip } = await withSlip('Ngô Văn Mùi');
		await activate(parts(), { ...slip, password });
		const first = await personOf(slip);
		const second = await personOf(slip);
		await signOutEverywhere(second.ctx);
		expect(await sessionOf(first.cookies)).toBeNull();
		expect(await sessionOf(second.cookies)).toBeNull();
	});

	test('has cookies that no script reads, that other sites do not send along, and that go by https alone', async () => {
		const { slip } = await withSlip('Ngô Văn Thân');
		await activate(parts(), { ...slip, password });
		const cookies = await signIn(parts(), slip.username, password);
		expect(cookies.length).toBeGreaterThan(0);
		for (const cookie of cookies) {
			expect(cookie).toMatch(/; HttpOnly/i);
			expect(cookie).toMatch(/; SameSite=Lax/i);
			expect(cookie).toMatch(/^__Secure-.*; Secure/i);
		}
	});

	test('gets another session at each sign-in: one fixed beforehand is worth nothing', async () => {
		const { slip } = await withSlip('Ngô Văn Dậu');
		await activate(parts(), { ...slip, password });
		const [first, second] = [await personOf(slip), await personOf(slip)];
		expect(first.cookies).not.toEqual(second.cookies);
	});
});

test('who has left the committee is let in no more, from the day on which they left', async () => {
	const office = await world.as('office');
	const memberId = newId();
	await addMember(office, { id: memberId, fullName: 'Đinh Văn Chuyển' });
	const actorOn = (day: string) =>
		findActor(office.db, { id: '', committeeId: office.committeeId, memberId }, clockAt(`${day}T01:00:00Z`));
	expect(await actorOn('2026-11-23')).toMatchObject({ cellId: null });
	await joinCells(office, [{ memberId, unitId: world.cells.thuong, from: '2026-01-01' }]);
	await moveMember(office, memberId, { unitId: world.cells.ha, from: '2026-06-01' });
	expect(await actorOn('2026-06-01')).toMatchObject({ cellId: world.cells.ha });
	await moveMember(office, memberId, { unitId: null, from: '2026-11-20' });
	expect(await actorOn('2026-11-19')).toMatchObject({ cellId: world.cells.ha });
	expect(await actorOn('2026-11-20')).toBeNull();
});
