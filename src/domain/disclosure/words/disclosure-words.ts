import { inBothLanguages, type Translation } from '#platform/words.ts';

const vi = {
	states: { open: 'Chưa đủ', posted: 'Đã công khai', closed: 'Không phải công khai' },
	overdue: 'Quá hạn',
	missing: (form: string) => `còn thiếu: ${form}`,
	title: 'Công khai ở xã',
	list: {
		heading: 'Công khai theo luật dân chủ ở cơ sở',
		new: 'Thêm nội dung phải công khai',
		matrix: 'Bảng nội dung, hình thức, thời hạn',
		sheet: 'Phiếu ghi tay',
		publicPage: 'Trang công khai',
		find: 'Tìm theo tên, số văn bản',
		title: 'Nội dung',
		content: 'Loại',
		decidedOn: 'Ngày quyết định',
		dueOn: 'Hạn công khai',
		posted: 'Đã công khai bằng',
		owner: 'Người công khai',
		state: 'Tình trạng',
		none: 'Không có nội dung nào như vậy.',
		noneHelp: 'Khi có quyết định phải công khai, Văn phòng thêm vào đây; hạn và hình thức lấy theo luật.',
		print: 'Bản in cả danh sách'
	},
	form: {
		title: 'Thêm nội dung phải công khai',
		content: 'Loại nội dung',
		name: 'Tên nội dung, văn bản',
		nameHint: 'Ví dụ: Dự toán ngân sách xã năm 2027',
		reference: 'Số văn bản',
		decidedOn: 'Ngày quyết định, ban hành',
		owner: 'Người công khai',
		added: 'Hình thức thêm ngoài hình thức bắt buộc',
		addedHint: 'Hình thức bắt buộc và hạn lấy theo bảng',
		fromPaper: 'Chép từ phiếu giấy',
		submit: 'Thêm',
		leave: 'Không lưu, quay lại'
	},
	record: {
		back: 'Công khai ở xã',
		sentences: {
			open: (date: string) => `Phải công khai đủ các hình thức trước hết ngày ${date}.`,
			overdue: (date: string) => `Đã quá hạn ${date}, còn thiếu hình thức.`,
			posted: 'Đã công khai đủ các hình thức.',
			closed: 'Không phải công khai.'
		},
		post: 'Ghi đã công khai',
		close: 'Không phải công khai',
		content: 'Loại nội dung',
		reference: 'Số văn bản',
		decidedOn: 'Ngày quyết định',
		dueOn: 'Hạn',
		dueRule: (days: string, source: string) => `${days} (${source})`,
		forms: 'Hình thức phải dùng',
		postedFor: 'Niêm yết ít nhất',
		owner: 'Người công khai',
		closedReason: 'Lý do',
		postings: 'Các lần công khai',
		noPostings: 'Chưa công khai lần nào.',
		form: 'Hình thức',
		place: 'Ở đâu',
		postedOn: 'Từ ngày',
		untilOn: 'Đến hết ngày',
		by: 'Người làm',
		proof: 'Bằng chứng',
		link: 'Liên kết',
		enteredBy: (name: string) => `người nhập: ${name}`,
		history: 'Quá trình',
		acts: {
			'disclosure.owed': 'thêm nội dung phải công khai',
			'disclosure.posted': 'ghi đã công khai',
			'disclosure.closed': 'ghi không phải công khai'
		}
	},
	posting: {
		title: 'Ghi đã công khai',
		form: 'Hình thức',
		place: 'Ở đâu',
		placeHint: 'Ví dụ: bảng tin trụ sở, nhà văn hóa Thôn Thượng, loa 5 giờ sáng',
		postedOn: 'Ngày công khai',
		postedBy: 'Người làm',
		link: 'Liên kết, nếu đăng trên mạng',
		files: 'Ảnh chụp, biên bản niêm yết',
		proofHint: 'Cần ít nhất một ảnh, tệp hoặc liên kết',
		fromPaper: 'Chép từ phiếu giấy',
		submit: 'Ghi đã công khai'
	},
	closing: {
		title: 'Không phải công khai',
		reason: 'Lý do',
		hint: 'Ví dụ: văn bản đã bị thu hồi',
		submit: 'Ghi không phải công khai'
	},
	matrix: {
		title: 'Nội dung, hình thức, thời hạn, người công khai',
		content: 'Nội dung',
		article: 'Căn cứ',
		forms: 'Hình thức',
		within: 'Thời hạn',
		postedFor: 'Niêm yết',
		often: 'Định kỳ',
		by: 'Ai công khai',
		stand: 'Tình hình ở xã',
		days: (n: number, counted: string) => `${n} ngày${counted === 'working' ? ' làm việc' : ''}`,
		stays: (n: number) => (n ? `ít nhất ${n} ngày` : 'thường xuyên'),
		every: (n: number) => (n ? `${n} tháng một lần` : 'khi có'),
		stands: ({ posted, open, overdue }: { posted: number; open: number; overdue: number }) =>
			`Đã công khai ${posted}, chưa đủ ${open}${overdue ? `, quá hạn ${overdue}` : ''}.`,
		next: (date: string) => `Kỳ tới: ${date}.`,
		source: (text: string) => `Căn cứ chung: ${text}.`,
		excel: 'Tải Excel',
		back: 'Công khai ở xã'
	},
	sheet: {
		title: 'Phiếu ghi công khai',
		lead: 'Ghi tay mỗi lần công khai, kẹp ảnh hoặc biên bản; Văn phòng nhập lại.',
		rows: 'Các lần công khai',
		content: 'Nội dung, số văn bản',
		form: 'Hình thức',
		place: 'Ở đâu',
		on: 'Ngày',
		by: 'Người làm, ký'
	},
	file: {
		matrix: 'Bảng công khai',
		register: 'Sổ công khai',
		asOf: (name: string, date: string) => `${name}, ngày ${date}`
	},
	waiting: { post: 'Công khai', open: 'Mở', anew: 'Đến kỳ công khai', enter: 'Thêm' },
	public: {
		title: 'Xã công khai',
		lead: 'Những nội dung xã đã công khai theo luật thực hiện dân chủ ở cơ sở: ở đâu, từ ngày nào.',
		content: 'Loại nội dung',
		what: 'Nội dung',
		where: 'Công khai ở đâu',
		when: 'Thời gian',
		fromTo: (from: string, to: string) => (from === to ? `Ngày ${from}` : `Từ ${from} đến hết ${to}`),
		link: 'Xem trên mạng',
		none: 'Chưa có nội dung nào.',
		noneHelp: 'Bỏ lựa chọn loại nội dung để xem tất cả, hoặc hỏi tại trụ sở xã.'
	}
};

const en: Translation<typeof vi> = {
	states: { open: 'Not complete', posted: 'Made public', closed: 'Not owed' },
	overdue: 'Overdue',
	missing: (form) => `missing: ${form}`,
	title: 'Made public',
	list: {
		heading: 'What the law asks to be made public',
		new: 'Add what must be made public',
		matrix: 'Matrix of content, form and time',
		sheet: 'Sheet to fill in by hand',
		publicPage: 'Public page',
		find: 'Find by title or number',
		title: 'Content',
		content: 'Kind',
		decidedOn: 'Decided on',
		dueOn: 'Due',
		posted: 'Made public by',
		owner: 'Who does it',
		state: 'State',
		none: 'There is none like that.',
		noneHelp:
			'When something is decided that must be made public, the office adds it here; time and forms follow from the law.',
		print: 'Print the whole list'
	},
	form: {
		title: 'Add what must be made public',
		content: 'Kind',
		name: 'Title',
		nameHint: 'For example: budget of the commune for 2027',
		reference: 'Number of the paper',
		decidedOn: 'Decided on',
		owner: 'Who makes it public',
		added: 'Further forms',
		addedHint: 'The forms that the law asks for and the day follow from the matrix',
		fromPaper: 'Copied from paper',
		submit: 'Add',
		leave: 'Back without saving'
	},
	record: {
		back: 'Made public',
		sentences: {
			open: (date) => `To be made public in every form by ${date}.`,
			overdue: (date) => `Overdue since ${date}; a form is missing.`,
			posted: 'Made public in every form.',
			closed: 'Not owed.'
		},
		post: 'It was posted',
		close: 'It is not owed',
		content: 'Kind',
		reference: 'Number',
		decidedOn: 'Decided on',
		dueOn: 'Due',
		dueRule: (days, source) => `${days} (${source})`,
		forms: 'Forms asked for',
		postedFor: 'Stays posted',
		owner: 'Who does it',
		closedReason: 'Reason',
		postings: 'Postings',
		noPostings: 'Not posted yet.',
		form: 'Form',
		place: 'Where',
		postedOn: 'From',
		untilOn: 'Until',
		by: 'By',
		proof: 'Proof',
		link: 'Link',
		enteredBy: (name) => `entered by ${name}`,
		history: 'History',
		acts: {
			'disclosure.owed': 'added what must be made public',
			'disclosure.posted': 'noted that it was posted',
			'disclosure.closed': 'noted that it is not owed'
		}
	},
	posting: {
		title: 'It was posted',
		form: 'Form',
		place: 'Where',
		placeHint: 'For example: board of the commune, house of Thôn Thượng, loudspeaker at 5 in the morning',
		postedOn: 'Day',
		postedBy: 'Who did it',
		link: 'Link, if it is on the web',
		files: 'Pictures, minutes of the posting',
		proofHint: 'At least one picture, file or link',
		fromPaper: 'Copied from paper',
		submit: 'It was posted'
	},
	closing: {
		title: 'It is not owed',
		reason: 'Reason',
		hint: 'For example: the decision was revoked',
		submit: 'It is not owed'
	},
	matrix: {
		title: 'Content, form, time, who',
		content: 'Content',
		article: 'By',
		forms: 'Forms',
		within: 'Within',
		postedFor: 'Stays posted',
		often: 'How often',
		by: 'Who',
		stand: 'How it stands',
		days: (n, counted) => `${n} ${counted === 'working' ? 'working ' : ''}days`,
		stays: (n) => (n ? `at least ${n} days` : 'always'),
		every: (n) => (n ? `every ${n} months` : 'when there is something'),
		stands: ({ posted, open, overdue }) =>
			`Made public ${posted}, not complete ${open}${overdue ? `, overdue ${overdue}` : ''}.`,
		next: (date) => `Next: ${date}.`,
		source: (text) => `By: ${text}.`,
		excel: 'Excel file',
		back: 'Made public'
	},
	sheet: {
		title: 'Sheet of postings',
		lead: 'Each posting is written here by hand, with a picture or minutes; the office enters it.',
		rows: 'Postings',
		content: 'Content, number',
		form: 'Form',
		place: 'Where',
		on: 'Day',
		by: 'By, signed'
	},
	file: { matrix: 'Matrix', register: 'Register', asOf: (name, date) => `${name}, ${date}` },
	waiting: { post: 'Make public', open: 'Open', anew: 'To be published anew', enter: 'Add' },
	public: {
		title: 'Made public by the commune',
		lead: 'What the commune made public by the law on grassroots democracy: where, and since when.',
		content: 'Kind',
		what: 'Content',
		where: 'Where',
		when: 'When',
		fromTo: (from, to) => (from === to ? from : `${from} to ${to}`),
		link: 'On the web',
		none: 'There is nothing yet.',
		noneHelp: 'Choose no kind to see all, or ask at the office of the commune.'
	}
};

export const disclosurePageWords = inBothLanguages(vi, en);
