import {
	AlignmentType,
	Document,
	Header,
	Packer,
	PageNumber,
	Paragraph,
	TextRun,
	type ISectionOptions
} from 'docx';
import { arrange, type ArrangedPaper } from '../arrange.ts';
import type { Paper } from '../paper.ts';
import { paperFormat as f } from '../paper-format.ts';
import { drawBlock } from './docx-blocks.ts';
import { drawFoot, drawHead } from './docx-frame.ts';
import { exactly, mm } from './docx-parts.ts';
import { styles } from './docx-styles.ts';

/** Papers as one Word file in Times New Roman, each beginning on a page of its own. */
export async function renderDocx(papers: Paper | readonly Paper[]): Promise<Uint8Array<ArrayBuffer>> {
	const arranged = [papers].flat().map((paper) => arrange(paper as Paper));
	const first = arranged[0];
	const document = new Document({
		title: [first?.title ?? first?.issuer, first?.subject].filter(Boolean).join(' '),
		creator: first?.issuer ?? '',
		// A line that the author broke is not stretched to the margin.
		compatibility: { version: 15, doNotExpandShiftReturn: true },
		styles,
		sections: arranged.map(section)
	});
	return new Uint8Array(await Packer.toArrayBuffer(document));
}

function section(paper: ArrangedPaper): ISectionOptions {
	const factor = paper.large ? f.largeFactor : 1;
	return {
		properties: {
			titlePage: true,
			page: {
				size: { width: mm(f.page.width), height: mm(f.page.height) },
				margin: {
					top: mm(f.margin.top),
					bottom: mm(f.margin.bottom),
					left: mm(f.margin.left),
					right: mm(f.margin.right),
					header: mm(f.margin.top / 2),
					footer: mm(f.margin.bottom / 2)
				},
				pageNumbers: { start: 1 }
			}
		},
		headers: {
			first: new Header({ children: [new Paragraph({})] }),
			default: new Header({ children: [pageNumber()] })
		},
		children: [
			...drawHead(paper),
			...paper.body.flatMap((block, i) => drawBlock(block, factor, i === paper.body.length - 1)),
			...drawFoot(paper, factor)
		]
	};
}

const pageNumber = () =>
	new Paragraph({
		alignment: AlignmentType.CENTER,
		spacing: exactly(f.type.body),
		children: [new TextRun({ children: [PageNumber.CURRENT] })]
	});
