import { showDate } from '#platform/dates.ts';
import { inBothLanguages } from '#platform/words.ts';

const vi = {
	list: {
		title: 'Chi bộ',
		name: 'Tên chi bộ',
		secretary: 'Bí thư',
		members: 'Đảng viên',
		probationary: 'Dự bị',
		exempt: 'Được miễn',
		total: 'Tổng',
		add: 'Lập chi bộ',
		none: 'Chưa có chi bộ nào.',
		kind: 'Loại',
		noKind: 'Chưa ghi',
		withoutKind: (cells: number) => `${cells} chi bộ chưa ghi loại`,
		withoutKindWhy: 'Mẫu kiểm điểm của đảng viên tùy theo loại chi bộ.',
		confirmKinds: 'Ghi loại cho các chi bộ này',
		noneHelp: 'Văn phòng lập từng chi bộ, hoặc nhập danh sách đảng viên có ghi tên chi bộ.'
	},
	record: {
		back: 'Chi bộ',
		summary: (members: number) => `${members} đảng viên`,
		closed: (date: string) => `Đã kết thúc hoạt động từ ngày ${date}`,
		posts: 'Chi ủy',
		noPosts: 'Chưa ghi ai giữ chức vụ.',
		members: 'Đảng viên',
		exempt: 'được miễn công tác và sinh hoạt',
		allMembers: 'Tìm, lọc, tải danh sách',
		kinds: 'Loại chi bộ',
		noKind: 'Chưa ghi loại.',
		setKind: 'Ghi loại',
		names: 'Tên qua các thời kỳ',
		since: (from: string) => `từ ${from}`,
		between: (from: string, to: string) => `từ ${from} đến hết ${to}`,
		until: (to: string) => `đến hết ${to}`,
		always: 'từ trước đến nay',
		rename: 'Đổi tên',
		close: 'Kết thúc hoạt động',
		merge: 'Nhập vào chi bộ khác',
		mergedInto: (name: string, on: string) => `Đã nhập vào ${name} từ ngày ${on}`,
		mergedFrom: 'Chi bộ đã nhập vào đây',
		mergedOn: (on: string, decision: string) => `từ ngày ${on}, theo ${decision}`
	},
	merger: {
		title: (name: string) => `Nhập vào chi bộ khác: ${name}`,
		lead: (members: number, posts: number) =>
			`${members} đảng viên đang sinh hoạt ở đây chuyển sang chi bộ mới, ${posts} chức vụ trong chi ủy thôi giữ, cùng từ một ngày.`,
		kept: 'Việc khắc phục, phân công, quy chế và điều còn nợ của chi bộ này do chi ủy chi bộ nhận tiếp tục lo. Văn bản, báo cáo đã có giữ nguyên tên cũ.',
		into: 'Nhập vào chi bộ',
		choose: 'Chọn chi bộ nhận',
		on: 'Từ ngày',
		decision: 'Theo quyết định',
		decisionHint: 'Số, ngày quyết định của Đảng ủy, ví dụ: QĐ 12-QĐ/ĐU, ngày 01/11/2026',
		submit: 'Ghi nhập chi bộ',
		leave: 'Không lưu, quay lại',
		noOther: 'Không có chi bộ nào khác.',
		noOtherHelp: 'Cần lập chi bộ nhận trước.'
	},
	form: {
		newTitle: 'Lập chi bộ',
		newSubmit: 'Lập chi bộ',
		name: 'Tên chi bộ',
		nameHint: 'Ghi đầy đủ, ví dụ: Chi bộ Thôn Thượng',
		from: 'Từ ngày',
		renameTitle: (name: string) => `Đổi tên: ${name}`,
		newName: 'Tên mới',
		renameLead: 'Văn bản và kết quả đã có trước ngày đổi vẫn mang tên cũ.',
		renameSubmit: 'Ghi đổi tên',
		closeTitle: (name: string) => `Kết thúc hoạt động: ${name}`,
		closeLead:
			'Trước đó cần chuyển hết đảng viên sang chi bộ khác. Những gì đã ghi về chi bộ này vẫn xem được.',
		on: 'Không còn hoạt động từ ngày',
		closeSubmit: 'Ghi kết thúc hoạt động',
		leave: 'Không lưu, quay lại',
		kindTitle: (name: string) => `Loại chi bộ: ${name}`,
		kind: 'Loại chi bộ',
		kindGuessed: 'Máy đoán theo tên; đồng chí xem lại trước khi ghi.',
		kindLead:
			'Mẫu kiểm điểm của đảng viên tùy theo loại chi bộ. Việc kiểm điểm đã mở giữ nguyên mẫu của mình.',
		kindFrom: 'Từ ngày',
		kindFromHint: 'Để trống nếu từ trước đến nay vẫn thế, hoặc để sửa điều đã ghi nhầm',
		kindSubmit: 'Ghi loại chi bộ',
		kindLater: 'Để sau'
	},
	allKinds: {
		title: 'Ghi loại cho các chi bộ',
		lead: 'Máy đoán theo tên từng chi bộ. Đồng chí xem lại, sửa chỗ chưa đúng rồi ghi một lần cho tất cả.',
		submit: 'Ghi loại cho các chi bộ này',
		choose: 'Chưa biết, để sau',
		done: 'Mọi chi bộ đều đã ghi loại.',
		doneNext: 'Khi chi bộ đổi loại, mở chi bộ đó và ghi loại mới cùng ngày đổi.'
	},
	cellKinds: {
		village: 'Thôn, tổ dân phố',
		agency: 'Cơ quan',
		school: 'Trường học',
		health: 'Y tế',
		enterprise: 'Doanh nghiệp, hợp tác xã',
		'armed-forces': 'Công an, quân sự',
		other: 'Loại khác'
	},
	refusals: {
		'same-kind': 'Chi bộ đang được ghi đúng loại này từ ngày đó.',
		'kind-missing': 'Chưa chọn loại chi bộ.',
		'two-kinds-at-once': 'Chi bộ đã có loại hình khác trong khoảng thời gian này.',
		'term-ends-before-it-starts': 'Ngày kết thúc nhiệm kỳ phải sau ngày bắt đầu.',
		'no-term': ({ date }: { date: string }) =>
			`Ngày ${showDate(date)} không nằm trong nhiệm kỳ nào đã khai báo.`,
		'two-names-at-once': 'Một tổ chức không thể có hai tên cùng một lúc.',
		'only-the-office':
			'Chỉ văn phòng, bí thư và phó bí thư Đảng ủy được lập, đổi tên, ghi loại, kết thúc chi bộ.',
		'no-new-hamlet': 'Các thôn, tổ dân phố này đã có trong danh sách rồi.',
		'hamlet-ended-already': 'Thôn, tổ dân phố này đã được ghi là không còn từ trước.',
		'name-missing': 'Chưa nhập tên chi bộ.',
		'date-missing': 'Chưa nhập ngày.',
		'name-taken': 'Đã có một chi bộ mang tên này.',
		'same-name': 'Chi bộ đang mang chính tên này.',
		'named-later': ({ date }: { date: string }) =>
			`Tên hiện nay có từ ngày ${showDate(date)}; ngày ghi phải sau ngày đó.`,
		'closed-already': ({ date }: { date: string }) =>
			`Chi bộ đã kết thúc hoạt động từ ngày ${showDate(date)}.`,
		'has-members': ({ members }: { members: number }) =>
			`Chi bộ còn ${members} đảng viên vào ngày đó. Xin chuyển các đồng chí sang chi bộ khác trước.`,
		'has-posts': ({ posts }: { posts: number }) =>
			`Chi bộ còn ${posts} chức vụ vào ngày đó. Xin ghi thôi chức vụ trước.`
	},
	kinds: { committee: 'Đảng bộ', cell: 'Chi bộ', 'sub-committee': 'Đảng bộ bộ phận', superior: 'Cấp trên' }
};

const en: typeof vi = {
	list: {
		title: 'Cells',
		name: 'Name of the cell',
		secretary: 'Secretary',
		members: 'Members',
		probationary: 'Probationary',
		exempt: 'Exempt',
		total: 'In all',
		add: 'Set up a cell',
		none: 'There are no cells yet.',
		kind: 'Kind',
		noKind: 'Not recorded',
		withoutKind: (cells) => (cells === 1 ? '1 cell without a kind' : `${cells} cells without a kind`),
		withoutKindWhy: 'Which review form a member fills in depends on the kind of the cell.',
		confirmKinds: 'Record the kinds of these cells',
		noneHelp: 'The office sets up cells one by one, or brings in a list of members that names them.'
	},
	record: {
		back: 'Cells',
		summary: (members) => (members === 1 ? '1 member' : `${members} members`),
		closed: (date) => `Closed on ${date}`,
		posts: 'Cell committee',
		noPosts: 'Nobody is recorded as holding a post.',
		members: 'Members',
		exempt: 'exempt from work and meetings',
		allMembers: 'Search, filter, download the list',
		kinds: 'Kind of cell',
		noKind: 'No kind is recorded.',
		setKind: 'Record the kind',
		names: 'Names over time',
		since: (from) => `since ${from}`,
		between: (from, to) => `from ${from} to ${to}`,
		until: (to) => `until ${to}`,
		always: 'all along',
		rename: 'Rename',
		close: 'Close',
		merge: 'Merge into another cell',
		mergedInto: (name, on) => `Merged into ${name} on ${on}`,
		mergedFrom: 'Cells merged into this one',
		mergedOn: (on, decision) => `on ${on}, by ${decision}`
	},
	merger: {
		title: (name) => `Merge into another cell: ${name}`,
		lead: (members, posts) =>
			`The ${members} members of this cell move to the other one, and its ${posts} posts end, all from one day.`,
		kept: 'What this cell still has to mend, its duties, regulations and debts are in the care of those who lead the other cell. Papers and reports that exist keep the old name.',
		into: 'Merged into',
		choose: 'Choose the cell that takes it in',
		on: 'From',
		decision: 'By decision',
		decisionHint: 'Number and date, for example: QĐ 12-QĐ/ĐU, 01/11/2026',
		submit: 'Record the merger',
		leave: 'Leave without saving',
		noOther: 'There is no other cell.',
		noOtherHelp: 'Please set up the cell that takes it in first.'
	},
	form: {
		newTitle: 'Set up a cell',
		newSubmit: 'Set up the cell',
		name: 'Name of the cell',
		nameHint: 'In full, for example: Chi bộ Thôn Thượng',
		from: 'From',
		renameTitle: (name) => `Rename: ${name}`,
		newName: 'New name',
		renameLead: 'Papers and results from before that day keep the old name.',
		renameSubmit: 'Record the new name',
		closeTitle: (name) => `Close: ${name}`,
		closeLead:
			'Its members must be in other cells by then. What was recorded about this cell can still be seen.',
		on: 'Closed from',
		closeSubmit: 'Record the closing',
		leave: 'Go back without saving',
		kindTitle: (name) => `Kind of cell: ${name}`,
		kind: 'Kind of cell',
		kindGuessed: 'Guessed from the name; please check before recording.',
		kindLead:
			'Which review form a member fills in depends on the kind of the cell. Reviews that are open keep their form.',
		kindFrom: 'From',
		kindFromHint: 'Leave empty if it was so all along, or to put a mistake right',
		kindSubmit: 'Record the kind',
		kindLater: 'Later'
	},
	allKinds: {
		title: 'Record the kinds of cells',
		lead: 'Guessed from the name of each cell. Please check, correct what is wrong, and record all at once.',
		submit: 'Record the kinds of these cells',
		choose: 'Not known, later',
		done: 'Every cell has a kind.',
		doneNext: 'When a cell changes its kind, open that cell and record the new kind with its day.'
	},
	cellKinds: {
		village: 'Village, residential group',
		agency: 'Office',
		school: 'School',
		health: 'Health',
		enterprise: 'Enterprise, cooperative',
		'armed-forces': 'Police, military',
		other: 'Another kind'
	},
	refusals: {
		'same-kind': 'The cell is recorded as of this very kind from that day.',
		'kind-missing': 'No kind has been chosen.',
		'two-kinds-at-once': 'The cell has another kind during this time.',
		'term-ends-before-it-starts': 'The term must end after it begins.',
		'no-term': ({ date }) => `${showDate(date)} lies in no term that is known here.`,
		'two-names-at-once': 'A unit cannot have two names at once.',
		'only-the-office':
			'Only the office, the secretary and the deputy secretary set up, rename, class and close cells.',
		'no-new-hamlet': 'These hamlets are in the list already.',
		'hamlet-ended-already': 'This hamlet is recorded as no more already.',
		'name-missing': 'No name has been entered.',
		'date-missing': 'No date has been entered.',
		'name-taken': 'There is a cell with this name already.',
		'same-name': 'The cell has this very name.',
		'named-later': ({ date }) => `The present name began on ${showDate(date)}; the day must come later.`,
		'closed-already': ({ date }) => `The cell was closed on ${showDate(date)}.`,
		'has-members': ({ members }) =>
			`The cell has ${members} members on that day. Please move them to other cells first.`,
		'has-posts': ({ posts }) => `The cell has ${posts} posts on that day. Please record their end first.`
	},
	kinds: { committee: 'Committee', cell: 'Cell', 'sub-committee': 'Sub-committee', superior: 'Superior' }
};

export const organizationWords = inBothLanguages(vi, en);
