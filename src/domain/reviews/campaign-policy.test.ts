import { describe, expect, test } from 'vitest';
import type { Actor, PostKind } from '#platform/actor.ts';
import { canAnswerForUnit, canLeaveOut, canRunCampaign, seesGround, seesUnit } from './policy.ts';

const somebody = (kind: PostKind | null, unitId = 'committee', cellId = 'cell'): Actor => ({
	accountId: '',
	memberId: `${kind ?? 'member'}${cellId === 'cell' ? '' : ' elsewhere'}`,
	committeeId: 'committee',
	name: '',
	cellId,
	posts: kind ? [{ kind, unitId }] : []
});
const office = somebody('office');
const secretary = somebody('secretary');
const standing = somebody('standing-member');
const inspector = somebody('inspection-head');
const head = somebody('cell-secretary', 'cell');
const otherHead = somebody('cell-secretary', 'other', 'other');
const member = somebody(null);
const stranger = somebody(null, 'other', 'other');

const ofMember = {
	subjectMemberId: 'member',
	subjectUnitId: null,
	unitId: 'cell',
	places: [{ unitId: 'cell' }]
};
const ofHead = { ...ofMember, subjectMemberId: 'cell-secretary' };

/** Act by act: office, secretary, standing member, inspector, head of the cell, head of another, member, somebody else. */
const people = [office, secretary, standing, inspector, head, otherHead, member, stranger];
const table: [string, (actor: Actor) => boolean, string][] = [
	['plans, rolls out and closes', (actor) => canRunCampaign(actor).allowed, 'yyynnnnn'],
	['answers for the cell', (actor) => canAnswerForUnit(actor, 'cell').allowed, 'yynnynnn'],
	['leaves the member out', (actor) => canLeaveOut(actor, ofMember).allowed, 'yyynynnn'],
	['leaves the head of the cell out', (actor) => canLeaveOut(actor, ofHead).allowed, 'yyynnnnn'],
	['sees how the cell comes along', (actor) => seesUnit(actor, 'cell'), 'yyyyynyn'],
	['sees why the member is not reviewed', (actor) => seesGround(actor, ofMember), 'yyyyynyn'],
	['sees why the head is not reviewed', (actor) => seesGround(actor, ofHead), 'yyyyynnn']
];

describe.each(table)('who %s', (_act, may, expected) => {
	test('is as the committee’s regulations have it', () => {
		expect(people.map((actor) => (may(actor) ? 'y' : 'n')).join('')).toBe(expected);
	});
});

test('nobody notes of themselves that they are not reviewed, whatever their post', () => {
	for (const actor of people)
		expect(canLeaveOut(actor, { ...ofMember, subjectMemberId: actor.memberId })).toMatchObject({
			allowed: false,
			code: 'reviews.about-oneself'
		});
});
