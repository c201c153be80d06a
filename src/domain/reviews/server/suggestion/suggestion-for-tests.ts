import type { Id } from '#platform/id.ts';
import type { World } from '../../../../../tests/world.ts';
import { explainSuggestion, type Said } from './explain-suggestion.ts';
import { sendSuggestion } from './send-suggestions.ts';

/** What an explanation says where a test does not care what. */
export const explanation: Said = {
	happened: 'Chi bộ họp muộn hai tháng liền.',
	objectiveCause: 'Nhà văn hoá thôn đang sửa.',
	subjectiveCause: 'Chi uỷ chưa chủ động mượn nơi họp khác.',
	responsibility: 'Trách nhiệm chính của bí thư chi bộ.',
	followUp: 'Họp đúng ngày mồng 5 từ tháng 12/2026.'
};

export const issue = {
	number: '12-CV/ĐU',
	datedOn: '2026-11-21',
	words: 'Làm rõ việc họp chi bộ muộn trong quý III.',
	dueOn: '2026-12-01'
};

/** A suggestion of the committee, sent by its secretary. */
export const suggest = async (world: World, reviewId: Id, change: Partial<typeof issue> = {}): Promise<Id> =>
	sendSuggestion(await world.as('secretary'), reviewId, { sender: 'committee', ...issue, ...change });

/** The same of the superior, entered by the office from its paper. */
export const suggestFromAbove = async (
	world: World,
	reviewId: Id,
	change: Partial<typeof issue> = {}
): Promise<Id> =>
	sendSuggestion(await world.as('office'), reviewId, {
		...{ sender: 'superior', senderName: 'Ban Thường vụ Tỉnh ủy' },
		...issue,
		...{ number: '45-CV/TU', ...change }
	});

/** A suggestion to the member of the cast, explained by the member. */
export async function explained(world: World, reviewId: Id): Promise<Id> {
	const id = await suggest(world, reviewId);
	await explainSuggestion(await world.as('member'), id, explanation);
	return id;
}
