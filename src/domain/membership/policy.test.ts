import { describe, expect, test } from 'vitest';
import type { Actor, PostKind } from '#platform/actor.ts';
import { canKeepRecords, canListMembers, canRecordPosts, canSeeHistory, sightOf } from './policy.ts';

const actor = (...posts: PostKind[]): Actor => ({
	accountId: 'a',
	memberId: 'me',
	committeeId: 'c',
	name: '',
	cellId: 'cell',
	posts: posts.map((kind) => ({ kind, unitId: kind.startsWith('cell-') ? 'cell' : 'committee' }))
});

/** Who may do what: list members, keep their records, record somebody else's posts, read a stranger's history. */
const table: [PostKind | null, boolean, boolean, boolean, boolean][] = [
	['office', true, true, true, true],
	['secretary', true, true, true, true],
	['deputy-secretary', true, true, true, true],
	['standing-member', true, false, false, false],
	['committee-member', false, false, false, false],
	['inspection-head', true, false, false, false],
	['inspection-member', true, false, false, false],
	['cell-secretary', true, false, false, false],
	['cell-deputy', true, false, false, false],
	['cell-committee-member', true, false, false, false],
	[null, false, false, false, false]
];

test.each(table)('%s: lists %s, keeps records %s, records posts %s, reads a history %s', (post, ...may) => {
	const who = post ? actor(post) : actor();
	const answers = [
		canListMembers(who),
		canKeepRecords(who),
		canRecordPosts(who, 'another'),
		canSeeHistory(who, 'another')
	];
	expect(answers.map(({ allowed }) => allowed)).toEqual(may);
});

describe('whatever the post', () => {
	test.each(table.map(([post]) => post))('%s records no post of their own', (post) => {
		expect(canRecordPosts(post ? actor(post) : actor(), 'me').allowed).toBe(false);
	});
	test.each(table.map(([post]) => post))('%s sees who recorded what about themselves', (post) => {
		expect(canSeeHistory(post ? actor(post) : actor(), 'me').allowed).toBe(true);
	});
});

test('a cell’s leaders find the members of their own cell and themselves, a plain member themselves alone', () => {
	expect(sightOf(actor('cell-deputy'))).toEqual({ everybody: false, cells: ['cell'], self: 'me' });
	expect(sightOf(actor())).toEqual({ everybody: false, cells: [], self: 'me' });
});
