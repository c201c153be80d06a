import { beforeEach, describe, expect, test } from 'vitest';
import type { CastKey } from '#demonstration/cast.ts';
import type { Id } from '#platform/id.ts';
import { Refusal } from '#platform/refusal.ts';
import { useWorld } from '../../../../../tests/world.ts';
import { getReview } from '../get-review.ts';
import { criticised } from './criticism-for-tests.ts';
import { answerCriticism } from './answer-criticism.ts';
import { getCriticism } from './get-criticism.ts';
import { holdBackCriticism } from './hold-back-criticism.ts';
import { listCriticismsOf } from './list-for-others.ts';
import { listWaiting } from './list-waiting.ts';
import { seeOfReview } from './see-of-review.ts';
import { countForUnit, seeUnit } from './see-unit.ts';
import { withdrawCriticism } from './withdraw-criticism.ts';

// A member criticises the secretary of Thôn Thượng twice: one is answered, the other is held back by the deputy, or
// withdrawn while it was. Whoever looks, wherever: does a trace of the second show?

const world = useWorld();
const everybody: CastKey[] = [
	'cellSecretary',
	'member',
	'cellDeputy',
	'inspector',
	'inspectorWithTwoPosts',
	'office',
	'secretary',
	'deputy'
];
const mark = 'Nói chung là kém';

let setting: Awaited<ReturnType<typeof criticised>>;
let heldBack: Id;

beforeEach(async () => {
	setting = await criticised(world);
	const answered = await setting.raise();
	await answerCriticism(await world.as('cellSecretary'), answered, { words: 'Đúng', answeredBy: null });
	heldBack = await setting.raise({ fact: mark });
	await holdBackCriticism(await world.as('cellDeputy'), heldBack, {
		ground: 'no-fact',
		reason: 'Chưa rõ việc gì'
	});
});

const places: Record<string, (who: CastKey) => Promise<unknown>> = {
	'its own page': async (who) => getCriticism(await world.as(who), heldBack),
	'the record of the review': async (who) => {
		const ctx = await world.as(who);
		return seeOfReview(ctx, await getReview(ctx, setting.reviewId));
	},
	'what lies before the conference, and is printed': async (who) => {
		const ctx = await world.as(who);
		return listCriticismsOf(ctx, await getReview(ctx, setting.reviewId));
	},
	'the list of the cell': async (who) => seeUnit(await world.as(who), setting.campaignId, world.cells.thuong),
	'the counts of the cell': async (who) => {
		const { heldBack } = await countForUnit(await world.as(who), setting.campaignId, world.cells.thuong);
		return heldBack ? mark : '';
	},
	'what waits': async (who) => listWaiting(await world.as(who))
};

/** Who meets the held-back item where, among the cast; everybody else meets nothing of it. */
const entitled: Record<keyof typeof places, CastKey[]> = {
	'its own page': ['member', 'cellDeputy', 'inspector', 'inspectorWithTwoPosts'],
	'the record of the review': ['member', 'cellDeputy', 'inspector', 'inspectorWithTwoPosts'],
	'what lies before the conference, and is printed': [],
	'the list of the cell': ['cellDeputy', 'inspector', 'inspectorWithTwoPosts'],
	'the counts of the cell': ['member', 'cellDeputy', 'inspector', 'inspectorWithTwoPosts'],
	'what waits': ['member', 'inspector', 'inspectorWithTwoPosts']
};

/** Those in whose sight it is, or who are refused (403, 404) the whole page. */
async function whoMeets(place: keyof typeof places): Promise<CastKey[]> {
	const meets: CastKey[] = [];
	for (const who of everybody)
		try {
			if (JSON.stringify(await places[place]!(who)).includes(mark)) meets.push(who);
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
		}
	return meets;
}

const inOrder = (people: CastKey[]) => everybody.filter((who) => people.includes(who));

describe('a held-back criticism', () => {
	test.each(Object.keys(places))('on %s is met only by who may see it', async (place) => {
		expect(await whoMeets(place)).toEqual(inOrder(entitled[place]!));
	});

	test.each(['cellSecretary', 'office', 'secretary'] as CastKey[])(
		'leaves no trace in what %s is shown: the same as if it had never been',
		async (who) => {
			const look = async () => {
				const shown: Record<string, unknown> = {};
				for (const [place, see] of Object.entries(places))
					if (place !== 'its own page') shown[place] = await see(who).catch((error) => error.code);
				return shown;
			};
			const withIt = await look();
			const { db } = await world.as('office');
			await db.updateTable('criticisms').set({ fact: 'Khác' }).where('criticism_id', '=', heldBack).execute();
			await db
				.updateTable('criticisms')
				.set({ state: 'withdrawn' })
				.where('criticism_id', '=', heldBack)
				.execute();
			expect(await look()).toEqual(withIt);
		}
	);

	test('withdrawn by its author while it was held back, still does not reach the person', async () => {
		await withdrawCriticism(await world.as('member'), heldBack, { reason: '' });
		expect(await whoMeets('its own page')).toEqual(inOrder(entitled['its own page']!));
		expect(await whoMeets('the record of the review')).toEqual(
			inOrder(entitled['the record of the review']!)
		);
		expect(await whoMeets('what waits')).toEqual([]);
	});
});

test('an unanswered criticism is not shown to colleagues; with its answer it is', async () => {
	const id = await setting.raise({ fact: 'Chưa công khai đảng phí quý III' });
	const colleague = await world.asMember('thuong', 4);
	await expect(getCriticism(colleague, id)).rejects.toMatchObject({ status: 404 });
	const see = async () =>
		(await seeOfReview(colleague, await getReview(colleague, setting.reviewId))).criticisms;
	expect(await see()).toHaveLength(1);
	await answerCriticism(await world.as('cellSecretary'), id, { words: 'Đã niêm yết', answeredBy: null });
	expect((await getCriticism(colleague, id)).criticism.answer).toBe('Đã niêm yết');
	expect(await see()).toHaveLength(2);
});
