import { problemWords } from './problem-words.ts';

/** The same in English. */
export const en = {
	refusals: {
		'only-the-office': 'Lists of members are brought in by the office of the committee.',
		'file-missing': 'No file has been chosen yet.',
		'no-table': 'No list was found in this file. Its heading needs a column for the full name.',
		'no-name-column': ({ sheet }: { sheet: string }) => `No column of the sheet “${sheet}” is the full name.`,
		'column-twice': ({ sheet, field }: { sheet: string; field: string }) =>
			`Two columns of the sheet “${sheet}” were chosen as “${field}”.`,
		'nothing-used': 'No sheet has been chosen to be read.',
		'as-of-in-future': 'The day of the list cannot be after today.',
		'import-under-way': 'This list is being written. Please wait until it is in.',
		'import-done': 'This list is in and cannot be changed. If need be, bring in a new one.',
		'import-not-confirmed': 'This list has not been confirmed.',
		'nothing-to-write': 'This list holds nothing new to write.',
		'import-failed':
			'The writing stopped because something failed here; nothing was written. Please confirm again.',
		'nobody-to-act-for': 'Nobody holds the post of the office, in whose name this could be done.'
	},
	problems: problemWords.en,
	fields: {
		ordinal: 'Number',
		name: 'Full name',
		'given-name': 'Given name (apart)',
		born: 'Date of birth',
		male: 'Male (date of birth or a cross)',
		female: 'Female (date of birth or a cross)',
		sex: 'Sex',
		admitted: 'Admitted (probationary)',
		official: 'Official since',
		card: 'Card number',
		phone: 'Telephone',
		post: 'Post',
		unit: 'Cell',
		exemption: 'Exemption',
		note: 'Note'
	},
	changed: {
		fullName: 'Full name',
		born: 'Date of birth',
		sex: 'Sex',
		admittedOn: 'Admitted',
		officialOn: 'Official since',
		cardNumber: 'Card number',
		phone: 'Telephone',
		cell: 'Cell',
		posts: 'Posts',
		exemption: 'Exemption'
	},
	sexes: { female: 'Female', male: 'Male' },
	none: 'nothing',
	from: (date: string) => `from ${date}`,
	until: (date: string) => `until ${date}`,
	outcomes: { new: 'New', changed: 'Changed', same: 'Same', refused: 'Refused' },
	states: {
		uploaded: 'Waits for confirmation',
		confirmed: 'Waits to be written',
		writing: 'Being written',
		done: 'In',
		failed: 'Not written'
	},
	start: {
		title: 'Bring in a list of members',
		summary: 'Use the list that the cell keeps already. Nothing is written until you confirm.',
		file: 'The list',
		fileHint: 'Excel (.xlsx, .xls) or CSV, at most 20 MB. Each sheet may be one cell.',
		submit: 'Read the list',
		template: 'Download a template',
		templateHint: 'If there is no list yet, you can fill in the template.',
		latest: 'Lists brought in lately',
		none: 'No list yet.',
		when: 'When',
		state: 'State',
		members: 'Members'
	},
	columns: {
		title: 'Check the columns',
		summary: 'The columns were recognised as below. Where one is wrong, choose again.',
		asOf: 'The list counts from',
		asOfHint: 'Moves between cells and new posts count from this day',
		sheet: (name: string) => `Sheet “${name}”`,
		legend: 'Shall this sheet be read?',
		used: 'Read this sheet',
		recognised: (used: number, all: number) => `Columns: ${used} of ${all} recognised`,
		unit: 'The cell that this sheet lists',
		unitHint: 'Leave it empty when the table has a column for the cell.',
		header: 'The heading ends in row',
		column: (name: string) => `Column ${name}`,
		headed: (heading: string) => `Heading: ${heading}`,
		unheaded: 'No heading',
		example: (text: string) => `Example: ${text}`,
		ignore: 'Not used',
		noOfficial: 'This table has no column for the official date, so new people will count as probationary.',
		submit: 'See what it will do',
		empty: 'An empty sheet'
	},
	preview: {
		title: 'Preview: what the list will do',
		summary: (file: string, asOf: string) => `File ${file}, as of ${asOf}. Nothing is written yet.`,
		filter: 'Kind',
		rows: 'The rows of the list',
		name: 'Full name',
		cell: 'Cell',
		where: 'In the file',
		place: (sheet: string, row: number) => `${sheet}, row ${row}`,
		what: 'What it will do',
		at: (cell: string, reason: string) => `Cell ${cell}: ${reason}`,
		left: (cell: string, reason: string) => `Cell ${cell} left out: ${reason}`,
		change: (field: string, from: string, to: string) => `${field}: ${from} → ${to}`,
		confirm: 'Go on to confirm',
		fixColumns: 'Correct the columns',
		download: 'Download the refused rows (Excel)',
		empty: 'No row of this kind.',
		nothing: 'Nothing new to write: everybody on the list is in the records just so.',
		newUnits: 'Cells that do not exist here yet'
	},
	confirm: {
		title: 'Confirm the list',
		summary: (count: { new: number; changed: number; same: number; refused: number }) =>
			`${count.new} new, ${count.changed} changed, ${count.same} the same, ${count.refused} rows refused.`,
		createUnits: 'Open these new cells',
		createUnitsHint: 'Without it, the rows of these cells are refused.',
		yes: 'Open the cells named above',
		submit: 'Write it into the members’ records',
		back: 'Back to the preview'
	},
	progress: {
		title: 'The list is being written',
		summary: 'You may leave this page and come back. It renews itself.',
		written: (done: number, all: number) => `${done} of ${all} rows written`,
		waiting: 'Waiting for its turn',
		look: 'Look again now',
		failed: 'The list could not be written',
		failedHint: 'Nothing was written. You may confirm again.',
		again: 'Confirm again'
	},
	receipt: {
		title: 'The list of members is in',
		members: 'See the members',
		rows: 'See what each row did',
		another: 'Bring in another list',
		refused: 'Correct the refused rows in the Excel file and bring that file in.',
		same: 'Bringing in the same file again changes nothing.'
	},
	file: {
		sheet: 'Members',
		guide: 'Guide',
		refusedSheet: 'Refused',
		reason: 'Why it was refused',
		address: 'Where in the file',
		refusedName: 'refused',
		templateName: 'template-members',
		guideTitle: 'How to fill it in',
		guideLines: {
			name: 'Family, middle and given name in full.',
			born: 'As 03/02/1985. If only the year is known: 1985.',
			sex: 'Male or Female.',
			admitted: 'The day of admission (probationary), as 19/05/2010.',
			official: 'Leave it empty while the person is probationary.',
			card: 'As 19.526696.',
			post: 'Bí thư, Phó Bí thư, Chi ủy viên, Đảng ủy viên, Ủy viên BTV, Ủy viên UBKT… Several are separated by commas.',
			phone: 'Good to have, for when somebody must be told.',
			unit: 'The name of the cell, such as Chi bộ Thôn Thượng.',
			exemption: 'Leave it empty, or write: Miễn từ 01/2025.'
		}
	}
};
