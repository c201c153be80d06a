import { expect, test } from 'vitest';
import { useWorld } from '../../../../tests/world.ts';
import { exampleVariant } from '../example-variant.ts';
import { largestFile } from '../read-rule-set.ts';
import current from '../sets/2026.json' with { type: 'json' };
import {
	cellRulesAsOf,
	cellRulesOf,
	getRuleSet,
	listRuleSets,
	loadRuleSet,
	previewRuleSet,
	rulesAsOf,
	rulesOf
} from './index.ts';
import type { Context } from '#platform/server/context.ts';

const world = useWorld();
const bytes = (text: string) => new TextEncoder().encode(text);
const variant = (change: object = {}) =>
	bytes(JSON.stringify({ ...JSON.parse(exampleVariant('qd-366')), ...change }));
const inForce = async (ctx: Context, day: string) => (await rulesAsOf(ctx, day)).id;

test('a variant is shown with what it changes, and loaded when somebody confirms that', async () => {
	const ctx = await world.as('office');
	const preview = await previewRuleSet(ctx, variant());
	expect(preview).toMatchObject({
		ok: true,
		against: { id: await inForce(ctx, '2026-12-01') },
		differences: [{ before: '30 ngày', after: '20 ngày' }, { what: 'changed' }]
	});
	expect(await listRuleSets(ctx)).toHaveLength(4);

	const id = await loadRuleSet(ctx, variant(), await inForce(ctx, '2026-12-01'));
	expect((await rulesAsOf(ctx, '2026-11-30')).rules.reviews.planWithin.value).toBe(30);
	expect(await rulesAsOf(ctx, '2026-12-01')).toMatchObject({
		id,
		rules: { reviews: { planWithin: { value: 20 } } }
	});
	expect((await rulesOf(ctx, id)).rectification.criteria).toEqual(current.rectification.criteria);
	expect(await world.actsAbout(id)).toMatchObject([{ act: 'rule-set.loaded', actorId: ctx.actor.memberId }]);
	expect(await getRuleSet(ctx, id)).toMatchObject({ standing: 'to-come', shipped: false, records: 0 });
});

test('of two sets from the same day the committee’s own holds', async () => {
	const ctx = await world.as('office');
	const sameDay = variant({ effectiveFrom: '2025-10-31' });
	const id = await loadRuleSet(ctx, sameDay, await inForce(ctx, '2025-10-31'));
	expect(await inForce(ctx, '2026-11-23')).toBe(id);
	expect((await listRuleSets(ctx)).map(({ standing }) => standing)).toEqual([
		'in-force',
		'replaced',
		'in-force',
		'in-force',
		'replaced'
	]);
});

test('a file with faults is explained and not loaded', async () => {
	const ctx = await world.as('office');
	const broken = variant({ effectiveFrom: 'tháng 12', reviews: { planWithin: { value: 20 } } });
	expect(await previewRuleSet(ctx, broken)).toMatchObject({
		ok: false,
		problems: [{ line: 1, where: 'Có hiệu lực từ ngày' }, { where: expect.stringContaining('Nguồn') }]
	});
	await expect(loadRuleSet(ctx, broken, await inForce(ctx, '2026-11-23'))).rejects.toMatchObject({
		code: 'rules.malformed',
		status: 400,
		details: { problems: 2 }
	});
});

test('rules about cells are compared with such rules, and leave those about reviews in force', async () => {
	const ctx = await world.as('office');
	const ownDays = bytes(
		JSON.stringify({
			extends: 'hd-42',
			code: 'hd-42-phu-tho',
			title: 'Hướng dẫn của Tỉnh ủy về sinh hoạt chi bộ',
			effectiveFrom: '2026-12-01',
			meetings: {
				minutesWithin: {
					value: 3,
					source: { number: 'HD 05-HD/TU', date: '2026-11-20', certainty: 'verified' }
				}
			}
		})
	);
	const { id: before } = await cellRulesAsOf(ctx, '2026-12-01');
	expect(await previewRuleSet(ctx, ownDays)).toMatchObject({
		ok: true,
		against: { id: before },
		differences: [{ before: '2 ngày', after: '3 ngày' }, { what: 'changed' }]
	});
	const reviews = await inForce(ctx, '2026-12-01');
	const id = await loadRuleSet(ctx, ownDays, before);
	expect(await cellRulesAsOf(ctx, '2026-12-01')).toMatchObject({
		id,
		rules: { meetings: { minutesWithin: { value: 3 }, lastsAtLeast: { value: 90 } } }
	});
	expect((await cellRulesOf(ctx, before)).meetings.minutesWithin.value).toBe(2);
	expect(await inForce(ctx, '2026-12-01')).toBe(reviews);
});

test('a set that is loaded is never changed: its code is taken, and the same file is not loaded twice', async () => {
	const ctx = await world.as('office');
	await expect(previewRuleSet(ctx, bytes(JSON.stringify(current)))).rejects.toMatchObject({
		code: 'rules.loaded-already',
		status: 409
	});
	await expect(previewRuleSet(ctx, variant({ code: 'qd-366' }))).rejects.toMatchObject({
		code: 'rules.code-taken',
		status: 409
	});
	await expect(ctx.db.updateTable('rule_sets').set({ title: 'Khác' }).execute()).rejects.toThrow(
		'permission denied'
	);
});

test('what was compared with another set is not loaded unseen', async () => {
	const ctx = await world.as('office');
	const seen = await inForce(ctx, '2026-12-01');
	await loadRuleSet(ctx, variant(), seen);
	await expect(loadRuleSet(ctx, variant({ code: 'khac' }), seen)).rejects.toMatchObject({
		code: 'rules.compared-with-another',
		status: 409
	});
});

test('a file that no rule set could fill is refused before it is read', async () => {
	const ctx = await world.as('office');
	await expect(previewRuleSet(ctx, new Uint8Array(largestFile + 1))).rejects.toMatchObject({
		code: 'rules.file-too-large',
		status: 413
	});
});

test('everybody reads the rules, only the office loads them', async () => {
	for (const person of ['member', 'cellSecretary', 'inspector'] as const) {
		const ctx = await world.as(person);
		expect((await listRuleSets(ctx)).map(({ code }) => code)).toEqual([
			'qd-366',
			'hd-42',
			'citizens-2026',
			'qd-132'
		]);
		await expect(previewRuleSet(ctx, variant()), person).rejects.toMatchObject({
			code: 'rules.only-the-office',
			status: 403
		});
	}
	expect((await previewRuleSet(await world.as('secretary'), variant())).ok).toBe(true);
});

test('a neighbour committee does not learn of our own set', async () => {
	const ctx = await world.as('office');
	const id = await loadRuleSet(ctx, variant(), await inForce(ctx, '2026-12-01'));
	await world.asNeighbour(async (ctx) => {
		expect(await listRuleSets(ctx)).toHaveLength(4);
		await expect(getRuleSet(ctx, id)).rejects.toMatchObject({ status: 404 });
	});
});
