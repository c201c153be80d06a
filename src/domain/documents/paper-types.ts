/**
 * The kinds of official papers, the code that stands in their number, and who may issue them.
 *
 * Source: HD 05-HD/VPTW of 27/5/2026, known second-hand (see docs/glossary.md and domain notes §11). Quyết định and
 * quy định share one code, and therefore one row of numbers.
 */
export const paperTypes = {
	resolution: { code: 'NQ', name: 'nghị quyết', issuers: ['committee', 'standing-committee', 'cell'] },
	decision: {
		code: 'QĐ',
		name: 'quyết định',
		issuers: ['committee', 'standing-committee', 'inspection', 'cell']
	},
	regulation: { code: 'QĐ', name: 'quy định', issuers: ['committee', 'standing-committee'] },
	conclusion: {
		code: 'KL',
		name: 'kết luận',
		issuers: ['committee', 'standing-committee', 'inspection', 'cell']
	},
	'working-regulations': { code: 'QC', name: 'quy chế', issuers: ['committee', 'inspection', 'cell'] },
	announcement: {
		code: 'TB',
		name: 'thông báo',
		issuers: ['committee', 'standing-committee', 'inspection', 'cell', 'people-committee']
	},
	report: { code: 'BC', name: 'báo cáo', issuers: ['committee', 'standing-committee', 'inspection', 'cell'] },
	plan: { code: 'KH', name: 'kế hoạch', issuers: ['committee', 'standing-committee', 'inspection', 'cell'] },
	programme: {
		code: 'CTr',
		name: 'chương trình',
		issuers: ['committee', 'standing-committee', 'inspection', 'cell']
	},
	proposal: {
		code: 'TTr',
		name: 'tờ trình',
		issuers: ['committee', 'standing-committee', 'inspection', 'cell']
	},
	letter: {
		code: 'CV',
		name: 'công văn',
		issuers: ['committee', 'standing-committee', 'inspection', 'cell', 'people-committee']
	},
	minutes: {
		code: 'BB',
		name: 'biên bản',
		issuers: ['committee', 'standing-committee', 'inspection', 'cell']
	},
	project: { code: 'ĐA', name: 'đề án', issuers: ['committee', 'standing-committee', 'cell'] },
	option: { code: 'PA', name: 'phương án', issuers: ['committee', 'standing-committee', 'cell'] },
	guidance: { code: 'HD', name: 'hướng dẫn', issuers: ['standing-committee', 'inspection'] }
} as const satisfies Record<string, { code: string; name: string; issuers: readonly PaperIssuer[] }>;

export type PaperType = keyof typeof paperTypes;

/** Who signs: the committee, its standing committee, its inspection committee, a cell, or the commune's people's committee. */
export type PaperIssuer = keyof typeof issuerCodes;

/** The organisation's code in a number. The standing committee writes under the committee's own. */
export const issuerCodes = {
	committee: 'ĐU',
	'standing-committee': 'ĐU',
	inspection: 'UBKT',
	cell: 'CB',
	'people-committee': 'UBND'
} as const;
export type IssuerCode = (typeof issuerCodes)[PaperIssuer];

/** The name as it stands above a paper: `THÔNG BÁO`. */
export const titleOf = (type: PaperType): string => paperTypes[type].name.toLocaleUpperCase('vi');

/** Whether papers of this kind may be issued by this body; a committee's list of kinds is not a cell's. */
export const mayIssue = (issuer: PaperIssuer, type: PaperType): boolean =>
	(paperTypes[type].issuers as readonly PaperIssuer[]).includes(issuer);

/** A paper's number and sign, as `05-TB/ĐU`: numbers under 10 have two digits. */
export const paperNumber = (n: number, type: PaperType, org: IssuerCode): string =>
	`${String(n).padStart(2, '0')}-${paperTypes[type].code}/${org}`;

/** The number of a paper not yet issued: room to write it in, as `      -TB/ĐU`. */
export const unissuedNumber = (type: PaperType, org: IssuerCode): string =>
	org === 'UBND' ? stateNumber(type) : `${roomToWrite}-${paperTypes[type].code}/${org}`;

const roomToWrite = '\u00a0'.repeat(6);

/** Room for the number that the State's own register gives, as `      /TB-UBND`; a letter bears no code (NĐ 30/2020/NĐ-CP). */
const stateNumber = (type: PaperType): string =>
	type === 'letter' ? `${roomToWrite}/UBND` : `${roomToWrite}/${paperTypes[type].code}-UBND`;
