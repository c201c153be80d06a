import { inBothLanguages } from '#platform/words.ts';

export const rectificationWords = inBothLanguages(
	{
		refusals: {
			'of-oneself':
				'Đồng chí không tự ghi việc này về mình được. Đồng chí cấp ủy khác hoặc văn phòng ghi; còn khuyết điểm tự nhận thì chọn nguồn “Tự nhận”.',
			'found-by-oneself': 'Nguồn “Tự nhận” chỉ dùng khi đồng chí ghi khuyết điểm của chính mình.',
			'not-your-cell': 'Đồng chí chỉ làm được việc này với chi bộ mà đồng chí phụ trách.',
			'in-no-cell': 'Vào ngày phát hiện, đồng chí này chưa sinh hoạt ở chi bộ nào.',
			'criterion-unfit': 'Chọn một tiêu chí phù hợp với cá nhân hoặc tập thể đã chọn.',
			'found-in-the-future': 'Ngày phát hiện không được sau hôm nay.',
			'same-cause': ({ reference }: { reference: string }) =>
				`Hạn chế này là tái diễn của ${reference}, và nguyên nhân ghi như lần trước. Lần trước đã khắc phục mà vẫn tái diễn, nên xin tìm nguyên nhân mới.`,
			'reference-taken': 'Mã này đã có hạn chế, khuyết điểm khác. Xin tải lại trang rồi làm lại.'
		}
	},
	{
		refusals: {
			'of-oneself':
				'You cannot record this about yourself. Another leader or the office does; for what you found in yourself choose the source “By oneself”.',
			'found-by-oneself': 'The source “By oneself” is for shortcomings of your own.',
			'not-your-cell': 'You can do this only for a cell that you lead.',
			'in-no-cell': 'This person was in no cell on the day it was found.',
			'criterion-unfit': 'Choose a criterion that fits the person or collective.',
			'found-in-the-future': 'The day it was found cannot lie after today.',
			'same-cause': ({ reference }: { reference: string }) =>
				`This is a recurrence of ${reference}, and the cause reads as it did then. It was mended then and came back; please look for a new cause.`,
			'reference-taken':
				'This reference belongs to another shortcoming. Please load the page again and repeat.'
		}
	}
);
