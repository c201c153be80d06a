import type { Attendance } from './attendance.ts';

export type Judged = Pick<Attendance, 'status' | 'lateMinutes' | 'leftEarlyMinutes'>;

/** The words of leave and roll-call as people say them; the English ones have the same keys. */
export const vi = {
	/** what follows from a roll for one person, when there is something to say */
	note: ({ status, lateMinutes: late, leftEarlyMinutes: early }: Judged) =>
		(
			({
				late: `đi muộn ${late} phút`,
				'left-early': `về sớm ${early} phút`,
				'late-and-left-early': `đi muộn ${late} phút, về sớm ${early} phút`,
				'absent-with-leave': 'vắng có phép',
				'absent-without-leave': 'vắng không phép'
			}) as Record<string, string>
		)[status ?? ''] ?? '',
	parts: { 1: 'Đầu giờ', 2: 'Sau giải lao' },
	when: (time: string, date: string) => `${time}, ${date}`,
	leaveStates: { asked: 'Chờ quyết định', granted: 'Đồng ý cho nghỉ', refused: 'Không đồng ý' },
	leave: {
		title: 'Xin nghỉ',
		back: 'Về buổi học',
		about: (title: string, when: string) => `${title}, ${when}.`,
		notExpected: 'Đồng chí không thuộc diện dự buổi này nên không cần xin nghỉ.',
		reason: 'Lý do xin nghỉ',
		reasonHint:
			'Chỉ đồng chí, cấp ủy chi bộ của đồng chí và văn phòng Đảng ủy đọc được. Không bao giờ công bố.',
		reasonHintFor: 'Chỉ người xin, cấp ủy chi bộ và văn phòng Đảng ủy đọc được. Không bao giờ công bố.',
		requests: 'Số đơn',
		submit: 'Xin nghỉ buổi này',
		yours: 'Đơn xin nghỉ của đồng chí',
		state: 'Kết quả',
		askedAt: 'Xin lúc',
		askedBy: 'Người nhập',
		decidedBy: 'Người quyết định',
		words: 'Lời nhắn',
		waits: 'Cấp ủy chi bộ sẽ xem và quyết định. Kết quả hiện ở trang này.',
		cells: 'Đơn xin nghỉ theo chi bộ',
		ofCell: (name: string) => `Xin nghỉ của ${name}`,
		none: 'Chưa có ai xin nghỉ',
		noneHint: 'Đảng viên tự xin trên trang này, hoặc cấp ủy nhập hộ.',
		who: 'Đồng chí',
		why: 'Lý do',
		enter: 'Nhập hộ đơn xin nghỉ',
		enterTitle: 'Nhập hộ đơn xin nghỉ',
		memberField: 'Ai xin nghỉ',
		choose: 'Chọn một người',
		fromPaper: 'Chép lại từ đơn giấy',
		channel: 'Cách xin',
		how: { paper: 'Chép từ đơn giấy', told: 'Xin trực tiếp hoặc gọi điện' },
		enterSubmit: 'Ghi đơn xin nghỉ',
		everybodyAsked: 'Mọi người trong chi bộ đều đã có đơn.',
		decideTitle: (name: string) => `Cho ${name} nghỉ?`,
		decide: 'Quyết định',
		change: 'Sửa quyết định',
		verdict: 'Quyết định',
		grant: 'Đồng ý cho nghỉ',
		refuse: 'Không đồng ý',
		decisionWords: 'Lời nhắn cho người xin',
		decisionWordsHint: 'Phải ghi khi không đồng ý.',
		decideSubmit: 'Ghi quyết định',
		backToCell: 'Về danh sách xin nghỉ'
	},
	roll: {
		title: 'Điểm danh',
		back: 'Về buổi học',
		backToCells: 'Các chi bộ',
		ofCell: (name: string) => `Điểm danh ${name}`,
		cell: 'Chi bộ',
		progress: (called: number, of: number) => `${called}/${of}`,
		leaveList: 'Đơn xin nghỉ',
		sheet: 'Phiếu giấy',
		call: 'Điểm danh',
		people: 'Số người dự',
		notYet: 'Điểm danh mở từ ngày họp.',
		partsNav: 'Lần điểm danh',
		keys: 'Phím tắt',
		keysHint:
			'↑ ↓ (hoặc J, K) chuyển người; 1 có mặt, 2 đi muộn, 3 về sớm, 0 vắng; gõ giờ bằng số, Enter để sang người sau; 9 tất cả còn lại có mặt; Backspace hoàn tác.',
		present: 'Có mặt',
		late: 'Đi muộn',
		leftEarly: 'Về sớm',
		absent: 'Vắng',
		arrived: 'Đến lúc',
		left: 'Về lúc',
		exempt: 'Được miễn',
		suspended: 'Đang bị đình chỉ sinh hoạt',
		leave: {
			asked: 'Xin nghỉ, chưa quyết định',
			granted: 'Có phép',
			refused: 'Xin nghỉ, không được đồng ý'
		},
		rest: 'Tất cả còn lại có mặt',
		restHint: 'Ai có phép thì ghi vắng; ai được miễn hoặc đang bị đình chỉ sinh hoạt thì để trống.',
		undo: 'Hoàn tác',
		submit: 'Lưu điểm danh',
		saved: (time: string) => `đã lưu ${time}`,
		savedAll: (time: string) => `Đã lưu lúc ${time}.`,
		saving: 'đang lưu …',
		unsent: 'Mất mạng. Giữ trên máy này, sẽ tự gửi khi có mạng lại: ',
		signedOut:
			'Phiên đăng nhập đã hết. Xin đăng nhập lại ở trang khác rồi quay lại đây; phần chưa gửi vẫn giữ trên máy này: ',
		timeMissing: 'Gõ giờ, ví dụ 815',
		timeWrong: 'Giờ chưa đúng, ví dụ 815',
		nobody: 'Chi bộ này không có ai trong danh sách vào ngày họp.',
		sources: 'Ai đã ghi',
		source: (people: number, how: string, who: string) => `${people} đồng chí: ${how}, ${who}`,
		paperMode: (code: string) => `Nhập từ phiếu giấy ${code}`,
		paperHint: 'Mọi dấu ghi ở đây được lưu là chép từ phiếu này, kèm tên người nhập.',
		toPaper: 'Nhập từ phiếu giấy',
		toScreen: 'Điểm danh tại chỗ',
		printSheet: 'In phiếu giấy'
	},
	sheet: {
		title: 'Phiếu điểm danh',
		code: 'Mã phiếu',
		number: 'TT',
		name: 'Họ và tên',
		arrived: 'Đến lúc',
		left: 'Về lúc',
		sign: 'Ký tên',
		howTo:
			'Có mặt từ đầu đến cuối: đánh dấu ✓ vào ô “Đến lúc”. Đi muộn, về sớm: ghi giờ. Vắng: gạch ngang cả hai ô.',
		caller: 'Người điểm danh',
		leader: 'Cấp ủy chi bộ'
	},
	waiting: {
		decideLeave: (count: number) => `Quyết định ${count} đơn xin nghỉ`,
		decide: 'Xem đơn',
		callRoll: 'Điểm danh đầu giờ',
		callRollAgain: 'Điểm danh sau giải lao',
		call: 'Điểm danh'
	},
	statuses: {
		present: 'Có mặt',
		late: 'Đi muộn',
		'left-early': 'Về sớm',
		'late-and-left-early': 'Đi muộn, về sớm',
		'absent-with-leave': 'Vắng có phép',
		'absent-without-leave': 'Vắng không phép',
		exempt: 'Không thuộc diện triệu tập'
	},
	refusals: {
		'for-nobody': 'Chưa chọn chi bộ nào dự buổi này.',
		'ends-before-it-starts': 'Giờ kết thúc phải sau giờ bắt đầu.',
		'break-outside': 'Giờ giải lao phải nằm trong buổi họp.',
		'cell-took-part-already': 'Chi bộ đã xác nhận hoặc đã điểm danh thì không bỏ ra khỏi buổi này được.',
		'not-announced': 'Buổi này chưa được thông báo nên chưa làm được việc này.',
		cancelled: 'Buổi này đã hủy.',
		'before-its-day': 'Chưa đến ngày họp. Điểm danh được mở từ ngày họp.',
		'published-already':
			'Kết quả đã công bố. Chỉ văn phòng hoặc Thường trực Đảng ủy sửa được, và phải ra bản đính chính.',
		'not-your-cell': 'Chỉ cấp ủy của chi bộ này hoặc văn phòng Đảng ủy làm được việc này.',
		'not-of-this-cell':
			'Có người không thuộc chi bộ này vào ngày họp. Chưa ghi gì. Xin tải lại trang rồi làm lại.',
		'not-expected': 'Đồng chí này không thuộc diện dự buổi này.',
		'no-second-part': 'Buổi này không có giờ giải lao nên chỉ điểm danh một lần.',
		'times-without-being-here': ({ name }: { name: string }) =>
			`${name}: đã ghi vắng thì không ghi giờ đến, giờ về.`,
		'arrives-after-the-part': ({ name }: { name: string }) =>
			`${name}: giờ đến muộn hơn lúc hết phần này. Nếu không dự phần này, xin ghi vắng.`,
		'leaves-before-the-part': ({ name }: { name: string }) =>
			`${name}: giờ về sớm hơn lúc bắt đầu phần này. Nếu không dự phần này, xin ghi vắng.`,
		'time-outside': ({ name }: { name: string }) => `${name}: giờ ghi cách xa giờ họp quá. Xin xem lại.`,
		'leaves-before-arriving': ({ name }: { name: string }) => `${name}: giờ về phải sau giờ đến.`,
		'time-missing': 'Chưa ghi giờ. Xin nhập như 19:30.',
		'reason-missing': 'Chưa ghi lý do xin nghỉ.',
		'verdict-missing': 'Chưa chọn đồng ý hay không đồng ý.',
		'refusal-words-missing': 'Không đồng ý thì ghi vài lời để người xin nghỉ hiểu vì sao.',
		'member-missing': 'Chưa chọn người xin nghỉ.',
		'leave-of-another-cell': 'Chỉ xin nghỉ hộ được cho đảng viên của chi bộ mình.',
		'leave-asked-already': 'Đã có đơn xin nghỉ buổi này rồi.',
		'leave-after-publication': 'Kết quả đã công bố nên không xin nghỉ hay quyết định việc nghỉ được nữa.',
		'own-leave':
			'Không ai tự quyết định việc nghỉ của mình. Xin để cấp ủy viên khác hoặc văn phòng Đảng ủy quyết định.'
	}
};
