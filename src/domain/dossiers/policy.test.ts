import { describe, expect, test } from 'vitest';
import type { Actor, PostKind } from '#platform/actor.ts';
import { canOpenDossier, canPublish, canSeeFigures, canWorkOn } from './policy.ts';

const dossier = { ownerId: 'owner', workerIds: ['owner', 'worker'] };
const actor = (memberId: string, ...kinds: PostKind[]): Actor => ({
	accountId: '',
	memberId,
	committeeId: 'c',
	name: '',
	cellId: null,
	posts: kinds.map((kind) => ({ kind, unitId: 'u' }))
});
const people: Record<string, Actor> = {
	office: actor('o', 'office'),
	secretary: actor('s', 'secretary'),
	standing: actor('t', 'standing-member'),
	inspector: actor('i', 'inspection-head'),
	owner: actor('owner'),
	worker: actor('worker'),
	cellLeader: actor('l', 'cell-secretary'),
	member: actor('m')
};

describe('who may what with a dossier', () => {
	const table = `
		            open  publish  figures  households
		office      yes   yes      yes      yes
		secretary   yes   yes      yes      yes
		standing    no    no       yes      no
		inspector   no    no       yes      no
		owner       no    no       yes      yes
		worker      no    no       yes      yes
		cellLeader  no    no       no       no
		member      no    no       no       no`;
	const lines = table
		.trim()
		.split('\n')
		.slice(1)
		.map((line) => line.trim().split(/\s+/));
	test.each(lines)('%s', (who, open, publish, figures, households) => {
		const one = people[who!]!;
		const said = [
			canOpenDossier(one),
			canPublish(one),
			canSeeFigures(one, dossier),
			canWorkOn(one, dossier)
		].map(({ allowed }) => (allowed ? 'yes' : 'no'));
		expect(said).toEqual([open, publish, figures, households]);
	});
});
