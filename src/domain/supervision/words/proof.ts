import type { Translation } from '#platform/words.ts';

export const proofVi = {
	title: 'Kiểm tra lại cách chọn',
	summary:
		'Trang này bốc lại từ những gì đã lưu, bằng đúng cách đã dùng. Ai xem được đợt kiểm tra đều làm được, bao nhiêu lần cũng được.',
	sameTitle: 'Giống hệt',
	same: 'Không ai chọn vào hay bỏ ra bằng tay khi bốc thăm.',
	notSameTitle: 'Không giống',
	notSame: 'Dữ liệu đã lưu không còn khớp. Xin báo ngay Ủy ban Kiểm tra cấp trên.',
	checks: {
		seed: 'Mã bốc thăm đúng là mã có từ lúc mở đợt',
		population: 'Danh sách đưa vào bốc thăm còn nguyên',
		weights: 'Số phần thăm đúng quy định',
		sample: 'Bốc lại được đúng những việc đã chọn'
	},
	ok: 'Khớp',
	wrong: 'Không khớp',
	seed: 'Mã bốc thăm',
	populationHash: 'Dấu của danh sách',
	method:
		'Cách tính: mỗi việc có một số từ 0 đến 1, lấy từ 52 bit đầu của SHA-256(mã:số hiệu của việc). Khóa của việc là −ln(số)/số phần; chọn những việc có khóa nhỏ nhất.',
	rows: (count: number) => `Danh sách đưa vào bốc thăm (${count} việc)`,
	reference: 'Việc',
	elsewhere: 'Việc của nơi khác',
	traits: 'Được thêm phần vì',
	traitNames: {
		overdue: 'quá hạn',
		recurred: 'tái diễn',
		unseen: 'lâu chưa kiểm tra',
		extended: 'đã gia hạn'
	},
	noTraits: 'không có',
	weight: 'Số phần',
	number: 'Số bốc được',
	drawn: 'Kết quả',
	drawnYes: 'Được chọn',
	drawnNo: 'Không',
	keptOut: 'Không đưa vào'
};

export const proofEn: Translation<typeof proofVi> = {
	title: 'Check how it was chosen',
	summary:
		'This page draws again from what is kept, in the very way that was used. Whoever may read the round can do it, as often as they like.',
	sameTitle: 'The same',
	same: 'Nobody was picked or spared by hand in the draw.',
	notSameTitle: 'Not the same',
	notSame: 'What is kept no longer fits. Please tell the inspectors of the superior at once.',
	checks: {
		seed: 'The seed is the one made when the round was planned',
		population: 'What it was drawn from is unchanged',
		weights: 'The lots are those of the rule',
		sample: 'Drawn again, it gives the same'
	},
	ok: 'Fits',
	wrong: 'Does not fit',
	seed: 'Seed',
	populationHash: 'Fingerprint of the list',
	method:
		'How: each has a number between 0 and 1, of the first 52 bits of SHA-256(seed:id). Its key is −ln(number)/lots; those with the smallest keys are drawn.',
	rows: (count: number) => `What it was drawn from (${count})`,
	reference: 'Which',
	elsewhere: 'Of another place',
	traits: 'More lots because',
	traitNames: {
		overdue: 'overdue',
		recurred: 'came back',
		unseen: 'long not seen',
		extended: 'extended'
	},
	noTraits: 'none',
	weight: 'Lots',
	number: 'Number',
	drawn: 'Result',
	drawnYes: 'Drawn',
	drawnNo: 'No',
	keptOut: 'Left out'
};
