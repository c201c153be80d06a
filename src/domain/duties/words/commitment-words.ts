import { inBothLanguages } from '#platform/words.ts';

/** The words of the yearly commitments. */
export const commitmentWords = inBothLanguages(
	{
		title: 'Cam kết nêu gương',
		own: 'Cam kết của tôi',
		ownNone: 'Đồng chí chưa có bản cam kết nào.',
		ownNoneNext: 'Bấm “Viết cam kết” để bắt đầu; viết dở vẫn lưu lại được.',
		ofYear: (year: number) => `Cam kết năm ${year}`,
		write: 'Viết cam kết',
		enterFor: 'Nhập giúp từ giấy',
		all: (year: number) => `Cam kết năm ${year} của đảng viên`,
		states: {
			none: 'Chưa có',
			draft: 'Đang viết',
			'handed-in': 'Chờ duyệt',
			returned: 'Trả lại để sửa',
			approved: 'Đã duyệt',
			reported: 'Chờ chi bộ nhận xét'
		},
		year: 'Năm',
		cell: 'Chi bộ',
		state: 'Tình trạng',
		person: 'Họ và tên',
		allCells: 'Tất cả',
		anyState: 'Tất cả',
		counts: (approved: number, handedIn: number, none: number) =>
			`${approved} đã duyệt, ${handedIn} chờ duyệt, ${none} chưa có.`,
		nobody: 'Không có ai như vậy.',
		nobodyNext: 'Xin bỏ bớt điều kiện lọc, hoặc chọn năm khác.',
		forms: 'In mẫu của chi bộ',
		formsNeedCell: 'Chọn một chi bộ để in mẫu cho cả chi bộ.',
		begin: {
			title: 'Bắt đầu bản cam kết',
			summary: 'Mỗi năm mỗi đồng chí một bản. Nhiệm vụ đang được phân công có sẵn trong bản.',
			year: 'Cam kết của năm',
			who: 'Của đồng chí',
			how: 'Lời của đồng chí ấy đến bằng cách nào',
			paper: 'Bản giấy đã ký',
			spoken: 'Đồng chí ấy nói, nhờ ghi',
			submit: 'Mở bản cam kết'
		},
		writing: {
			title: (year: number) => `Viết cam kết năm ${year}`,
			titleFor: (name: string, year: number) => `Nhập giúp cam kết năm ${year} của đồng chí ${name}`,
			intro:
				'Mỗi dòng một việc, kèm cách nhận biết là đã làm được. Việc ít mà làm được tốt hơn nhiều mà chung chung.',
			words: (n: number) => `Việc ${n}`,
			measure: (n: number) => `Cách nhận biết việc ${n}`,
			measureHint: 'Thí dụ: dự đủ 12 buổi sinh hoạt; trước 30/6.',
			save: 'Lưu',
			more: 'Lưu và thêm dòng',
			handIn: 'Lưu và nộp cho chi bộ',
			saved: 'Đã lưu.',
			leave: 'Trở lại',
			returned: (who: string, words: string) => `${who} trả lại: ${words}`,
			how: 'Lời của đồng chí ấy đến bằng cách nào'
		},
		record: {
			title: (name: string, year: number) => `Cam kết năm ${year}: ${name}`,
			sentence: {
				draft: 'Đang viết, chưa nộp.',
				'handed-in': 'Đã nộp, chờ chi bộ duyệt.',
				returned: 'Chi bộ trả lại để sửa.',
				approved: 'Chi bộ đã duyệt.'
			},
			enteredBy: (who: string) => `${who} nhập giúp.`,
			write: 'Viết tiếp',
			decide: 'Duyệt hoặc trả lại',
			takeBack: 'Rút lại để sửa',
			print: 'In bản cam kết',
			back: 'Cam kết nêu gương',
			none: 'Chưa ghi việc nào.',
			noneNext: 'Bấm “Viết tiếp” để ghi từng việc.',
			item: 'Việc cam kết',
			measure: 'Cách nhận biết',
			halfYear: 'Kết quả giữa năm',
			yearEnd: 'Kết quả cuối năm',
			checks: 'Kiểm lại',
			rounds: { 'half-year': 'Giữa năm', 'year-end': 'Cuối năm' },
			standings: {
				open: 'Chưa tự kiểm',
				reported: 'Đã tự kiểm, chờ chi bộ',
				agreed: 'Chi bộ nhất trí',
				'not-yet': 'Chi bộ: chưa đạt, cần làm tiếp'
			},
			report: 'Ghi kết quả',
			answer: 'Chi bộ nhận xét',
			history: 'Diễn biến',
			acts: {
				begun: 'Bắt đầu viết',
				'handed-in': 'Nộp cho chi bộ',
				'taken-back': 'Rút lại để sửa',
				returned: 'Trả lại để sửa',
				approved: 'Duyệt',
				reported: 'Tự kiểm',
				agreed: 'Nhất trí kết quả',
				'not-yet': 'Nhận xét chưa đạt'
			},
			actIn: (act: string, round: string) => `${act} (${round.toLowerCase()})`
		},
		decision: {
			title: (name: string) => `Duyệt cam kết của đồng chí ${name}`,
			decision: 'Ý kiến của chi bộ',
			approved: 'Duyệt',
			returned: 'Trả lại để sửa',
			words: 'Lời nhận xét',
			wordsHint: 'Trả lại thì ghi rõ cần sửa gì.',
			givenBy: 'Đồng chí trong chi ủy đã cho ý kiến',
			givenOn: 'Ngày cho ý kiến',
			submit: 'Ghi ý kiến của chi bộ'
		},
		report: {
			title: (round: string, year: number) => `Tự kiểm cam kết năm ${year}: ${round.toLowerCase()}`,
			titleFor: (name: string) => `Nhập giúp của đồng chí ${name}`,
			intro: 'Với mỗi việc, ghi đã làm được gì. Chưa làm thì ghi chưa làm, vì sao và làm tiếp thế nào.',
			measure: (measure: string) => `Cách nhận biết: ${measure}`,
			submit: 'Ghi kết quả',
			notYet: (who: string, words: string) => `${who} nhận xét chưa đạt: ${words}`
		},
		answer: {
			title: (round: string, name: string) => `Nhận xét của chi bộ (${round.toLowerCase()}): ${name}`,
			answer: 'Chi bộ thấy',
			agreed: 'Nhất trí',
			notYet: 'Chưa đạt, cần làm tiếp',
			words: 'Lời nhận xét',
			wordsHint: 'Chưa đạt thì ghi rõ việc nào.',
			submit: 'Ghi nhận xét'
		},
		sheets: {
			title: (cell: string, year: number) => `Mẫu cam kết năm ${year}: ${cell}`,
			count: (n: number) => `${n} bản, mỗi đồng chí một bản.`,
			none: 'Chi bộ này không có ai cần lập cam kết.',
			noneNext: 'Xin chọn chi bộ khác.'
		},
		onMember: 'Cam kết nêu gương',
		memberNone: 'Chưa có bản cam kết nào.'
	},
	{
		title: 'Commitments',
		own: 'My commitments',
		ownNone: 'You have no commitment yet.',
		ownNoneNext: '“Write a commitment” begins one; what is half written is kept.',
		ofYear: (year) => `Commitment of ${year}`,
		write: 'Write a commitment',
		enterFor: 'Enter one from paper',
		all: (year) => `Members’ commitments of ${year}`,
		states: {
			none: 'None',
			draft: 'Being written',
			'handed-in': 'To be approved',
			returned: 'Returned',
			approved: 'Approved',
			reported: 'Check to be answered'
		},
		year: 'Year',
		cell: 'Cell',
		state: 'State',
		person: 'Name',
		allCells: 'All',
		anyState: 'All',
		counts: (approved, handedIn, none) =>
			`${approved} approved, ${handedIn} to be approved, ${none} without one.`,
		nobody: 'There is nobody like that.',
		nobodyNext: 'Please take a filter away, or choose another year.',
		forms: 'Print the cell’s forms',
		formsNeedCell: 'Choose a cell to print the forms of everybody in it.',
		begin: {
			title: 'Begin a commitment',
			summary: 'One a year and person. The duties that the person has stand in it already.',
			year: 'For the year',
			who: 'Whose',
			how: 'How their words came to you',
			paper: 'A signed paper',
			spoken: 'They said it and asked me to write it',
			submit: 'Open the commitment'
		},
		writing: {
			title: (year) => `Write the commitment of ${year}`,
			titleFor: (name, year) => `Enter the commitment of ${year} for ${name}`,
			intro:
				'One thing a line, with how it will be seen that it was done. Little that is done is better than much that is vague.',
			words: (n) => `Item ${n}`,
			measure: (n) => `How item ${n} is seen`,
			measureHint: 'Such as: at all 12 meetings; before 30 June.',
			save: 'Save',
			more: 'Save and add lines',
			handIn: 'Save and hand in to the cell',
			saved: 'Saved.',
			leave: 'Back',
			returned: (who, words) => `${who} returned it: ${words}`,
			how: 'How their words came to you'
		},
		record: {
			title: (name, year) => `Commitment of ${year}: ${name}`,
			sentence: {
				draft: 'Being written, not handed in.',
				'handed-in': 'Handed in; waits for the cell.',
				returned: 'Returned by the cell.',
				approved: 'Approved by the cell.'
			},
			enteredBy: (who) => `Entered by ${who}.`,
			write: 'Go on writing',
			decide: 'Approve or return',
			takeBack: 'Take back to change it',
			print: 'Print it',
			back: 'Commitments',
			none: 'Nothing is written yet.',
			noneNext: '“Go on writing” takes one thing after the other.',
			item: 'Undertaken',
			measure: 'How it is seen',
			halfYear: 'Half-year result',
			yearEnd: 'Year-end result',
			checks: 'Checks',
			rounds: { 'half-year': 'Half-year', 'year-end': 'Year-end' },
			standings: {
				open: 'Nothing reported',
				reported: 'Reported; waits for the cell',
				agreed: 'The cell agrees',
				'not-yet': 'The cell: not yet'
			},
			report: 'Say what was done',
			answer: 'The cell answers',
			history: 'History',
			acts: {
				begun: 'Begun',
				'handed-in': 'Handed in',
				'taken-back': 'Taken back',
				returned: 'Returned',
				approved: 'Approved',
				reported: 'Reported',
				agreed: 'Agreed',
				'not-yet': 'Not yet'
			},
			actIn: (act, round) => `${act} (${round.toLowerCase()})`
		},
		decision: {
			title: (name) => `Commitment of ${name}: approve or return`,
			decision: 'What the cell says',
			approved: 'Approved',
			returned: 'Returned',
			words: 'Words',
			wordsHint: 'When it is returned: what is to be changed.',
			givenBy: 'The leader of the cell who said it',
			givenOn: 'Day',
			submit: 'Record what the cell says'
		},
		report: {
			title: (round, year) => `Commitment of ${year}, ${round.toLowerCase()} check`,
			titleFor: (name) => `Entered for ${name}`,
			intro: 'For each thing, what was done. If nothing was, say so, why, and what comes next.',
			measure: (measure) => `How it is seen: ${measure}`,
			submit: 'Save what was done',
			notYet: (who, words) => `${who} said not yet: ${words}`
		},
		answer: {
			title: (round, name) => `The cell’s answer (${round.toLowerCase()}): ${name}`,
			answer: 'The cell finds',
			agreed: 'Agreed',
			notYet: 'Not yet',
			words: 'Words',
			wordsHint: 'When not yet: which things.',
			submit: 'Record the answer'
		},
		sheets: {
			title: (cell, year) => `Forms of ${year}: ${cell}`,
			count: (n) => (n === 1 ? '1 form.' : `${n} forms, one a person.`),
			none: 'Nobody in this cell needs a commitment.',
			noneNext: 'Please choose another cell.'
		},
		onMember: 'Commitments',
		memberNone: 'None yet.'
	}
);
