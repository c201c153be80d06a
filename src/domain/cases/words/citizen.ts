import type { Same } from './same.ts';

const vi = {
	title: 'Việc tôi đã gửi',
	lead: 'Ông (bà) nhập mã vụ việc và mã PIN ghi trên giấy biên nhận để xem việc đến đâu. Không cần tài khoản, không ghi lại ai xem.',
	reference: 'Mã vụ việc',
	referenceHint: 'Như VV-2026-0042',
	pin: 'Mã PIN',
	pinHint: '12 chữ số, gõ liền hay cách quãng đều được',
	submit: 'Xem việc đến đâu',
	lost: 'Mất giấy biên nhận: đến bàn tiếp công dân, mang giấy tờ của mình; nơi đó đọc cho ông (bà) nghe việc đến đâu.',
	another: 'Xem việc khác',
	keepSecret: 'Xong việc, xin đóng trang này nếu đang dùng máy của người khác.',
	heading: (code: string) => `Vụ việc ${code}`,
	stands: {
		received: 'Đã tiếp nhận. Đang xem để quyết định thụ lý, hướng dẫn hay chuyển nơi khác.',
		settling: 'Đã thụ lý và đang được giải quyết.',
		suspended: 'Đã thụ lý. Thời hạn đang tạm dừng; lý do ghi bên dưới.',
		'settling-again':
			'Ông (bà) cho biết chưa được giải quyết, nên việc đang được giải quyết lại. Lãnh đạo cấp trên của người giải quyết đã được báo.',
		answered: 'Đã có trả lời. Xin ông (bà) cho biết việc đã được giải quyết chưa.',
		solved: 'Đã kết thúc. Ông (bà) cho biết việc đã được giải quyết.',
		closed: 'Đã kết thúc.',
		returned: 'Không thụ lý ở đây. Xin xem hướng dẫn bên dưới.',
		passed: 'Đã chuyển đến cơ quan có thẩm quyền.',
		withdrawn: 'Đã rút theo ý ông (bà).'
	},
	facts: {
		kind: 'Loại',
		topic: 'Lĩnh vực',
		receivedOn: 'Ngày tiếp nhận',
		dueOn: 'Hạn',
		late: (date: string) => `${date}, đã quá hạn; cấp trên được báo`,
		noticeBy: 'Ông (bà) được thông báo bằng văn bản chậm nhất',
		passedTo: 'Đã chuyển đến',
		stateReference: 'Số hồ sơ thủ tục hành chính'
	},
	steps: {
		title: 'Đã làm những gì',
		received: 'Tiếp nhận',
		accepted: 'Thụ lý, giao người giải quyết',
		returned: 'Trả lại kèm hướng dẫn',
		passed: 'Chuyển cơ quan có thẩm quyền',
		suspended: 'Tạm dừng thời hạn',
		resumed: 'Thời hạn chạy tiếp',
		extended: 'Gia hạn',
		'notice-given': 'Gửi thông báo',
		answered: 'Trả lời bằng văn bản',
		'said-solved': 'Ông (bà) cho biết đã được giải quyết',
		'said-not-solved': 'Ông (bà) cho biết chưa được giải quyết; việc mở lại, cấp trên được báo',
		closed: 'Kết thúc',
		withdrawn: 'Rút đơn',
		'result-noted': 'Kết quả ở nơi được chuyển đến',
		directed: 'Cấp trên cho ý kiến chỉ đạo'
	},
	letters: {
		title: 'Văn bản gửi ông (bà)',
		notice: 'Thông báo',
		answer: 'Văn bản trả lời',
		of: (what: string, number: string, date: string) => `${what} số ${number}, ngày ${date}`,
		pdf: 'Tải bản PDF',
		word: 'Tải bản Word',
		none: 'Chưa có văn bản nào.'
	},
	say: {
		title: 'Việc đã được giải quyết chưa?',
		again: 'Sau bốn tuần, xin hỏi lại: việc có thật sự xong không?',
		yes: 'Đã được giải quyết',
		no: 'Chưa được giải quyết',
		noHint: 'việc được mở lại và báo lên cấp trên',
		words: 'Điều gì chưa được giải quyết',
		wordsHint: 'Chỉ cần khi chọn “chưa”.',
		submit: 'Cho biết ý kiến',
		thanksYes: 'Cảm ơn ông (bà). Việc được ghi là đã giải quyết.',
		thanksNo: 'Đã ghi. Việc được mở lại, và lãnh đạo cấp trên của người giải quyết đã được báo.',
		over: 'Lúc này không có gì để ông (bà) trả lời. Việc đang ở bước ghi dưới đây.'
	}
};

const en: Same<typeof vi> = {
	title: 'What I have sent',
	lead: 'Enter the code and the PIN of your receipt to see where it stands. No account is needed, and nobody notes who looks.',
	reference: 'Code',
	referenceHint: 'As VV-2026-0042',
	pin: 'PIN',
	pinHint: '12 digits, with or without spaces',
	submit: 'See where it stands',
	lost: 'If you have lost the receipt, come to the reception desk with a paper of yours; there you are told where it stands.',
	another: 'See another',
	keepSecret: 'On somebody else’s device, please close this page when you are done.',
	heading: (code) => `Case ${code}`,
	stands: {
		received: 'It came in. Whether it is accepted, returned with guidance or passed on is being decided.',
		settling: 'It was accepted and is being settled.',
		suspended: 'It was accepted. The clock stands; the reason is below.',
		'settling-again':
			'You said that it is not solved, so it is being settled anew. The leaders above have been told.',
		answered: 'It was answered. Please say whether it is solved.',
		solved: 'It is closed. You said that it is solved.',
		closed: 'It is closed.',
		returned: 'It is not accepted here. Please read the guidance below.',
		passed: 'It was passed to the competent body.',
		withdrawn: 'It was withdrawn at your wish.'
	},
	facts: {
		kind: 'Kind',
		topic: 'Topic',
		receivedOn: 'Came in',
		dueOn: 'Due',
		late: (date) => `${date}, overdue; the level above is told`,
		noticeBy: 'You are told in writing by',
		passedTo: 'Passed to',
		stateReference: 'Number in the State’s procedure'
	},
	steps: {
		title: 'What was done',
		received: 'Came in',
		accepted: 'Accepted and given to somebody to settle',
		returned: 'Returned with guidance',
		passed: 'Passed to the competent body',
		suspended: 'The clock was stopped',
		resumed: 'The clock runs again',
		extended: 'More time was given',
		'notice-given': 'Notice was given',
		answered: 'Answered in writing',
		'said-solved': 'You said that it is solved',
		'said-not-solved': 'You said that it is not solved; it was opened again and the level above told',
		closed: 'Closed',
		withdrawn: 'Withdrawn',
		'result-noted': 'What became of it elsewhere',
		directed: 'The level above directed what shall be done'
	},
	letters: {
		title: 'Letters to you',
		notice: 'Notice',
		answer: 'Written answer',
		of: (what, number, date) => `${what} no. ${number}, ${date}`,
		pdf: 'Download as PDF',
		word: 'Download as Word',
		none: 'There is no letter yet.'
	},
	say: {
		title: 'Is it solved?',
		again: 'Four weeks on, we ask once more: is it really done?',
		yes: 'Solved',
		no: 'Not solved',
		noHint: 'it is opened again and the level above is told',
		words: 'What is not solved',
		wordsHint: 'Only if you choose “not”.',
		submit: 'Say so',
		thanksYes: 'Thank you. It is noted as solved.',
		thanksNo: 'Noted. It was opened again, and the leaders above have been told.',
		over: 'There is nothing to answer at the moment. The case stands as written below.'
	}
};

/** The person's own page. */
export const citizenWords = { vi, en };
