import { isCommitteeMember } from '#domain/accompaniment/policy.ts';
import { actsForCommittee, cellsLedBy, holds, type Actor } from '#platform/actor.ts';
import { inBothLanguages, type Locale } from '#platform/words.ts';

export const placesWords = inBothLanguages(
	{
		waiting: 'Việc chờ tôi',
		sessions: 'Buổi học tập',
		campaigns: 'Kiểm điểm',
		shortcomings: 'Sổ khắc phục',
		members: 'Đảng viên',
		self: 'Hồ sơ của tôi',
		duties: 'Phân công, cam kết',
		cells: 'Chi bộ',
		following: 'Phụ trách chi bộ',
		inspection: 'Kiểm tra, giám sát',
		meetings: 'Sinh hoạt chi bộ',
		calendar: 'Lịch chi bộ',
		rotation: 'Lãnh đạo dự chi bộ',
		rules: 'Quy định',
		accounts: 'Cấp tài khoản'
	},
	{
		waiting: 'What waits for me',
		sessions: 'Study sessions',
		campaigns: 'Reviews',
		shortcomings: 'Register',
		members: 'Members',
		self: 'My record',
		duties: 'Duties, commitments',
		cells: 'Cells',
		inspection: 'Inspection',
		meetings: 'Cell meetings',
		calendar: 'Calendar',
		rotation: 'Leaders’ visits',
		following: 'Followed cells',
		rules: 'Rules',
		accounts: 'Accounts'
	}
);

export type Place = { href: string; label: string };

/** The main places of the application, as far as they concern this person. */
export function placesFor(actor: Actor, locale: Locale): Place[] {
	const w = placesWords(locale);
	const leads = actsForCommittee(actor) || cellsLedBy(actor).length > 0;
	return [
		{ href: '/', label: w.waiting },
		{ href: '/sessions', label: w.sessions },
		{ href: '/cell-meetings', label: w.meetings },
		{ href: '/campaigns', label: w.campaigns },
		{ href: '/shortcomings', label: w.shortcomings },
		leads ? { href: '/members', label: w.members } : { href: `/members/${actor.memberId}`, label: w.self },
		{ href: '/duties', label: w.duties },
		{ href: '/cells', label: w.cells },
		...(leads ? [{ href: '/inspection', label: w.inspection }] : []),
		{ href: '/calendar', label: w.calendar },
		...(actsForCommittee(actor) ? [{ href: '/rotation', label: w.rotation }] : []),
		...following(actor, w.following),
		...(actsForCommittee(actor) ? [{ href: '/rules', label: w.rules }] : []),
		...(holds(actor, 'office') ? [{ href: '/accounts', label: w.accounts }] : [])
	];
}

/** A committee member's own cells; for the others who act for the committee, who follows which. */
function following(actor: Actor, label: string): Place[] {
	if (isCommitteeMember(actor)) return [{ href: '/following', label }];
	return actsForCommittee(actor) ? [{ href: '/following/assignments', label }] : [];
}
