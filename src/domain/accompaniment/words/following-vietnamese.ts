import { showDate, type PlainDate } from '#platform/dates.ts';

type Later = { name: string; date: PlainDate };

export const followingVietnamese = {
	kinds: {
		regular: 'Thường kỳ',
		thematic: 'Chuyên đề',
		both: 'Thường kỳ và chuyên đề',
		other: 'Bất thường, khác'
	},
	endings: {
		'handed-over': 'đã bàn giao',
		'left-committee': 'thôi tham gia cấp ủy',
		'cell-closed': 'chi bộ kết thúc hoạt động'
	},
	period: (from: string, to: string | null) => (to ? `từ ${from} đến hết ${to}` : `từ ${from}`),
	page: {
		own: 'Chi bộ tôi phụ trách',
		of: (name: string) => `Chi bộ do đồng chí ${name} phụ trách`,
		summary: (cells: number, members: number) => `${cells} chi bộ, ${members} đảng viên`,
		none: 'Hôm nay đồng chí chưa được giao phụ trách chi bộ nào.',
		noneOther: 'Hôm nay đồng chí này không phụ trách chi bộ nào.',
		noneHelp: 'Văn phòng Đảng ủy phân công trên trang “Phân công phụ trách chi bộ”.',
		assignments: 'Phân công phụ trách chi bộ',
		visits: 'Các lần dự sinh hoạt',
		requests: 'Kiến nghị của chi bộ',
		report: 'Ghi phiếu dự sinh hoạt',
		reportOf: (cell: string) => `Ghi phiếu dự sinh hoạt: ${cell}`,
		mine: 'Việc của người phụ trách',
		nothingMine: 'Không còn việc nào phải làm.',
		cells: 'Từng chi bộ',
		since: 'Phụ trách từ',
		secretary: 'Bí thư',
		members: 'Đảng viên',
		next: 'Buổi họp sắp tới',
		noNext: 'Chưa có lịch họp',
		last: 'Lần dự gần nhất',
		neverVisited: 'Chưa dự buổi nào',
		owes: 'Chi bộ còn nợ',
		owesNothing: 'Không nợ việc gì',
		allOf: 'Các lần dự, kiến nghị của chi bộ',
		late: (days: number) => `quá hạn ${days} ngày`,
		due: (date: string) => `hạn ${date}`
	},
	owed: {
		answers: (title: string, open: number) => `Trả lời về ${open} đảng viên có tên trong danh sách: ${title}`,
		actions: (task: string, owner: string) => `Việc khắc phục quá hạn: ${task} (đồng chí ${owner})`,
		suggestion: (words: string) => `Giải trình gợi ý kiểm điểm: ${words}`,
		reviews: (title: string, count: number) => `${count} bản tự kiểm điểm chưa nộp: ${title}`,
		minutes: (title: string) => `Biên bản chưa xong: ${title}`
	},
	mine: {
		report: 'Ghi phiếu dự sinh hoạt',
		reportThing: (cell: string, date: string) => `${cell}, ngày ${date}`,
		draft: 'Gửi phiếu đang viết dở',
		request: 'Trả lời kiến nghị',
		quarter: 'Dự sinh hoạt chi bộ trong quý này',
		quarterThing: (cell: string, done: number, needed: number) => `${cell}: đã dự ${done}/${needed} buổi`,
		tell: 'Báo cho chi bộ biết trả lời',
		withoutFollower: 'Phân công người phụ trách',
		withoutFollowerThing: (cells: number) => `${cells} chi bộ chưa có người phụ trách`,
		withoutFollowerButton: 'Phân công',
		reply: 'Xem phiếu dự sinh hoạt',
		replyThing: (name: string, date: string) => `Đồng chí ${name} dự ngày ${date}`,
		heard: 'Xem trả lời của Đảng ủy',
		open: 'Mở'
	},
	assignments: {
		title: 'Phân công phụ trách chi bộ',
		asOf: (date: string) => `Theo phân công có hiệu lực ngày ${date}`,
		day: 'Xem theo ngày',
		show: 'Xem',
		load: 'Mỗi đồng chí phụ trách bao nhiêu',
		follower: 'Cấp ủy viên',
		cells: 'Chi bộ',
		members: 'Đảng viên',
		cell: 'Chi bộ',
		now: 'Người phụ trách',
		since: 'Từ ngày',
		nobody: 'Chưa có người phụ trách',
		nobodySince: (name: string, why: string, date: string) =>
			`Đồng chí ${name} ${why} từ ngày ${date}; chưa có người thay`,
		without: (cells: number) => `${cells} chi bộ chưa có người phụ trách`,
		withoutNone: 'Chi bộ nào cũng có người phụ trách.',
		lead: 'Chọn người phụ trách cho từng chi bộ rồi ghi một lần. Chi bộ không đổi người thì để nguyên. Kiến nghị chưa trả lời và phiếu còn thiếu tự chuyển sang người mới từ ngày đó.',
		from: 'Có hiệu lực từ ngày',
		fromHint: 'Có thể là ngày sắp tới',
		to: (cell: string) => `Người phụ trách ${cell}`,
		leave: 'Chưa phân công',
		submit: 'Ghi phân công',
		saved: (cells: number, date: string) => `Đã ghi phân công ${cells} chi bộ, có hiệu lực từ ngày ${date}.`,
		nothing: 'Không có chi bộ nào đổi người phụ trách.',
		handover: 'Bàn giao cho người khác',
		noCells: 'Ngày này chưa có chi bộ nào hoạt động.',
		noCellsHelp: 'Chọn ngày khác, hoặc lập chi bộ ở trang “Chi bộ”.',
		noFollowers: 'Ngày này chưa ghi ai là cấp ủy viên.',
		noFollowersHelp: 'Ghi chức vụ cấp ủy viên ở hồ sơ đảng viên trước, rồi quay lại phân công.'
	},
	handover: {
		title: 'Bàn giao chi bộ phụ trách',
		from: 'Người bàn giao',
		choose: 'Chọn người bàn giao',
		show: 'Xem chi bộ của đồng chí này',
		cells: 'Bàn giao chi bộ nào',
		along: (requests: number, reports: number) =>
			`đi kèm: ${requests} kiến nghị chưa trả lời, ${reports} phiếu còn thiếu`,
		to: 'Người nhận',
		on: 'Từ ngày',
		submit: 'Ghi bàn giao',
		lead: 'Việc còn nợ đi theo chi bộ: từ ngày đó người nhận trả lời kiến nghị và bổ sung phiếu còn thiếu. Ai đã giữ việc từ ngày nào vẫn xem được.',
		none: 'Đồng chí này không phụ trách chi bộ nào.',
		done: (cells: number, name: string, date: string) =>
			`Đã bàn giao ${cells} chi bộ cho đồng chí ${name} từ ngày ${date}.`
	},
	cell: {
		title: 'Người phụ trách',
		now: (name: string, from: string) => `Đồng chí ${name}, từ ngày ${from}`,
		nobody: 'Chưa có cấp ủy viên phụ trách.',
		history: 'Đã phụ trách qua các thời kỳ',
		more: 'Các lần dự sinh hoạt, kiến nghị',
		pageTitle: (cell: string) => `Đảng ủy với ${cell}`
	},
	refusals: {
		'office-assigns': 'Phân công phụ trách chi bộ do Văn phòng, bí thư hoặc phó bí thư Đảng ủy ghi.',
		'of-another-follower':
			'Trang này của người phụ trách chi bộ và của lãnh đạo, Văn phòng, Ủy ban Kiểm tra.',
		'follower-from-later': ({ name, date }: Later) =>
			`Đồng chí ${name} đã được phân công phụ trách chi bộ này từ ngày ${showDate(date)}. Hãy chọn ngày đó hoặc muộn hơn.`,
		'follower-there-already': 'Vừa có người ghi phân công cho chi bộ này. Hãy mở lại trang rồi xem lại.',
		'not-in-committee': ({ date }: Later) =>
			`Ngày ${showDate(date)} đồng chí này không là cấp ủy viên. Ghi chức vụ trước, hoặc chọn người khác.`,
		'cell-not-open': ({ date }: Later) =>
			`Ngày ${showDate(date)} chi bộ này không hoạt động. Hãy chọn ngày khác.`,
		'assigned-from-missing': 'Ghi ngày phân công có hiệu lực.',
		'not-their-cell': ({ date }: { date: PlainDate }) =>
			`Ngày ${showDate(date)} đồng chí này không phụ trách chi bộ đã chọn. Hãy xem lại danh sách.`,
		'handover-from-missing': 'Chọn người bàn giao.',
		'handover-to-missing': 'Chọn người nhận bàn giao.',
		'handover-to-same': 'Người nhận phải khác người bàn giao.',
		'handover-cells-missing': 'Chọn ít nhất một chi bộ để bàn giao.'
	}
};
