import { inBothLanguages } from '#platform/words.ts';

const vi = {
	skip: 'Chuyển đến nội dung',
	menu: 'Danh mục',
	places: 'Các mục chính',
	signOut: 'Đăng xuất',
	demonstration: 'Dữ liệu trình diễn, không phải người thật',
	language: 'Ngôn ngữ',
	back: 'Quay lại',
	optional: 'không bắt buộc',
	none: 'Chưa có',
	choose: 'Chọn…',
	dateHint: 'Ví dụ: 23/11/2026',
	timeHint: 'Ví dụ: 19:30',
	printedBy: (who: string, when: string) => `Người in: ${who}, lúc ${when}`,
	printHint:
		'Để in trang này: trên máy tính nhấn Ctrl + P; trên điện thoại mở trình đơn của trình duyệt, chọn Chia sẻ rồi In.',
	signHere: '(Ký, ghi rõ họ tên)',
	errors: {
		title: 'Chưa lưu được. Xin xem lại:',
		refused: 'Chưa thực hiện được',
		mark: 'Cần sửa:'
	},
	notice: {
		info: 'Thông tin',
		success: 'Đã xong',
		warning: 'Lưu ý',
		refusal: 'Chưa thực hiện được'
	},
	status: {
		waiting: 'Đang chờ',
		'in-hand': 'Đang khắc phục',
		overdue: 'Quá hạn',
		reported: 'Đã báo cáo',
		verified: 'Đã xác nhận',
		holds: 'Đã bền vững',
		returned: 'Trả lại',
		recurred: 'Tái diễn',
		closed: 'Đã kết thúc'
	},
	filters: {
		title: 'Tìm và lọc',
		apply: 'Tìm',
		clear: 'Bỏ lọc',
		any: 'Tất cả'
	},
	pager: {
		title: 'Các trang',
		range: (from: string, to: string, total: string) => `${from}–${to} trong ${total}`,
		previous: 'Trang trước',
		next: 'Trang sau'
	},
	waiting: {
		none: 'Không có việc nào chờ đồng chí.',
		due: (date: string) => `hạn ${date}`,
		on: (date: string) => `ngày ${date}`,
		today: 'hôm nay',
		tomorrow: 'ngày mai',
		inDays: (days: number) => `còn ${days} ngày`,
		overdue: (days: number) => `quá hạn ${days} ngày`
	},
	loop: {
		title: 'Vòng khắc phục khuyết điểm',
		found: 'Phát hiện',
		mending: 'Đang khắc phục',
		reported: 'Đã báo cáo',
		verified: 'Đã xác nhận',
		holds: 'Đã bền vững',
		overdue: 'Quá hạn'
	},
	timeline: {
		title: 'Quá trình',
		onBehalf: (who: string) => `nhập thay đồng chí ${who}`,
		paper: 'nhập từ bản giấy'
	},
	receipt: {
		next: 'Việc tiếp theo'
	},
	wrong: {
		title: 'Có lỗi ở phía hệ thống',
		apology: 'Xin lỗi. Việc vừa rồi chưa thực hiện được, dữ liệu đã lưu trước đó vẫn còn nguyên.',
		reference: (id: string) => `Khi báo lại, xin đọc mã: ${id}`,
		missing: 'Không tìm thấy trang này',
		missingHelp:
			'Trang không có, hoặc không thuộc phạm vi được xem. Xin kiểm tra lại đường dẫn, hoặc về trang đầu.',
		refused: 'Chưa được làm việc này',
		refusedHelp: 'Nếu cần, xin liên hệ văn phòng Đảng ủy.',
		home: 'Về trang đầu'
	}
};

const en: typeof vi = {
	skip: 'Skip to the content',
	menu: 'Menu',
	places: 'Main places',
	signOut: 'Sign out',
	demonstration: 'Demonstration data, no real people',
	language: 'Language',
	back: 'Back',
	optional: 'optional',
	none: 'Not yet',
	choose: 'Choose…',
	dateHint: 'For example 23/11/2026',
	timeHint: 'For example 19:30',
	printedBy: (who, when) => `Printed by ${who}, ${when}`,
	printHint:
		'To print this page: press Ctrl + P on a computer; on a phone open the browser menu, choose Share, then Print.',
	signHere: '(Signature and full name)',
	errors: {
		title: 'Not saved yet. Please look again at:',
		refused: 'This could not be done',
		mark: 'To correct:'
	},
	notice: {
		info: 'Information',
		success: 'Done',
		warning: 'Please note',
		refusal: 'This could not be done'
	},
	status: {
		waiting: 'Waiting',
		'in-hand': 'Being mended',
		overdue: 'Overdue',
		reported: 'Reported done',
		verified: 'Verified',
		holds: 'Holds',
		returned: 'Returned',
		recurred: 'Recurred',
		closed: 'Closed'
	},
	filters: {
		title: 'Search and filter',
		apply: 'Search',
		clear: 'Clear',
		any: 'All'
	},
	pager: {
		title: 'Pages',
		range: (from, to, total) => `${from}–${to} of ${total}`,
		previous: 'Previous page',
		next: 'Next page'
	},
	waiting: {
		none: 'Nothing waits for you.',
		due: (date) => `due ${date}`,
		on: (date) => `on ${date}`,
		today: 'today',
		tomorrow: 'tomorrow',
		inDays: (days) => `in ${days} days`,
		overdue: (days) => (days === 1 ? '1 day overdue' : `${days} days overdue`)
	},
	loop: {
		title: 'From found to mended for good',
		found: 'Found',
		mending: 'Being mended',
		reported: 'Reported done',
		verified: 'Verified',
		holds: 'Found to hold',
		overdue: 'Overdue'
	},
	timeline: {
		title: 'History',
		onBehalf: (who) => `entered on behalf of ${who}`,
		paper: 'entered from paper'
	},
	receipt: {
		next: 'What happens next'
	},
	wrong: {
		title: 'Something went wrong on our side',
		apology: 'We are sorry. What you just asked for was not done; everything saved before is still there.',
		reference: (id) => `When you tell us about it, please quote: ${id}`,
		missing: 'There is no such page',
		missingHelp:
			'The page does not exist, or is not among those you may see. Check the address, or go back to the first page.',
		refused: 'This is not yours to do',
		refusedHelp: 'If you need it, please ask the committee office.',
		home: 'Back to the first page'
	}
};

/** The words that the shared pieces need themselves. */
export const uiWords = inBothLanguages(vi, en);
