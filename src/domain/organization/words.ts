import { inBothLanguages } from '#platform/words.ts';

export const organizationWords = inBothLanguages(
	{
		refusals: {
			'term-ends-before-it-starts': 'Ngày kết thúc nhiệm kỳ phải sau ngày bắt đầu.',
			'no-term': ({ date }: { date: string }) => `Ngày ${date} không nằm trong nhiệm kỳ nào đã khai báo.`,
			'two-names-at-once': 'Một tổ chức không thể có hai tên cùng một lúc.'
		},
		kinds: { committee: 'Đảng bộ', cell: 'Chi bộ', 'sub-committee': 'Đảng bộ bộ phận', superior: 'Cấp trên' }
	},
	{
		refusals: {
			'term-ends-before-it-starts': 'The term must end after it begins.',
			'no-term': ({ date }: { date: string }) => `${date} lies in no term that is known here.`,
			'two-names-at-once': 'A unit cannot have two names at once.'
		},
		kinds: { committee: 'Committee', cell: 'Cell', 'sub-committee': 'Sub-committee', superior: 'Superior' }
	}
);
