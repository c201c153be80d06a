import { inBothLanguages } from '#platform/words.ts';
import { problemWords } from './problem-words.ts';

const vi = {
	refusals: {
		'only-the-office': 'Việc đưa danh sách đảng viên vào do văn phòng Đảng ủy làm.',
		'file-missing': 'Đồng chí chưa chọn tệp danh sách.',
		'file-empty': 'Tệp này trống, không có dòng nào.',
		'file-too-large': ({ limit }: { limit: number }) =>
			`Tệp lớn hơn ${limit} MB. Xin tách danh sách thành nhiều tệp nhỏ hơn.`,
		'not-a-spreadsheet': 'Tệp này không phải bảng tính. Xin chọn tệp Excel (.xlsx, .xls) hoặc CSV.',
		'file-encrypted': 'Tệp có đặt mật khẩu. Xin bỏ mật khẩu trong Excel, lưu lại rồi chọn lại tệp.',
		'file-broken': 'Tệp bị hỏng nên không đọc được. Xin mở bằng Excel, lưu lại thành tệp .xlsx rồi chọn lại.',
		'unpacks-too-large':
			'Tệp này bung ra quá lớn nên không được mở. Xin chỉ giữ lại danh sách rồi lưu thành tệp mới.',
		'too-many-rows': ({ limit }: { limit: number }) =>
			`Danh sách có hơn ${limit.toLocaleString('vi-VN')} dòng. Xin tách thành nhiều tệp.`,
		'no-table': 'Không tìm thấy bảng danh sách nào trong tệp. Dòng tiêu đề cần có cột “Họ và tên”.',
		'no-name-column': ({ sheet }: { sheet: string }) =>
			`Trang tính “${sheet}” chưa có cột nào là “Họ và tên”.`,
		'column-twice': ({ sheet, field }: { sheet: string; field: string }) =>
			`Trang tính “${sheet}” có hai cột cùng được chọn là “${field}”.`,
		'nothing-used': 'Chưa trang tính nào được chọn để đọc.',
		'as-of-in-future': 'Ngày của danh sách không thể sau ngày hôm nay.',
		'import-under-way': 'Danh sách này đang được ghi. Xin chờ ghi xong.',
		'import-done': 'Danh sách này đã ghi xong, không sửa được nữa. Nếu cần, xin đưa danh sách mới vào.',
		'import-not-confirmed': 'Danh sách này chưa được xác nhận.',
		'nothing-to-write': 'Danh sách này không có gì mới để ghi.',
		'import-failed': 'Việc ghi bị dừng vì lỗi hệ thống; chưa có gì được ghi. Xin xác nhận lại.',
		'nobody-to-act-for': 'Chưa có ai giữ chức vụ văn phòng Đảng ủy để đứng tên việc này.'
	},
	problems: problemWords.vi,
	fields: {
		ordinal: 'Số thứ tự',
		name: 'Họ và tên',
		'given-name': 'Tên (tách riêng)',
		born: 'Ngày sinh',
		male: 'Nam (ngày sinh hoặc dấu x)',
		female: 'Nữ (ngày sinh hoặc dấu x)',
		sex: 'Giới tính',
		admitted: 'Ngày vào Đảng (dự bị)',
		official: 'Ngày chính thức',
		card: 'Số thẻ đảng viên',
		phone: 'Điện thoại',
		post: 'Chức vụ',
		unit: 'Chi bộ',
		exemption: 'Miễn công tác, sinh hoạt',
		note: 'Ghi chú'
	},
	changed: {
		fullName: 'Họ và tên',
		born: 'Ngày sinh',
		sex: 'Giới tính',
		admittedOn: 'Ngày vào Đảng',
		officialOn: 'Ngày chính thức',
		cardNumber: 'Số thẻ',
		phone: 'Điện thoại',
		cell: 'Chi bộ',
		posts: 'Chức vụ',
		exemption: 'Miễn công tác, sinh hoạt'
	},
	sexes: { female: 'Nữ', male: 'Nam' },
	none: 'chưa có',
	from: (date: string) => `từ ${date}`,
	until: (date: string) => `đến ${date}`,
	outcomes: { new: 'Thêm mới', changed: 'Thay đổi', same: 'Giữ nguyên', refused: 'Không nhận' },
	states: {
		uploaded: 'Chờ xác nhận',
		confirmed: 'Chờ ghi',
		writing: 'Đang ghi',
		done: 'Đã ghi xong',
		failed: 'Ghi không được'
	},
	start: {
		title: 'Đưa danh sách đảng viên vào',
		summary: 'Dùng ngay danh sách chi bộ đang có. Chưa có gì được ghi cho đến khi đồng chí xác nhận.',
		file: 'Tệp danh sách',
		fileHint: 'Excel (.xlsx, .xls) hoặc CSV, không quá 20 MB. Mỗi trang tính có thể là một chi bộ.',
		submit: 'Đọc danh sách',
		template: 'Tải tệp mẫu',
		templateHint: 'Nếu chưa có danh sách, đồng chí có thể điền vào tệp mẫu.',
		latest: 'Các danh sách đã đưa vào gần đây',
		none: 'Chưa có danh sách nào.',
		when: 'Lúc',
		state: 'Trạng thái',
		members: 'Đảng viên'
	},
	columns: {
		title: 'Kiểm tra các cột',
		summary: 'Phần mềm đã nhận ra các cột như dưới đây. Cột nào chưa đúng, đồng chí chọn lại.',
		asOf: 'Danh sách tính đến ngày',
		asOfHint: 'Ai chuyển chi bộ, thêm chức vụ thì tính từ ngày này',
		sheet: (name: string) => `Trang tính “${name}”`,
		legend: 'Có đọc trang tính này không?',
		used: 'Đọc trang tính này',
		recognised: (used: number, all: number) => `Các cột: đã nhận ra ${used} trên ${all}`,
		unit: 'Chi bộ của trang tính',
		unitHint: 'Để trống nếu trong bảng đã có cột chi bộ.',
		header: 'Tiêu đề kết thúc ở dòng số',
		column: (name: string) => `Cột ${name}`,
		headed: (heading: string) => `Tiêu đề: ${heading}`,
		unheaded: 'Không có tiêu đề',
		example: (text: string) => `Ví dụ: ${text}`,
		ignore: 'Không dùng',
		noOfficial: 'Bảng này không có cột ngày chính thức, nên người mới thêm sẽ được tính là đảng viên dự bị.',
		submit: 'Xem trước kết quả',
		empty: 'Trang tính trống'
	},
	preview: {
		title: 'Xem trước: danh sách sẽ làm gì',
		summary: (file: string, asOf: string) => `Tệp ${file}, tính đến ngày ${asOf}. Chưa có gì được ghi.`,
		filter: 'Loại',
		rows: 'Các dòng của danh sách',
		name: 'Họ và tên',
		cell: 'Chi bộ',
		where: 'Trong tệp',
		place: (sheet: string, row: number) => `${sheet}, dòng ${row}`,
		what: 'Sẽ làm gì',
		at: (cell: string, reason: string) => `Ô ${cell}: ${reason}`,
		left: (cell: string, reason: string) => `Bỏ qua ô ${cell}: ${reason}`,
		change: (field: string, from: string, to: string) => `${field}: ${from} → ${to}`,
		confirm: 'Tiếp tục để xác nhận',
		fixColumns: 'Sửa lại các cột',
		download: 'Tải các dòng không nhận (Excel)',
		empty: 'Không có dòng nào thuộc loại này.',
		nothing: 'Không có gì mới để ghi: mọi người trong danh sách đã có đúng như vậy.',
		newUnits: 'Chi bộ chưa có trong phần mềm'
	},
	confirm: {
		title: 'Xác nhận ghi danh sách',
		summary: (count: { new: number; changed: number; same: number; refused: number }) =>
			`Thêm mới ${count.new} đồng chí, thay đổi ${count.changed}, giữ nguyên ${count.same}, không nhận ${count.refused} dòng.`,
		createUnits: 'Lập các chi bộ mới này',
		createUnitsHint: 'Nếu không chọn, các dòng thuộc những chi bộ này sẽ không được nhận.',
		yes: 'Lập các chi bộ có tên ở trên',
		submit: 'Ghi vào danh sách đảng viên',
		back: 'Quay lại xem trước'
	},
	progress: {
		title: 'Đang ghi danh sách',
		summary: 'Đồng chí có thể rời trang này và quay lại sau. Trang tự cập nhật.',
		written: (done: number, all: number) => `Đã ghi ${done} trên ${all} dòng`,
		waiting: 'Đang chờ đến lượt ghi',
		look: 'Xem lại ngay',
		failed: 'Danh sách chưa ghi được',
		failedHint: 'Chưa có gì được ghi. Đồng chí có thể xác nhận lại.',
		again: 'Xác nhận lại'
	},
	receipt: {
		title: 'Đã ghi xong danh sách đảng viên',
		members: 'Xem danh sách đảng viên',
		rows: 'Xem từng dòng đã làm gì',
		another: 'Đưa danh sách khác vào',
		refused: 'Sửa các dòng không nhận trong tệp Excel rồi đưa tệp đó vào lại.',
		same: 'Đưa cùng tệp này vào lần nữa sẽ không thay đổi gì.'
	},
	file: {
		sheet: 'Danh sách đảng viên',
		guide: 'Hướng dẫn',
		refusedSheet: 'Không nhận',
		reason: 'Lý do không nhận',
		address: 'Vị trí trong tệp',
		refusedName: 'khong-nhan',
		templateName: 'mau-danh-sach-dang-vien',
		guideTitle: 'Cách điền',
		guideLines: {
			name: 'Viết đầy đủ họ, chữ đệm và tên.',
			born: 'Viết như 03/02/1985. Nếu chỉ nhớ năm thì viết 1985.',
			sex: 'Nam hoặc Nữ.',
			admitted: 'Ngày kết nạp (vào Đảng dự bị), như 19/05/2010.',
			official: 'Để trống nếu còn là đảng viên dự bị.',
			card: 'Như 19.526696.',
			post: 'Bí thư, Phó Bí thư, Chi ủy viên, Đảng ủy viên, Ủy viên BTV, Ủy viên UBKT… Nhiều chức vụ cách nhau bằng dấu phẩy.',
			phone: 'Nên có để báo tin khi cần.',
			unit: 'Tên chi bộ, như Chi bộ Thôn Thượng.',
			exemption: 'Để trống, hoặc viết như: Miễn từ 01/2025.'
		}
	}
};

const en = {
	refusals: {
		'only-the-office': 'Lists of members are brought in by the office of the committee.',
		'file-missing': 'No file has been chosen yet.',
		'file-empty': 'This file is empty: it has no rows.',
		'file-too-large': ({ limit }: { limit: number }) =>
			`The file is larger than ${limit} MB. Please divide the list into smaller files.`,
		'not-a-spreadsheet': 'This file is no spreadsheet. Please choose an Excel file (.xlsx, .xls) or a CSV.',
		'file-encrypted':
			'The file is under a password. Please take the password off in Excel, save it and choose it again.',
		'file-broken':
			'The file is broken and cannot be read. Please open it in Excel, save it as .xlsx and choose it again.',
		'unpacks-too-large':
			'This file unpacks to something too large and was not opened. Please keep only the list and save it as a new file.',
		'too-many-rows': ({ limit }: { limit: number }) =>
			`The list has more than ${limit.toLocaleString('en-GB')} rows. Please divide it into several files.`,
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

/** The words of bringing in a list. */
export const rosterWords = inBothLanguages(vi, en);
