import { inBothLanguages, type Translation } from '#platform/words.ts';

export const dialogueWordsVi = {
	kinds: {
		commune: 'Hội nghị trao đổi, đối thoại của xã với Nhân dân',
		secretary: 'Đối thoại của bí thư Đảng ủy với Nhân dân'
	},
	grounds: {
		regular: 'Định kỳ theo quy định',
		'voters-asked': 'Ít nhất 10% cử tri đề nghị',
		needed: 'Khi thấy cần'
	},
	states: {
		planned: 'Đang chuẩn bị',
		announced: 'Đã thông báo',
		held: 'Đã họp',
		'called-off': 'Đã hoãn',
		published: 'Đã công bố kết quả'
	},
	title: 'Đối thoại với Nhân dân',
	list: {
		new: 'Lập hội nghị',
		promises: 'Việc đã hứa',
		name: 'Hội nghị',
		heldOn: 'Ngày họp',
		kind: 'Loại',
		state: 'Tình trạng',
		none: 'Chưa có hội nghị đối thoại nào.',
		noneHelp: 'Văn phòng lập hội nghị, thông báo trước, nhận câu hỏi rồi ghi trả lời, việc hứa tại đây.',
		due: (kind: string, date: string, held: number, needed: number) =>
			`${kind}: phải họp trước hết ngày ${date} (năm nay đã họp ${held}/${needed}).`,
		missed: (kind: string, year: number, held: number, needed: number) =>
			`${kind}: năm ${year} chỉ họp ${held}/${needed} lần, chưa đủ theo quy định; cần họp ngay.`,
		overdue: (kind: string, date: string) => `${kind}: đã quá hạn ngày ${date}.`,
		by: (who: string) => `Tổ chức: ${who}.`,
		source: (text: string) => `Căn cứ: ${text}.`,
		publicPage: 'Trang công khai'
	},
	form: {
		newTitle: 'Lập hội nghị đối thoại',
		changeTitle: 'Sửa hội nghị',
		kind: 'Loại hội nghị',
		ground: 'Vì sao tổ chức',
		name: 'Tên hội nghị',
		nameHint: 'Ví dụ: Đối thoại về rác thải và đường thôn',
		heldOn: 'Ngày họp',
		heldOnHint: (days: number) => `Phải thông báo trước ít nhất ${days} ngày`,
		startsAt: 'Giờ họp',
		place: 'Nơi họp',
		content: 'Nội dung đối thoại',
		howToAttend: 'Cách tham dự',
		howToAttendHint: 'Ai được dự, đăng ký ở đâu, có xem trực tuyến không',
		howToAttendUsual:
			'Mọi người dân trong xã đều được dự, không cần đăng ký. Câu hỏi gửi trước trên trang của xã hoặc qua trưởng thôn.',
		chairedBy: 'Người chủ trì',
		save: 'Lưu hội nghị',
		leave: 'Không lưu, quay lại'
	},
	record: {
		sentences: {
			planned: (date: string) => `Đang chuẩn bị; phải thông báo chậm nhất ngày ${date}.`,
			announced: (date: string, at: string) => `Họp lúc ${at} ngày ${date}. Đang nhận câu hỏi.`,
			held: (date: string) => `Đã họp ngày ${date}; kết quả chưa công bố.`,
			published: (date: string) => `Đã họp và công bố kết quả ngày ${date}.`,
			'called-off': (date: string) => `Đã hoãn ngày ${date}.`
		},
		announce: 'Thông báo hội nghị',
		change: 'Sửa',
		callOff: 'Hoãn hội nghị',
		notice: 'Bản in niêm yết',
		cards: 'Phiếu hỏi',
		enter: 'Nhập câu hỏi',
		questions: 'Xem các câu hỏi',
		agenda: 'Chương trình',
		hold: 'Ghi kết quả họp',
		minutes: 'Biên bản',
		fromRecord: 'Viết từ những gì đã ghi tại hội nghị này; in ra để thư ký, chủ trì ký.',
		results: 'Thông báo kết quả',
		tell: 'Báo cho người hỏi',
		publicPage: 'Trang công khai',
		facts: 'Thông tin',
		lateReason: 'Thông báo chậm, lý do',
		calledOffReason: 'Lý do hoãn',
		announcedOn: 'Ngày thông báo',
		attended: 'Số người dự',
		resultsDue: 'Hạn công bố kết quả',
		carried: 'Việc đã hứa lần trước',
		carriedNone: 'Chưa có hội nghị nào trước hội nghị này.',
		carriedEmpty: (date: string) => `Hội nghị ngày ${date} không có lời hứa nào.`,
		carriedFrom: (date: string) => `Hội nghị mở đầu bằng kết quả của hội nghị ngày ${date}.`,
		result: 'Kết quả',
		figures: 'Số câu hỏi',
		asked: (n: number, before: number, hall: number) => `${n} câu: ${before} gửi trước, ${hall} tại hội nghị`,
		answered: 'Đã trả lời',
		promised: 'Đã hứa',
		merged: 'Đã ghép',
		setAside: 'Đặt ra ngoài',
		open: 'Chưa xử lý',
		untold: 'Người hỏi chưa được báo',
		promises: 'Việc đã hứa tại hội nghị này',
		noPromises: 'Chưa ghi lời hứa nào.',
		history: 'Quá trình',
		acts: {
			'dialogue.planned': 'lập hội nghị',
			'dialogue.changed': 'sửa hội nghị',
			'dialogue.announced': 'thông báo hội nghị',
			'dialogue.called-off': 'hoãn hội nghị',
			'dialogue.held': 'ghi kết quả họp',
			'dialogue-cards.printed': 'in phiếu hỏi',
			'dialogue.results-published': 'công bố kết quả',
			'paper.issued': 'ban hành thông báo kết quả',
			'paper.corrected': 'đính chính thông báo kết quả'
		}
	},
	announcement: {
		title: 'Thông báo hội nghị đối thoại',
		onTime: (days: number, needed: number) =>
			`Còn ${days} ngày là họp; quy định thông báo trước ít nhất ${needed} ngày. Đúng hạn.`,
		late: (days: number, needed: number) =>
			`Chỉ còn ${days} ngày là họp; quy định thông báo trước ít nhất ${needed} ngày. Lùi ngày họp, hoặc ghi lý do: lý do sẽ được công khai.`,
		lateReason: 'Lý do thông báo chậm',
		after:
			'Sau khi thông báo: hội nghị hiện trên trang công khai, người dân gửi được câu hỏi, Văn phòng in bản niêm yết.',
		submit: 'Thông báo ngay'
	},
	callingOff: {
		title: 'Hoãn hội nghị',
		reason: 'Lý do hoãn',
		hint: 'Lý do hiện trên trang công khai',
		submit: 'Hoãn hội nghị này'
	},
	holding: {
		title: 'Ghi kết quả họp',
		attended: 'Số người dự',
		chairedBy: 'Người chủ trì',
		openedAt: 'Bắt đầu lúc',
		closedAt: 'Kết thúc lúc',
		remarks: 'Ý kiến khác ghi vào biên bản',
		submit: 'Ghi hội nghị đã họp'
	},
	notice: {
		heading: 'THÔNG BÁO',
		time: 'Thời gian',
		place: 'Địa điểm',
		content: 'Nội dung',
		chair: 'Chủ trì',
		attend: 'Cách tham dự',
		ask: (address: string) =>
			`Câu hỏi gửi trước: trên trang ${address}, qua trưởng thôn, hoặc tại bộ phận tiếp công dân.`,
		invite: 'Kính mời bà con tham dự.'
	},
	waiting: {
		hold: 'Tổ chức đối thoại',
		missed: (year: number) => `(năm ${year} chưa đủ)`,
		plan: 'Lập hội nghị',
		announce: 'Thông báo hội nghị',
		held: 'Ghi kết quả họp',
		publish: 'Công bố kết quả',
		sort: 'Xử lý câu hỏi',
		tell: 'Báo cho người hỏi',
		keep: 'Làm việc đã hứa',
		report: 'Mở',
		explain: 'Giải trình',
		judge: 'Xác nhận việc đã hứa',
		decide: 'Cho ý kiến việc đã hứa quá hạn',
		thing: (title: string, date: string) => `${title}, ${date}`,
		count: (n: number, title: string) => `${n} câu hỏi chưa xử lý, ${title}`,
		untold: (n: number) => `${n} người hỏi chưa được báo trả lời`
	}
};

const en: Translation<typeof dialogueWordsVi> = {
	kinds: {
		commune: 'Conference of the commune with the people',
		secretary: 'Dialogue of the Party secretary with the people'
	},
	grounds: {
		regular: 'It is due',
		'voters-asked': 'At least 10% of the voters asked for it',
		needed: 'There is a need'
	},
	states: {
		planned: 'Being planned',
		announced: 'Announced',
		held: 'Held',
		'called-off': 'Called off',
		published: 'Results published'
	},
	title: 'Dialogues with the people',
	list: {
		new: 'Plan a conference',
		promises: 'Promises',
		name: 'Conference',
		heldOn: 'Day',
		kind: 'Kind',
		state: 'State',
		none: 'There is no conference yet.',
		noneHelp: 'The office plans one, announces it, gathers questions and notes answers and promises here.',
		due: (kind, date, held, needed) => `${kind}: to be held by ${date} (${held} of ${needed} this year).`,
		missed: (kind, year, held, needed) =>
			`${kind}: in ${year} only ${held} of ${needed} were held; one has to be held now.`,
		overdue: (kind, date) => `${kind}: overdue since ${date}.`,
		by: (who) => `Held by: ${who}.`,
		source: (text) => `By: ${text}.`,
		publicPage: 'Public page'
	},
	form: {
		newTitle: 'Plan a conference',
		changeTitle: 'Change a conference',
		kind: 'Kind',
		ground: 'Why it is held',
		name: 'What it is called',
		nameHint: 'For example: dialogue about waste and hamlet roads',
		heldOn: 'Day',
		heldOnHint: (days) => `To be announced at least ${days} days before`,
		startsAt: 'Time',
		place: 'Place',
		content: 'What it is about',
		howToAttend: 'How to attend',
		howToAttendHint: 'Who may come, where to sign up, whether it can be followed online',
		howToAttendUsual:
			'Everybody of the commune may come; nobody needs to sign up. Questions can be sent beforehand on the commune’s page or through the heads of hamlets.',
		chairedBy: 'In the chair',
		save: 'Save the conference',
		leave: 'Back without saving'
	},
	record: {
		sentences: {
			planned: (date) => `Being planned; to be announced by ${date}.`,
			announced: (date, at) => `At ${at} on ${date}. Questions are being gathered.`,
			held: (date) => `Held on ${date}; the results are not published yet.`,
			published: (date) => `Held, and the results were published on ${date}.`,
			'called-off': (date) => `Called off on ${date}.`
		},
		announce: 'Announce',
		change: 'Change',
		callOff: 'Call off',
		notice: 'Print for the notice board',
		cards: 'Question cards',
		enter: 'Enter a question',
		questions: 'See the questions',
		agenda: 'Agenda',
		hold: 'Enter how it went',
		minutes: 'Minutes',
		fromRecord: 'Written from what was noted of this conference; print it to be signed.',
		results: 'Results',
		tell: 'Tell those who asked',
		publicPage: 'Public page',
		facts: 'Facts',
		lateReason: 'Announced late because',
		calledOffReason: 'Called off because',
		announcedOn: 'Announced on',
		attended: 'Came',
		resultsDue: 'Results due',
		carried: 'Promised last time',
		carriedNone: 'There was no conference before this one.',
		carriedEmpty: (date) => `Nothing was promised on ${date}.`,
		carriedFrom: (date) => `It opens with what became of the conference of ${date}.`,
		result: 'Result',
		figures: 'Questions',
		asked: (n, before, hall) => `${n}: ${before} beforehand, ${hall} in the hall`,
		answered: 'Answered',
		promised: 'Promised',
		merged: 'Put together',
		setAside: 'Set aside',
		open: 'Not dealt with',
		untold: 'Not told yet',
		promises: 'Promised at this conference',
		noPromises: 'Nothing was noted as promised.',
		history: 'History',
		acts: {
			'dialogue.planned': 'planned it',
			'dialogue.changed': 'changed it',
			'dialogue.announced': 'announced it',
			'dialogue.called-off': 'called it off',
			'dialogue.held': 'entered how it went',
			'dialogue-cards.printed': 'printed cards',
			'dialogue.results-published': 'published the results',
			'paper.issued': 'issued the results',
			'paper.corrected': 'corrected the results'
		}
	},
	announcement: {
		title: 'Announce a conference',
		onTime: (days, needed) => `${days} days are left; the rules ask for at least ${needed}. In time.`,
		late: (days, needed) =>
			`Only ${days} days are left; the rules ask for at least ${needed}. Choose a later day, or write the reason: everybody will read it.`,
		lateReason: 'Why it is announced late',
		after:
			'Once announced it stands on the public page, people can send questions, and the office prints it for the notice board.',
		submit: 'Announce now'
	},
	callingOff: {
		title: 'Call off a conference',
		reason: 'Reason',
		hint: 'It stands on the public page',
		submit: 'Call it off'
	},
	holding: {
		title: 'Enter how it went',
		attended: 'How many came',
		chairedBy: 'In the chair',
		openedAt: 'Began at',
		closedAt: 'Ended at',
		remarks: 'What else goes into the minutes',
		submit: 'It was held'
	},
	notice: {
		heading: 'NOTICE',
		time: 'Time',
		place: 'Place',
		content: 'About',
		chair: 'In the chair',
		attend: 'How to attend',
		ask: (address) =>
			`Questions beforehand: on ${address}, through the heads of hamlets, or at the reception desk.`,
		invite: 'Everybody is invited.'
	},
	waiting: {
		hold: 'Hold a dialogue',
		missed: (year) => `(too few in ${year})`,
		plan: 'Plan it',
		announce: 'Announce',
		held: 'Enter how it went',
		publish: 'Publish the results',
		sort: 'Deal with questions',
		tell: 'Tell those who asked',
		keep: 'Do what was promised',
		report: 'Open',
		explain: 'Explain',
		judge: 'Confirm a promise',
		decide: 'Decide on a promise that is overdue',
		thing: (title, date) => `${title}, ${date}`,
		count: (n, title) => `${n} not dealt with, ${title}`,
		untold: (n) => `${n} not told yet`
	}
};

export const dialogueWords = inBothLanguages(dialogueWordsVi, en);
