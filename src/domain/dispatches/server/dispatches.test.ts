import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { clockAt } from '#platform/clock.ts';
import { newId } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { verifyJournal } from '#platform/server/events.ts';
import { useWorld } from '../../../../tests/world.ts';
import type { CarriedFile } from '../pairing-file.ts';
import { issues, pairHere, paper, sendDown } from './dispatch-for-tests.ts';
import { seeIssues, withdrawIssue, writeSuggestions } from './issues.ts';
import { listWaiting } from './list-waiting.ts';
import { answerPairing, endPartner, makePairingCode, writePairingFile } from './pair.ts';
import { receiveFile } from './receive-file.ts';
import {
	getDispatch,
	getReceivedDispatch,
	getSentDispatch,
	listDispatches,
	putAside,
	takeDispatch
} from './see-dispatches.ts';
import { seePartners } from './see-partners.ts';
import { sendDispatch, writeDispatchFile } from './send-dispatch.ts';
import { makeKeys, signText } from './sealing.ts';

/** Two installs: our committee lives in the first, the superior (the neighbour) in the second. */
const world = useWorld();
const far = useWorld();

const refused = (code: string, status = 400) => ({ code: `dispatches.${code}`, status });
const bytes = (text: string) => new TextEncoder().encode(text);

/** A clock that goes on by a millisecond whenever it is looked at. */
function running(at = new Date('2026-11-23T01:00:00Z').getTime()) {
	return { now: () => new Date(at++) };
}

/** Pairs the far superior with our committee: a file and a code there, a code and a file back. */
async function pairByFile() {
	const made = await far.asNeighbour((ctx) => makePairingCode(ctx, 'subordinate'));
	const invitation = await far.asNeighbour((ctx) => writePairingFile(ctx, made.id));
	// Time passes while it works, as it does for people.
	const office = { ...(await world.as('office')), clock: running() };
	const { answerId } = await answerPairing(office, made.code, bytes(invitation.content));
	const answer = await writePairingFile(office, answerId!);
	return { ...made, invitation: invitation.content, answer: answer.content, office };
}

/** A dispatch of the far superior, as the file that carries it. */
async function carried() {
	const { answer } = await pairByFile();
	return far.asNeighbour(async (ctx) => {
		await receiveFile(ctx, bytes(answer));
		const { id, way } = await writeSuggestions(ctx, { partner: world.committeeId, ...paper, issues });
		expect(way).toBe('file');
		return { id, content: (await writeDispatchFile(ctx, id)).content };
	});
}

const altered = (content: string, change: (file: Extract<CarriedFile, { tusoi: 'dispatch' }>) => void) => {
	const file = JSON.parse(content);
	change(file);
	return bytes(JSON.stringify(file));
};

describe('two committees of one install', () => {
	test('agree by a code that one shows and the other types; both know each other from then on, and both journals', async () => {
		await pairHere(world);
		const office = await world.as('office');
		const ours = await seePartners(office);
		expect(ours.partners).toMatchObject([
			{ role: 'superior', endedAt: null, agreedBy: 'Nguyễn Thị Lan Anh' }
		]);
		const theirs = await world.asNeighbour(async (ctx) => ({
			...(await seePartners(ctx)),
			id: ctx.committeeId,
			events: await ctx.db
				.selectFrom('events')
				.select('act')
				.where('subject_id', '=', world.committeeId)
				.execute()
		}));
		expect(theirs.partners).toMatchObject([{ id: world.committeeId, role: 'subordinate' }]);
		expect(theirs.events).toEqual([{ act: 'dispatch-partner.agreed' }]);
		expect(await world.actsAbout(theirs.id)).toEqual([
			{ act: 'dispatch-partner.agreed', actorId: office.actor.memberId, onBehalfOf: null }
		]);
	});

	test('a code is good once, for a week, and for the other side', async () => {
		const office = await world.as('office');
		const { code } = await world.asNeighbour((ctx) => makePairingCode(ctx, 'subordinate'));
		await world.asNeighbour((ctx) =>
			expect(answerPairing(ctx, code)).rejects.toMatchObject(refused('code-unknown'))
		);
		const late = await world.as('office', '2026-12-01T01:00:00Z');
		await expect(answerPairing(late, code)).rejects.toMatchObject(refused('code-unknown'));
		// However it is typed.
		await answerPairing(office, ` ${code.toLowerCase().replaceAll('-', ' ')} `);
		await expect(answerPairing(office, code)).rejects.toMatchObject(refused('code-unknown'));
		await expect(answerPairing(office, '2222-2222-2222')).rejects.toMatchObject(refused('code-unknown'));
	});

	test('what one sends lies at once in the other’s inbox, signed, with an event in both journals', async () => {
		await pairHere(world);
		const { id, way } = await sendDown(world);
		expect(way).toBe('delivered');
		const office = await world.as('office');
		const received = await getReceivedDispatch(office, id);
		expect(received).toMatchObject({
			kind: 'suggestion',
			way: 'delivered',
			takenAt: null,
			envelope: {
				paper,
				content: { issues: [{ words: issues[0]!.words }, { to: { name: 'Trần Hữu Phúc' } }] }
			}
		});
		expect(await world.actsAbout(id)).toEqual([{ act: 'dispatch.arrived', actorId: null, onBehalfOf: null }]);
		expect(await listWaiting(office)).toMatchObject([
			{ verb: 'Tiếp nhận công văn', href: `/dispatches/${id}` }
		]);
		expect(await listDispatches(office, 'received')).toMatchObject({
			total: 1,
			lines: [{ number: '45-CV/TU' }]
		});
		expect(await verifyJournal(office.db, office.committeeId)).toMatchObject({ sound: true });
		await world.asNeighbour(async (ctx) => {
			const { total, lines } = await listDispatches(ctx, 'sent');
			expect({ total, lines }).toMatchObject({ total: 1, lines: [{ id, way: 'delivered' }] });
			expect(await verifyJournal(ctx.db, ctx.committeeId)).toMatchObject({ sound: true });
		});
	});

	test('neither reads the other’s tables, keys and boxes', async () => {
		await pairHere(world);
		await sendDown(world);
		const office = await world.as('office');
		const foreign = async (ctx: Context) => {
			const tables = [
				'dispatch_keys',
				'dispatch_partners',
				'pairing_codes',
				'sent_dispatches',
				'received_dispatches',
				'explanation_drafts'
			] as const;
			const counts = [];
			for (const table of tables)
				counts.push(
					(
						await ctx.db
							.selectFrom(table)
							.select('committee_id')
							.where('committee_id', '<>', ctx.committeeId)
							.execute()
					).length
				);
			return counts;
		};
		expect(await foreign(office)).toEqual([0, 0, 0, 0, 0, 0]);
		expect(await world.asNeighbour(foreign)).toEqual([0, 0, 0, 0, 0, 0]);
		// The superior holds no received dispatch, we hold no sent one.
		expect((await listDispatches(office, 'sent')).total).toBe(0);
		expect((await world.asNeighbour((ctx) => listDispatches(ctx, 'received'))).total).toBe(0);
	});

	test('nothing is put into the inbox of a committee that has not agreed', async () => {
		const office = await world.as('office');
		const delivered = await sql<{ ok: boolean }>`
			select deliver_dispatch(${await world.asNeighbour(async (ctx) => ctx.committeeId)}, ${newId()}, 'suggestion', '{}', '{}', '', now()) as ok`.execute(
			office.db
		);
		expect(delivered.rows).toEqual([{ ok: false }]);
		await expect(sql`select append_event_of(${world.committeeId}, '{}')`.execute(office.db)).rejects.toThrow(
			/permission denied/
		);
	});

	test('once ended nothing more goes or comes; what came stays readable', async () => {
		await pairHere(world);
		const { id } = await sendDown(world);
		const office = await world.as('office');
		await endPartner(office, await world.asNeighbour(async (ctx) => ctx.committeeId));
		expect(await sendDown(world)).toMatchObject({ way: 'file' });
		expect(await getDispatch(office, id)).toMatchObject({ box: 'received', kind: 'suggestion' });
		await world.asNeighbour((ctx) => endPartner(ctx, world.committeeId));
		await expect(sendDown(world)).rejects.toMatchObject(refused('no-partner', 409));
	});

	test('a suggestion goes down, never up', async () => {
		await pairHere(world);
		const office = await world.as('office');
		const partner = await world.asNeighbour(async (ctx) => ctx.committeeId);
		await expect(writeSuggestions(office, { partner, ...paper, issues })).rejects.toMatchObject(
			refused('wrong-way', 409)
		);
	});

	test('whoever is neither of the office nor a leader sends, receives and sees nothing', async () => {
		await pairHere(world);
		const { id } = await sendDown(world);
		for (const key of ['inspector', 'cellSecretary', 'member'] as const) {
			const ctx = await world.as(key);
			for (const act of [
				() => makePairingCode(ctx, 'superior'),
				() => answerPairing(ctx, 'x'),
				() => receiveFile(ctx, bytes('{}')),
				() => getDispatch(ctx, id),
				() => listDispatches(ctx, 'received'),
				() => putAside(ctx, id, 'x')
			])
				await expect(act()).rejects.toMatchObject(refused('not-the-office', 403));
			expect(await listWaiting(ctx)).toEqual([]);
		}
	});
});

describe('two installs', () => {
	test('agree by a code on the telephone and a file each way', async () => {
		const { office, answer } = await pairByFile();
		expect((await seePartners(office)).partners).toMatchObject([{ role: 'superior' }]);
		const { name } = await far.asNeighbour(
			async (ctx) => (await receiveFile(ctx, bytes(answer))) as { name: string }
		);
		expect(name).toBe('Đảng bộ xã Minh Hoạ');
		await far.asNeighbour((ctx) =>
			expect(receiveFile(ctx, bytes(answer))).rejects.toMatchObject(refused('code-used'))
		);
	});

	test('a pairing file opens with its code alone, and only unchanged', async () => {
		const made = await far.asNeighbour((ctx) => makePairingCode(ctx, 'subordinate'));
		const { content } = await far.asNeighbour((ctx) => writePairingFile(ctx, made.id));
		const office = await world.as('office');
		await expect(answerPairing(office, '2222-2222-2222', bytes(content))).rejects.toMatchObject({
			...refused('code-does-not-fit'),
			details: { field: 'pairing' }
		});
		const forged = content.replace(
			/\\"publicKey\\":\\"[^"\\]*/,
			() => `\\"publicKey\\":\\"${makeKeys().publicKey}`
		);
		expect(forged).not.toBe(content);
		await expect(answerPairing(office, made.code, bytes(forged))).rejects.toMatchObject(
			refused('code-does-not-fit')
		);
		await expect(answerPairing(office, made.code, bytes('không phải tệp'))).rejects.toMatchObject(
			refused('not-a-pairing-file')
		);
		await expect(receiveFile(office, bytes(content))).rejects.toMatchObject(
			refused('pairing-needs-its-code')
		);
		const late = await world.as('office', '2026-12-02T01:00:00Z');
		await expect(answerPairing(late, made.code, bytes(content))).rejects.toMatchObject(
			refused('code-expired')
		);
		await far.asNeighbour((ctx) =>
			expect(answerPairing(ctx, made.code, bytes(content))).rejects.toMatchObject(refused('own-code'))
		);
	});

	test('an answer that was changed, or that belongs to no code of ours, is refused', async () => {
		const { answer, office } = await pairByFile();
		const forged = answer.replace(
			/\\"publicKey\\":\\"[^"\\]*/,
			() => `\\"publicKey\\":\\"${makeKeys().publicKey}`
		);
		await far.asNeighbour((ctx) =>
			expect(receiveFile(ctx, bytes(forged))).rejects.toMatchObject(refused('answer-tampered'))
		);
		await expect(receiveFile(office, bytes(answer))).rejects.toMatchObject(refused('answer-unknown'));
	});

	test('a dispatch travels as a file and is received once', async () => {
		const { id, content } = await carried();
		const office = await world.as('office');
		expect(await receiveFile(office, bytes(`\uFEFF${content}`))).toEqual({ dispatchId: id });
		expect(await getReceivedDispatch(office, id)).toMatchObject({ way: 'file', by: 'Nguyễn Thị Lan Anh' });
		await expect(receiveFile(office, bytes(content))).rejects.toMatchObject(refused('received-already', 409));
		expect((await listDispatches(office, 'received')).total).toBe(1);
		expect(await world.actsAbout(id)).toEqual([
			{ act: 'dispatch.received', actorId: office.actor.memberId, onBehalfOf: null }
		]);
	});

	test('one letter changed, another signature, another sender: refused, each with its reason, and nothing is kept', async () => {
		const { content } = await carried();
		const office = await world.as('office');
		const sealed = JSON.parse(JSON.parse(content).sealed);
		const strange = makeKeys();
		const signedBy = (data: unknown) => {
			const text = JSON.stringify(data);
			return bytes(
				JSON.stringify({ tusoi: 'dispatch', sealed: text, signature: signText(text, strange.privateKey) })
			);
		};
		const cases: [Uint8Array, string][] = [
			[altered(content, (file) => (file.sealed = file.sealed.replace('đất dịch vụ', 'đất ở'))), 'tampered'],
			[
				altered(
					content,
					(file) => (file.signature = file.signature.replace(/^./, (c) => (c === 'A' ? 'B' : 'A')))
				),
				'tampered'
			],
			[altered(content, (file) => (file.signature = '')), 'tampered'],
			[signedBy(sealed), 'tampered'],
			[signedBy({ ...sealed, from: { id: newId(), name: 'Đảng bộ lạ' } }), 'from-a-stranger'],
			[signedBy({ ...sealed, to: { id: newId(), name: 'Đảng bộ khác' } }), 'for-somebody-else'],
			[signedBy({ ...sealed, from: { id: "x'; drop table members", name: 'x' } }), 'not-a-dispatch'],
			[bytes('{"tusoi":"dispatch","sealed":"{}","signature":"x"}'), 'not-a-dispatch'],
			[bytes('<html>'), 'not-a-dispatch'],
			[bytes('['.repeat(1e5)), 'not-a-dispatch'],
			[new Uint8Array(1e5), 'not-a-dispatch']
		];
		for (const [file, code] of cases)
			await expect(receiveFile(office, file), code).rejects.toMatchObject(refused(code));
		expect((await listDispatches(office, 'received')).total).toBe(0);
	});

	test('what a partner signs is still checked: its kind, its shape, its version', async () => {
		await pairByFile();
		const office = await world.as('office');
		const keys = await far.asNeighbour((ctx) =>
			ctx.db.selectFrom('dispatch_keys').select('private_key').executeTakeFirstOrThrow()
		);
		const from = await far.asNeighbour(async (ctx) => ctx.committeeId);
		const envelope = {
			...{
				version: 1,
				id: newId(),
				from: { id: from, name: 'Tỉnh' },
				to: { id: world.committeeId, name: 'Xã' }
			},
			...{ sentAt: '2026-11-23T01:00:00.000Z', paper, kind: 'withdrawal' },
			content: { key: newId(), words: 'Rút', by: 'A' }
		};
		const signed = (change: object) => {
			const sealed = JSON.stringify({ ...envelope, ...change });
			return bytes(
				JSON.stringify({ tusoi: 'dispatch', sealed, signature: signText(sealed, keys.private_key) })
			);
		};
		const item = { key: newId(), round: 1, happened: 'x', objectiveCause: 'x', subjectiveCause: 'x' };
		const more = {
			responsibility: 'x',
			followUp: 'x',
			explainedBy: 'x',
			explainedOn: '2026-11-20',
			files: []
		};
		const cases: [object, string][] = [
			[{ kind: 'explanation', content: { items: [{ ...item, ...more }] } }, 'not-theirs-to-send'],
			[{ kind: 'order', content: {} }, 'not-a-dispatch'],
			[{ version: 2 }, 'newer-version'],
			[{ content: { key: newId(), words: 'x'.repeat(1e5), by: 'A' } }, 'not-a-dispatch'],
			[{ content: { key: newId(), words: 'a\0b', by: 'A' } }, 'not-a-dispatch'],
			[{ paper: { number: '1', datedOn: '2026-02-30' } }, 'not-a-dispatch']
		];
		for (const [change, code] of cases)
			await expect(receiveFile(office, signed(change)), code).rejects.toMatchObject(refused(code));
		await receiveFile(office, signed({}));
	});
});

describe('what came in', () => {
	test('is taken once, or put aside in words', async () => {
		await pairHere(world);
		const [first, second] = [await sendDown(world), await sendDown(world)];
		const office = await world.as('office');
		await takeDispatch(office, first.id);
		await expect(takeDispatch(office, first.id)).rejects.toMatchObject(refused('taken-already', 409));
		await putAside(office, second.id, 'Gửi nhầm xã');
		expect(await getReceivedDispatch(office, second.id)).toMatchObject({ asideWords: 'Gửi nhầm xã' });
		expect(await listWaiting(office)).toEqual([]);
		expect((await world.actsAbout(second.id)).map(({ act }) => act)).toEqual([
			'dispatch.arrived',
			'dispatch.put-aside'
		]);
	});

	test('a neighbour that is no party to it does not learn that it exists', async () => {
		await pairHere(world);
		const { id } = await sendDown(world);
		await world.asNeighbour((ctx) =>
			expect(getReceivedDispatch(ctx, id)).rejects.toMatchObject({ status: 404 })
		);
		await expect(getSentDispatch(await world.as('office'), id)).rejects.toMatchObject({ status: 404 });
	});
});

test('an issue is withdrawn by who sent it, once, and a day ahead is refused', async () => {
	await pairHere(world);
	const { id } = await sendDown(world);
	await world.asNeighbour(async (ctx) => {
		const [first] = await seeIssues(ctx, await getSentDispatch(ctx, id));
		const issue = first!.issue.key;
		const words = { issue, words: 'Đã rõ', number: '46-CV/TU' };
		await expect(withdrawIssue(ctx, id, { ...words, datedOn: '2026-11-24' })).rejects.toMatchObject(
			refused('dated-ahead')
		);
		// The clock goes on a little, as it does between two acts.
		const later = { ...ctx, clock: clockAt('2026-11-23T02:00:00Z') };
		await withdrawIssue(later, id, { ...words, datedOn: '2026-11-23' });
		expect((await seeIssues(ctx, await getSentDispatch(ctx, id)))[0]).toMatchObject({
			state: 'withdrawn',
			withdrawal: { words: 'Đã rõ' }
		});
		await expect(withdrawIssue(later, id, { ...words, datedOn: '2026-11-23' })).rejects.toMatchObject(
			refused('issue-withdrawn', 409)
		);
	});
});

test('what is longer than a dispatch can hold is refused before it is signed', async () => {
	await pairHere(world);
	await world.asNeighbour((ctx) =>
		expect(
			sendDispatch(ctx, {
				...{ partnerId: world.committeeId, kind: 'withdrawal', paper },
				content: { key: newId(), words: 'x'.repeat(1e5), by: 'A' }
			})
		).rejects.toMatchObject(refused('cannot-hold'))
	);
});
