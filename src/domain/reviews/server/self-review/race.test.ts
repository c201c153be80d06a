import { expect, test } from 'vitest';
import { committedWorld } from '../../../../../tests/access/people.ts';
import { useWorld } from '../../../../../tests/world.ts';
import { openCampaign } from '../campaign/campaign-for-tests.ts';
import { askForHelp, handIn, listVersions, saveSection } from './index.ts';
import { writeAll } from './self-review-for-tests.ts';

// On connections of their own, as two devices are.
const world = committedWorld(useWorld());

test('whoever writes at the same moment, every word is kept and one wording counts', async () => {
	const { reviewOf } = await openCampaign(world);
	const own = reviewOf(world.people.member.memberId);
	await askForHelp(await world.as('member'), own, true);
	const helpers = await Promise.all(
		(['cellSecretary', 'cellDeputy', 'office', 'secretary'] as const).map((who) => world.as(who))
	);
	const outcomes = await Promise.allSettled(
		helpers.map((ctx, i) =>
			saveSection(ctx, own, { section: 'causes', words: `Lời của người thứ ${i}`, basedOn: 0, seen: 0 })
		)
	);
	const told = outcomes.map((one) => (one.status === 'fulfilled' ? 'kept' : String(one.reason.code)));
	expect(told.toSorted()).toEqual(['kept', ...Array(3).fill('reviews.saved-meanwhile')]);
	const { versions } = await listVersions(await world.as('member'), own, 'causes', 1);
	expect(versions.map(({ words }) => words).toSorted()).toEqual(
		[0, 1, 2, 3].map((i) => `Lời của người thứ ${i}`)
	);
	expect(versions.filter(({ aside }) => !aside)).toHaveLength(1);
});

test('handed in by two at once, it is handed in once', async () => {
	const { reviewOf } = await openCampaign(world);
	const own = reviewOf(world.people.otherMember.memberId);
	await writeAll(await world.as('otherCellSecretary'), own);
	const [author, helper] = [await world.as('otherMember'), await world.as('otherCellSecretary')];
	const outcomes = await Promise.allSettled([handIn(author, own), handIn(helper, own, { fromPaper: true })]);
	expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
	const no = outcomes.find((one) => one.status === 'rejected')!;
	expect(no.reason).toMatchObject({ code: 'reviews.review-handed-in', status: 409 });
});
