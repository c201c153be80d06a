import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { World } from '../../../../../tests/world.ts';
import { openCampaign } from '../campaign/campaign-for-tests.ts';
import { raiseCriticism, type NewCriticism } from './raise-criticism.ts';

export const wording = {
	fact: 'Hai buổi sinh hoạt tháng 7 và tháng 8 không gửi tài liệu trước',
	when: 'tháng 7 và tháng 8',
	place: 'Chi bộ Thôn Thượng',
	ask: 'Gửi tài liệu trước ba ngày'
};

export const said = (change: Partial<NewCriticism> = {}): NewCriticism => ({
	...wording,
	author: null,
	...change
});

/** A campaign in which the secretary of Thôn Thượng, a leader with a deputy beside him, is criticised by a member of the cell. */
export async function criticised(world: World) {
	const { campaignId, reviewOf } = await openCampaign(world, ['thuong', 'ha', 'dang']);
	const subject = world.people.cellSecretary.memberId;
	const reviewId = reviewOf(subject);
	return {
		campaignId,
		reviewOf,
		reviewId,
		subject,
		/** the member’s criticism of the secretary */
		raise: async (change: Partial<NewCriticism> = {}, ctx?: Context): Promise<Id> =>
			raiseCriticism(ctx ?? (await world.as('member')), reviewId, said(change))
	};
}
