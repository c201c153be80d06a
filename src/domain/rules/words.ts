import { inBothLanguages } from '#platform/words.ts';

export const rulesWords = inBothLanguages(
	{
		refusals: {
			'none-in-force': 'Chưa có bộ quy định nào có hiệu lực vào ngày này.'
		}
	},
	{
		refusals: {
			'none-in-force': 'No rule set is in force on this date yet.'
		}
	}
);
