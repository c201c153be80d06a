import { inBothLanguages, type Translation } from '#platform/words.ts';

const vi = {
	addressees: {
		follower: 'Người phụ trách chi bộ',
		leaders: 'Thường trực Đảng ủy',
		office: 'Văn phòng Đảng ủy',
		inspectors: 'Ủy ban Kiểm tra Đảng ủy'
	},
	states: {
		open: 'Chờ trả lời',
		answered: 'Đã trả lời, chưa báo chi bộ',
		told: 'Chi bộ đã biết',
		withdrawn: 'Đã rút'
	},
	overdue: 'Quá hạn trả lời',
	sentences: {
		open: (who: string, date: string) => `${who} phải trả lời trước hết ngày ${date}.`,
		answered: 'Đã có trả lời; chi bộ chưa xác nhận là đã biết.',
		told: 'Đã trả lời và chi bộ đã biết.',
		withdrawn: 'Chi bộ đã rút kiến nghị này.'
	},
	list: {
		title: 'Kiến nghị của chi bộ',
		words: 'Kiến nghị',
		cell: 'Chi bộ',
		addressee: 'Gửi đến',
		askedOn: 'Ngày nêu',
		dueOn: 'Hạn trả lời',
		state: 'Tình trạng',
		onlyOverdue: 'Chỉ kiến nghị quá hạn',
		when: 'Hạn',
		none: 'Không có kiến nghị nào như vậy.',
		noneHelp: 'Kiến nghị được ghi trong phiếu dự sinh hoạt chi bộ. Bỏ bớt điều kiện lọc để xem tất cả.',
		print: 'Bản in cả danh sách'
	},
	record: {
		back: 'Kiến nghị của chi bộ',
		title: (cell: string) => `Kiến nghị của ${cell}`,
		words: 'Chi bộ kiến nghị',
		addressee: 'Gửi đến',
		asked: 'Nêu tại buổi sinh hoạt',
		visit: (name: string, date: string) => `ngày ${date}, đồng chí ${name} dự`,
		dueOn: 'Hạn trả lời',
		dueRule: (days: number, source: string) => `${days} ngày kể từ ngày nêu (${source})`,
		hands: 'Ai giữ việc này từ ngày nào',
		noHands: 'Chưa có người phụ trách; Văn phòng trả lời.',
		answer: 'Trả lời',
		told: 'Chi bộ đã biết trả lời này',
		withdraw: 'Rút kiến nghị',
		history: 'Quá trình',
		acts: {
			asked: 'ghi kiến nghị của chi bộ',
			answered: 'trả lời',
			told: 'xác nhận chi bộ đã biết',
			withdrawn: 'rút kiến nghị'
		},
		toldNote: 'Chi bộ đã biết trả lời.',
		toldDone: 'Đã ghi: chi bộ đã biết trả lời.'
	},
	answerForm: {
		title: 'Trả lời kiến nghị của chi bộ',
		words: 'Trả lời',
		wordsHint: 'Làm được gì, khi nào; nếu chưa làm được thì vì sao',
		on: 'Ngày trả lời',
		fromPaper: 'Chép từ văn bản, phiếu giấy',
		submit: 'Ghi trả lời',
		who: 'Ai trả lời',
		self: 'Chính tôi',
		leave: 'Không lưu, quay lại'
	},
	withdrawForm: {
		title: 'Rút kiến nghị',
		reason: 'Vì sao rút',
		reasonHint: 'Ví dụ: chi bộ đã tự giải quyết được',
		submit: 'Rút kiến nghị này'
	},
	newForm: {
		title: 'Ghi thêm kiến nghị của chi bộ',
		words: 'Chi bộ kiến nghị điều gì',
		addressee: 'Gửi đến ai',
		submit: 'Ghi kiến nghị'
	},
	refusals: {
		'lists-for-those-who-lead': 'Danh sách này của cấp ủy, chi ủy và người dự sinh hoạt chi bộ.',
		'not-your-cell': 'Việc này của chi ủy chi bộ đó, hoặc Văn phòng ghi hộ.',
		'asked-of-others': 'Kiến nghị này gửi đến người khác trả lời; Văn phòng có thể ghi hộ.',
		'request-open': 'Kiến nghị chưa được trả lời.',
		'request-answered': 'Kiến nghị đã được trả lời rồi. Xem trả lời ở trang của kiến nghị.',
		'request-told': 'Kiến nghị đã trả lời và chi bộ đã biết; không còn gì phải làm.',
		'request-withdrawn': 'Kiến nghị đã được rút.',
		'request-words-missing': 'Ghi điều chi bộ kiến nghị.',
		'addressee-missing': 'Chọn nơi kiến nghị gửi đến.',
		'answer-missing': 'Ghi lời trả lời.',
		'withdrawal-reason-missing': 'Ghi vì sao rút kiến nghị.',
		'answered-in-the-future': 'Ngày trả lời không thể sau hôm nay.',
		'answered-before-asked': 'Ngày trả lời không thể trước ngày chi bộ nêu kiến nghị.',
		'answerer-missing': 'Chọn ai là người trả lời.'
	}
};

const en: Translation<typeof vi> = {
	addressees: {
		follower: 'Who follows the cell',
		leaders: 'The committee’s leaders',
		office: 'The office',
		inspectors: 'The inspection committee'
	},
	states: {
		open: 'Waiting for an answer',
		answered: 'Answered, the cell not told',
		told: 'The cell knows',
		withdrawn: 'Withdrawn'
	},
	overdue: 'Answer overdue',
	sentences: {
		open: (who, date) => `${who} is to answer by ${date}.`,
		answered: 'There is an answer; the cell has not said that it knows.',
		told: 'Answered, and the cell knows.',
		withdrawn: 'The cell has taken this request back.'
	},
	list: {
		title: 'What cells ask',
		words: 'Request',
		cell: 'Cell',
		addressee: 'Asked of',
		askedOn: 'Asked on',
		dueOn: 'Answer due',
		state: 'State',
		onlyOverdue: 'Overdue only',
		when: 'Due',
		none: 'No request is like that.',
		noneHelp: 'Requests are written down in the report of a visit. Drop a filter to see all.',
		print: 'The whole list for printing'
	},
	record: {
		back: 'What cells ask',
		title: (cell) => `Request of ${cell}`,
		words: 'The cell asks',
		addressee: 'Asked of',
		asked: 'Asked at the meeting',
		visit: (name, date) => `on ${date}, attended by comrade ${name}`,
		dueOn: 'Answer due',
		dueRule: (days, source) => `${days} ${days === 1 ? 'day' : 'days'} after it was asked (${source})`,
		hands: 'Who has had it since when',
		noHands: 'Nobody follows the cell; the office answers.',
		answer: 'Answer',
		told: 'The cell knows this answer',
		withdraw: 'Withdraw the request',
		history: 'What happened',
		acts: {
			asked: 'wrote down the cell’s request',
			answered: 'answered',
			told: 'said that the cell knows',
			withdrawn: 'withdrew the request'
		},
		toldNote: 'The cell knows the answer.',
		toldDone: 'Recorded: the cell knows the answer.'
	},
	answerForm: {
		title: 'Answer a request of the cell',
		words: 'Answer',
		wordsHint: 'What can be done and when; if not, why not',
		on: 'Answered on',
		fromPaper: 'Copied from a letter or a sheet',
		submit: 'Save the answer',
		who: 'Who answers',
		self: 'I myself',
		leave: 'Go back without saving'
	},
	withdrawForm: {
		title: 'Withdraw the request',
		reason: 'Why',
		reasonHint: 'For example: the cell could settle it by itself',
		submit: 'Withdraw this request'
	},
	newForm: {
		title: 'Write down one more request of the cell',
		words: 'What the cell asks',
		addressee: 'Asked of whom',
		submit: 'Save the request'
	},
	refusals: {
		'lists-for-those-who-lead': 'This list is for those who lead the committee or a cell, and for visitors.',
		'not-your-cell': 'This is for those who lead that cell; the office can enter it for them.',
		'asked-of-others': 'This request is asked of somebody else; the office can enter the answer.',
		'request-open': 'The request has not been answered yet.',
		'request-answered': 'The request was answered already. See the answer on its page.',
		'request-told': 'The request was answered and the cell knows; nothing is left to do.',
		'request-withdrawn': 'The request was withdrawn.',
		'request-words-missing': 'Say what the cell asks.',
		'addressee-missing': 'Choose of whom it is asked.',
		'answer-missing': 'Write the answer.',
		'withdrawal-reason-missing': 'Say why the request is withdrawn.',
		'answered-in-the-future': 'The day of the answer cannot be later than today.',
		'answered-before-asked': 'The day of the answer cannot be before the day on which the cell asked.',
		'answerer-missing': 'Choose who answers.'
	}
};

export const requestWords = inBothLanguages(vi, en);
