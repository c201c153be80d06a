import { inBothLanguages } from '#platform/words.ts';

const vi = {
	list: {
		title: 'Bộ quy định',
		summary:
			'Quy định của Trung ương, của tỉnh và nếp làm việc của Đảng ủy mà phần mềm áp dụng. Mỗi điều ghi rõ nguồn.',
		name: 'Bộ quy định',
		about: 'Về việc',
		from: 'Áp dụng từ',
		texts: 'Văn bản',
		records: 'Số bản ghi',
		standing: 'Tình trạng',
		load: 'Nạp bộ quy định',
		more: (n: number) => ` và ${n} nguồn khác`,
		none: 'Chưa có bộ quy định nào.',
		noneHelp: 'Khởi động lại phần mềm: các bộ kèm theo sẽ được nạp.'
	},
	abouts: {
		reviews: 'Kiểm điểm, học tập, khắc phục',
		cells: 'Sinh hoạt chi bộ, phân công, kiểm tra',
		citizens: 'Tiếp công dân, đơn thư, góp ý, đối thoại'
	},
	standings: { 'in-force': 'Đang áp dụng', 'to-come': 'Sẽ áp dụng', replaced: 'Không còn áp dụng' },
	record: {
		back: 'Bộ quy định',
		summary: (from: string, records: number) =>
			`Áp dụng từ ngày ${from}. ${records === 0 ? 'Chưa có bản ghi nào lập theo bộ này.' : `${records} bản ghi lập theo bộ này.`}`,
		own: 'Bộ riêng của Đảng bộ này',
		shipped: 'Kèm theo phần mềm',
		code: 'Mã',
		origin: 'Từ đâu',
		loaded: 'Nạp lúc',
		download: 'Tải tệp JSON',
		fileName: 'bo-quy-dinh',
		rule: 'Nội dung',
		value: 'Quy định',
		source: 'Nguồn',
		certainty: 'Mức chắc chắn',
		contents: 'Trong bộ này',
		form: (label: string, title: string) => `${label}: ${title}`,
		forWhom: 'Dành cho',
		criteria: 'Tiêu chí'
	},
	upload: {
		title: 'Nạp bộ quy định',
		lead: 'Khi tỉnh có quy định, hướng dẫn hoặc biểu mẫu riêng, văn phòng đưa vào đây bằng một tệp. Phần mềm kiểm tra tệp và cho xem những điều thay đổi; chưa xác nhận thì chưa có gì được nạp.',
		how: [
			'Tải bộ đang áp dụng về máy (nút “Tải tệp JSON”), hoặc viết một tệp chỉ gồm điều khác đi, như ví dụ ở cuối phần này.',
			'Đặt mã và tên mới, ngày bắt đầu áp dụng; sửa những điều tỉnh quy định khác, mỗi điều ghi số, ngày văn bản.',
			'Chọn tệp và bấm “Kiểm tra tệp”.'
		].join('\n'),
		inForce: 'Mở bộ đang áp dụng',
		exampleTitle: 'Ví dụ: tệp chỉ ghi điều khác với bộ đang áp dụng',
		file: 'Tệp bộ quy định',
		fileHint: (kilobytes: number) => `Tệp .json, không quá ${kilobytes} KB`,
		chooseAgain: 'Chọn lại tệp đã sửa',
		check: 'Kiểm tra tệp',
		leave: 'Không nạp, quay lại'
	},
	problems: {
		title: (n: number) => `Tệp chưa nạp được: có ${n} chỗ cần sửa`,
		lead: 'Chưa có gì được nạp. Đồng chí sửa các chỗ dưới đây rồi chọn lại tệp.',
		line: 'Dòng',
		where: 'Ở đâu',
		what: 'Chưa đúng chỗ nào',
		right: 'Ví dụ đúng',
		more: (n: number) => `Còn ${n} chỗ nữa; sửa các chỗ trên rồi kiểm tra lại sẽ thấy tiếp.`
	},
	preview: {
		title: (name: string) => `Xem trước: ${name}`,
		good: 'Tệp đúng khuôn mẫu. Chưa có gì được nạp.',
		from: 'Áp dụng từ ngày',
		against: 'So với bộ',
		kept: (n: number) =>
			n === 0
				? 'Chưa có bản ghi nào lập theo bộ đó.'
				: `${n} bản ghi đã lập theo bộ đó vẫn giữ nguyên theo bộ đó. Bộ mới chỉ dùng cho việc ghi từ nay.`,
		differences: 'Những điều thay đổi',
		where: 'Điều',
		kind: 'Việc',
		before: 'Đang là',
		after: 'Sẽ là',
		added: 'Thêm',
		changed: 'Sửa',
		removed: 'Bỏ',
		none: 'Không có điều nào thay đổi.',
		noneHelp: 'Bộ này chỉ khác tên, mã hoặc ngày áp dụng.',
		never: 'Sau khi nạp, bộ quy định không sửa và không xóa được; muốn đổi thì nạp một bộ mới.',
		submit: 'Nạp bộ quy định này',
		again: 'Chọn tệp khác'
	},
	refusals: {
		'none-in-force': 'Chưa có bộ quy định nào có hiệu lực vào ngày này.',
		'only-the-office': 'Chỉ văn phòng, bí thư và phó bí thư Đảng ủy được nạp bộ quy định.',
		'file-missing': 'Chưa chọn tệp.',
		'file-too-large': ({ kilobytes }: { kilobytes: number }) =>
			`Tệp lớn quá ${kilobytes} KB. Một bộ quy định không bao giờ lớn như vậy; có lẽ đồng chí chọn nhầm tệp.`,
		malformed: ({ problems }: { problems: number }) =>
			`Tệp có ${problems} chỗ chưa đúng nên chưa nạp được. Xin chọn lại tệp và kiểm tra.`,
		'code-taken': ({ code }: { code: string }) =>
			`Mã “${code}” đã dùng cho một bộ có nội dung khác. Bộ đã nạp không sửa được; xin đặt mã mới, ví dụ “${code}-2”.`,
		'loaded-already': ({ code }: { code: string }) => `Bộ có mã “${code}” đã được nạp đúng như tệp này.`,
		'compared-with-another':
			'Trong lúc đồng chí xem trước đã có bộ quy định khác được nạp. Xin xem lại những điều thay đổi rồi xác nhận.'
	}
};

const en: typeof vi = {
	list: {
		title: 'Rule sets',
		summary:
			'The rules of the centre, of the province and of the committee itself that are applied here. Each names its source.',
		name: 'Rule set',
		about: 'About',
		from: 'In force from',
		texts: 'Texts',
		records: 'Records',
		standing: 'State',
		load: 'Load a rule set',
		more: (n) => ` and ${n} more`,
		none: 'There is no rule set yet.',
		noneHelp: 'Start the program again: the sets that ship with it will be loaded.'
	},
	abouts: {
		reviews: 'Reviews, study, mending',
		cells: 'Cell meetings, duties, inspection',
		citizens: 'Citizens heard: reception, cases, comments'
	},
	standings: { 'in-force': 'In force', 'to-come': 'To come', replaced: 'No longer in force' },
	record: {
		back: 'Rule sets',
		summary: (from, records) =>
			`In force from ${from}. ${records === 0 ? 'No record was made under it.' : records === 1 ? '1 record was made under it.' : `${records} records were made under it.`}`,
		own: 'This committee’s own',
		shipped: 'Ships with the program',
		code: 'Code',
		origin: 'Origin',
		loaded: 'Loaded at',
		download: 'Download as JSON',
		fileName: 'rule-set',
		rule: 'About',
		value: 'Rule',
		source: 'Source',
		certainty: 'Certainty',
		contents: 'In this set',
		form: (label, title) => `${label}: ${title}`,
		forWhom: 'For',
		criteria: 'Criteria'
	},
	upload: {
		title: 'Load a rule set',
		lead: 'When the province has rules or forms of its own, the office brings them in as a file. The file is checked and what it changes is shown; nothing is loaded until that is confirmed.',
		how: [
			'Download the set in force (“Download as JSON”), or write a file with only what differs, as in the example at the end of this part.',
			'Give it a code, a name and a date of its own; change what the province rules otherwise, each with the number and date of its text.',
			'Choose the file and press “Check the file”.'
		].join('\n'),
		inForce: 'Open the set in force',
		exampleTitle: 'Example: a file with only what differs from the set in force',
		file: 'File with rules',
		fileHint: (kilobytes) => `A .json file of at most ${kilobytes} KB`,
		chooseAgain: 'Choose the mended file',
		check: 'Check the file',
		leave: 'Go back without loading'
	},
	problems: {
		title: (n) =>
			n === 1
				? 'The file cannot be loaded: one place needs mending'
				: `The file cannot be loaded: ${n} places need mending`,
		lead: 'Nothing was loaded. Please mend what is listed below and choose the file again.',
		line: 'Line',
		where: 'Where',
		what: 'What is not right',
		right: 'What is right, for example',
		more: (n) => `${n} more; mend these first, then check again.`
	},
	preview: {
		title: (name) => `Before loading: ${name}`,
		good: 'The file is well formed. Nothing is loaded yet.',
		from: 'In force from',
		against: 'Compared with',
		kept: (n) =>
			n === 0
				? 'No record was made under that set.'
				: `The records made under that set (${n}) keep it. The new one is for what is recorded from now on.`,
		differences: 'What changes',
		where: 'Rule',
		kind: 'Change',
		before: 'Now',
		after: 'Then',
		added: 'Added',
		changed: 'Changed',
		removed: 'Left out',
		none: 'Nothing changes.',
		noneHelp: 'This set differs only in its name, code or date.',
		never: 'A rule set that is loaded can be neither changed nor removed; to change it, load a new one.',
		submit: 'Load this rule set',
		again: 'Choose another file'
	},
	refusals: {
		'none-in-force': 'No rule set is in force on this date yet.',
		'only-the-office': 'Only the office, the secretary and the deputy secretary load rule sets.',
		'file-missing': 'No file has been chosen.',
		'file-too-large': ({ kilobytes }) =>
			`The file is larger than ${kilobytes} KB. No rule set is; perhaps another file was meant.`,
		malformed: ({ problems }) =>
			`There are ${problems} faults in the file, so it was not loaded. Please choose it again and check it.`,
		'code-taken': ({ code }) =>
			`The code “${code}” belongs to a set with other content. A set that is loaded cannot be changed; please use another code, such as “${code}-2”.`,
		'loaded-already': ({ code }) =>
			`The set with the code “${code}” is loaded already, exactly like this file.`,
		'compared-with-another':
			'Another rule set was loaded while you looked at the difference. Please look again and confirm.'
	}
};

export const rulesWords = inBothLanguages(vi, en);
