import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { useWorld } from '../../../../tests/world.ts';
import { endAppointment } from './appoint-custodian.ts';
import { makeCustodian, passphrase } from './custody-for-tests.ts';
import { makeKey } from './keep-key.ts';
import { listWaiting } from './list-waiting.ts';
import {
	askToOpen,
	clearLapsedOpenings,
	confirmOpening,
	readOpened,
	refuseOpening,
	withdrawOpening
} from './open-seal.ts';
import { readCustody, readOpening, readSeal } from './read-custody.ts';
import { askToReseal, confirmReseal } from './reseal.ts';
import { isSealed, listSeals, seal } from './seal.ts';

const world = useWorld();
const text = 'Ông Trần Văn Lực, thôn Hạ, 0987 654 321';
const wish = { ground: 'verify', reason: 'Phải hỏi thêm về biên lai', password: passphrase };
const subject = () => ({ subjectType: 'comment', subjectId: randomUUID() });
const refused = (code: string, status?: number) => ({ code: `custody.${code}`, ...(status && { status }) });

let inspector: Context;
let secretary: Context;
let appointments: Record<'inspector' | 'secretary', Id>;

beforeEach(async () => {
	const [one, two] = [await makeCustodian(world, 'inspector'), await makeCustodian(world, 'secretary')];
	[inspector, secretary] = [one.ctx, two.ctx];
	appointments = { inspector: one.appointmentId, secretary: two.appointmentId };
});

describe('sealing', () => {
	it('keeps nothing that can be read, and records it', async () => {
		const office = await world.as('office');
		const about = subject();
		const id = await seal(office, { ...about, text });
		expect(await isSealed(office, about)).toBe(true);
		const { rows } = await sql<{ row: string }>`
			select s::text as row from seals s union all select s::text from seal_shares s
			union all select e.content from events e`.execute(office.db);
		expect(rows.map(({ row }) => row).join()).not.toMatch(/Trần Văn Lực|0987 654|AGE-SECRET-KEY/);
		expect(await world.actsAbout(about.subjectId)).toEqual([
			{ act: 'identity.sealed', actorId: office.actor.memberId, onBehalfOf: null }
		]);
		expect((await listSeals(office, about))[0]).toMatchObject({ id, openings: [] });
	});

	it('is refused while fewer than two custodians have keys, and the office is told', async () => {
		const office = await world.as('office');
		await endAppointment(office, appointments.inspector, { on: '2026-11-01', reason: 'Chuyển công tác' });
		await expect(seal(office, { ...subject(), text })).rejects.toMatchObject(
			refused('too-few-custodians', 409)
		);
		expect((await listWaiting(office)).map(({ id }) => id)).toContain('custodians-missing');
	});

	it('makes no share for whom the matter is about', async () => {
		const office = await world.as('office');
		const keptFrom = [inspector.actor.memberId];
		await expect(seal(office, { ...subject(), text, keptFrom })).rejects.toMatchObject(
			refused('too-few-others', 409)
		);
		await makeCustodian(world, 'deputy');
		const id = await seal(office, { ...subject(), text, keptFrom });
		await expect(askToOpen(inspector, id, wish)).rejects.toMatchObject(refused('no-share', 403));
	});
});

describe('opening', () => {
	let sealId: Id;
	beforeEach(async () => {
		sealId = await seal(await world.as('office'), { ...subject(), text });
	});

	it('takes two: one asks with a reason, another confirms; both read it; the journal has who and why', async () => {
		const id = await askToOpen(inspector, sealId, wish);
		expect((await listWaiting(secretary)).map(({ href }) => href)).toContain(`/custody/openings/${id}`);
		expect(await confirmOpening(secretary, id, passphrase)).toBe(text);
		expect((await listWaiting(inspector)).map(({ href }) => href)).toContain(`/custody/openings/${id}`);
		expect(await readOpened(inspector, id, passphrase)).toBe(text);
		const events = await inspector.db
			.selectFrom('events')
			.select(['act', 'actor_id', 'content'])
			.where('subject_id', '=', sealId)
			.orderBy('sequence')
			.execute();
		expect(events.map(({ act, actor_id }) => [act, actor_id])).toEqual([
			['seal.asked', inspector.actor.memberId],
			['seal.opened', secretary.actor.memberId],
			['seal.read', inspector.actor.memberId]
		]);
		for (const { content } of events) {
			expect(content).toContain('"ground":"verify"');
			expect(content).not.toContain('Lực');
			expect(content).not.toContain('biên lai');
		}
	});

	it('is not done by one alone, whatever they try', async () => {
		const id = await askToOpen(inspector, sealId, wish);
		await expect(confirmOpening(inspector, id, passphrase)).rejects.toMatchObject(
			refused('own-request', 403)
		);
		await expect(readOpened(inspector, id, passphrase)).rejects.toMatchObject(refused('not-open', 409));
		await expect(readOpened(secretary, id, passphrase)).rejects.toMatchObject(
			refused('asked-by-another', 403)
		);
		const stranger = await world.as('office');
		await expect(confirmOpening(stranger, id, passphrase)).rejects.toMatchObject(
			refused('not-a-custodian', 403)
		);
	});

	it('asks for the right passphrase and a ground that the rules know', async () => {
		await expect(askToOpen(inspector, sealId, { ...wish, password: 'khác hẳn' })).rejects.toMatchObject(
			refused('wrong-passphrase', 400)
		);
		await expect(askToOpen(inspector, sealId, { ...wish, ground: 'curious' })).rejects.toMatchObject(
			refused('ground-missing', 400)
		);
	});

	it('can be refused or taken back; then nothing of the share is left', async () => {
		const first = await askToOpen(inspector, sealId, wish);
		await refuseOpening(secretary, first, 'Chưa cần biết');
		const second = await askToOpen(secretary, sealId, wish);
		await withdrawOpening(secretary, second);
		for (const id of [first, second])
			await expect(
				confirmOpening(id === first ? secretary : inspector, id, passphrase)
			).rejects.toMatchObject(refused('settled-already', 409));
		const left = await inspector.db.selectFrom('seal_openings').select('handed_share').execute();
		expect(left).toEqual([{ handed_share: null }, { handed_share: null }]);
		expect((await world.actsAbout(sealId)).map(({ act }) => act)).toEqual([
			...['seal.asked', 'seal.refused', 'seal.asked', 'seal.withdrawn']
		]);
	});

	it('lapses when nobody confirms in time; what was opened is gone after its days', async () => {
		const lapsed = await askToOpen(inspector, sealId, wish);
		const opened = await askToOpen(inspector, sealId, wish);
		await confirmOpening(secretary, opened, passphrase);
		const later = '2026-11-29T01:00:00Z';
		await expect(
			confirmOpening(await world.as('secretary', later), lapsed, passphrase)
		).rejects.toMatchObject(refused('lapsed', 409));
		await clearLapsedOpenings(await world.as('office', later));
		await expect(readOpened(inspector, opened, passphrase)).rejects.toMatchObject(
			refused('closed-again', 409)
		);
		const left = await inspector.db
			.selectFrom('seal_openings')
			.select(['handed_share', 'for_asker'])
			.execute();
		expect(left).toEqual([1, 2].map(() => ({ handed_share: null, for_asker: null })));
	});

	it('is known to nobody else: not to members, not to another committee', async () => {
		const id = await askToOpen(inspector, sealId, wish);
		await expect(readOpening(await world.as('member'), id)).rejects.toMatchObject(
			refused('not-for-you', 403)
		);
		await world.asNeighbour(async (neighbour) => {
			await expect(readSeal(neighbour, sealId)).rejects.toMatchObject({ status: 404 });
			expect((await readCustody(neighbour)).openings).toEqual([]);
		});
	});
});

describe('when custodians change', () => {
	it('two holders seal anew: the new one opens, the former one does not, nobody saw the text', async () => {
		const office = await world.as('office');
		const sealId = await seal(office, { ...subject(), text });
		const { ctx: deputy } = await makeCustodian(world, 'deputy');
		await endAppointment(office, appointments.inspector, { on: '2026-11-01', reason: 'Chuyển công tác' });
		await expect(askToOpen(deputy, sealId, wish)).rejects.toMatchObject(refused('no-share', 403));
		expect((await readCustody(office)).seals).toEqual({ all: 1, outdated: 1, lost: 0 });
		// The former custodian helps once more: without their share, one holder alone is left.
		const round = await askToReseal(inspector, passphrase);
		await expect(confirmReseal(inspector, passphrase)).rejects.toMatchObject(refused('own-request', 403));
		expect(await confirmReseal(secretary, passphrase)).toBe(1);
		expect((await readCustody(office)).seals).toEqual({ all: 1, outdated: 0, lost: 0 });
		await expect(askToOpen(inspector, sealId, wish)).rejects.toMatchObject(refused('not-a-custodian', 403));
		const id = await askToOpen(deputy, sealId, wish);
		expect(await confirmOpening(secretary, id, passphrase)).toBe(text);
		expect((await world.actsAbout(round)).map(({ act, actorId }) => [act, actorId])).toEqual([
			['seals.reseal-asked', inspector.actor.memberId],
			['seals.resealed', secretary.actor.memberId]
		]);
	});

	it('a forgotten passphrase of one of two means that what came before is lost, and the page says so', async () => {
		const office = await world.as('office');
		await seal(office, { ...subject(), text });
		await makeKey(inspector, 'một cụm mật khẩu hoàn toàn mới');
		expect((await readCustody(office)).seals).toEqual({ all: 1, outdated: 0, lost: 1 });
		await expect(askToReseal(secretary, passphrase)).rejects.toMatchObject(refused('nothing-to-reseal', 409));
	});

	it('of three, one may forget: the two others seal anew for the new key', async () => {
		await makeCustodian(world, 'deputy');
		const office = await world.as('office');
		const sealId = await seal(office, { ...subject(), text });
		await makeKey(inspector, 'một cụm mật khẩu hoàn toàn mới');
		await askToReseal(secretary, passphrase);
		expect(await confirmReseal(await world.as('deputy'), passphrase)).toBe(1);
		const id = await askToOpen(secretary, sealId, wish);
		expect(await confirmOpening(inspector, id, 'một cụm mật khẩu hoàn toàn mới')).toBe(text);
	});
});
