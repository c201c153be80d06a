import { handlesComments } from '#domain/comments/policy.ts';
import { isCommitteeMember } from '#domain/accompaniment/policy.ts';
import { actsForCommittee, cellsLedBy, holds, type Actor } from '#platform/actor.ts';
import { inBothLanguages, type Locale } from '#platform/words.ts';

export const placesWords = inBothLanguages(
	{
		waiting: 'Việc chờ tôi',
		comments: 'Góp ý của người dân',
		myComments: 'Góp ý về tôi',
		gathering: 'Sinh hoạt, học tập',
		sessions: 'Buổi học tập',
		meetings: 'Sinh hoạt chi bộ',
		calendar: 'Lịch chi bộ',
		rotation: 'Lãnh đạo dự chi bộ',
		mending: 'Kiểm điểm, khắc phục',
		campaigns: 'Kiểm điểm',
		shortcomings: 'Sổ khắc phục',
		inspection: 'Kiểm tra, giám sát',
		people: 'Chi bộ, đảng viên',
		cells: 'Chi bộ',
		members: 'Đảng viên',
		self: 'Hồ sơ của tôi',
		duties: 'Phân công, cam kết',
		following: 'Phụ trách chi bộ',
		citizens: 'Người dân',
		reception: 'Tiếp công dân',
		dossiers: 'Hồ sơ tồn đọng',
		cases: 'Đơn thư, kiến nghị',
		custody: 'Niêm phong danh tính',
		dialogues: 'Đối thoại',
		disclosure: 'Công khai ở xã',
		trends: 'Người dân nói gì',
		office: 'Văn phòng',
		dispatches: 'Công văn đi, đến',
		rules: 'Quy định',
		accounts: 'Cấp tài khoản'
	},
	{
		waiting: 'What waits for me',
		comments: 'Comments',
		myComments: 'Comments about me',
		gathering: 'Meetings, study',
		sessions: 'Study sessions',
		meetings: 'Cell meetings',
		calendar: 'Calendar',
		rotation: 'Leaders’ visits',
		mending: 'Reviews, remedies',
		campaigns: 'Reviews',
		shortcomings: 'Register',
		inspection: 'Inspection',
		people: 'Cells, members',
		cells: 'Cells',
		members: 'Members',
		self: 'My record',
		duties: 'Duties, commitments',
		following: 'Followed cells',
		citizens: 'Citizens',
		reception: 'Reception of citizens',
		dossiers: 'Dossiers',
		cases: 'Cases',
		custody: 'Sealed identities',
		dialogues: 'Dialogues',
		disclosure: 'Made public',
		trends: 'What people say',
		office: 'Office',
		dispatches: 'Dispatches',
		rules: 'Rules',
		accounts: 'Accounts'
	}
);

export type Place = { href: string; label: string };
export type PlaceGroup = { label: string; places: Place[] };

/**
 * The main places of the application, as far as they concern this person, in the few groups that people think in.
 * A group of one is that place itself; an empty one is not shown.
 */
export function placesFor(actor: Actor, locale: Locale): (Place | PlaceGroup)[] {
	const w = placesWords(locale);
	return [
		{ href: '/', label: w.waiting },
		...(leads(actor) ? [] : [{ href: `/members/${actor.memberId}`, label: w.self }]),
		...group(w.gathering, [
			{ href: '/cell-meetings', label: w.meetings },
			{ href: '/sessions', label: w.sessions },
			{ href: '/calendar', label: w.calendar },
			actsForCommittee(actor) && { href: '/rotation', label: w.rotation }
		]),
		...group(w.mending, [
			{ href: '/campaigns', label: w.campaigns },
			{ href: '/shortcomings', label: w.shortcomings },
			leads(actor) && { href: '/inspection', label: w.inspection }
		]),
		...group(w.people, [
			{ href: '/cells', label: w.cells },
			leads(actor) && { href: '/members', label: w.members },
			{ href: '/duties', label: w.duties },
			following(actor, w.following)
		]),
		...group(w.citizens, [
			{ href: '/reception', label: w.reception },
			actsForCommittee(actor) && { href: '/cases', label: w.cases },
			{ href: '/dossiers', label: w.dossiers },
			handlesComments(actor) && { href: '/comments', label: w.comments },
			{ href: '/my-comments', label: w.myComments },
			{ href: '/dialogues', label: w.dialogues },
			{ href: '/publication', label: w.disclosure },
			actsForCommittee(actor) && { href: '/trends', label: w.trends },
			actsForCommittee(actor) && { href: '/custody', label: w.custody }
		]),
		...group(w.office, [
			holds(actor, 'office') && { href: '/dispatches', label: w.dispatches },
			actsForCommittee(actor) && { href: '/rules', label: w.rules },
			holds(actor, 'office') && { href: '/accounts', label: w.accounts }
		])
	];
}

const leads = (actor: Actor) => actsForCommittee(actor) || cellsLedBy(actor).length > 0;

/** A committee member's own cells; for the others who act for the committee, who follows which. */
function following(actor: Actor, label: string): Place | false {
	if (isCommitteeMember(actor)) return { href: '/following', label };
	return actsForCommittee(actor) && { href: '/following/assignments', label };
}

function group(label: string, lines: (Place | false)[]): (Place | PlaceGroup)[] {
	const places = lines.filter((line) => line !== false);
	return places.length < 2 ? places : [{ label, places }];
}
