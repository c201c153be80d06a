import type { Translation } from '#platform/words.ts';

const vi = {
	title: 'Hồ sơ tồn đọng',
	lead: 'Những vụ việc kéo dài của nhiều hộ: mỗi giai đoạn có bao nhiêu hộ. Không có tên ai.',
	none: 'Chưa có vụ việc nào được công bố.',
	noneHelp: 'Khi xã công bố tiến độ, ông/bà xem được ở đây.',
	asOf: (date: string) => `Số liệu ngày ${date}`,
	revised: (n: number) => `bản sửa lần ${n - 1}`,
	find: 'Xem hồ sơ của hộ mình bằng mã',
	back: 'Các vụ việc',
	ground: 'Căn cứ',
	total: (n: number) => `Có ${n} hộ.`,
	moved: (n: number, from: string) =>
		n === 0
			? `Từ ${from} chưa có hộ nào được chuyển giai đoạn.`
			: `Từ ${from} có ${n} lượt chuyển giai đoạn.`,
	stages: 'Theo giai đoạn',
	stage: 'Giai đoạn',
	households: 'Số hộ',
	share: 'Tỷ lệ',
	means: 'Nghĩa là',
	hamlets: 'Theo thôn',
	hamlet: 'Thôn',
	sum: 'Cộng',
	together: (names: string) => `Các thôn khác (${names})`,
	whyTogether: 'Một số thôn được gộp lại, để con số không làm lộ hộ nào.',
	noHamlets: 'Số liệu từng thôn không công bố, vì có thôn còn ít hộ và con số sẽ làm lộ hộ nào.',
	older: 'Đã công bố trước đây',
	own: {
		title: 'Hồ sơ của hộ ông/bà',
		lead: 'Nhập mã in trên phiếu mà xã đã đưa. Trang này không hỏi tên và không lưu lại ai đã xem.',
		code: 'Mã trên phiếu',
		codeHint: '12 chữ và số, ví dụ K7QF-2MXR-9TBD. Viết thường, viết hoa đều được.',
		submit: 'Xem hồ sơ',
		now: (place: number, of: number) => `Giai đoạn ${place} trong ${of}`,
		since: (date: string) => `Từ ngày ${date}`,
		missing: 'Còn thiếu',
		owes: 'Tiền phải nộp chưa đủ; xã sẽ báo số tiền khi ông/bà đến hỏi',
		dispute: 'Đang có tranh chấp nên hồ sơ chờ giải quyết',
		nothing: 'Không thiếu gì.',
		next: 'Tiếp theo',
		done: 'Hồ sơ đã xong.',
		split: (date: string) => `Hồ sơ của hộ đã tách thành nhiều hồ sơ từ ngày ${date}:`,
		merged: (date: string) => `Hồ sơ của hộ đã nhập với hồ sơ khác từ ngày ${date}:`,
		another: 'Xem mã khác',
		bring: 'Ông/bà mang giấy tờ còn thiếu đến bộ phận tiếp dân của xã.'
	}
};

const en: Translation<typeof vi> = {
	title: 'Long matters of many households',
	lead: 'How many households stand in each stage. Nobody is named.',
	none: 'Nothing is published yet.',
	noneHelp: 'When the commune publishes how far it is, you can read it here.',
	asOf: (date) => `Figures of ${date}`,
	revised: (n) => `revision ${n - 1}`,
	find: 'See your own file by its code',
	back: 'All matters',
	ground: 'Ground',
	total: (n) => `There are ${n} households.`,
	moved: (n, from) =>
		n === 0 ? `Since ${from} no household has moved on.` : `Since ${from} households moved on ${n} times.`,
	stages: 'By stage',
	stage: 'Stage',
	households: 'Households',
	share: 'Share',
	means: 'What it means',
	hamlets: 'By hamlet',
	hamlet: 'Hamlet',
	sum: 'Total',
	together: (names) => `Other hamlets (${names})`,
	whyTogether: 'Some hamlets are put together, so that no number gives a household away.',
	noHamlets:
		'Figures of hamlets are not published: some have so few households that a number would give one away.',
	older: 'Published before',
	own: {
		title: 'Your household’s file',
		lead: 'Type the code on the slip that the commune gave you. This page asks for no name and keeps nothing of who looked.',
		code: 'Code on the slip',
		codeHint: '12 letters and figures, such as K7QF-2MXR-9TBD. Small letters will do.',
		submit: 'See the file',
		now: (place, of) => `Stage ${place} of ${of}`,
		since: (date) => `Since ${date}`,
		missing: 'Missing',
		owes: 'Not everything is paid; the commune tells you the amount when you ask',
		dispute: 'A dispute is open, so the file waits',
		nothing: 'Nothing is missing.',
		next: 'Next',
		done: 'The file is done.',
		split: (date) => `Your file was divided into several on ${date}:`,
		merged: (date) => `Your file was merged with others on ${date}:`,
		another: 'Look up another code',
		bring: 'Please bring the missing papers to the commune’s reception desk.'
	}
};

/** What everybody reads. */
export const publicDossierWords = { vi, en };
