import { inBothLanguages } from '#platform/words.ts';

export const rulesWords = inBothLanguages(
	{
		refusals: {
			malformed: ({ where, why }: { where: string; why: string }) =>
				`Bộ quy định chưa đúng ở mục “${where}”: ${why}.`,
			'none-in-force': 'Chưa có bộ quy định nào có hiệu lực vào ngày này.'
		}
	},
	{
		refusals: {
			malformed: ({ where, why }: { where: string; why: string }) =>
				`The rule set is not right at “${where}”: ${why}.`,
			'none-in-force': 'No rule set is in force on this date yet.'
		}
	}
);
