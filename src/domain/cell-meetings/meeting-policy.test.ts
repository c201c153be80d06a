import { describe, expect, test } from 'vitest';
import type { Actor, PostKind } from '#platform/actor.ts';
import {
	canLead,
	canPrepare,
	canReportTask,
	readsMinutes,
	seesMeeting,
	seesProceedings
} from './meeting-policy.ts';

const someone = (memberId: string, cellId: string, ...posts: [PostKind, string][]): Actor => ({
	...{ accountId: '', memberId, committeeId: 'committee', name: '', cellId },
	posts: posts.map(([kind, unitId]) => ({ kind, unitId }))
});
const people = {
	office: someone('office', 'other', ['office', 'committee']),
	secretary: someone('secretary', 'other', ['secretary', 'committee']),
	inspector: someone('inspector', 'other', ['inspection-member', 'committee']),
	'committee member': someone('cm', 'other', ['committee-member', 'committee']),
	'leader of the cell': someone('leader', 'cell', ['cell-deputy', 'cell']),
	'clerk without a post': someone('clerk', 'cell'),
	member: someone('member', 'cell'),
	'leader elsewhere': someone('elsewhere', 'other', ['cell-secretary', 'other']),
	'member elsewhere': someone('stranger', 'other')
};
const meeting = { unitId: 'cell', chairId: 'leader', clerkId: 'clerk', state: 'in-session' } as const;
const planned = { ...meeting, state: 'planned' } as const;
const task = { ownerId: 'member', unitId: 'cell' };

/** What each may: prepare · lead · see it planned · see it told · see the proceedings · read a draft · read what is signed · report the member's task */
const table: Record<keyof typeof people, string> = {
	office: 'yes yes yes yes yes yes yes yes',
	secretary: 'yes yes yes yes yes yes yes yes',
	inspector: 'no no yes yes yes yes yes no',
	'committee member': 'no no no yes yes yes yes no',
	'leader of the cell': 'yes yes yes yes yes yes yes yes',
	'clerk without a post': 'no yes yes yes yes yes yes no',
	member: 'no no no yes no no yes yes',
	'leader elsewhere': 'no no no no no no no no',
	'member elsewhere': 'no no no no no no no no'
};

describe('who may what with a cell’s meeting', () => {
	test.each(Object.entries(table))('%s', (who, answers) => {
		const actor = people[who as keyof typeof people];
		const said = [
			canPrepare(actor, 'cell').allowed,
			canLead(actor, meeting).allowed,
			seesMeeting(actor, planned),
			seesMeeting(actor, meeting),
			seesProceedings(actor, meeting),
			readsMinutes(actor, meeting, { issued: false }),
			readsMinutes(actor, meeting, { issued: true }),
			canReportTask(actor, task).allowed
		];
		expect(said.map((one) => (one ? 'yes' : 'no')).join(' ')).toBe(answers);
	});
});
