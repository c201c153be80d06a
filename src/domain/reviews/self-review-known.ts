import { showLine } from '#domain/duties/duty.ts';
import type { Form, FormPart } from '#domain/rules/rule-set.ts';
import { figuresOf, type ResultLine } from '#domain/study/result.ts';
import { studyWords } from '#domain/study/words.ts';
import type { PostKind } from '#platform/actor.ts';
import { addDays, dateOf, showDate, type PlainDate } from '#platform/dates.ts';
import { platformWords } from '#platform/platform-words.ts';
import type { Carried } from './carried.ts';
import { partsOf } from './self-review.ts';
import { becameOf } from './self-review-blocks.ts';

/** A post that somebody held in the period, within it. */
export type HeldPost = { kind: PostKind; unitName: string; from: PlainDate | null; to: PlainDate | null };

/** How somebody's attendance at one study session was published: the status, never a reason. */
export type Attended = Pick<ResultLine, 'status' | 'lateMinutes' | 'leftEarlyMinutes'> & {
	title: string;
	startsAt: Date;
};

/** A duty that somebody had in the period; what they undertook for a year of it, as the cell approved it. */
export type HeldDuty = {
	title: string;
	detail: string | null;
	unitName: string;
	from: PlainDate | null;
	to: PlainDate | null;
};
export type Undertaken = {
	year: number;
	items: readonly { words: string; measure: string; halfYear: string | null; yearEnd: string | null }[];
};

/** What the system knows of a person over the period and can put into the words of a part. */
export type Known = {
	posts: readonly HeldPost[];
	duties: readonly HeldDuty[];
	attended: readonly Attended[];
	commitments: readonly Undertaken[];
	carried: readonly Carried[];
};

export const knownKinds = ['posts', 'duties', 'attendance', 'commitments', 'carried'] as const;
export type KnownKind = (typeof knownKinds)[number];

/**
 * What helps with a part: what its rule set says; beside the posts the duties, and the yearly commitment where the part is about
 * it. The sets that ship were written before duties and commitments were kept, and a set is never changed.
 */
export const helpsWith = ({ code, knows = [] }: Pick<FormPart, 'code' | 'knows'>): KnownKind[] =>
	knownKinds.filter(
		(kind) =>
			knows.includes(kind) ||
			(kind === 'duties' && knows.includes('posts')) ||
			(kind === 'commitments' && code === 'commitment')
	);

/**
 * What is known, as sentences that an author may take over: in Vietnamese, as the paper is. Empty when nothing is known.
 */
export function knownText(kind: KnownKind, known: Known): string {
	switch (kind) {
		case 'posts':
			return known.posts.map(postLine).join('\n');
		case 'duties':
			return known.duties.map(dutyLine).join('\n');
		case 'commitments':
			return known.commitments.map(commitmentText).join('\n');
		case 'attendance':
			return attendanceText(known.attended);
		case 'carried':
			return known.carried
				.filter(({ endedOn }) => endedOn === null)
				.map(
					(one) =>
						`- ${one.description.replace(/[.\s]+$/, '')} (${one.reference}): ${becameOf(one).toLocaleLowerCase('vi')}.`
				)
				.join('\n');
	}
}

/** What is printed on a form that is filled in by hand; what was found before stands in a section of its own. */
const printed = ['posts', 'duties', 'attendance', 'commitments'] as const;

/** What is known that helps with a form, by the part's code; each thing once, at the last part that it helps with. */
export function knownByPart(form: Form, known: Known): Record<string, string> {
	const byPart: Record<string, string> = {};
	for (const kind of printed) {
		const part = partsOf(form).findLast((one) => helpsWith(one).includes(kind));
		const text = knownText(kind, known);
		if (part && text) byPart[part.code] = [byPart[part.code], text].filter(Boolean).join('\n');
	}
	return byPart;
}

function dutyLine({ title, detail, unitName, from, to }: HeldDuty): string {
	const since = from ? ` từ ngày ${showDate(from)}` : '';
	const until = to ? ` đến hết ngày ${showDate(addDays(to, -1))}` : '';
	return `- ${showLine({ title, detail })}, ${unitName}${since}${until}.`;
}

function commitmentText({ year, items }: Undertaken): string {
	const lines = items.map(({ words, measure, halfYear, yearEnd }) => {
		const done = (yearEnd ?? halfYear)?.trim().replace(/\.$/, '') ?? 'chưa ghi kết quả';
		return `- ${words.replace(/[.\s]+$/, '')} (${measure}): ${done}.`;
	});
	return [`Cam kết năm ${year}:`, ...lines].join('\n');
}

function postLine({ kind, unitName, from, to }: HeldPost): string {
	const since = from ? ` từ ngày ${showDate(from)}` : '';
	const until = to ? ` đến ngày ${showDate(to)}` : '';
	const where = kind.startsWith('cell-') ? `, ${unitName}` : '';
	return `- ${platformWords('vi').posts[kind]}${where}${since}${until}.`;
}

const study = studyWords('vi');

function attendanceText(attended: readonly Attended[]): string {
	const { expected, present } = figuresOf(attended);
	if (expected === 0) return '';
	const notWhole = attended.filter(({ status }) => status !== 'present' && status !== 'exempt');
	return [
		`Dự ${present} trong ${expected} buổi học tập, quán triệt được triệu tập.`,
		...notWhole.map(
			(one) => `- ${study.statusOf(one)} buổi “${one.title}”, ngày ${showDate(dateOf(one.startsAt))}.`
		)
	].join('\n');
}
