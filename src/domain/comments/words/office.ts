const vi = {
	title: 'Góp ý của người dân',
	lead: 'Góp ý gửi trong ngày được đưa vào đây khi hết ngày, không theo thứ tự gửi.',
	counts: (received: number, passed: number, overdue: number) =>
		`${received} chờ xem xét, ${passed} chờ trả lời, ${overdue} quá hạn.`,
	new: 'Nhập góp ý tại bàn',
	sheet: 'In phiếu góp ý',
	endDay: 'Trình diễn: coi như hết ngày',
	endDayHint:
		'Trong bản trình diễn, bấm để đưa góp ý vừa gửi vào sổ ngay. Khi dùng thật, việc này chỉ làm lúc hết ngày.',
	state: 'Tình trạng',
	topic: 'Nội dung',
	subject: 'Về ai',
	receivedOn: 'Ngày nhận',
	dueOn: 'Hạn',
	onlyNews: 'Chỉ góp ý có lời nhắn mới',
	news: 'Có lời nhắn mới',
	none: 'Chưa có góp ý nào',
	noneNext:
		'Người dân góp ý ở trang công khai của xã, hoặc tại bàn tiếp nhận. Góp ý hôm nay hiện ra vào ngày mai.',
	states: {
		received: 'Chờ xem xét',
		withheld: 'Không chuyển',
		passed: 'Chờ trả lời',
		answered: 'Đã trả lời',
		closed: 'Đã kết thúc'
	},
	overdue: 'Quá hạn',
	record: {
		title: 'Một góp ý',
		sentences: {
			received: (due: string) => `Xem xét trước hết ngày ${due}: chuyển, không chuyển, hoặc hỏi lại.`,
			withheld: 'Không chuyển cho người được góp ý.',
			passed: (due: string) => `Chờ người được góp ý trả lời trước hết ngày ${due}.`,
			answered: 'Người được góp ý đã trả lời; người góp ý đọc được.',
			closed: 'Đã kết thúc.'
		},
		saysAbout: 'Người góp ý ghi',
		subject: 'Đảng viên được góp ý',
		notKnown: 'Chưa xác định',
		helper: 'Người nhập tại bàn',
		pass: 'Chuyển cho người được góp ý',
		withhold: 'Không chuyển',
		ask: 'Nhắn người góp ý',
		close: 'Kết thúc',
		answerFor: 'Nhập hộ câu trả lời',
		feed: 'Đưa vào kiểm điểm',
		fedTo: 'Xem bản kiểm điểm',
		kept: 'Sẽ đưa vào kỳ kiểm điểm tới khi có.',
		noted: 'Đã đọc lời nhắn',
		history: 'Đã trao đổi',
		file: (n: number, size: string) => `Tệp ${n} (${size})`,
		passedOn: 'đã chuyển cho người được góp ý',
		steps: {
			received: 'Người góp ý',
			message: 'Người góp ý nhắn',
			passed: 'Chuyển cho người được góp ý',
			withheld: 'Không chuyển',
			asked: 'Nhắn người góp ý',
			answered: 'Người được góp ý trả lời',
			closed: 'Kết thúc',
			fed: 'Đưa vào kiểm điểm'
		}
	},
	passing: {
		title: 'Chuyển cho người được góp ý',
		find: 'Tìm đảng viên theo tên',
		search: 'Tìm',
		member: 'Đảng viên được góp ý',
		choose: 'Chọn một đồng chí',
		nobody: 'Không có ai tên như vậy. Thử tìm một phần của tên.',
		words: 'Nội dung chuyển',
		wordsHint:
			'Bỏ những chi tiết làm lộ ai đã góp ý. Không thêm ý, không đổi nghĩa. Người góp ý cũng đọc được nội dung này.',
		files: 'Tệp chuyển kèm',
		submit: 'Chuyển'
	},
	withholding: {
		title: 'Không chuyển góp ý này',
		lead: 'Người góp ý đọc được căn cứ và lời giải thích, và có thể nhắn lại.',
		ground: 'Căn cứ',
		words: 'Giải thích thêm cho người góp ý',
		submit: 'Không chuyển'
	},
	asking: {
		title: 'Nhắn người góp ý',
		lead: 'Người góp ý đọc được khi mở biên nhận. Không hỏi họ là ai.',
		words: 'Điều cần hỏi hoặc cần báo',
		submit: 'Gửi lời nhắn'
	},
	closing: {
		title: 'Kết thúc góp ý',
		words: 'Kết quả, để người góp ý biết',
		submit: 'Kết thúc'
	},
	answering: {
		title: 'Trả lời góp ý',
		lead: 'Câu trả lời đến thẳng người góp ý. Trả lời vào việc; không đoán ai đã góp ý.',
		words: 'Câu trả lời',
		fromPaper: 'Chép từ giấy viết tay',
		submit: 'Gửi câu trả lời'
	},
	desk: {
		title: 'Nhập góp ý tại bàn',
		lead: 'Cho người đến bàn hoặc phiếu viết tay. Ghi đúng lời của người góp ý; tên của họ, nếu cho biết, chỉ ghi ở ô niêm phong.',
		fromPaper: 'Chép từ phiếu viết tay'
	},
	mine: {
		title: 'Góp ý về tôi',
		lead: 'Những góp ý của người dân đã được xem xét và chuyển đến đồng chí. Không ai biết người góp ý là ai.',
		none: 'Chưa có góp ý nào chuyển đến đồng chí',
		noneNext: 'Khi có, việc trả lời hiện ở “Việc chờ tôi”.',
		answer: 'Trả lời',
		one: 'Một góp ý về đồng chí',
		sentences: {
			passed: (due: string) => `Trả lời trước hết ngày ${due}.`,
			answered: 'Đồng chí đã trả lời.',
			closed: 'Đã kết thúc.'
		}
	}
};

const en: typeof vi = {
	title: 'Comments of citizens',
	lead: 'What comes in during a day is put down here when the day is over, in no order of time.',
	counts: (received, passed, overdue) =>
		`${received} to look at, ${passed} waiting for an answer, ${overdue} overdue.`,
	new: 'Take a comment down',
	sheet: 'Print a sheet',
	endDay: 'Demonstration: the day is over',
	endDayHint:
		'In the demonstration, press to put down what was sent just now. In real use this happens only when the day is over.',
	state: 'State',
	topic: 'Topic',
	subject: 'About',
	receivedOn: 'Came in on',
	dueOn: 'Due',
	onlyNews: 'Only with news',
	news: 'News from its author',
	none: 'No comments yet',
	noneNext: 'Citizens comment on the public page or at the desk. What comes in today shows tomorrow.',
	states: {
		received: 'To look at',
		withheld: 'Not passed on',
		passed: 'Waits for an answer',
		answered: 'Answered',
		closed: 'Closed'
	},
	overdue: 'Overdue',
	record: {
		title: 'A comment',
		sentences: {
			received: (due) => `Look at it by ${due}: pass it on, or not, or ask back.`,
			withheld: 'It was not passed on.',
			passed: (due) => `Waits for the person concerned until ${due}.`,
			answered: 'Answered; its author can read it.',
			closed: 'Closed.'
		},
		saysAbout: 'Its author wrote',
		subject: 'Member concerned',
		notKnown: 'Not known yet',
		helper: 'Taken down by',
		pass: 'Pass it on',
		withhold: 'Do not pass it on',
		ask: 'Write to its author',
		close: 'Close',
		answerFor: 'Enter the answer',
		feed: 'Take it into the review',
		fedTo: 'See the review',
		kept: 'It goes into the next review when there is one.',
		noted: 'The news is read',
		history: 'What was said',
		file: (n, size) => `File ${n} (${size})`,
		passedOn: 'passed on',
		steps: {
			received: 'Its author',
			message: 'Its author wrote',
			passed: 'Passed on',
			withheld: 'Not passed on',
			asked: 'To its author',
			answered: 'The person concerned answers',
			closed: 'Closed',
			fed: 'Taken into the review'
		}
	},
	passing: {
		title: 'Pass the comment on',
		find: 'Look for a member by name',
		search: 'Look',
		member: 'Member concerned',
		choose: 'Choose somebody',
		nobody: 'Nobody has such a name. Try a part of it.',
		words: 'What is passed on',
		wordsHint:
			'Leave out what would tell who wrote it. Add nothing, change no meaning. Its author can read this too.',
		files: 'Files that go along',
		submit: 'Pass it on'
	},
	withholding: {
		title: 'Do not pass this on',
		lead: 'Its author reads the ground and the words, and can write back.',
		ground: 'Ground',
		words: 'More words for its author',
		submit: 'Do not pass it on'
	},
	asking: {
		title: 'Write to its author',
		lead: 'Its author reads it with the receipt. Do not ask who they are.',
		words: 'What you ask or tell',
		submit: 'Send'
	},
	closing: {
		title: 'Close the comment',
		words: 'The outcome, for its author',
		submit: 'Close'
	},
	answering: {
		title: 'Answer the comment',
		lead: 'The answer goes straight to its author. Answer to the matter; do not guess who wrote it.',
		words: 'Answer',
		fromPaper: 'Copied from a sheet written by hand',
		submit: 'Send the answer'
	},
	desk: {
		title: 'Take a comment down',
		lead: 'For somebody at the desk, or a sheet written by hand. Use the author’s own words; a name, if given, goes only into the sealed field.',
		fromPaper: 'Copied from a sheet written by hand'
	},
	mine: {
		title: 'Comments about me',
		lead: 'What citizens said about you, looked at and passed on. Nobody knows who wrote it.',
		none: 'Nothing was passed on to you',
		noneNext: 'When something is, it waits on your first page.',
		answer: 'Answer',
		one: 'A comment about you',
		sentences: {
			passed: (due) => `Answer by ${due}.`,
			answered: 'You have answered.',
			closed: 'Closed.'
		}
	}
};

export const officeWords = { vi, en };
