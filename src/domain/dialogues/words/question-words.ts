import { inBothLanguages, type Translation } from '#platform/words.ts';

const vi = {
	sources: { 'public-page': 'Trang công khai', beforehand: 'Gửi trước', hall: 'Tại hội nghị' },
	states: {
		open: 'Chưa xử lý',
		answered: 'Đã trả lời',
		promised: 'Đã hứa',
		merged: 'Đã ghép',
		'set-aside': 'Đặt ra ngoài'
	},
	answerKinds: {
		'on-the-spot': 'Trả lời tại chỗ',
		later: 'Trả lời sau',
		'promise-kept': 'Đã làm đúng lời hứa',
		'promise-broken': 'Không giữ được lời hứa'
	},
	ways: {
		phone: 'Gọi điện',
		letter: 'Gửi thư, giấy báo',
		'in-person': 'Gặp trực tiếp',
		message: 'Nhắn tin',
		'public-page': 'Tự xem trên trang công khai'
	},
	verdicts: { solved: 'Đã giải quyết', 'not-solved': 'Chưa giải quyết', 'not-said': 'Không nói gì' },
	list: {
		title: 'Câu hỏi',
		count: 'câu hỏi',
		question: 'Câu hỏi',
		topic: 'Lĩnh vực',
		hamlet: 'Thôn, tổ dân phố',
		state: 'Tình trạng',
		owner: 'Người chịu trách nhiệm',
		find: 'Tìm theo nội dung, mã phiếu',
		none: 'Không có câu hỏi nào như vậy.',
		noneHelp: 'Nhập câu hỏi từ phiếu, hoặc bỏ bớt điều kiện lọc.',
		same: (n: number) => `và ${n} câu cùng nội dung`,
		noTopic: 'Chưa phân lĩnh vực'
	},
	record: {
		title: (code: string) => `Câu hỏi mã ${code}`,
		words: 'Nguyên văn',
		heading: 'Tóm tắt để công bố',
		askedOn: 'Ngày hỏi',
		source: 'Đến từ',
		asker: 'Người hỏi',
		reach: 'Liên hệ',
		apart: 'Chỉ Văn phòng và người chịu trách nhiệm xem được.',
		noAsker: 'Không để lại tên, liên hệ',
		group: 'Phân loại, ghép',
		answer: 'Ghi trả lời',
		promise: 'Ghi lời hứa',
		tell: 'Đã báo người hỏi',
		setAside: 'Đặt ra ngoài',
		answers: 'Trả lời',
		noAnswer: 'Chưa có trả lời.',
		given: (who: string, date: string) => `${who}, ngày ${date}`,
		promised: 'Lời hứa',
		tellings: 'Đã báo cho người hỏi',
		noTelling: 'Chưa báo.',
		told: (way: string, date: string) => `${way}, ngày ${date}`,
		mergedInto: 'Đã ghép vào câu',
		others: 'Câu cùng nội dung đã ghép vào đây',
		setAsideReason: 'Lý do đặt ra ngoài',
		enteredBy: 'Người nhập',
		byPublic: 'Người dân tự gửi'
	},
	enter: {
		title: 'Nhập câu hỏi',
		lead: 'Nhập xong một phiếu, trang mở sẵn phiếu tiếp theo.',
		cardCode: 'Mã trên phiếu',
		cardCodeHint: 'Để trống nếu giấy không có mã; hệ thống sẽ cấp',
		words: 'Câu hỏi, ý kiến',
		source: 'Câu hỏi đến từ',
		topic: 'Lĩnh vực',
		hamlet: 'Thôn, tổ dân phố',
		name: 'Tên người hỏi, nếu có ghi',
		reach: 'Điện thoại hoặc địa chỉ, nếu có ghi',
		apart: 'Tên và liên hệ cất riêng, chỉ người giải quyết xem được.',
		answer: 'Nếu đã trả lời ngay: trả lời thế nào',
		givenBy: 'Ai trả lời',
		submit: 'Lưu, nhập phiếu tiếp',
		saved: (code: string) => `Đã lưu. Mã câu hỏi: ${code}. Báo mã này cho người hỏi nếu phiếu chưa có mã.`,
		done: 'Xong, về hội nghị'
	},
	cards: {
		title: 'Phiếu hỏi',
		lead: 'Mỗi phiếu có một mã. Người hỏi giữ phần có mã để xem trả lời; phần câu hỏi nộp lại.',
		count: 'Số phiếu in thêm',
		make: 'Tạo phiếu',
		printed: (n: number) =>
			`Đã có ${n} phiếu. Bấm in của trình duyệt để in các phiếu dưới đây, mỗi tờ 4 phiếu.`,
		none: 'Chưa có phiếu nào. Ghi số phiếu cần in rồi bấm nút trên.',
		from: 'In từ phiếu số',
		number: (n: number) => `Phiếu số ${n}`,
		code: (code: string) => `Mã: ${code}`,
		question: 'Câu hỏi, ý kiến của ông/bà',
		topic: 'Về việc gì',
		hamlet: 'Thôn, tổ dân phố',
		name: 'Họ tên, điện thoại (không bắt buộc)',
		keep: 'Ông/bà giữ phần này. Xem trả lời tại:',
		keepDesk: 'hoặc hỏi tại bộ phận tiếp công dân, đọc mã trên.'
	},
	group: {
		title: 'Phân loại, ghép câu hỏi',
		heading: 'Tóm tắt để đọc, in và công bố',
		headingHint: 'Ngắn gọn, không có tên người hỏi',
		topic: 'Lĩnh vực',
		hamlet: 'Thôn, tổ dân phố',
		mergeInto: 'Cùng nội dung với câu',
		notMerged: 'Không ghép',
		submit: 'Lưu'
	},
	answer: {
		title: 'Ghi trả lời',
		kind: 'Trả lời khi nào',
		words: 'Trả lời thế nào',
		givenBy: 'Ai trả lời',
		on: 'Ngày trả lời',
		fromPaper: 'Chép từ giấy ghi tay',
		submit: 'Lưu trả lời'
	},
	promise: {
		title: 'Ghi lời hứa',
		words: 'Hứa làm gì',
		wordsHint: 'Việc cụ thể, ai cũng kiểm tra được',
		owner: 'Người chịu trách nhiệm',
		unit: 'Đơn vị',
		dueOn: 'Hạn',
		action: 'Hoặc: việc này đã là việc khắc phục',
		actionHint: 'Chọn thì không phải ghi người và hạn; tình trạng lấy từ sổ khắc phục, không nhập hai lần',
		noAction: 'Không phải',
		submit: 'Ghi lời hứa'
	},
	setAside: {
		title: 'Đặt câu hỏi ra ngoài',
		lead: 'Dùng khi không phải câu hỏi, hoặc không thuộc phạm vi của hội nghị. Người hỏi đọc được lý do.',
		reason: 'Lý do',
		reasonHint: 'Ví dụ: là đơn tố cáo, đã hướng dẫn gửi nơi tiếp công dân',
		submit: 'Đặt ra ngoài'
	},
	telling: {
		title: 'Đã báo cho người hỏi',
		way: 'Báo bằng cách nào',
		on: 'Ngày báo',
		verdict: 'Người hỏi nói',
		submit: 'Ghi đã báo',
		listTitle: 'Báo cho người hỏi',
		listLead:
			'Những người để lại cách liên hệ và chưa được báo trả lời mới nhất. Gọi hoặc gửi thư, rồi ghi đã báo.',
		name: 'Người hỏi',
		reach: 'Liên hệ',
		about: 'Trả lời',
		none: 'Ai để lại liên hệ cũng đã được báo.',
		noneHelp: 'Người không để lại liên hệ xem trả lời bằng mã trên trang công khai.',
		mark: 'Ghi đã báo'
	}
};

const en: Translation<typeof vi> = {
	sources: { 'public-page': 'Public page', beforehand: 'Beforehand', hall: 'In the hall' },
	states: {
		open: 'Not dealt with',
		answered: 'Answered',
		promised: 'Promised',
		merged: 'Put together',
		'set-aside': 'Set aside'
	},
	answerKinds: {
		'on-the-spot': 'Answered on the spot',
		later: 'Answered later',
		'promise-kept': 'The promise was kept',
		'promise-broken': 'The promise was not kept'
	},
	ways: {
		phone: 'By telephone',
		letter: 'By letter',
		'in-person': 'In person',
		message: 'By message',
		'public-page': 'Read on the public page'
	},
	verdicts: { solved: 'Solved', 'not-solved': 'Not solved', 'not-said': 'Said nothing' },
	list: {
		title: 'Questions',
		count: 'questions',
		question: 'Question',
		topic: 'Topic',
		hamlet: 'Hamlet',
		state: 'State',
		owner: 'Answers for it',
		find: 'Find by words or code',
		none: 'There is no question like that.',
		noneHelp: 'Enter questions from cards, or take away a filter.',
		same: (n) => `and ${n} that ask the same`,
		noTopic: 'Without a topic'
	},
	record: {
		title: (code) => `Question ${code}`,
		words: 'As it was asked',
		heading: 'As it is published',
		askedOn: 'Asked on',
		source: 'Came by',
		asker: 'Who asked',
		reach: 'Reached by',
		apart: 'Only the office and whoever answers for it see this.',
		noAsker: 'Left no name and no way to be reached',
		group: 'Sort, put together',
		answer: 'Note the answer',
		promise: 'Note a promise',
		tell: 'They were told',
		setAside: 'Set aside',
		answers: 'Answers',
		noAnswer: 'No answer yet.',
		given: (who, date) => `${who}, ${date}`,
		promised: 'Promise',
		tellings: 'They were told',
		noTelling: 'Not yet.',
		told: (way, date) => `${way}, ${date}`,
		mergedInto: 'Put with',
		others: 'Questions that were put with it',
		setAsideReason: 'Set aside because',
		enteredBy: 'Entered by',
		byPublic: 'Sent by a citizen'
	},
	enter: {
		title: 'Enter a question',
		lead: 'After one card the page is ready for the next.',
		cardCode: 'Code on the card',
		cardCodeHint: 'Leave it empty where the paper has none; one will be given',
		words: 'Question',
		source: 'It came',
		topic: 'Topic',
		hamlet: 'Hamlet',
		name: 'Name, if it was written',
		reach: 'Telephone or address, if it was written',
		apart: 'Name and address are kept apart, and seen only by those who work on it.',
		answer: 'If it was answered at once: how',
		givenBy: 'Who answered',
		submit: 'Save, next card',
		saved: (code) => `Saved. Code: ${code}. Tell it to whoever asked if their paper has none.`,
		done: 'Done, back to the conference'
	},
	cards: {
		title: 'Question cards',
		lead: 'Each card has a code. Whoever asks keeps the part with the code, and hands in the other.',
		count: 'How many more cards',
		make: 'Make cards',
		printed: (n) => `There are ${n} cards. Print this page with your browser: 4 cards a sheet.`,
		none: 'There is no card yet. Write how many you need and press the button above.',
		from: 'Print from card number',
		number: (n) => `Card ${n}`,
		code: (code) => `Code: ${code}`,
		question: 'Your question',
		topic: 'About',
		hamlet: 'Hamlet',
		name: 'Name, telephone (if you like)',
		keep: 'Keep this part. Read the answer at:',
		keepDesk: 'or ask at the reception desk with the code above.'
	},
	group: {
		title: 'Sort a question',
		heading: 'In a few words, to be read out, printed and published',
		headingHint: 'Short, without the name of whoever asked',
		topic: 'Topic',
		hamlet: 'Hamlet',
		mergeInto: 'Asks the same as',
		notMerged: 'None',
		submit: 'Save'
	},
	answer: {
		title: 'Note the answer',
		kind: 'When',
		words: 'What was answered',
		givenBy: 'Who answered',
		on: 'Answered on',
		fromPaper: 'Copied from notes on paper',
		submit: 'Save the answer'
	},
	promise: {
		title: 'Note a promise',
		words: 'What was promised',
		wordsHint: 'Something that anybody can check',
		owner: 'Answers for it',
		unit: 'Unit',
		dueOn: 'By',
		action: 'Or: it is a corrective action already',
		actionHint:
			'Then no owner and no day are asked; where it stands comes from the register and is not entered twice',
		noAction: 'It is not',
		submit: 'Note the promise'
	},
	setAside: {
		title: 'Set a question aside',
		lead: 'For what is no question, or nothing for this conference. Whoever asked reads the reason.',
		reason: 'Reason',
		reasonHint: 'For example: it is a denunciation; told where to hand it in',
		submit: 'Set aside'
	},
	telling: {
		title: 'They were told',
		way: 'How',
		on: 'Told on',
		verdict: 'They said',
		submit: 'Save',
		listTitle: 'Tell those who asked',
		listLead:
			'Those who left a way to be reached and were not told the newest answer. Call or write, then mark it.',
		name: 'Who asked',
		reach: 'Reached by',
		about: 'Answer',
		none: 'Everybody who can be reached was told.',
		noneHelp: 'Others read the answer by their code on the public page.',
		mark: 'Mark as told'
	}
};

export const questionWords = inBothLanguages(vi, en);
