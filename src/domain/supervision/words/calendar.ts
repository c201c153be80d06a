import type { Translation } from '#platform/words.ts';

export const calendarVi = {
	title: (year: number) => `Ngày nghỉ, ngày làm bù năm ${year}`,
	summary:
		'Các hạn tính theo ngày làm việc đều dựa vào lịch này. Ghi thêm hay bỏ một ngày thì bước đôn đốc tiếp theo tự tính lại; bước đã thực hiện không lặp lại.',
	own: 'Ngày do văn phòng ghi',
	ownNone: 'Năm này văn phòng chưa ghi ngày nào.',
	ownNoneNext: 'Ghi ngày thứ hai nghỉ Quốc khánh, ngày nghỉ bù, hoặc thứ Bảy làm bù.',
	holidays: 'Ngày lễ, Tết theo luật',
	day: 'Ngày',
	kind: 'Là',
	kinds: { off: 'Ngày nghỉ', worked: 'Ngày làm việc' },
	reason: 'Lý do',
	enteredBy: 'Người ghi',
	remove: 'Bỏ ngày này',
	removeOf: (date: string) => `Bỏ ngày ${date}`,
	add: 'Ghi một ngày',
	earlier: 'Năm trước',
	later: 'Năm sau',
	newTitle: 'Ghi ngày nghỉ hoặc ngày làm bù',
	kindQuestion: 'Ngày này là',
	offHint: 'Cơ quan nghỉ, ví dụ nghỉ bù',
	workedHint: 'Thứ Bảy hoặc Chủ nhật nhưng cơ quan làm việc',
	reasonHint: 'Ví dụ: nghỉ bù Quốc khánh theo thông báo của tỉnh',
	submit: 'Ghi ngày này',
	removalTitle: (date: string) => `Bỏ ngày ${date} khỏi lịch?`,
	removalSummary: 'Ngày này trở lại như lịch thường: thứ Hai đến thứ Sáu làm việc, trừ ngày lễ.',
	removalSubmit: 'Bỏ ngày này'
};

export const calendarEn: Translation<typeof calendarVi> = {
	title: (year: number) => `Days off and swapped working days in ${year}`,
	summary:
		'Deadlines in working days follow this calendar. When a day is added or taken back, what comes next is reckoned anew; no step is repeated.',
	own: 'Days kept by the office',
	ownNone: 'The office has kept no day of this year yet.',
	ownNoneNext: 'Enter the second day of the National Day, a day off in lieu, or a Saturday that is worked.',
	holidays: 'Public holidays by law',
	day: 'Day',
	kind: 'It is',
	kinds: { off: 'Day off', worked: 'Working day' },
	reason: 'Reason',
	enteredBy: 'Entered by',
	remove: 'Take it back',
	removeOf: (date: string) => `Take back ${date}`,
	add: 'Enter a day',
	earlier: 'Year before',
	later: 'Year after',
	newTitle: 'Enter a day off or a swapped working day',
	kindQuestion: 'This day is',
	offHint: 'The office is closed, such as a day off instead',
	workedHint: 'A Saturday or Sunday on which the office works',
	reasonHint: 'Such as: day off instead of the National Day, announced by the province',
	submit: 'Enter this day',
	removalTitle: (date: string) => `Take ${date} out of the calendar?`,
	removalSummary: 'The day is again as usual: Monday to Friday are worked, except holidays.',
	removalSubmit: 'Take it back'
};
