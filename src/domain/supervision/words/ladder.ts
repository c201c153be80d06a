import type { Translation } from '#platform/words.ts';

export const ladderVi = {
	title: 'Đôn đốc việc quá hạn',
	listTitle: 'Các việc đang đôn đốc',
	listSummary: 'Việc khắc phục quá hạn đã được nhắc, và việc đang tạm dừng đôn đốc.',
	none: 'Không có việc nào đang đôn đốc.',
	noneNext: 'Việc quá hạn sẽ tự hiện ở đây khi đến ngày nhắc đầu tiên.',
	back: 'Việc khắc phục',
	backToList: 'Các việc đang đôn đốc',
	task: 'Việc phải làm',
	owner: 'Người chịu trách nhiệm',
	dueOn: 'Hạn',
	stands: 'Đang ở bước',
	next: 'Bước tiếp theo',
	nothingTaken: 'chưa đến bước nào',
	nothingNext: 'không còn bước nào',
	nextOn: (rung: string, date: string) => `${rung}, ngày ${date}`,
	takenOn: (date: string) => `đã thực hiện ngày ${date}`,
	dueOnDay: (date: string) => `sẽ đến ngày ${date} nếu vẫn chưa báo cáo`,
	later: 'chưa đến',
	notTicking: 'Việc này không còn chờ người chịu trách nhiệm, nên không đôn đốc.',
	pausedTag: 'Tạm dừng',
	paused: (who: string, date: string, reason: string) =>
		`Đang tạm dừng từ ${date}, do đồng chí ${who}. Lý do: ${reason}`,
	source: (number: string) =>
		`Theo ${number}. Mỗi bước chỉ thực hiện một lần; gia hạn hoặc đổi người thì tính lại từ đầu.`,
	sourceLink: 'Xem quy định',
	pause: 'Tạm dừng đôn đốc',
	resume: 'Cho đôn đốc tiếp',
	explain: 'Giải trình vì sao chậm',
	decide: 'Cho ý kiến',
	headHint: 'Việc này của người đứng đầu Đảng ủy, nên cấp trên cần biết.',
	headReport: 'In báo cáo gửi cấp trên',
	report: {
		title: 'Báo cáo việc khắc phục quá hạn',
		to: (superior: string) => `Kính gửi: ${superior}`,
		opening: (committee: string, who: string) =>
			`${committee} báo cáo việc khắc phục sau kiểm điểm do đồng chí ${who} chịu trách nhiệm đã quá hạn, như sau:`,
		reference: 'Mã trong sổ khắc phục',
		steps: 'Các bước đôn đốc đã thực hiện',
		nothingSaid: 'Chưa có giải trình.',
		asks: 'Đề nghị cấp trên',
		signer: 'THAY MẶT ĐẢNG ỦY'
	},
	answers: 'Giải trình và ý kiến',
	said: (who: string, date: string) => `${who}, ${date}`,
	enteredBy: (who: string) => `${who} nhập thay`,
	earlier: 'Các lần trước',
	earlierLine: (nth: number, rung: string, date: string) => `Lần ${nth}: ${rung}, ${date}`,
	pauses: 'Những lần tạm dừng',
	pauseLine: (from: string, to: string, who: string) => `${from} – ${to}, ${who}`,
	openEnd: 'nay',
	showLadder: 'Xem các bước đôn đốc',
	pauseTask: {
		title: 'Tạm dừng đôn đốc',
		reason: 'Vì sao tạm dừng',
		hint: 'Người chịu trách nhiệm và chi ủy đọc được lý do này.',
		submit: 'Tạm dừng'
	},
	resumeTask: { title: 'Cho đôn đốc tiếp', words: 'Vì sao nay đôn đốc tiếp', submit: 'Cho đôn đốc tiếp' },
	explainTask: {
		title: 'Giải trình vì sao chậm',
		words: 'Vì sao chậm, và bao giờ xong',
		hint: 'Nêu việc cụ thể và ngày cụ thể. Lời này được lưu cùng việc khắc phục.',
		forWhom: (who: string) => `Đồng chí đang nhập thay ${who}. Lời này lấy từ đâu?`,
		paper: 'Từ bản giấy người đó tự viết',
		told: 'Nghe người đó nói rồi nhập',
		submit: 'Ghi giải trình'
	},
	decideTask: {
		title: 'Cho ý kiến về việc quá hạn',
		words: 'Ý kiến chỉ đạo',
		hint: 'Ví dụ: giao ai kèm cặp, gia hạn đến ngày nào, hay đưa ra kiểm điểm.',
		submit: 'Ghi ý kiến'
	},
	due: {
		title: 'Việc khắc phục của tôi: sắp đến hạn và quá hạn',
		summary: (marks: string) => `Nhắc trước ${marks} ngày. Việc quá hạn đứng trước.`,
		none: 'Đồng chí không có việc khắc phục nào đang làm.',
		noneNext: 'Khi được giao việc, hạn của việc đó hiện ở đây.',
		left: 'Còn lại',
		daysLeft: (days: number) => (days === 0 ? 'đến hạn hôm nay' : `${days} ngày`),
		overdue: (days: number) => `quá hạn ${days} ngày`
	}
};

export const ladderEn: Translation<typeof ladderVi> = {
	title: 'Following an overdue deadline',
	listTitle: 'What is being followed',
	listSummary: 'Overdue corrective actions whose owners were reminded, and those that are paused.',
	none: 'Nothing is being followed.',
	noneNext: 'What is overdue appears here by itself when the first reminder is due.',
	back: 'Corrective action',
	backToList: 'What is being followed',
	task: 'Task',
	owner: 'Owner',
	dueOn: 'Due',
	stands: 'Stands at',
	next: 'Next step',
	nothingTaken: 'no step yet',
	nothingNext: 'no further step',
	nextOn: (rung: string, date: string) => `${rung}, on ${date}`,
	takenOn: (date: string) => `taken on ${date}`,
	dueOnDay: (date: string) => `comes on ${date} unless it is reported`,
	later: 'not yet',
	notTicking: 'This no longer waits for its owner, so nothing follows.',
	pausedTag: 'Paused',
	paused: (who: string, date: string, reason: string) => `Paused since ${date} by ${who}. Reason: ${reason}`,
	source: (number: string) =>
		`By ${number}. Each step is taken once; more time or another owner begins it anew.`,
	sourceLink: 'See the rules',
	pause: 'Pause',
	resume: 'Let it go on',
	explain: 'Explain why it is late',
	decide: 'Decide',
	headHint: 'This is the work of the committee’s own head, so the superior should know.',
	headReport: 'Print a report to the superior',
	report: {
		title: 'Report of an overdue corrective action',
		to: (superior) => `To: ${superior}`,
		opening: (committee, who) =>
			`${committee} reports that a corrective action after a review, owned by ${who}, is overdue:`,
		reference: 'Reference in the register',
		steps: 'Steps taken so far',
		nothingSaid: 'No explanation yet.',
		asks: 'What the superior is asked for',
		signer: 'FOR THE COMMITTEE'
	},
	answers: 'Explanations and decisions',
	said: (who: string, date: string) => `${who}, ${date}`,
	enteredBy: (who: string) => `entered by ${who}`,
	earlier: 'Earlier times',
	earlierLine: (nth: number, rung: string, date: string) => `Time ${nth}: ${rung}, ${date}`,
	pauses: 'Pauses',
	pauseLine: (from: string, to: string, who: string) => `${from} – ${to}, ${who}`,
	openEnd: 'now',
	showLadder: 'See the steps',
	pauseTask: {
		title: 'Pause',
		reason: 'Why it is paused',
		hint: 'The owner and the cell’s leaders read this reason.',
		submit: 'Pause'
	},
	resumeTask: { title: 'Let it go on', words: 'Why it goes on now', submit: 'Let it go on' },
	explainTask: {
		title: 'Explain why it is late',
		words: 'Why it is late, and when it will be done',
		hint: 'Name facts and days. These words are kept with the corrective action.',
		forWhom: (who: string) => `You enter this for ${who}. Where do the words come from?`,
		paper: 'From a paper that they wrote',
		told: 'They told me',
		submit: 'Enter the explanation'
	},
	decideTask: {
		title: 'Decide about what is overdue',
		words: 'What is decided',
		hint: 'Such as who helps, until when it is extended, or that it is brought to review.',
		submit: 'Enter the decision'
	},
	due: {
		title: 'My corrective actions: soon due and overdue',
		summary: (marks: string) => `Reminders ${marks} days before. What is overdue stands first.`,
		none: 'You have no corrective action in hand.',
		noneNext: 'When one is given to you, its deadline appears here.',
		left: 'Left',
		daysLeft: (days: number) => (days === 0 ? 'due today' : `${days} days`),
		overdue: (days: number) => `${days} days overdue`
	}
};
