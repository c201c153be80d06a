import { problemWords } from './problem-words.ts';

/** The words of bringing in a list, in Vietnamese; words.ts joins both languages. */
export const vi = {
	refusals: {
		'only-the-office': 'Việc đưa danh sách đảng viên vào do văn phòng Đảng ủy làm.',
		'file-missing': 'Đồng chí chưa chọn tệp danh sách.',
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
