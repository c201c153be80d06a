import { inBothLanguages, type Translation } from '#platform/words.ts';

type Count = { count: number };

const vi = {
	periods: { quarter: 'Quý', year: 'Năm', term: 'Nhiệm kỳ', 'when-needed': 'Khi cần' },
	covers: { collectives: 'Tập thể', members: 'Cá nhân đảng viên' },
	coversAll: 'Tập thể và cá nhân',
	fromTo: (from: string, to: string) => `${from} – ${to}`,
	units: (count: number) => `${count} tập thể, chi bộ`,
	allUnits: (count: number) => `Ban lãnh đạo Đảng ủy và tất cả chi bộ (${count})`,
	people: (count: number) => `${count} đồng chí`,
	ranks: { 0: 'Tập thể', 1: 'Người đứng đầu', 2: 'Cấp phó', 3: 'Đảng viên' },
	/** why somebody is not reviewed, besides the grounds of the rule set */
	grounds: {
		left: 'Không còn sinh hoạt tại nơi kiểm điểm',
		'unit-closed': 'Chi bộ đã kết thúc hoạt động',
		'left-before': 'Đã chuyển đi trước ngày triển khai đợt kiểm điểm',
		'joined-later': 'Về sau ngày triển khai, chưa cập nhật vào đợt'
	},
	outside: 'Ngoài danh sách',
	leftOut: 'Chưa kiểm điểm',
	/** what one review waits for */
	waits: {
		writing: 'Chờ viết và nộp bản kiểm điểm',
		help: 'Chờ nhập giúp bản kiểm điểm',
		explanation: 'Chờ giải trình gợi ý',
		answer: 'Chờ trả lời ý kiến phê bình',
		conclusion: 'Chờ hội nghị kết luận',
		signature: 'Chờ ký nhận kết luận',
		decision: 'Chờ xem xét ý kiến chưa nhất trí'
	},
	/** what a unit owes, with how many it concerns */
	owed: {
		acknowledgement: () => 'chưa xác nhận đã nhận kế hoạch',
		'collective-report': () => 'chưa nộp báo cáo của tập thể',
		writing: (count: number) => `${count} đồng chí chưa nộp bản kiểm điểm`,
		help: (count: number) => `${count} đồng chí nhờ nhập giúp`,
		explanation: (count: number) => `${count} bản chờ giải trình gợi ý`,
		answer: (count: number) => `${count} bản chờ trả lời ý kiến phê bình`,
		conclusion: (count: number) => `${count} bản chờ hội nghị kết luận`,
		signature: (count: number) => `${count} bản chờ ký nhận`,
		decision: (count: number) => `${count} ý kiến chưa nhất trí chờ xem xét`
	},
	nothingOwed: 'Không còn việc chờ',
	list: {
		title: 'Các đợt kiểm điểm',
		plan: 'Lập đợt kiểm điểm',
		campaign: 'Đợt kiểm điểm',
		period: 'Kỳ kiểm điểm',
		state: 'Tình trạng',
		days: 'Thời gian',
		none: 'Chưa có đợt kiểm điểm nào.',
		noneForPlanners:
			'Bấm “Lập đợt kiểm điểm”. Kỳ, các bước và danh sách đã có sẵn, đồng chí chỉ cần xem lại.',
		noneForOthers: 'Khi Đảng ủy triển khai một đợt kiểm điểm, đồng chí sẽ thấy ở đây.'
	},
	waiting: {
		acknowledge: 'Xác nhận đã nhận kế hoạch kiểm điểm',
		open: 'Triển khai đợt kiểm điểm',
		remind: 'Nhắc chi bộ xác nhận kế hoạch',
		silent: (count: number) => `${count} chi bộ chưa xác nhận`,
		follow: (phase: string) => `Theo dõi bước “${phase}”`,
		lacking: (count: number) => `còn ${count} bản chưa nộp`,
		unsettled: (count: number) => `còn ${count} bản chưa xong`,
		update: 'Cập nhật danh sách kiểm điểm',
		changed: (count: number) => `${count} thay đổi`,
		close: 'Kết thúc đợt kiểm điểm',
		buttons: {
			acknowledge: 'Xác nhận',
			open: 'Triển khai',
			see: 'Xem',
			update: 'Cập nhật',
			close: 'Kết thúc'
		}
	},
	history: {
		'campaign.planned': 'lập kế hoạch đợt kiểm điểm',
		'campaign.changed': 'sửa kế hoạch',
		'campaign.opened': (reviewed: number, exempt: number) =>
			`triển khai: ${reviewed} bản kiểm điểm, ${exempt} trường hợp được miễn`,
		'campaign.acknowledged': (date: string | null) =>
			date ? `xác nhận đã nhận kế hoạch, hội nghị dự kiến ngày ${date}` : 'xác nhận đã nhận kế hoạch',
		'campaign.participants-updated': (count: number) => `cập nhật danh sách: ${count} thay đổi`,
		'campaign.closed': 'kết thúc đợt kiểm điểm',
		'campaign.reopened': 'mở lại đợt kiểm điểm',
		'campaign.cancelled': 'hủy đợt kiểm điểm'
	},
	refusals: {
		'title-missing': 'Chưa ghi tên đợt kiểm điểm.',
		'purpose-missing': 'Chưa ghi mục đích, yêu cầu của đợt kiểm điểm.',
		'period-missing': 'Chưa chọn kỳ kiểm điểm.',
		'covers-nobody': 'Chưa chọn đợt này kiểm điểm tập thể, cá nhân, hay cả hai.',
		'no-unit-chosen': 'Chưa chọn tập thể, chi bộ nào tham gia.',
		'phase-out-of-order': 'Bước này bắt đầu trước bước đứng trước nó. Xin xem lại ngày.',
		'period-stands':
			'Đợt kiểm điểm đã triển khai nên không đổi kỳ được nữa; tên, mục đích và ngày của các bước thì đổi được.',
		'period-not-in-rules': ({ title }: { title: string }) =>
			`“${title}” không quy định kỳ kiểm điểm này. Xin chọn kỳ khác.`,
		'steps-of-other-rules': ({ title }: { title: string }) =>
			`Kỳ này theo “${title}”, có các bước khác với các bước đang ghi. Xin chọn lại kỳ kiểm điểm để hiện đúng các bước.`,
		'no-form-fits': 'Bộ quy định của kỳ này chưa có mẫu cho đủ các đối tượng. Xin xem lại bộ quy định.',
		'nobody-to-review':
			'Không có tập thể, cá nhân nào thuộc diện kiểm điểm trong đợt này. Xin xem lại phạm vi.',
		'outside-conference-days': ({ from, to }: { from: string; to: string }) =>
			`Hội nghị kiểm điểm được tổ chức từ ${from} đến ${to}. Xin chọn một ngày trong khoảng đó.`,
		'ground-not-chosen': 'Chưa chọn lý do chưa kiểm điểm.',
		'ground-words-missing': 'Chọn “Lý do khác” thì ghi rõ lý do.',
		'reason-missing': 'Chưa ghi lý do.',
		unsettled: ({ count }: Count) =>
			`Còn ${count} bản kiểm điểm chưa xong. Mỗi trường hợp phải được ký nhận, hoặc ghi rõ vì sao chưa kiểm điểm, rồi mới kết thúc đợt.`,
		'changes-to-apply': ({ count }: Count) =>
			`Còn ${count} thay đổi về người, chi bộ, chức vụ chưa cập nhật vào đợt. Cập nhật xong rồi mới kết thúc đợt.`
	}
};

const en: Translation<typeof vi> = {
	periods: { quarter: 'Quarter', year: 'Year', term: 'Term', 'when-needed': 'When needed' },
	covers: { collectives: 'Collectives', members: 'Individual members' },
	coversAll: 'Collectives and individuals',
	fromTo: (from: string, to: string) => `${from} – ${to}`,
	units: (count: number) => `${count} collective(s) and cells`,
	allUnits: (count: number) => `The leading collective and all cells (${count})`,
	people: (count: number) => `${count} people`,
	ranks: { 0: 'The collective', 1: 'The head', 2: 'A deputy', 3: 'A member' },
	grounds: {
		left: 'No longer a member where the review is held',
		'unit-closed': 'The cell was closed',
		'left-before': 'Left before the campaign was rolled out',
		'joined-later': 'Came after it was rolled out; not in it yet'
	},
	outside: 'Not in the list',
	leftOut: 'Not reviewed',
	waits: {
		writing: 'Waits for the self-review',
		help: 'Waits for somebody to enter the self-review',
		explanation: 'Waits for an explanation of what was suggested',
		answer: 'Waits for an answer to criticism',
		conclusion: 'Waits for the conference',
		signature: 'Waits for the signature',
		decision: 'Waits for a decision about the disagreement'
	},
	owed: {
		acknowledgement: () => 'has not said that it received the plan',
		'collective-report': () => 'the collective has not handed in its report',
		writing: (count: number) => `${count} self-review(s) not handed in`,
		help: (count: number) => `${count} asked somebody to enter theirs`,
		explanation: (count: number) => `${count} wait for an explanation`,
		answer: (count: number) => `${count} wait for an answer to criticism`,
		conclusion: (count: number) => `${count} wait for the conference`,
		signature: (count: number) => `${count} wait for a signature`,
		decision: (count: number) => `${count} disagreement(s) to be decided`
	},
	nothingOwed: 'Nothing waits',
	list: {
		title: 'Review campaigns',
		plan: 'Plan a campaign',
		campaign: 'Campaign',
		period: 'Period',
		state: 'State',
		days: 'Days',
		none: 'There is no campaign yet.',
		noneForPlanners:
			'Press “Plan a campaign”. Period, phases and list are there already; you only look them over.',
		noneForOthers: 'When the committee rolls out a campaign, you will see it here.'
	},
	waiting: {
		acknowledge: 'Say that the plan of the campaign was received',
		open: 'Roll out the campaign',
		remind: 'Remind cells to confirm the plan',
		silent: (count: number) => `${count} cell(s) have not confirmed`,
		follow: (phase: string) => `Follow the phase “${phase}”`,
		lacking: (count: number) => `${count} not handed in`,
		unsettled: (count: number) => `${count} not settled`,
		update: 'Bring the list of the campaign up to date',
		changed: (count: number) => `${count} change(s)`,
		close: 'Close the campaign',
		buttons: { acknowledge: 'Confirm', open: 'Roll out', see: 'See', update: 'Update', close: 'Close' }
	},
	history: {
		'campaign.planned': 'planned the campaign',
		'campaign.changed': 'changed the plan',
		'campaign.opened': (reviewed: number, exempt: number) =>
			`rolled it out: ${reviewed} review(s), ${exempt} exempt`,
		'campaign.acknowledged': (date: string | null) =>
			date ? `confirmed the plan; conference meant for ${date}` : 'confirmed the plan',
		'campaign.participants-updated': (count: number) => `brought the list up to date: ${count} change(s)`,
		'campaign.closed': 'closed the campaign',
		'campaign.reopened': 'reopened the campaign',
		'campaign.cancelled': 'gave up the campaign'
	},
	refusals: {
		'title-missing': 'The campaign has no title yet.',
		'purpose-missing': 'The purpose of the campaign is missing.',
		'period-missing': 'No period was chosen.',
		'covers-nobody': 'Choose whether collectives, individuals or both are reviewed.',
		'no-unit-chosen': 'No collective or cell was chosen.',
		'phase-out-of-order': 'This phase starts before the one above it. Please look at the days again.',
		'period-stands':
			'The campaign is under way, so its period stands; title, purpose and days can still be changed.',
		'period-not-in-rules': ({ title }: { title: string }) =>
			`“${title}” knows no such period. Please choose another one.`,
		'steps-of-other-rules': ({ title }: { title: string }) =>
			`This period follows “${title}”, which has other phases than those written here. Please choose the period again.`,
		'no-form-fits': 'The rule set of this period has no form for some of those concerned. Please look at it.',
		'nobody-to-review': 'Nobody is to be reviewed in this campaign. Please look at whom it covers.',
		'outside-conference-days': ({ from, to }: { from: string; to: string }) =>
			`Conferences are held from ${from} to ${to}. Please choose a day between.`,
		'ground-not-chosen': 'Choose why there is no review.',
		'ground-words-missing': '“Another reason” needs words.',
		'reason-missing': 'The reason is missing.',
		unsettled: ({ count }: Count) =>
			`${count} review(s) are not settled. Each must be signed for, or noted as not reviewed with a reason, before the campaign is closed.`,
		'changes-to-apply': ({ count }: Count) =>
			`${count} change(s) of people, cells or posts are not in the campaign yet. Bring it up to date, then close it.`
	}
};

/** The words of campaigns that every page of them shares, and what they refuse. */
export const campaignWords = inBothLanguages(vi, en);
