/** Words for a cell of a spreadsheet. Those that begin like a formula stay words when somebody saves the sheet as CSV. */
export const sheetText = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
