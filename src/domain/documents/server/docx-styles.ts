import { AlignmentType, type IStylesOptions } from 'docx';
import { paperFormat as f } from '../paper-format.ts';
import { exactly, halfPoints, mm, points } from './docx-parts.ts';

// What most paragraphs of a paper have in common is written once, as styles: the files are smaller and made faster, and whoever goes on
// writing in one finds "Body" and "Cell" among Word's styles.

const run = {
	font: 'Times New Roman',
	size: halfPoints(f.type.body),
	color: '000000',
	language: { value: 'vi-VN', eastAsia: 'vi-VN', bidirectional: 'vi-VN' }
};

/** The line of a text: justified, indented at its beginning, 18 points from line to line. */
const bodyLine = (factor: number) => ({
	alignment: AlignmentType.JUSTIFIED,
	indent: { firstLine: mm(f.firstLineIndent) },
	spacing: exactly(f.type.body, f.spaceAfter, factor)
});

const cellLine = { spacing: { before: points(3), after: points(3) } };

const sized = (type: number, factor: number) => ({ size: halfPoints(type * factor) });

/** Headings look as the paper says, not as Word would have them; their style only makes them findable. */
const heading = { run, paragraph: { ...bodyLine(1), keepNext: true } };

export const styles: IStylesOptions = {
	default: { document: { run }, heading1: heading, heading2: heading, heading3: heading },
	paragraphStyles: [1, f.largeFactor].flatMap((factor) => [
		{
			id: styleOf('Body', factor),
			name: styleOf('Body', factor),
			paragraph: bodyLine(factor),
			run: sized(f.type.body, factor)
		},
		{
			id: styleOf('Cell', factor),
			name: styleOf('Cell', factor),
			paragraph: cellLine,
			run: sized(f.type.table, factor)
		}
	])
};

/** The style of a paragraph in a text, or in a table; in large type another. */
export function styleOf(kind: 'Body' | 'Cell', factor: number): string {
	return factor === 1 ? kind : `${kind}Large`;
}
