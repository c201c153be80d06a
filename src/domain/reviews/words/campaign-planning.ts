import { inBothLanguages, type Translation } from '#platform/words.ts';

const vi = {
	form: {
		newTitle: 'Lập đợt kiểm điểm',
		changeTitle: 'Sửa kế hoạch đợt kiểm điểm',
		period: (name: string) => `Kỳ kiểm điểm: ${name}`,
		otherPeriod: 'Chọn kỳ khác',
		otherPeriods: 'Các kỳ thường dùng',
		ownPeriod: 'Kỳ khác',
		periodKind: 'Loại kỳ',
		periodFrom: 'Từ ngày',
		periodTo: 'Đến ngày',
		takePeriod: 'Dùng kỳ này',
		rules: (title: string) => `Theo bộ quy định: ${title}`,
		rulesHint:
			'Là bộ quy định có hiệu lực vào cuối kỳ. Các mẫu biểu, bước, trường hợp được miễn đều lấy từ đây.',
		rulesSources: 'Xem căn cứ',
		sources: {
			forms: 'Mẫu biểu',
			phases: 'Các bước',
			exempt: 'Trường hợp được miễn',
			newlyAdmitted: (months: number) =>
				`Mới kết nạp dưới ${months} tháng tính đến cuối kỳ thì chưa kiểm điểm`,
			leadingPosts: 'Chức vụ kiểm điểm ở hai nơi'
		},
		name: 'Tên đợt',
		purpose: 'Mục đích, yêu cầu',
		covers: 'Kiểm điểm ai',
		units: 'Tập thể, chi bộ tham gia',
		unitsAll: (count: number) => `Tham gia: tất cả ${count} tập thể, chi bộ. Bấm để bớt.`,
		unitsHint: 'Bỏ dấu ở nơi không tham gia.',
		phasesFromTo: (days: string) => `Các bước: ${days}. Bấm để xem và sửa ngày.`,
		phasesHint: 'Ngày đã gợi ý sẵn, mỗi bước nối tiếp bước trước. Đồng chí sửa nếu cần.',
		starts: 'Từ ngày',
		ends: 'Đến ngày',
		save: 'Lưu và xem danh sách',
		saveChange: 'Lưu thay đổi',
		leave: 'Thôi, không lưu',
		another: (title: string) => `Đã có đợt “${title}” cho kỳ này.`,
		opened: 'Đợt đã triển khai: đổi được tên, mục đích và ngày của các bước. Kỳ và phạm vi giữ nguyên.',
		purposeOffered: (period: string) =>
			`Kiểm điểm, tự phê bình và phê bình đối với tập thể, cá nhân ${period}; làm rõ hạn chế, khuyết điểm, nguyên nhân, trách nhiệm và biện pháp khắc phục.`,
		titleOffered: (period: string) => `Kiểm điểm ${period}`
	},
	opening: {
		title: 'Triển khai đợt kiểm điểm',
		lead: (collectives: number, persons: number) =>
			`Sẽ kiểm điểm ${collectives} tập thể và ${persons} đồng chí.`,
		exempt: (count: number) => `${count} trường hợp không kiểm điểm, có lý do ở dưới.`,
		byUnit: 'Từng chi bộ',
		unit: 'Tập thể, chi bộ',
		collective: 'Tập thể',
		isReviewed: 'Có kiểm điểm',
		persons: 'Đồng chí kiểm điểm',
		leaders: 'Kiểm điểm ở hai nơi',
		notReviewed: 'Không kiểm điểm',
		carried: 'Khuyết điểm chưa xong',
		carriedLead: (open: number, overdue: number, recurred: number) =>
			`${open} hạn chế, khuyết điểm chưa khắc phục xong sẽ tự vào phần III của các bản kiểm điểm${overdue ? `, trong đó ${overdue} đã quá hạn` : ''}${recurred ? `, ${recurred} tái diễn` : ''}.`,
		carriedNone: 'Không còn hạn chế, khuyết điểm nào từ trước chuyển sang.',
		total: 'Cộng',
		exemptTitle: 'Không kiểm điểm trong đợt này, và lý do',
		nobodyExempt: 'Không có ai thuộc diện không kiểm điểm.',
		name: 'Họ và tên, tập thể',
		ground: 'Lý do',
		everybody: 'Xem danh sách đầy đủ',
		everybodyTitle: 'Danh sách kiểm điểm',
		form: 'Mẫu',
		places: 'Kiểm điểm tại',
		noKind: (count: number) =>
			`${count} chi bộ chưa ghi loại hình (thôn, trường học, cơ quan…): đảng viên ở đó dùng mẫu chung. Ghi ở trang của chi bộ.`,
		told: (count: number) => `Bí thư ${count} chi bộ sẽ thấy việc này trong “Việc chờ tôi”.`,
		submit: 'Triển khai đến các chi bộ',
		beside: 'Để sau'
	},
	changes: {
		title: 'Những thay đổi từ khi triển khai',
		lead: 'So người, chi bộ, chức vụ hôm nay với danh sách kiểm điểm. Nơi đã kết luận và lời đã viết giữ nguyên.',
		none: 'Không có thay đổi nào: danh sách kiểm điểm đang đúng với hôm nay.',
		name: 'Họ và tên, tập thể',
		what: 'Thay đổi',
		after: 'Sau khi cập nhật',
		kinds: {
			added: 'Mới về, chưa có trong đợt',
			moved: 'Chuyển chi bộ',
			exempted: 'Thuộc diện không kiểm điểm',
			left: 'Không còn sinh hoạt ở đây',
			'unit-closed': 'Chi bộ kết thúc hoạt động',
			resumed: 'Trở lại diện kiểm điểm',
			posts: 'Đổi chức vụ, nơi kiểm điểm',
			form: 'Đổi mẫu'
		},
		places: (places: string, form: string) => `Kiểm điểm tại ${places}; mẫu ${form}`,
		leftOut: (ground: string) => `Không kiểm điểm: ${ground}`,
		submit: 'Cập nhật danh sách kiểm điểm',
		done: (count: number) => `Đã cập nhật ${count} thay đổi.`
	},
	closure: {
		title: 'Kết thúc đợt kiểm điểm',
		ready: (signed: number, leftOut: number) =>
			`${signed} đồng chí đã ký nhận kết luận; ${leftOut} trường hợp chưa kiểm điểm, có lý do.`,
		unsettled: (count: number) => `Còn ${count} bản kiểm điểm chưa xong.`,
		seeUnsettled: 'Xem những bản chưa xong',
		after: 'Kết thúc rồi thì không ghi thêm được nữa. Nếu cần, mở lại và ghi rõ lý do.',
		submit: 'Kết thúc đợt kiểm điểm',
		beside: 'Để sau'
	},
	reopening: {
		title: 'Mở lại đợt kiểm điểm',
		reason: 'Lý do mở lại',
		reasonHint: 'Ghi trong quá trình của đợt, mọi người xem đợt đều đọc được.',
		submit: 'Mở lại đợt',
		beside: 'Thôi, để nguyên'
	},
	cancellation: {
		title: 'Hủy đợt kiểm điểm',
		lead: 'Kế hoạch này chưa triển khai, chưa chi bộ nào biết. Hủy rồi thì không dùng lại được, nhưng vẫn xem được.',
		submit: 'Hủy đợt này',
		beside: 'Giữ lại, không hủy'
	}
};

const en: Translation<typeof vi> = {
	form: {
		newTitle: 'Plan a review campaign',
		changeTitle: 'Change the plan of the campaign',
		period: (name: string) => `Period: ${name}`,
		otherPeriod: 'Choose another period',
		otherPeriods: 'Usual periods',
		ownPeriod: 'Another period',
		periodKind: 'Kind of period',
		periodFrom: 'From',
		periodTo: 'To',
		takePeriod: 'Use this period',
		rules: (title: string) => `By the rule set: ${title}`,
		rulesHint: 'The one in force at the end of the period. Forms, phases and exemptions come from it.',
		rulesSources: 'Where it is written',
		sources: {
			forms: 'Forms',
			phases: 'Phases',
			exempt: 'Exemptions',
			newlyAdmitted: (months: number) =>
				`Whoever was admitted less than ${months} months before the end of the period is not reviewed`,
			leadingPosts: 'Posts that are reviewed in two places'
		},
		name: 'Title',
		purpose: 'Purpose',
		covers: 'Who is reviewed',
		units: 'Collectives and cells that take part',
		unitsAll: (count: number) => `All ${count} collectives and cells take part. Press to leave some out.`,
		unitsHint: 'Untick whoever does not take part.',
		phasesFromTo: (days: string) => `Phases: ${days}. Press to see and change the days.`,
		phasesHint: 'The days are offered one phase after the other. Change them where needed.',
		starts: 'From',
		ends: 'To',
		save: 'Save and see the list',
		saveChange: 'Save the changes',
		leave: 'Leave without saving',
		another: (title: string) => `There is a campaign about this period already: “${title}”.`,
		opened: 'The campaign is under way: title, purpose and days can be changed. Period and coverage stand.',
		purposeOffered: (period: string) =>
			`Kiểm điểm, tự phê bình và phê bình đối với tập thể, cá nhân ${period}; làm rõ hạn chế, khuyết điểm, nguyên nhân, trách nhiệm và biện pháp khắc phục.`,
		titleOffered: (period: string) => `Kiểm điểm ${period}`
	},
	opening: {
		title: 'Roll out the campaign',
		lead: (collectives: number, persons: number) =>
			`${collectives} collective(s) and ${persons} people will be reviewed.`,
		exempt: (count: number) => `${count} are not reviewed; the reasons are below.`,
		byUnit: 'Unit by unit',
		unit: 'Collective or cell',
		collective: 'Collective',
		isReviewed: 'Reviewed',
		persons: 'People reviewed',
		leaders: 'In two places',
		notReviewed: 'Not reviewed',
		carried: 'Open shortcomings',
		carriedLead: (open: number, overdue: number, recurred: number) =>
			`${open} open shortcoming(s) walk into section III of the reviews by themselves${overdue ? `, ${overdue} of them overdue` : ''}${recurred ? `, ${recurred} recurred` : ''}.`,
		carriedNone: 'No shortcoming is left open from before.',
		total: 'Total',
		exemptTitle: 'Not reviewed in this campaign, and why',
		nobodyExempt: 'Nobody is exempt.',
		name: 'Person or collective',
		ground: 'Reason',
		everybody: 'See the whole list',
		everybodyTitle: 'Everybody who is reviewed',
		form: 'Form',
		places: 'Reviewed in',
		noKind: (count: number) =>
			`Of ${count} cell(s) it is not recorded what kind they are (village, school, office…): their members use the general form. It is recorded on the cell’s page.`,
		told: (count: number) => `The leaders of ${count} cell(s) will see it under “What waits for me”.`,
		submit: 'Roll it out to the cells',
		beside: 'Later'
	},
	changes: {
		title: 'What changed since it was rolled out',
		lead: 'People, cells and posts of today against the list. What was concluded and what was written stays.',
		none: 'Nothing changed: the list is as it should be today.',
		name: 'Person or collective',
		what: 'Change',
		after: 'Afterwards',
		kinds: {
			added: 'New, not in the campaign yet',
			moved: 'Moved to another cell',
			exempted: 'Exempt now',
			left: 'No longer a member here',
			'unit-closed': 'The cell was closed',
			resumed: 'To be reviewed again',
			posts: 'Other posts or places',
			form: 'Another form'
		},
		places: (places: string, form: string) => `Reviewed in ${places}; form ${form}`,
		leftOut: (ground: string) => `Not reviewed: ${ground}`,
		submit: 'Bring the list up to date',
		done: (count: number) => `${count} change(s) were applied.`
	},
	closure: {
		title: 'Close the campaign',
		ready: (signed: number, leftOut: number) =>
			`${signed} people have signed; ${leftOut} are not reviewed, each with a reason.`,
		unsettled: (count: number) => `${count} review(s) are not settled.`,
		seeUnsettled: 'See those that are not settled',
		after: 'Nothing more can be entered once it is closed. It can be reopened with a reason.',
		submit: 'Close the campaign',
		beside: 'Later'
	},
	reopening: {
		title: 'Reopen the campaign',
		reason: 'Why it is reopened',
		reasonHint: 'It stands in the campaign’s history, for everybody who sees it.',
		submit: 'Reopen it',
		beside: 'Leave it as it is'
	},
	cancellation: {
		title: 'Give up the campaign',
		lead: 'This plan was not rolled out; no cell knows of it. It cannot be used again afterwards, but can still be seen.',
		submit: 'Give it up',
		beside: 'Keep it'
	}
};

/** The words with which a campaign is planned, rolled out, brought up to date and closed. */
export const planningWords = inBothLanguages(vi, en);
