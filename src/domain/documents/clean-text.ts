/**
 * Words as a paper can bear them: composed letters (NFC), one kind of line break, and none of the invisible characters
 * that a file format forbids (XML 1.0 §2.2) or that would turn the direction of what is read.
 */
export const cleanText = (text: string): string =>
	text
		.toWellFormed()
		.normalize('NFC')
		.replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
		.replace(/\t/g, ' ')
		.replace(forbidden, '');

// eslint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;
