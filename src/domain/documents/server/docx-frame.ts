import { AlignmentType, BorderStyle, Paragraph, Table, TextRun } from 'docx';
import type { ArrangedPaper } from '../arrange.ts';
import type { Signature } from '../paper.ts';
import {
	dashes,
	paperFormat as f,
	partyName,
	recipientsTitle,
	star,
	stateMotto,
	stateName
} from '../paper-format.ts';
import {
	alignments,
	centred,
	exactly,
	lineWidth,
	points,
	sideBySide,
	words,
	type Look
} from './docx-parts.ts';

/** What stands above the text: the two sides of the header, the paper's name and subject, whom it addresses. */
export function drawHead(paper: ArrangedPaper): (Paragraph | Table)[] {
	const { isState } = paper;
	const { issuerShare, partyShare } = isState ? f.stateHeader : f.header;
	const bold = { bold: true };
	const issuer = [
		centred(words(paper.superior)),
		centred(words(paper.issuer, bold)),
		isState ? ruled(issuerShare, f.issuerRule) : centred(words(star)),
		...(paper.number ? [centred(words(paper.number))] : []),
		...(paper.letterSubject ? [centred(words(paper.letterSubject, small), f.type.small)] : []),
		...(paper.draftMark ? [draftMark(paper.draftMark)] : [])
	];
	const party = [
		...(paper.form ? [centred(words(paper.form, small), f.type.small)] : []),
		...(isState ? [centred(words(stateName, { ...bold, size: f.stateName }), f.stateName)] : []),
		isState
			? ruled(partyShare, f.stateRule, stateMotto, f.stateMotto)
			: ruled(partyShare, f.partyRule, partyName, f.type.party),
		centred(words(paper.placeAndDate, { italics: true }))
	];
	const space = new Paragraph({ spacing: exactly(f.type.body) });
	const title = paper.title
		? [
				centred(words(paper.title, { ...bold, size: f.type.title }), f.type.title),
				...(paper.subject ? [centred(words(paper.subject, bold))] : []),
				isState ? ruled(100, f.issuerRule) : centred(words(dashes), f.type.body, f.spaceAfter)
			]
		: [];
	const addressees = paper.addressees.map((line, i) => {
		const alone = paper.addressees.length === 1;
		return new Paragraph({
			alignment: alone ? AlignmentType.CENTER : AlignmentType.LEFT,
			indent: alone ? {} : { left: points(70) },
			spacing: exactly(f.type.body, i === paper.addressees.length - 1 ? f.spaceAfter : 0),
			children: words(line, { italics: true })
		});
	});
	return [sideBySide([[issuer, party]], [issuerShare, partyShare]), space, ...title, ...addressees];
}

const small: Look = { size: f.type.small, italics: true };

/** Words in bold (or none) with a rule below, as long as they are and a little more, lest they wrap in another font. */
function ruled(share: number, rule: number, text = '', size: number = f.type.small / 2): Paragraph {
	const beside = Math.max(0, Math.round(((lineWidth * share) / 100 - points(rule + 6)) / 2));
	return centred(words(text, { bold: true, size }), size, 10, {
		indent: { left: beside, right: beside },
		border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } }
	});
}

const draftMark = (text: string) =>
	new Paragraph({
		alignment: AlignmentType.CENTER,
		spacing: { before: points(4) },
		children: [
			new TextRun({
				text: `\u00a0${text}\u00a0`,
				bold: true,
				size: f.type.body * 2,
				border: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' }
			})
		]
	});

/** Recipients stand to the left of one who signs alone; two sign side by side. */
export function drawFoot(paper: ArrangedPaper, factor: number): (Paragraph | Table)[] {
	const { signatures } = paper;
	const received = drawRecipients(paper, factor);
	const space = () => new Paragraph({ keepNext: true, spacing: exactly(f.type.body) });
	const alone = signatures.length % 2 === 1;
	const { isState } = paper;
	const signer = signerOf(isState);
	const signed = (signature: Signature) => [...signer(signature, factor), signedName(signature, factor)];
	const out: (Paragraph | Table)[] = [];
	if (alone) out.push(space(), sideBySide([[received, signed(signatures[0]!)]], halves));
	for (let i = alone ? 1 : 0; i < signatures.length; i += 2) {
		const [left, right] = [signatures[i]!, signatures[i + 1]!];
		out.push(
			space(),
			sideBySide(
				[
					[signer(left, factor), signer(right, factor)],
					[[signedName(left, factor)], [signedName(right, factor)]]
				],
				halves
			)
		);
	}
	// A section may not end with a table.
	return [...out, ...(alone || received.length === 0 ? [new Paragraph({ spacing: exactly(2) })] : received)];
}

const halves = [50, 50];

const signerOf =
	(isState: boolean) =>
	({ capacity, post, note }: Signature, factor: number): Paragraph[] => [
		line(words(capacity, { bold: true, factor }), f.type.body, factor),
		...(post ? [line(words(post, { factor, bold: isState }), f.type.body, factor)] : []),
		...(note ? [line(words(note, { ...small, factor }), f.type.small, factor)] : [])
	];

const signedName = ({ name }: Signature, factor: number): Paragraph =>
	new Paragraph({
		alignment: AlignmentType.CENTER,
		spacing: { ...exactly(f.type.body, 0, factor), before: points(f.signatureRoom * factor) },
		children: words(name ?? '', { bold: true, factor })
	});

const line = (children: TextRun[], size: number, factor: number) =>
	new Paragraph({
		alignment: alignments.center,
		keepNext: true,
		spacing: exactly(size, 0, factor),
		children
	});

function drawRecipients(paper: ArrangedPaper, factor: number): Paragraph[] {
	if (paper.recipients.length === 0) return [];
	const title = new TextRun({
		text: recipientsTitle,
		...(paper.isState ? { bold: true, italics: true } : { underline: {} }),
		size: (paper.isState ? f.type.small : f.type.body) * 2 * factor
	});
	return [
		new Paragraph({ keepNext: true, spacing: exactly(f.type.body, 0, factor), children: [title] }),
		...paper.recipients.map(
			(text) =>
				new Paragraph({
					spacing: exactly(f.type.small, 0, factor),
					children: words(text, { size: f.type.small, factor })
				})
		)
	];
}
