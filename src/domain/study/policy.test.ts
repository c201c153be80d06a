import { describe, expect, test } from 'vitest';
import type { Actor, PostKind } from '#platform/actor.ts';
import {
	canAcknowledge,
	canConclude,
	canHear,
	canPlan,
	canPublish,
	followsProgress,
	seesAnswers,
	seesDrafts
} from './policy.ts';

const actor = (memberId: string, ...posts: [PostKind, string][]): Actor => ({
	accountId: '',
	memberId,
	committeeId: 'c',
	name: memberId,
	cellId: 'cell',
	posts: posts.map(([kind, unitId]) => ({ kind, unitId }))
});

/** Who asks: their posts; and for each act whether they may. The listed member is of “cell”. */
const people = {
	office: actor('office', ['office', 'committee']),
	secretary: actor('secretary', ['secretary', 'committee']),
	'standing member': actor('standing', ['standing-member', 'committee']),
	inspector: actor('inspector', ['inspection-head', 'committee']),
	'cell secretary': actor('leader', ['cell-secretary', 'cell']),
	'other cell’s secretary': actor('other', ['cell-secretary', 'other-cell']),
	'another member': actor('member'),
	'the listed member': actor('listed'),
	'a listed cell deputy': actor('listed', ['cell-deputy', 'cell']),
	'a listed office clerk': actor('listed', ['office', 'committee'])
};
const listed = { memberId: 'listed', unitId: 'cell' };

const acts = {
	'sees drafts': (who: Actor) => seesDrafts(who),
	plans: (who: Actor) => canPlan(who).allowed,
	publishes: (who: Actor) => canPublish(who).allowed,
	acknowledges: (who: Actor) => canAcknowledge(who, 'cell').allowed,
	'sees progress': (who: Actor) => followsProgress(who),
	'reads answers': (who: Actor) => seesAnswers(who, 'cell'),
	hears: (who: Actor) => canHear(who, listed).allowed,
	concludes: (who: Actor) => canConclude(who, listed).allowed
};

const table: Record<keyof typeof people, (keyof typeof acts)[]> = {
	office: Object.keys(acts) as (keyof typeof acts)[],
	secretary: Object.keys(acts) as (keyof typeof acts)[],
	'standing member': ['sees drafts', 'plans', 'publishes', 'sees progress', 'reads answers'],
	inspector: ['sees progress', 'reads answers'],
	'cell secretary': ['acknowledges', 'sees progress', 'reads answers', 'hears', 'concludes'],
	'other cell’s secretary': ['sees progress'],
	'another member': [],
	'the listed member': ['hears'],
	'a listed cell deputy': ['acknowledges', 'sees progress', 'reads answers', 'hears'],
	'a listed office clerk': [
		'sees drafts',
		'plans',
		'publishes',
		'acknowledges',
		'sees progress',
		'reads answers',
		'hears'
	]
};

describe.each(Object.keys(table) as (keyof typeof people)[])('%s', (who) => {
	test.each(Object.keys(acts) as (keyof typeof acts)[])('%s?', (act) => {
		expect(acts[act](people[who])).toBe(table[who].includes(act));
	});
});

test('a person who is listed learns why they may not conclude about themselves', () => {
	expect(canConclude(people['a listed cell deputy'], listed)).toMatchObject({ code: 'study.own-listing' });
});
