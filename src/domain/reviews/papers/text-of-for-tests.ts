import { arrange, type ArrangedBlock } from '#domain/documents/arrange.ts';
import type { Paper } from '#domain/documents/paper.ts';

const plainText = (block: ArrangedBlock): string => {
	const said = (runs: { text: string }[]) => runs.map(({ text }) => text).join('');
	if (block.kind === 'table')
		return [
			...(block.caption ? [block.caption] : []),
			block.columns.map(({ header }) => header).join(' | '),
			...block.parts.flatMap(({ group, rows }) => [
				...(group ? [said(group)] : []),
				...rows.map(({ cells }) => cells.map(said).join(' | '))
			])
		].join('\n');
	if (block.kind === 'list') return block.items.map(said).join('\n');
	return 'runs' in block ? said(block.runs) : '';
};

/** Everything that a paper says, as plain lines in the order of the page. */
export function textOf(paper: Paper): string {
	const arranged = arrange(paper);
	const { superior, issuer, number, form, draftMark, title, subject } = arranged;
	return [
		...[superior, issuer, number, form, draftMark, title, subject].filter(Boolean),
		...arranged.addressees,
		...arranged.body.map(plainText),
		...arranged.signatures.map((one) => [one.capacity, one.post, one.name].filter(Boolean).join(' · ')),
		...arranged.recipients
	].join('\n');
}
