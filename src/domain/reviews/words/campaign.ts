import { inBothLanguages, type Translation } from '#platform/words.ts';

type Count = { count: number };

const vi = {
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
		'ground-missing': 'Chưa chọn lý do chưa kiểm điểm.',
		'ground-words-missing': 'Chọn “Lý do khác” thì ghi rõ lý do.',
		'reason-missing': 'Chưa ghi lý do.',
		unsettled: ({ count }: Count) =>
			`Còn ${count} bản kiểm điểm chưa xong. Mỗi trường hợp phải được ký nhận, hoặc ghi rõ vì sao chưa kiểm điểm, rồi mới kết thúc đợt.`,
		'changes-to-apply': ({ count }: Count) =>
			`Còn ${count} thay đổi về người, chi bộ, chức vụ chưa cập nhật vào đợt. Cập nhật xong rồi mới kết thúc đợt.`
	}
};

const en: Translation<typeof vi> = {
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
		'ground-missing': 'Choose why there is no review.',
		'ground-words-missing': '“Another reason” needs words.',
		'reason-missing': 'The reason is missing.',
		unsettled: ({ count }: Count) =>
			`${count} review(s) are not settled. Each must be signed for, or noted as not reviewed with a reason, before the campaign is closed.`,
		'changes-to-apply': ({ count }: Count) =>
			`${count} change(s) of people, cells or posts are not in the campaign yet. Bring it up to date, then close it.`
	}
};

/** The words of campaigns: planning, rolling out, following, closing. */
export const campaignWords = inBothLanguages(vi, en);
