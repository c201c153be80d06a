/**
 * The measures of a Party paper: A4, HD 05-HD/VPTW of 27/5/2026, known second-hand. They lie within what NĐ 30/2020/NĐ-CP
 * leaves open for papers of the State, which share them. Millimetres for the page, points
 * for type. What the guidance leaves open (small print, space around tables) is our own choice.
 */
export const paperFormat = {
	page: { width: 210, height: 297 },
	margin: { top: 20, bottom: 20, left: 30, right: 15 },
	/** Of the line: what the issuer's half of the header takes, and the sign of the Party's half. */
	header: { issuerShare: 44, partyShare: 56 },
	/** The State's name is longer than the Party's. */
	stateHeader: { issuerShare: 39, partyShare: 61 },
	firstLineIndent: 10,
	/** Exact distance from line to line, in points, for body type of 14 points. */
	line: 18,
	spaceAfter: 6,
	type: { body: 14, party: 15, title: 16, table: 12, small: 12 },
	/** How much larger the type is when large type is asked for. */
	largeFactor: 1.25,
	/** The length of the rule below ĐẢNG CỘNG SẢN VIỆT NAM: that of the words, in points at 15 points bold. */
	partyRule: 208,
	/** The length of the rule below the State's motto, of the one below its issuer, and the size of its name. */
	stateRule: 170,
	issuerRule: 70,
	stateName: 12,
	stateMotto: 13,
	/** Room for a signature by hand, in points. */
	signatureRoom: 64
} as const;

export const partyName = 'ĐẢNG CỘNG SẢN VIỆT NAM';
/** The State's name and motto, as they stand at the top right of its papers (NĐ 30/2020/NĐ-CP, Phụ lục I). */
export const stateName = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const stateMotto = 'Độc lập - Tự do - Hạnh phúc';
export const star = '*';
export const dashes = '-----';
export const recipientsTitle = 'Nơi nhận:';
