import { bold, paragraph, plain, type Block, type Paper } from '#domain/documents/paper.ts';
import { showBirth, type Member } from '#domain/membership/member.ts';
import type { Committee } from '#domain/organization/unit.ts';
import type { Form } from '#domain/rules/rule-set.ts';
import type { PostKind } from '#platform/actor.ts';
import { showDate, type PlainDate } from '#platform/dates.ts';
import { platformWords } from '#platform/platform-words.ts';
import type { Campaign } from './campaign.ts';
import type { Content, Level } from './self-review.ts';
import { formBlocks, type WhenEmpty } from './self-review-blocks.ts';

/** Whose form it is, as its head names them. */
export type SheetSubject =
	| {
			isCollective: false;
			name: string;
			birth: Pick<Member, 'bornOn' | 'birthPrecision'>;
			posts: readonly PostKind[];
			unitName: string;
	  }
	| { isCollective: true; name: string; isCommittee: boolean };

/** All that a self-review on paper is made of; `content` is null for a blank form. */
export type SelfReviewSheet = {
	committee: Pick<Committee, 'name' | 'superiorName' | 'place'>;
	campaign: Pick<Campaign, 'periodKind' | 'periodFrom' | 'periodTo'>;
	form: Form;
	levels: readonly Level[];
	subject: SheetSubject;
	content: Content | null;
	/** for writing by hand: `lines`; as it was handed in: `words` */
	empty: WhenEmpty;
	date?: PlainDate;
	large?: boolean;
};

/** The form that the rules prescribe, blank or with what is written in it, as an official paper. */
export const selfReviewPaper = (sheet: SelfReviewSheet): Paper => ({
	...headOf(sheet),
	form: sheet.form.label,
	place: sheet.committee.place,
	...(sheet.date && { date: sheet.date }),
	title: sheet.form.title.toLocaleUpperCase('vi'),
	subject: periodOnPaper(sheet.campaign),
	body: selfReviewBody(sheet),
	signatures: [signature(sheet)],
	...(sheet.large && { large: true })
});

/** The facts about the person and the parts of the form, for papers with a head and signatures of their own. */
export const selfReviewBody = ({ form, levels, subject, content, empty }: SelfReviewSheet): Block[] => [
	...(subject.isCollective ? [] : factsOf(subject, empty)),
	...formBlocks(form, content, levels, empty)
];

/** A period as papers name it: `năm 2026`, `quý IV năm 2026`, or from day to day. */
export function periodOnPaper({
	periodKind,
	periodFrom,
	periodTo
}: Pick<Campaign, 'periodKind' | 'periodFrom' | 'periodTo'>): string {
	const [year, month] = periodFrom.split('-').map(Number) as [number, number];
	const [endYear] = periodTo.split('-').map(Number) as [number];
	if (periodKind === 'year' && year === endYear) return `năm ${year}`;
	if (periodKind === 'quarter')
		return `quý ${['I', 'II', 'III', 'IV'][Math.floor((month - 1) / 3)]} năm ${year}`;
	return `từ ngày ${showDate(periodFrom)} đến ngày ${showDate(periodTo)}`;
}

/** A person writes in their cell; a cell writes to its committee; the committee to its superior. */
function headOf({ committee, subject }: SelfReviewSheet): Pick<Paper, 'superior' | 'issuer'> {
	const upper = (text: string) => text.toLocaleUpperCase('vi');
	const committeeName = upper(committee.name);
	if (!subject.isCollective) return { superior: committeeName, issuer: upper(subject.unitName) };
	return subject.isCommittee
		? {
				superior: upper(committee.superiorName),
				issuer: upper(committee.name.replace(/^đảng bộ/i, 'Đảng ủy'))
			}
		: { superior: committeeName, issuer: upper(subject.name) };
}

const dots = '.'.repeat(40);

function factsOf(subject: SheetSubject & { isCollective: false }, empty: WhenEmpty): Block[] {
	const posts = subject.posts.map((post) => platformWords('vi').posts[post]);
	const facts: [string, string][] = [
		['Họ và tên', subject.name],
		['Ngày sinh', showBirth(subject.birth)],
		['Chức vụ Đảng', posts.join('; ') || 'Đảng viên'],
		['Chức vụ chính quyền, đoàn thể', ''],
		['Đơn vị công tác', ''],
		['Chi bộ', subject.unitName]
	];
	return facts.flatMap(([label, value]) =>
		value || empty === 'lines'
			? [paragraph([plain(`${label}: `), value ? bold(value) : plain(dots)], 'left')]
			: []
	);
}

function signature({ subject, content }: SelfReviewSheet): Paper['signatures'][number] {
	const note = '(Ký, ghi rõ họ tên)';
	if (subject.isCollective)
		return { capacity: subject.isCommittee ? 'T/M ĐẢNG ỦY' : 'T/M CHI ỦY', post: 'BÍ THƯ', note };
	return { capacity: 'NGƯỜI TỰ KIỂM ĐIỂM', note, ...(content && { name: subject.name }) };
}
