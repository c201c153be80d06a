import { expect, test } from 'vitest';
import type { Actor, PostKind } from '#platform/actor.ts';
import { publicActor } from '#platform/actor.ts';
import {
	canBreakPromise,
	canDecidePromise,
	canExplainPromise,
	canJudgePromise,
	canPrepare,
	canReadQuestion,
	canReportPromise,
	canSeeAsker,
	canSteerPromise
} from './policy.ts';

const person = (memberId: string, ...posts: PostKind[]): Actor => ({
	...{ accountId: '', committeeId: 'c', name: '', cellId: null, memberId },
	posts: posts.map((kind) => ({ kind, unitId: 'u' }))
});
const who = {
	office: person('office', 'office'),
	leader: person('leader', 'standing-member'),
	inspector: person('inspector', 'inspection-member'),
	owner: person('owner', 'cell-secretary'),
	'owner who leads': person('owner', 'secretary'),
	'who reported': person('hand', 'inspection-member'),
	member: person('member'),
	nobody: publicActor('c')
};
const promise = { ownerId: 'owner', hands: ['hand'] };
const acts: Record<string, (actor: Actor) => boolean> = {
	prepare: (actor) => canPrepare(actor).allowed,
	'read a question': (actor) => canReadQuestion(actor, 'owner').allowed,
	'see who asked': (actor) => canSeeAsker(actor, 'owner').allowed,
	report: (actor) => canReportPromise(actor, promise).allowed,
	judge: (actor) => canJudgePromise(actor, promise).allowed,
	'give more time': (actor) => canSteerPromise(actor, promise).allowed,
	'put down as broken': (actor) => canBreakPromise(actor, promise).allowed,
	explain: (actor) => canExplainPromise(actor, promise).allowed,
	decide: (actor) => canDecidePromise(actor, promise).allowed
};

test('who may what with a conference, its questions and its promises', () => {
	const table = Object.entries(acts).map(
		([act, may]) =>
			`${act}: ${Object.entries(who)
				.filter(([, actor]) => may(actor))
				.map(([name]) => name)
				.join(', ')}`
	);
	expect(table).toEqual([
		'prepare: office, owner who leads',
		'read a question: office, leader, inspector, owner, owner who leads, who reported',
		'see who asked: office, owner, owner who leads',
		'report: office, owner, owner who leads',
		'judge: office, leader, inspector',
		'give more time: office, leader, inspector, who reported',
		'put down as broken: office, leader, inspector, who reported',
		'explain: office, owner, owner who leads',
		'decide: leader'
	]);
});
