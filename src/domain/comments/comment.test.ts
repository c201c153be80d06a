import { describe, expect, it } from 'vitest';
import type { Actor, PostKind } from '#platform/actor.ts';
import { afterAct, commentActs, commentStates, mayAct } from './comment.ts';
import { canAnswer, canHandle, canSeeComments } from './policy.ts';

describe('the road of a comment', () => {
	it.each`
		act           | received | withheld | passed   | answered | closed
		${'pass'}     | ${true}  | ${true}  | ${false} | ${true}  | ${true}
		${'withhold'} | ${true}  | ${false} | ${false} | ${false} | ${false}
		${'ask'}      | ${true}  | ${true}  | ${true}  | ${true}  | ${true}
		${'answer'}   | ${false} | ${false} | ${true}  | ${false} | ${false}
		${'close'}    | ${false} | ${false} | ${true}  | ${true}  | ${false}
		${'feed'}     | ${false} | ${false} | ${false} | ${true}  | ${true}
	`('$act', ({ act, ...expected }) => {
		const answers = commentStates.map((state) => [state, mayAct(act, state).allowed]);
		expect(Object.fromEntries(answers)).toEqual(expected);
	});

	it('never goes back to being new', () => {
		for (const act of commentActs)
			for (const state of commentStates)
				if (state !== 'received') expect(afterAct(act, state)).not.toBe('received');
	});
});

const actor = (memberId: string, ...kinds: PostKind[]): Actor => ({
	...{ accountId: '', memberId, committeeId: 'c', name: '', cellId: null },
	posts: kinds.map((kind) => ({ kind, unitId: 'c' }))
});
const people = {
	office: actor('office', 'office'),
	secretary: actor('secretary', 'secretary'),
	inspector: actor('inspector', 'inspection-member'),
	cellSecretary: actor('cell-secretary', 'cell-secretary'),
	concerned: actor('concerned'),
	member: actor('member')
};
const comment = { subjectMemberId: 'concerned' };
const acts = {
	list: (one: Actor) => canSeeComments(one),
	handle: (one: Actor) => canHandle(one, comment),
	answer: (one: Actor) => canAnswer(one, comment)
};

describe('who may what with comments', () => {
	it.each`
		act         | office  | secretary | inspector | cellSecretary | concerned | member
		${'list'}   | ${true} | ${true}   | ${true}   | ${false}      | ${false}  | ${false}
		${'handle'} | ${true} | ${true}   | ${true}   | ${false}      | ${false}  | ${false}
		${'answer'} | ${true} | ${true}   | ${false}  | ${false}      | ${true}   | ${false}
	`('$act', ({ act, ...expected }) => {
		const answers = Object.entries(people).map(([name, one]) => [
			name,
			acts[act as keyof typeof acts](one).allowed
		]);
		expect(Object.fromEntries(answers)).toEqual(expected);
	});

	it('nobody handles a comment about themselves', () => {
		expect(canHandle(people.office, { subjectMemberId: 'office' })).toMatchObject({
			code: 'comments.about-oneself'
		});
	});
});
