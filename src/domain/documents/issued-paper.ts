import { showDate, type PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';
import { paragraph, type Paper } from './paper.ts';
import { issuerCodes, unissuedNumber, type PaperIssuer, type PaperType } from './paper-types.ts';
import { unsigned } from './signing.ts';

/** A paper as it was issued: frozen. A correction is the next revision, with its reason; the earlier ones stay readable. */
export type IssuedPaper = {
	id: Id;
	/** what kind of paper about what: the two together have one row of revisions */
	kind: string;
	subjectId: Id;
	revision: number;
	reason: string | null;
	number: string;
	issuedOn: PlainDate;
	issuedBy: string;
	issuedAt: Date;
};

/** In whose name a paper is issued, under which kind of number. */
export type Issuer = {
	type: PaperType;
	issuer: PaperIssuer;
	/** who signs, where it is not the issuer's usual collective: `T/M CHI ỦY` */
	capacity?: string;
	/** whoever signs it stands in the paper already, as in minutes */
	signedAlready?: boolean;
	/** its number, where another register than ours gave it */
	number?: string;
};

/** A paper that nobody has issued yet: room for its number, nobody's name under it, and every copy says that it is a draft. */
export const asDraft = (paper: Paper, { type, issuer, capacity, signedAlready, number }: Issuer): Paper => ({
	...paper,
	number: number ?? unissuedNumber(type, issuerCodes[issuer]),
	signatures: [...paper.signatures, ...(signedAlready ? [] : [unsigned(issuer, capacity)])],
	draft: true
});

/** What a correction says before all else: which paper it replaces, and why. */
export function asCorrection(
	paper: Paper,
	earlier: Pick<IssuedPaper, 'number' | 'issuedOn'>,
	reason: string
): Paper {
	const replaces = `Văn bản này thay thế văn bản số ${earlier.number}, ngày ${showDate(earlier.issuedOn)}. Lý do đính chính: ${reason.trim().replace(/\.$/, '')}.`;
	return { ...paper, body: [paragraph(replaces), ...paper.body] };
}

/** A paper bears a day that has come, and a correction none before the day of what it corrects. */
export function mayBear(date: PlainDate, today: PlainDate, earlier?: Pick<IssuedPaper, 'issuedOn'>): Answer {
	if (date > today) return no('documents.issued-in-the-future', { field: 'issuedOn' });
	if (earlier && date < earlier.issuedOn)
		return no('documents.issued-before-the-last', { field: 'issuedOn', date: earlier.issuedOn });
	return yes;
}
