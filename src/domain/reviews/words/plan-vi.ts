/** The words of rectification plans and of what is done at once. */
export const planWordsVi = {
	title: 'Kế hoạch khắc phục',
	of: (name: string) => `Kế hoạch khắc phục: ${name}`,
	nothingFound: 'Không có',
	states: {
		draft: 'Đang hoàn thiện',
		submitted: 'Chờ duyệt',
		approved: 'Đã duyệt',
		published: 'Đã công bố'
	},
	standings: {
		none: 'Chưa lập',
		unneeded: 'Không cần lập',
		draft: 'Đang hoàn thiện',
		submitted: 'Chờ duyệt',
		approved: 'Đã duyệt',
		published: 'Đã công bố'
	},
	offers: { complete: 'Hoàn thiện kế hoạch khắc phục', judge: 'Duyệt kế hoạch khắc phục' },
	waiting: {
		complete: 'Hoàn thiện kế hoạch khắc phục',
		completeButton: 'Hoàn thiện',
		judge: 'Duyệt kế hoạch khắc phục',
		judgeButton: 'Xem và duyệt'
	},
	sentence: {
		none: 'Sổ khắc phục không có việc nào phải khắc phục sau kiểm điểm này.',
		draft: (due: string) => `Đang hoàn thiện, cần trình trước ngày ${due}.`,
		returned: 'Được trả lại để hoàn thiện thêm.',
		submitted: (who: string) => `${who} đã trình, đang chờ duyệt.`,
		approved: (who: string, on: string) => `${who} duyệt ngày ${on}, chưa công bố.`,
		published: (on: string) => `Đã công bố ngày ${on}.`
	},
	returnedWords: 'Lý do trả lại',
	count: (n: number) => `${n} việc khắc phục`,
	remedied: 'Đã khắc phục',
	remedyHint:
		'Chỉ tính hạn chế mà mọi việc khắc phục đã được người khác xác nhận. Mới báo cáo xong thì chưa tính.',
	unplannedTitle: (n: number) => `${n} hạn chế chưa có việc khắc phục`,
	unplannedHelp: 'Mở từng mã để giao việc khắc phục, rồi mới trình kế hoạch được.',
	plan: {
		number: 'TT',
		fault: 'Hạn chế, khuyết điểm',
		cause: 'Nguyên nhân',
		measure: 'Giải pháp',
		product: 'Kết quả cần đạt',
		owner: 'Chịu trách nhiệm',
		coordinator: 'Phối hợp',
		period: 'Thời hạn',
		progress: 'Tiến độ',
		evidence: 'Minh chứng',
		files: (n: number) => (n ? `${n} tệp` : 'Chưa có'),
		supervisor: 'Giám sát',
		supervisorUsual: 'Ủy ban Kiểm tra Đảng ủy',
		note: 'Ghi chú',
		until: (due: string) => `đến ${due}`,
		fromTo: (from: string, due: string) => `${from} – ${due}`,
		later: 'Thêm sau khi trình',
		recurs: 'Tái diễn',
		progressOf: {
			'without-action': 'Chưa giao việc',
			mending: 'Đang khắc phục',
			reported: 'Đã báo cáo xong',
			verified: 'Đã được xác nhận',
			holds: 'Đã bền vững'
		},
		overdue: 'quá hạn',
		verifiedOn: (on: string) => `xác nhận ngày ${on}`,
		reportedOn: (on: string) => `báo cáo ngày ${on}`,
		complete: 'Bổ sung',
		open: 'Mở việc'
	},
	buttons: {
		submit: 'Trình duyệt',
		takeBack: 'Lấy lại để sửa',
		approve: 'Xem xét, duyệt',
		publish: 'Công bố',
		reopen: 'Mở lại để bổ sung',
		sheet: 'In chữ lớn',
		paper: 'Văn bản'
	},
	line: {
		title: 'Bổ sung cho việc khắc phục',
		known: 'Đã có trong sổ khắc phục, không phải ghi lại',
		measure: 'Giải pháp khắc phục',
		measureHint: (task: string) => `Để trống thì kế hoạch ghi: “${task}”`,
		coordinator: 'Đơn vị, cá nhân phối hợp',
		startsOn: 'Bắt đầu từ ngày',
		supervisor: 'Cấp giám sát',
		supervisorHint: 'Để trống thì ghi Ủy ban Kiểm tra Đảng ủy',
		note: 'Ghi chú',
		submit: 'Lưu'
	},
	submission: {
		title: 'Trình kế hoạch khắc phục',
		lead: (n: number) => `Kế hoạch có ${n} việc khắc phục. Trình xong, cấp trên trực tiếp xem xét, duyệt.`,
		channel: 'Trình thay cho đồng chí được kiểm điểm',
		paper: 'Theo bản giấy có chữ ký',
		onBehalf: 'Theo lời đồng chí đó',
		submit: 'Trình kế hoạch'
	},
	approval: {
		title: 'Duyệt kế hoạch khắc phục',
		outcome: 'Ý kiến',
		approve: 'Đồng ý, duyệt kế hoạch',
		return: 'Trả lại để hoàn thiện',
		words: 'Cần bổ sung, sửa điều gì?',
		wordsHint: 'Chỉ cần ghi khi trả lại.',
		submit: 'Ghi ý kiến'
	},
	publication: {
		title: 'Công bố kế hoạch khắc phục',
		collective: 'Kế hoạch của tập thể: mọi đảng viên nơi đó xem được.',
		member:
			'Kế hoạch của cá nhân: chỉ đồng chí đó, cấp ủy nơi kiểm điểm và những người làm việc cho Đảng ủy xem được.',
		submit: 'Công bố'
	},
	reopening: {
		title: 'Mở lại kế hoạch để bổ sung',
		lead: 'Kế hoạch trở lại bước hoàn thiện, rồi trình và duyệt lại. Lần duyệt trước vẫn còn trong nhật ký.',
		submit: 'Mở lại'
	},
	takingBack: {
		title: 'Lấy lại kế hoạch',
		lead: 'Chưa ai duyệt, nên kế hoạch lấy lại sửa được rồi trình lại.',
		submit: 'Lấy lại'
	},
	list: {
		title: 'Khắc phục sau kiểm điểm',
		lead: (on: string) => `Tình hình đến hết ngày ${on}.`,
		asOf: 'Xem tình hình đến ngày',
		look: 'Xem',
		subject: 'Tập thể, cá nhân',
		unit: 'Nơi kiểm điểm',
		standing: 'Kế hoạch',
		approvedOn: 'Duyệt ngày',
		remedied: 'Đã khắc phục',
		search: 'Tìm theo tên',
		byUnit: 'Theo chi bộ, tập thể',
		plans: 'Kế hoạch cần có',
		approved: 'Đã duyệt',
		all: 'Cộng',
		each: 'Từng kế hoạch',
		export: 'Xuất Excel',
		sheet: 'Khac phuc',
		sheetTitle: (campaign: string, on: string) => `${campaign}: khắc phục đến ngày ${on}`,
		noneTitle: 'Chưa có kế hoạch nào.',
		none: 'Kế hoạch khắc phục có sau khi kết luận kiểm điểm. Nếu đang lọc, xin bỏ bớt điều kiện.'
	},
	urgent: {
		title: 'Việc làm ngay',
		lead: (days: number) =>
			`Việc người đứng đầu cam kết làm ngay, xong trong ${days} ngày; xong rồi vẫn do người khác xác nhận.`,
		name: 'Nêu việc làm ngay',
		task: 'Việc',
		head: 'Người đứng đầu',
		unit: 'Tập thể',
		due: 'Hạn',
		state: 'Tình trạng',
		noneTitle: 'Chưa có việc làm ngay nào.',
		none: 'Bí thư, phó bí thư nêu việc làm ngay của mình ở đây; mọi đảng viên nơi đó thấy trên trang đầu.',
		newTitle: 'Nêu việc làm ngay',
		forUnit: 'Ở tập thể nào?',
		forHead: 'Của đồng chí nào?',
		forHeadHint: 'Nhập theo bản giấy thì chọn người đứng đầu đã cam kết.',
		criterion: 'Thuộc loại nào?',
		description: 'Điều gì đang chưa tốt?',
		cause: 'Vì sao?',
		what: 'Đồng chí làm ngay việc gì?',
		product: 'Xong thì thấy kết quả gì?',
		dueOn: 'Xong trước ngày',
		dueHint: (days: number, latest: string) => `Trong ${days} ngày, muộn nhất ${latest}`,
		submit: 'Cam kết làm ngay',
		doneTitle: (reference: string) => `Đã ghi việc làm ngay, mã ${reference}`,
		all: 'Tất cả việc làm ngay',
		states: {
			'in-hand': 'Đang làm',
			returned: 'Phải làm thêm',
			reported: 'Chờ xác nhận',
			verified: 'Đã xác nhận',
			holds: 'Đã bền vững'
		}
	},
	refusals: {
		'plan-draft': 'Kế hoạch khắc phục đang được hoàn thiện, chưa trình.',
		'plan-submitted': 'Kế hoạch khắc phục đã trình, đang chờ duyệt.',
		'plan-approved': 'Kế hoạch khắc phục đã được duyệt. Muốn sửa thì mở lại.',
		'plan-published': 'Kế hoạch khắc phục đã công bố. Muốn sửa thì mở lại.',
		'plan-too-early': 'Chưa kết luận kiểm điểm nên chưa lập kế hoạch khắc phục.',
		'plan-empty': 'Không có việc nào phải khắc phục nên không cần trình kế hoạch.',
		'plan-unplanned': ({ count }: { count: number }) =>
			`Còn ${count} hạn chế chưa giao việc khắc phục. Giao việc xong rồi trình.`,
		'own-plan': 'Không ai tự duyệt kế hoạch khắc phục của mình hay của tập thể mình lãnh đạo.',
		'submitted-by-oneself': 'Người trình kế hoạch không tự duyệt; một đồng chí khác duyệt.',
		'approved-above': 'Kế hoạch này do lãnh đạo Đảng ủy duyệt, hoặc Văn phòng ghi theo văn bản.',
		'named-by-the-head': 'Việc làm ngay do bí thư, phó bí thư nơi đó nêu, hoặc Văn phòng nhập theo bản giấy.',
		'not-a-head': 'Xin chọn bí thư hoặc phó bí thư của tập thể này.',
		'not-at-once': ({ days, date }: { days: number; date: string }) =>
			`Việc làm ngay phải xong trong ${days} ngày, muộn nhất ${date.split('-').reverse().join('/')}. Việc lâu hơn thì ghi vào kế hoạch khắc phục.`,
		'approval-missing': 'Chưa chọn duyệt hay trả lại.',
		'return-words-missing': 'Trả lại thì ghi rõ cần bổ sung, sửa điều gì.',
		'unit-missing': 'Chưa chọn tập thể.',
		'criterion-missing': 'Chưa chọn loại hạn chế.',
		'what-is-wrong-missing': 'Chưa ghi điều gì đang chưa tốt.',
		'cause-missing': 'Chưa ghi nguyên nhân.',
		'task-missing': 'Chưa ghi việc làm ngay.',
		'product-missing': 'Chưa ghi kết quả cần thấy khi xong.',
		'due-on-missing': 'Chưa ghi ngày phải xong.'
	}
};
