import { expect, test } from 'vitest';
import { publicActor, type Actor, type PostKind } from '#platform/actor.ts';
import { canKeepObligations, canPost, canSeeObligation } from './policy.ts';

const person = (memberId: string, ...posts: PostKind[]): Actor => ({
	...{ accountId: '', committeeId: 'c', name: '', cellId: null, memberId },
	posts: posts.map((kind) => ({ kind, unitId: 'u' }))
});
const who = {
	office: person('office', 'office'),
	leader: person('leader', 'standing-member'),
	inspector: person('inspector', 'inspection-member'),
	owner: person('owner', 'cell-secretary'),
	member: person('member'),
	nobody: publicActor('c')
};

test('who may what with what must be made public', () => {
	const allowed = (may: (actor: Actor) => { allowed: boolean }) =>
		Object.entries(who).flatMap(([name, actor]) => (may(actor).allowed ? [name] : []));
	expect(allowed(canKeepObligations)).toEqual(['office']);
	expect(allowed((actor) => canSeeObligation(actor, 'owner'))).toEqual([
		...['office', 'leader', 'inspector', 'owner']
	]);
	expect(allowed((actor) => canPost(actor, 'owner'))).toEqual(['office', 'owner']);
});
