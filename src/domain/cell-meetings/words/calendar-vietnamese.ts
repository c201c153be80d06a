const weekdays = ['', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];
const weeks = ['', 'thứ nhất', 'thứ hai', 'thứ ba', 'thứ tư', 'cuối cùng'];

export const calendarVietnamese = {
	dayOfMonth: (day: number) => (day === 31 ? 'Ngày cuối tháng' : `Ngày ${day}`),
	nthWeekday: (week: number, weekday: number) => {
		const name = weekdays[weekday]!;
		return `${name[0]!.toUpperCase()}${name.slice(1)} ${weeks[week]} của tháng`;
	},
	weekdayShort: (weekday: number) => (weekday === 7 ? 'CN' : `T${weekday + 1}`),
	weekdayName: (weekday: number) => weekdays[weekday]!,
	month: (month: string) => `Tháng ${Number(month.slice(5, 7))}/${month.slice(0, 4)}`,
	quarter: (quarter: number, year: number) => `Quý ${quarter}/${year}`,
	leave: 'Không lưu, quay lại',
	calendar: {
		title: 'Lịch sinh hoạt chi bộ',
		ownTitle: 'Lịch sinh hoạt của chi bộ',
		summary: (sittings: number, others: number) =>
			`${sittings} buổi sinh hoạt chi bộ${others ? `, ${others} hội nghị, buổi học` : ''}`,
		earlier: 'Tháng trước',
		later: 'Tháng sau',
		choose: 'Tháng',
		thematic: 'Chuyên đề',
		moved: 'Chuyển ngày',
		planned: 'Đã lên chương trình',
		comes: 'Dự',
		dayOff: 'Ngày nghỉ lễ, Tết',
		none: 'Tháng này chưa có buổi nào.',
		noneHelp: 'Ghi ngày, giờ sinh hoạt cố định của từng chi bộ thì lịch tự có.',
		without: (count: number) => `${count} chi bộ chưa có ngày sinh hoạt cố định`,
		clashes: 'Chỗ vướng thấy trước',
		noClash: 'Không thấy buổi nào vướng nhau.',
		samePerson: (name: string, cells: string) => `Đồng chí ${name} phải dự hai nơi cùng ngày: ${cells}`,
		otherMeeting: (title: string, cells: string) => `Trùng ngày với “${title}”: ${cells}`,
		onDayOff: (cells: string) => `Rơi vào ngày nghỉ lễ, Tết: ${cells}`,
		move: 'Chuyển ngày họp',
		habits: 'Ngày sinh hoạt cố định',
		thematicPlan: 'Sinh hoạt chuyên đề',
		subscribe: 'Đưa lịch vào điện thoại',
		caption: 'Các buổi trong tháng, theo ngày'
	},
	habit: {
		title: (cell: string) => `Ngày sinh hoạt: ${cell}`,
		link: 'Ngày sinh hoạt',
		none: 'Chưa ghi ngày sinh hoạt cố định.',
		now: (day: string, hour: string, place: string) => `${day}, ${hour}, tại ${place}`,
		day: 'Họp vào',
		chooseDay: 'Chọn ngày trong tháng',
		hour: 'Giờ bắt đầu',
		place: 'Nơi họp',
		from: 'Áp dụng từ ngày',
		submit: 'Ghi ngày sinh hoạt',
		next: 'Ba buổi tới',
		history: 'Trước nay',
		since: (from: string) => `từ ${from}`,
		until: (to: string) => `đến hết ${to}`,
		always: 'từ trước đến nay',
		monthsMeetings: 'Chuyển ngày họp một tháng',
		all: {
			title: 'Ngày sinh hoạt cố định của các chi bộ',
			lead: 'Mỗi chi bộ một dòng. Chi bộ để trống ngày thì giữ như đang có.',
			from: 'Áp dụng từ ngày',
			fromHint: 'Để trống nếu từ trước đến nay vẫn vậy.',
			submit: 'Ghi cho các chi bộ',
			paper: 'In phiếu để ghi tay'
		},
		sheet: {
			howTo: 'Chi bộ nào đổi ngày, giờ hoặc nơi họp thì ghi vào dòng của chi bộ ấy; không đổi thì để trống.',
			from: 'Áp dụng từ ngày: ……… / ……… / …………',
			cell: 'Chi bộ, và lịch đang có',
			writer: 'NGƯỜI GHI PHIẾU'
		}
	},
	move: {
		title: (cell: string) => `Chuyển ngày họp: ${cell}`,
		lead: (month: string) => `${month}. Các tháng khác vẫn theo ngày cố định.`,
		byHabit: (when: string) => `Theo lịch cố định là ${when}.`,
		noHabit: 'Chi bộ chưa có ngày cố định cho tháng này.',
		month: 'Tháng',
		how: 'Tháng này chi bộ',
		moved: 'Họp vào ngày khác trong tháng',
		nothing: 'Không họp',
		habit: 'Họp theo ngày cố định',
		on: 'Ngày mới',
		at: 'Giờ mới',
		submit: 'Ghi chuyển ngày'
	},
	thematic: {
		title: (year: number) => `Sinh hoạt chuyên đề năm ${year}`,
		summary: (perQuarter: number) => `Mỗi chi bộ ít nhất ${perQuarter} buổi một quý.`,
		lacking: (count: number, year: number) => `${count} chi bộ còn thiếu buổi trong năm ${year}`,
		allThere: 'Chi bộ nào cũng đủ buổi chuyên đề cho cả năm.',
		cell: 'Chi bộ',
		lacks: 'Chưa có',
		keep: 'Ghi',
		ofCell: (cell: string, year: number) => `Sinh hoạt chuyên đề ${year}: ${cell}`,
		lead: 'Mỗi quý chọn tháng có buổi chuyên đề, ghi tên chuyên đề nếu đã rõ.',
		inMonth: 'Tháng có chuyên đề',
		noMonth: 'Chưa định',
		topic: 'Tên chuyên đề',
		noTopic: 'chưa rõ tên chuyên đề',
		submit: 'Ghi các buổi chuyên đề',
		back: 'Sinh hoạt chuyên đề',
		otherYear: (year: number) => `Năm ${year}`
	},
	feed: {
		title: 'Đưa lịch vào điện thoại, máy tính',
		lead: 'Tải một lần, hoặc lấy địa chỉ để lịch trên máy tự cập nhật. Ai có địa chỉ đều xem được lịch này; lộ thì đồng chí đổi địa chỉ mới.',
		own: 'Lịch của tôi',
		ownHint: 'Các buổi của chi bộ đồng chí và những buổi đồng chí phải dự',
		committee: 'Cả Đảng bộ',
		committeeHint: 'Các buổi của mọi chi bộ',
		download: 'Tải tệp lịch',
		make: 'Lấy địa chỉ',
		renew: 'Đổi địa chỉ mới',
		stop: 'Thôi dùng địa chỉ',
		since: (date: string) => `Đang có địa chỉ, lấy ngày ${date}.`,
		none: 'Chưa lấy địa chỉ.',
		address: 'Địa chỉ lịch',
		addressFor: (name: string) => `Địa chỉ của ${name}`,
		once: 'Đồng chí chép ngay: địa chỉ chỉ hiện một lần. Trên điện thoại: mở ứng dụng Lịch, chọn thêm lịch theo địa chỉ rồi dán vào.'
	},
	file: {
		ofCell: (cell: string) => `Sinh hoạt ${cell}`,
		thematic: (topic: string) => (topic ? `Sinh hoạt chuyên đề: ${topic}` : 'Sinh hoạt chuyên đề'),
		attend: (cell: string) => `Dự sinh hoạt ${cell}`,
		joint: 'Cùng Tổ công tác cấp trên'
	},
	refusals: {
		'habit-of-another-cell': 'Chi ủy của chi bộ ấy và văn phòng mới ghi được ngày sinh hoạt.',
		'office-enters-all': 'Văn phòng ghi cho mọi chi bộ cùng lúc; chi ủy ghi ở trang của chi bộ mình.',
		'calendar-of-others': 'Đồng chí xem được lịch của chi bộ mình.',
		'day-missing': 'Chọn ngày sinh hoạt trong tháng.',
		'hour-missing': 'Ghi giờ bắt đầu, ví dụ 19:30.',
		'place-missing': 'Ghi nơi họp.',
		'from-missing': 'Ghi ngày bắt đầu áp dụng.',
		'no-day-at-all': 'Chưa chi bộ nào được chọn ngày.',
		'month-missing': 'Chọn tháng.',
		'how-missing': 'Chọn một trong ba cách.',
		'new-day-missing': 'Ghi ngày họp mới.',
		'moved-out-of-month': 'Ngày mới phải ở trong cùng tháng ấy.',
		'habits-meanwhile': 'Có người vừa ghi ngày sinh hoạt của chi bộ này; mở lại trang để xem.'
	}
};
