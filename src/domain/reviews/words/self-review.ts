import { inBothLanguages } from '#platform/words.ts';

export const selfReviewWords = inBothLanguages(
	{
		refusals: {
			'parts-missing': ({ count }: { count: number }) =>
				`Còn ${count} phần bắt buộc chưa viết. Viết đủ rồi mới nộp được.`,
			'two-wordings':
				'Có phần đang có hai bản do hai người cùng ghi. Xin mở phần đó, lưu một bản chung rồi nộp.',
			'handed-in-by-the-head':
				'Báo cáo của tập thể do người đứng đầu hoặc cấp phó nộp; đồng chí vẫn viết và sửa được.'
		}
	},
	{
		refusals: {
			'parts-missing': ({ count }: { count: number }) =>
				`${count} required part(s) have no words yet. Please write them, then hand it in.`,
			'two-wordings':
				'A part has two wordings, written by two people at once. Please open it, save one wording for both, then hand it in.',
			'handed-in-by-the-head':
				'A collective’s report is handed in by its head or a deputy; you can still write and correct it.'
		}
	}
);
