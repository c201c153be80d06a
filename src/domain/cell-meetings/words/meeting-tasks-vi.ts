/** Words of the pages on which something about a meeting is done. */
export const meetingTasksVi = {
	announcement: {
		title: 'Báo cho đảng viên',
		lead: (cell: string, count: number) =>
			`Từ lúc này, ${count} đảng viên của ${cell} và cấp ủy viên theo dõi chi bộ thấy buổi họp ở trang đầu của mình, xem được chương trình và xin vắng được.`,
		submit: 'Báo cho đảng viên',
		done: 'Đã báo cho đảng viên.'
	},
	cancellation: {
		title: 'Không họp nữa',
		lead: 'Tháng đó coi như chưa có buổi sinh hoạt, cho đến khi chuẩn bị buổi khác.',
		words: 'Lý do',
		submit: 'Hủy buổi họp'
	},
	correction: {
		title: 'Đính chính biên bản',
		lead: 'Biên bản đã ký giữ nguyên và vẫn đọc được. Sửa những gì đã ghi xong, ký lần nữa thành bản đính chính.',
		words: 'Lý do đính chính',
		submit: 'Mở để đính chính'
	},
	agenda: {
		title: 'Chương trình',
		up: (title: string) => `Đưa lên: ${title}`,
		down: (title: string) => `Đưa xuống: ${title}`,
		upShort: 'Lên',
		downShort: 'Xuống',
		edit: 'Sửa',
		remove: 'Bỏ',
		removeOf: (title: string) => `Bỏ: ${title}`,
		editOf: (title: string) => `Sửa: ${title}`,
		add: 'Thêm vào chương trình',
		source: 'Loại nội dung',
		sources: { issue: 'Thời sự, vấn đề nóng', own: 'Nội dung khác' },
		itemTitle: 'Nội dung',
		words: 'Chuẩn bị sẵn',
		wordsHint: 'Những gì cần nêu khi đến nội dung này',
		submit: 'Thêm',
		save: 'Lưu',
		editTitle: 'Sửa nội dung'
	},
	item: {
		prepared: 'Đã chuẩn bị',
		reported: 'Nội dung báo cáo, trao đổi',
		reportedHint: 'Ghi ngắn gọn những gì đã trình bày',
		saveReported: 'Lưu nội dung',
		opinions: 'Ý kiến',
		noOpinions: 'Chưa ghi ý kiến nào.',
		speaker: 'Người phát biểu',
		guest: 'Hoặc tên khách mời',
		words: 'Ý kiến',
		addOpinion: 'Ghi ý kiến',
		removeOpinion: (who: string) => `Bỏ ý kiến của ${who}`,
		remove: 'Bỏ',
		votes: 'Biểu quyết',
		noVotes: 'Chưa biểu quyết.',
		voters: (count: number) =>
			`Có quyền biểu quyết: ${count} đảng viên chính thức có mặt. Đảng viên dự bị không biểu quyết.`,
		decision: 'Loại quyết định',
		question: 'Biểu quyết về',
		agree: 'Đồng ý',
		disagree: 'Không đồng ý',
		other: 'Ý kiến khác',
		of: 'Được biểu quyết',
		taken: 'Thông qua',
		notTaken: 'Không thông qua',
		recordVote: 'Ghi kết quả biểu quyết',
		removeVote: (question: string) => `Bỏ biểu quyết: ${question}`,
		next: 'Nội dung tiếp theo',
		actions: 'Việc khắc phục còn mở',
		noActions: 'Không còn việc nào mở.',
		actionLine: (reference: string, task: string, owner: string, due: string) =>
			`${reference}: ${task} (${owner}, hạn ${due})`
	},
	listed: {
		title: 'Xem xét đảng viên có tên trong danh sách',
		heard: 'Đã nghe đồng chí này trình bày.',
		said: 'Đồng chí đó trình bày',
		saidHint: 'Để trống nếu đồng chí đó không nêu ý kiến',
		conclusion: 'Chi bộ kết luận',
		conclusions: { accepted: 'Chấp nhận', reminded: 'Nhắc nhở', shortcoming: 'Ghi nhận khuyết điểm' },
		words: 'Kết luận ghi rõ',
		submit: 'Lưu kết luận',
		toShortcoming: 'Ghi nhận khuyết điểm vào sổ',
		done: (conclusion: string, words: string) => `Đã kết luận: ${conclusion}. ${words}`
	},
	last: {
		title: 'Kết luận lần trước',
		lead: 'Từng việc đã làm đến đâu. Việc chưa xong ghi rõ vì sao và hạn mới.',
		empty: 'Không có việc nào từ lần trước.',
		emptyNext: 'Việc giao ở buổi này sẽ được kiểm lại ở buổi sau.',
		of: (owner: string, due: string) => `${owner}, hạn ${due}`,
		outcome: (task: string) => `Kết quả: ${task}`,
		outcomes: { done: 'Đã xong', 'not-done': 'Chưa xong' },
		notReported: 'Chưa báo',
		words: 'Nói rõ',
		newDueOn: 'Hạn mới',
		submit: 'Lưu kết quả'
	},
	task: {
		list: 'Kết luận, phân công',
		empty: 'Chưa có việc nào.',
		emptyNext: 'Mỗi kết luận ghi rõ việc, người, hạn.',
		add: 'Thêm việc',
		what: 'Việc cần làm',
		owner: 'Người làm',
		dueOn: 'Xong trước ngày',
		about: 'Từ nội dung',
		noItem: 'Kết luận chung',
		fault: 'Buổi họp phát hiện khuyết điểm phải khắc phục',
		faultYes: 'Có: ghi vào sổ khắc phục, việc này là việc khắc phục',
		subject: 'Khuyết điểm của',
		collective: (cell: string) => `Tập thể ${cell}`,
		criterion: 'Tiêu chí',
		description: 'Khuyết điểm cụ thể',
		cause: 'Nguyên nhân',
		responsibility: 'Trách nhiệm',
		product: 'Kết quả phải có',
		submit: 'Ghi việc',
		remove: (task: string) => `Bỏ việc: ${task}`,
		inRegister: (reference: string) => `đã ghi vào sổ khắc phục, mã ${reference}`,
		reportTitle: 'Báo kết quả việc chi bộ giao',
		given: 'Giao tại',
		due: 'Hạn',
		outcome: 'Kết quả',
		outcomeWords: 'Nói rõ',
		outcomeWordsHint: 'Chưa xong thì ghi vì sao',
		report: 'Báo kết quả',
		stands: (outcome: string, words: string) => `${outcome}. ${words}`
	},
	draft: {
		title: 'Nội dung nghị quyết',
		lead: 'Chỉ ghi những mục cần lời của chi bộ. Bảng kết quả, phân công và điểm do máy lập từ bản ghi.',
		submit: 'Lưu nội dung'
	},
	score: {
		title: 'Tự chấm điểm buổi sinh hoạt',
		lead: 'Cả chi bộ thống nhất một phiếu. Điểm là của buổi họp, không của riêng ai.',
		reckoned: (part: number, of: number, percent: string) =>
			`Tính từ bản ghi: ${part} trong ${of} (${percent})`,
		nothing: 'Lần này chưa có gì để tính, nên tính đủ điểm.',
		points: (points: string, max: string) => `${points} trong ${max} điểm`,
		upTo: (max: string) => `Từ 0 đến ${max} điểm`,
		notApplicable: 'Không áp dụng lần này (tính đủ điểm)',
		yes: 'Đạt',
		no: 'Không đạt',
		choose: 'Chọn mức',
		total: 'Tổng điểm',
		grade: 'Xếp loại',
		open: 'Còn mục chưa chấm',
		submit: 'Lưu điểm'
	},
	ending: {
		title: 'Kết thúc buổi họp',
		began: 'Bắt đầu lúc',
		closed: 'Kết thúc lúc',
		guests: 'Khách mời, cấp ủy viên dự',
		fees: 'Số đảng viên đã đóng đảng phí',
		feesHint: 'Chỉ ghi số người',
		submit: 'Kết thúc buổi họp',
		save: 'Lưu'
	},
	papers: {
		minutes: 'Biên bản sinh hoạt chi bộ',
		resolution: 'Nghị quyết tháng của chi bộ'
	},
	kit: {
		large: 'Bản chữ to',
		title: 'Bộ tài liệu họp trên giấy',
		lead: 'In hai mặt một tờ. Mặt trước để chủ trì, mặt sau để thư ký ghi tay; xong đưa người giúp nhập vào máy.'
	},
	paper: {
		title: 'Nhập từ bộ giấy',
		lead: (clerk: string) =>
			`Nhập đúng như thư ký ${clerk} đã ghi. Người nhập được ghi lại bên cạnh tên thư ký.`,
		roll: 'Điểm danh',
		rollHint: 'Ai không đánh dấu coi như có mặt, trừ người đã được cho vắng và người được miễn.',
		here: 'Có mặt',
		absent: 'Vắng',
		opinion: (n: number) => `Ý kiến ${n}`,
		vote: (n: number) => `Biểu quyết ${n}`,
		task: (n: number) => `Việc ${n}`,
		item: 'Về nội dung',
		reported: 'Đã trình bày',
		parts: 'Nội dung nghị quyết',
		more: 'Cần thêm dòng: nhập xong trang này, rồi thêm ở từng nội dung.',
		submit: 'Lưu cả buổi họp'
	}
};
