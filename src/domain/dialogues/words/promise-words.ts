import { inBothLanguages, type Translation } from '#platform/words.ts';

export const promiseWordsVi = {
	states: {
		'in-hand': 'Đang làm',
		reported: 'Đã báo cáo, chờ xác nhận',
		returned: 'Trả lại để làm tiếp',
		kept: 'Đã làm xong',
		broken: 'Không giữ lời hứa'
	},
	overdue: 'Quá hạn',
	sentences: {
		'in-hand': (who: string, date: string) => `${who} phải làm xong trước hết ngày ${date}.`,
		reported: (who: string) => `${who} báo đã xong; người khác chưa xác nhận.`,
		returned: (who: string, date: string) => `Chưa đạt, ${who} làm tiếp; hạn ${date}.`,
		kept: 'Đã làm đúng lời hứa.',
		broken: 'Không giữ lời hứa; đã ghi thành khuyết điểm trong sổ.'
	},
	list: {
		title: 'Việc đã hứa với dân',
		promise: 'Việc đã hứa',
		owner: 'Người chịu trách nhiệm',
		dueOn: 'Hạn',
		state: 'Tình trạng',
		conference: 'Hội nghị',
		onlyOverdue: 'Chỉ việc quá hạn',
		when: 'Hạn',
		none: 'Không có việc nào như vậy.',
		noneHelp: 'Việc hứa được ghi ở từng câu hỏi của hội nghị đối thoại. Bỏ bớt điều kiện lọc để xem tất cả.'
	},
	record: {
		question: 'Trả lời cho câu hỏi',
		words: 'Đã hứa',
		unit: 'Đơn vị',
		promisedOn: 'Ngày hứa',
		dueOn: 'Hạn',
		firstDueOn: (date: string) => `hạn ban đầu ${date}`,
		action: 'Là việc khắc phục đã có',
		shortcoming: 'Đã thành khuyết điểm',
		report: 'Báo cáo kết quả',
		verdict: 'Xác nhận kết quả',
		extend: 'Gia hạn',
		changeOwner: 'Đổi người',
		explain: 'Giải trình',
		decide: 'Cho ý kiến',
		breach: 'Ghi không giữ lời hứa',
		history: 'Quá trình',
		ladder: 'Đôn đốc khi quá hạn',
		noLadder: 'Việc này theo các bước đôn đốc của việc khắc phục.',
		rungTaken: (name: string, date: string) => `${name}: đã làm ngày ${date}`,
		rungDue: (name: string, date: string) => `${name}: ngày ${date} nếu vẫn chưa xong`,
		rungLater: (name: string) => `${name}: chưa đến`,
		acts: {
			made: 'ghi lời hứa',
			reported: 'báo cáo đã làm',
			kept: 'xác nhận đã làm đúng lời hứa',
			returned: 'trả lại để làm tiếp',
			extended: 'gia hạn',
			'owner-changed': 'đổi người chịu trách nhiệm',
			explained: 'giải trình vì sao chậm',
			decided: 'cho ý kiến',
			broken: 'ghi là không giữ lời hứa'
		},
		until: (date: string) => `đến ngày ${date}`
	},
	forms: {
		report: {
			title: 'Báo cáo kết quả việc đã hứa',
			words: 'Đã làm được gì',
			wordsHint: 'Việc gì, ở đâu, xong ngày nào',
			on: 'Ngày làm xong',
			files: 'Ảnh, tài liệu làm chứng',
			channel: 'Ghi hộ từ đâu',
			paper: 'Từ phiếu giấy',
			word: 'Theo lời người chịu trách nhiệm',
			submit: 'Báo đã làm xong'
		},
		verdict: {
			title: 'Xác nhận việc đã hứa',
			outcome: 'Kết quả',
			kept: 'Đã làm đúng lời hứa',
			returned: 'Chưa đạt, trả lại làm tiếp',
			words: 'Nhận xét',
			wordsHint: 'Nếu đã đạt, đây là câu trả lời cho người hỏi',
			submit: 'Ghi kết quả'
		},
		extension: {
			title: 'Gia hạn việc đã hứa',
			given: (given: number, most: number, days: number) =>
				`Đã gia hạn ${given}/${most} lần; mỗi lần nhiều nhất ${days} ngày.`,
			newDueOn: 'Hạn mới',
			reason: 'Lý do',
			submit: 'Gia hạn'
		},
		owner: { title: 'Đổi người chịu trách nhiệm', owner: 'Giao cho', reason: 'Lý do', submit: 'Đổi người' },
		explanation: {
			title: 'Giải trình vì sao chậm',
			words: 'Vì sao chậm, bao giờ xong',
			submit: 'Ghi giải trình'
		},
		decision: { title: 'Ý kiến của lãnh đạo', words: 'Ý kiến', submit: 'Ghi ý kiến' },
		breach: {
			title: 'Ghi không giữ lời hứa',
			lead: 'Việc đã hứa với dân mà không làm là khuyết điểm: ghi vào sổ khắc phục và báo cho người đã hỏi.',
			subject: 'Khuyết điểm của',
			criterion: 'Nội dung, tiêu chí',
			description: 'Khuyết điểm',
			described: (promise: string, date: string) =>
				`Đã hứa với Nhân dân nhưng không thực hiện đúng hạn ${date}: ${promise}`,
			cause: 'Nguyên nhân',
			responsibility: 'Trách nhiệm',
			told: 'Trả lời người hỏi',
			toldHint: 'Nói thật là chưa làm được, vì sao, và từ nay ai làm, bao giờ',
			submit: 'Ghi vào sổ khắc phục'
		}
	}
};

const en: Translation<typeof promiseWordsVi> = {
	states: {
		'in-hand': 'In hand',
		reported: 'Reported, waits to be confirmed',
		returned: 'Given back',
		kept: 'Kept',
		broken: 'Broken'
	},
	overdue: 'Overdue',
	sentences: {
		'in-hand': (who, date) => `${who} has to do it by ${date}.`,
		reported: (who) => `${who} reported it done; nobody else has confirmed it yet.`,
		returned: (who, date) => `Not good enough; ${who} goes on, by ${date}.`,
		kept: 'The promise was kept.',
		broken: 'The promise was broken; it stands in the register as a shortcoming.'
	},
	list: {
		title: 'Promised to the people',
		promise: 'Promise',
		owner: 'Answers for it',
		dueOn: 'Due',
		state: 'State',
		conference: 'Conference',
		onlyOverdue: 'Only overdue ones',
		when: 'Due',
		none: 'There is none like that.',
		noneHelp: 'Promises are noted with the questions of a conference. Take away a filter to see all.'
	},
	record: {
		question: 'Answers the question',
		words: 'Promised',
		unit: 'Unit',
		promisedOn: 'Promised on',
		dueOn: 'Due',
		firstDueOn: (date) => `at first ${date}`,
		action: 'Is the corrective action',
		shortcoming: 'Became the shortcoming',
		report: 'Report',
		verdict: 'Confirm',
		extend: 'Give more time',
		changeOwner: 'Hand on',
		explain: 'Explain',
		decide: 'Decide',
		breach: 'Put down as broken',
		history: 'History',
		ladder: 'After the deadline',
		noLadder: 'It follows the steps of its corrective action.',
		rungTaken: (name, date) => `${name}: on ${date}`,
		rungDue: (name, date) => `${name}: on ${date} if it is not done by then`,
		rungLater: (name) => `${name}: not yet`,
		acts: {
			made: 'noted the promise',
			reported: 'reported it done',
			kept: 'confirmed that it was kept',
			returned: 'gave it back',
			extended: 'gave more time',
			'owner-changed': 'handed it on',
			explained: 'explained why it is late',
			decided: 'decided',
			broken: 'put it down as broken'
		},
		until: (date) => `until ${date}`
	},
	forms: {
		report: {
			title: 'Report what was promised',
			words: 'What was done',
			wordsHint: 'What, where, since when',
			on: 'Done on',
			files: 'Pictures or papers that show it',
			channel: 'Entered for them from',
			paper: 'A paper',
			word: 'Their word',
			submit: 'Report it done'
		},
		verdict: {
			title: 'Confirm a promise',
			outcome: 'Result',
			kept: 'The promise was kept',
			returned: 'Not good enough, given back',
			words: 'What you saw',
			wordsHint: 'If it was kept, this is the answer to whoever asked',
			submit: 'Save the result'
		},
		extension: {
			title: 'Give more time',
			given: (given, most, days) => `Given ${given} of ${most} times; each time at most ${days} days.`,
			newDueOn: 'New day',
			reason: 'Reason',
			submit: 'Give more time'
		},
		owner: { title: 'Hand on a promise', owner: 'To', reason: 'Reason', submit: 'Hand it on' },
		explanation: {
			title: 'Explain why it is late',
			words: 'Why it is late, and when it will be done',
			submit: 'Save'
		},
		decision: { title: 'Decision of the leaders', words: 'Decision', submit: 'Save' },
		breach: {
			title: 'Put down as broken',
			lead: 'What was promised to the people and not done is a shortcoming: it goes into the register, and whoever asked is told.',
			subject: 'Whose shortcoming',
			criterion: 'Criterion',
			description: 'Shortcoming',
			described: (promise, date) => `Promised to the people and not done by ${date}: ${promise}`,
			cause: 'Cause',
			responsibility: 'Responsibility',
			told: 'What whoever asked is told',
			toldHint: 'Say honestly that it was not done, why, and who does it now by when',
			submit: 'Put into the register'
		}
	}
};

export const promiseWords = inBothLanguages(promiseWordsVi, en);
