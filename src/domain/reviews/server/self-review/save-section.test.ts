import { beforeEach, describe, expect, test } from 'vitest';
import type { CastKey } from '#demonstration/cast.ts';
import type { Id } from '#platform/id.ts';
import { useWorld } from '../../../../../tests/world.ts';
import { openCampaign, type OpenCampaign } from '../campaign/campaign-for-tests.ts';
import { askForHelp, handIn, listVersions, readSection, readWriting, saveSection } from './index.ts';
import { writeAll } from './self-review-for-tests.ts';

const world = useWorld();
let campaign: OpenCampaign;
let own: Id;
beforeEach(async () => {
	campaign = await openCampaign(world);
	own = campaign.reviewOf(world.people.member.memberId);
});

const save = async (
	person: CastKey,
	words: string,
	basedOn = 0,
	more: { seen?: number; paper?: boolean; of?: Id } = {}
) =>
	saveSection(
		await world.as(person),
		more.of ?? own,
		{ section: 'shortcomings', words, basedOn, seen: more.seen ?? basedOn },
		more.paper
	);
const look = async (person: CastKey, of = own) => readSection(await world.as(person), of, 'shortcomings');

describe('saving a part', () => {
	test('keeps every version, with who saved it; the newest counts', async () => {
		await save('member', 'Còn nể nang');
		expect(await save('member', 'Còn nể nang, ít góp ý', 1)).toMatchObject({ version: 2, savedAt: '08:00' });
		const { versions, total } = await listVersions(await world.as('member'), own, 'shortcomings', 1);
		expect(total).toBe(2);
		expect(versions.map(({ version, words }) => [version, words])).toEqual([
			[2, 'Còn nể nang, ít góp ý'],
			[1, 'Còn nể nang']
		]);
		expect((await look('member')).wording).toMatchObject({ version: 2, enteredBy: 'Nguyễn Văn Bình' });
		expect(await world.actsAbout(own)).toEqual(
			[1, 2].map(() => ({
				act: 'review.section-saved',
				actorId: world.people.member.memberId,
				onBehalfOf: null
			}))
		);
	});

	test('says nothing of the words in the journal', async () => {
		await save('member', 'Còn nể nang');
		const { db } = await world.as('member');
		const events = await db.selectFrom('events').select('content').where('subject_id', '=', own).execute();
		expect(events).toHaveLength(1);
		expect(events[0]!.content).not.toContain('nể nang');
	});

	test('the same words again are no new version', async () => {
		await save('member', 'Còn nể nang');
		await save('member', 'Còn nể nang', 1);
		expect((await look('member')).versions).toBe(1);
	});

	test('a part that the form does not have is not found', async () => {
		const ctx = await world.as('member');
		const saving = { section: 'nothing', words: 'x', basedOn: 0, seen: 0 };
		await expect(saveSection(ctx, own, saving)).rejects.toMatchObject({ status: 404 });
	});

	test('ends when it is handed in', async () => {
		const ctx = await world.as('member');
		await writeAll(ctx, own);
		await handIn(ctx, own);
		await expect(save('member', 'Viết thêm', 1)).rejects.toMatchObject({
			code: 'reviews.review-handed-in',
			status: 409
		});
	});

	test('ends with the campaign', async () => {
		const ctx = await world.as('member');
		await ctx.db.updateTable('campaigns').set({ state: 'closed' }).execute();
		await expect(save('member', 'Viết thêm')).rejects.toMatchObject({ code: 'reviews.campaign-closed' });
	});
});

describe('two who write the same part at once', () => {
	test('both wordings are kept: the second stands aside and its writer is told', async () => {
		await askForHelp(await world.as('member'), own, true);
		await save('cellSecretary', 'Bí thư nhập');
		await expect(save('cellDeputy', 'Phó bí thư nhập', 0)).rejects.toMatchObject({
			code: 'reviews.saved-meanwhile',
			status: 409
		});
		const both = await look('cellDeputy');
		expect(both.wording).toMatchObject({ words: 'Bí thư nhập', enteredBy: 'Dương Ngọc Vân' });
		expect(both.pending).toMatchObject([{ words: 'Phó bí thư nhập', enteredBy: 'Đặng Xuân Phong' }]);
	});

	test('whoever has seen both joins them; who has not does not', async () => {
		await askForHelp(await world.as('member'), own, true);
		await save('cellSecretary', 'Bí thư nhập');
		await save('cellDeputy', 'Phó bí thư nhập', 0).catch(() => {});
		await save('cellSecretary', 'Bí thư nhập tiếp', 1);
		expect((await look('member')).pending).toHaveLength(1);
		const { basedOn, seen } = await look('member');
		await save('member', 'Bí thư nhập tiếp. Phó bí thư nhập.', basedOn, { seen });
		expect(await look('member')).toMatchObject({
			pending: [],
			wording: { words: /^Bí thư nhập tiếp\. Phó/ }
		});
		expect((await look('member')).versions).toBe(4);
	});

	test('it cannot be handed in before they are joined', async () => {
		const ctx = await world.as('member');
		await writeAll(ctx, own);
		await askForHelp(ctx, own, true);
		await save('cellSecretary', 'Bí thư nhập', 0).catch(() => {});
		await expect(handIn(ctx, own)).rejects.toMatchObject({ code: 'reviews.two-wordings', status: 409 });
	});
});

describe('who writes', () => {
	test('a leader of the cell enters it from paper for who has not begun, under their own name', async () => {
		await save('cellSecretary', 'Theo giấy', 0, { paper: true });
		expect((await look('member')).wording).toMatchObject({ enteredBy: 'Dương Ngọc Vân', channel: 'paper' });
		expect(await world.actsAbout(own)).toMatchObject([
			{ actorId: world.people.cellSecretary.memberId, onBehalfOf: world.people.member.memberId }
		]);
	});

	test('nobody enters it for who writes alone, until they ask for help', async () => {
		await save('member', 'Tự viết');
		await expect(save('cellSecretary', 'Viết hộ', 1)).rejects.toMatchObject({
			code: 'reviews.author-writes-alone',
			status: 403
		});
		await askForHelp(await world.as('member'), own, true);
		await save('cellSecretary', 'Viết hộ', 1);
		await askForHelp(await world.as('member'), own, false);
		await expect(look('cellSecretary')).rejects.toMatchObject({ status: 403 });
	});

	test('others of the cell neither write nor read it; another cell and a neighbour do not know of it', async () => {
		await save('member', 'Tự viết');
		await expect(readWriting(await world.asMember('thuong', 3), own)).rejects.toMatchObject({ status: 403 });
		await expect(readWriting(await world.as('otherMember'), own)).rejects.toMatchObject({ status: 404 });
		await world.asNeighbour(async (ctx) => {
			const saving = { section: 'shortcomings', words: 'x', basedOn: 0, seen: 0 };
			await expect(readWriting(ctx, own)).rejects.toMatchObject({ status: 404 });
			await expect(saveSection(ctx, own, saving)).rejects.toMatchObject({ status: 404 });
			await expect(askForHelp(ctx, own, true)).rejects.toMatchObject({ status: 404 });
			await expect(handIn(ctx, own)).rejects.toMatchObject({ status: 404 });
		});
	});

	test('only the author opens it to helpers', async () => {
		await expect(askForHelp(await world.as('cellSecretary'), own, true)).rejects.toMatchObject({
			status: 403
		});
		await askForHelp(await world.as('member'), own, true);
		await askForHelp(await world.as('member'), own, true);
		expect((await world.actsAbout(own)).map(({ act }) => act)).toEqual(['review.help-asked']);
	});

	test('any leader of a collective writes its report', async () => {
		const report = campaign.reviewOf(world.cells.thuong);
		await save('cellDeputy', 'Phó bí thư viết', 0, { of: report });
		await save('cellSecretary', 'Bí thư viết', 1, { of: report });
		expect((await look('cellDeputy', report)).wording).toMatchObject({
			words: 'Bí thư viết',
			channel: 'self'
		});
	});
});
