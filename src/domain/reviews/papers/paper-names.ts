import type { Form } from '#domain/rules/rule-set.ts';
import type { SheetSubject } from '../self-review-paper.ts';
import type { ReviewPaperKind } from './paper-kinds.ts';

const ofPerson: Record<ReviewPaperKind, string> = {
	form: 'Bản kiểm điểm',
	notice: 'Thông báo kết luận',
	plan: 'Kế hoạch khắc phục',
	reply: 'Báo cáo giải trình'
};
const ofCollective: Record<ReviewPaperKind, string> = {
	form: 'Báo cáo kiểm điểm tập thể',
	notice: 'Thông báo kết luận tập thể',
	plan: 'Kế hoạch khắc phục của tập thể',
	reply: 'Báo cáo giải trình của tập thể'
};

/** What the file of a paper about a review is called: whose it is, and what; a person's form by its prescribed name. */
export function reviewPaperName(
	kind: ReviewPaperKind,
	subject: SheetSubject,
	form: Pick<Form, 'label'>
): string {
	if (subject.isCollective) return ofCollective[kind];
	return `${subject.name} - ${kind === 'form' ? form.label.split('-')[0]!.trim() || ofPerson.form : ofPerson[kind]}`;
}

/** The same with its number, or that it is a draft. */
export const withStanding = (name: string, number: string | undefined, paper: { draft?: boolean }): string =>
	number ? `${name} (${number})` : paper.draft ? `${name} (dự thảo)` : name;
