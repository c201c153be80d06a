import type { Issuer } from '#domain/documents/issued-paper.ts';
import { paragraph, type Paper } from '#domain/documents/paper.ts';
import { titleOf } from '#domain/documents/paper-types.ts';
import type { Committee } from '#domain/organization/unit.ts';
import { showDate, type PlainDate } from '#platform/dates.ts';
import type { CaseKind, CaseState } from './case.ts';

/** A notice of what becomes of a case, or the answer to it. */
export const letterPurposes = ['notice', 'answer'] as const;
export type LetterPurpose = (typeof letterPurposes)[number];

/** On the Party's layout (HD 05-HD/VPTW) or the State's (NĐ 30/2020/NĐ-CP). */
export const letterLayouts = ['party', 'state'] as const;
export type LetterLayout = (typeof letterLayouts)[number];

export type Letter = {
	purpose: LetterPurpose;
	layout: LetterLayout;
	body: string;
	stateNumber: string | null;
	signerName: string | null;
	signerPost: string | null;
};

/** What a letter says of its case. */
export type LetterCase = {
	code: string;
	kind: CaseKind;
	state: CaseState;
	receivedOn: PlainDate;
	dueOn: PlainDate | null;
	passedTo: string | null;
};

const kinds: Record<CaseKind, string> = {
	complaint: 'đơn khiếu nại',
	denunciation: 'đơn tố cáo',
	proposal: 'kiến nghị',
	feedback: 'phản ánh'
};

/** What is issued on the State's layout bears the number that the State's own register gave it, or room for one. */
export const letterIssuer = ({ layout, purpose, stateNumber }: Letter): Issuer => {
	const type = purpose === 'notice' ? 'announcement' : 'letter';
	return layout === 'party'
		? { type, issuer: 'committee' }
		: { type, issuer: 'people-committee', signedAlready: true, ...(stateNumber && { number: stateNumber }) };
};

/**
 * A letter as a paper. It names its addressee by the code of the case alone: whoever works on the case sees the name put in
 * (`addressedTo`), and what is kept and what the public page hands out holds nobody's.
 */
export function letterPaper(
	committee: Pick<Committee, 'name' | 'superiorName' | 'place'>,
	letter: Letter,
	about: LetterCase
): Paper {
	const isState = letter.layout === 'state';
	const what = `${kinds[about.kind]} mã ${about.code}`;
	const subject = letter.purpose === 'notice' ? `${noticeSubject(about)} ${what}` : `trả lời ${what}`;
	const body = letter.purpose === 'notice' ? noticeBody(letter, about) : answerBody(letter, about);
	return {
		...(isState ? stateHead(committee) : partyHead(committee)),
		...(letter.purpose === 'notice' && { title: titleOf('announcement') }),
		subject: letter.purpose === 'notice' ? `Về việc ${subject}` : `${isState ? 'V/v' : 'Về việc'} ${subject}`,
		addressees: [anonymous(about.code)],
		body: body.map((text) => paragraph(text)),
		signatures: isState
			? [
					{
						capacity: 'TM. ỦY BAN NHÂN DÂN',
						post: letter.signerPost!.toLocaleUpperCase('vi'),
						name: letter.signerName!
					}
				]
			: [],
		recipients: { to: ['Như trên'], filedAt: isState ? 'VT' : 'Văn phòng Đảng ủy' }
	};
}

const anonymous = (code: string) => `Người gửi đơn theo giấy biên nhận mã ${code}`;

/** The same paper with the name put in, for whoever works on the case. */
export const addressedTo = (paper: Paper, names: readonly string[]): Paper =>
	names.length ? { ...paper, addressees: names.map((name) => `Ông (bà) ${name}`) } : paper;

const upper = (text: string) => text.toLocaleUpperCase('vi');
type Head = Pick<Committee, 'name' | 'superiorName' | 'place'>;

const partyHead = ({ name, superiorName, place }: Head) => ({
	superior: upper(superiorName),
	issuer: upper(name.replace(/^đảng bộ/i, 'Đảng ủy')),
	place
});

/** The people's committee of the same commune; above it nothing is named (NĐ 30/2020/NĐ-CP, Phụ lục I). */
const stateHead = ({ name, place }: Head) => ({
	layout: 'state' as const,
	superior: 'ỦY BAN NHÂN DÂN',
	issuer: upper(name.replace(/^đảng bộ\s*/i, '')),
	place
});

function noticeSubject({ state }: LetterCase): string {
	if (state === 'returned') return 'trả lại và hướng dẫn đối với';
	return state === 'passed' ? 'chuyển' : 'thụ lý';
}

function noticeBody({ layout, body }: Letter, about: LetterCase): string[] {
	const { state, dueOn, passedTo } = about;
	const who = layout === 'state' ? 'Ủy ban nhân dân' : 'Đảng ủy';
	const [received] = [
		`${who} đã nhận được ${kinds[about.kind]} của ông (bà) ngày ${showDate(about.receivedOn)}, ghi mã ${about.code}.`
	];
	const decided =
		state === 'returned'
			? 'Sau khi xem xét, việc này không thuộc thẩm quyền giải quyết ở đây hoặc chưa đủ điều kiện thụ lý. Xin hướng dẫn ông (bà) như sau:'
			: state === 'passed'
				? `Sau khi xem xét, việc này thuộc thẩm quyền của ${passedTo}. Đơn và tài liệu kèm theo đã được chuyển đến nơi đó để giải quyết theo quy định.`
				: `Sau khi xem xét, ${kinds[about.kind]} đã được thụ lý để giải quyết${dueOn ? `; hạn giải quyết đến hết ngày ${showDate(dueOn)}` : ''}.`;
	return [received, decided, ...paragraphsOf(body), followIt(about.code, layout)];
}

const answerBody = ({ layout, body }: Letter, about: LetterCase): string[] => [
	`Trả lời ${kinds[about.kind]} của ông (bà) nhận ngày ${showDate(about.receivedOn)}, ghi mã ${about.code}, ${layout === 'state' ? 'Ủy ban nhân dân' : 'Đảng ủy'} có ý kiến như sau:`,
	...paragraphsOf(body),
	`Nếu thấy việc chưa được giải quyết, ông (bà) cho biết trên trang người dân bằng mã và mã PIN trên giấy biên nhận, hoặc nói với bàn tiếp công dân; việc sẽ được mở lại và báo lãnh đạo cấp trên của người giải quyết${layout === 'state' ? './.' : '.'}`
];

const followIt = (code: string, layout: LetterLayout) =>
	`Ông (bà) xem việc đến đâu bằng mã ${code} và mã PIN trên giấy biên nhận, ở trang người dân của xã hoặc tại bàn tiếp công dân${layout === 'state' ? './.' : '.'}`;

const paragraphsOf = (body: string): string[] =>
	body
		.split(/\n+/)
		.map((line) => line.trim())
		.filter(Boolean);
