import { inBothLanguages } from '#platform/words.ts';
import { commitmentWords } from './words/commitment-words.ts';
import { dutyWords } from './words/duty-words.ts';
import { refusals } from './words/refusals.ts';
import { regulationWords } from './words/regulation-words.ts';

/** All words of this module; its pages take the part that they need from `words/`. */
export const dutiesWords = inBothLanguages(
	{
		tabs: 'Phân công, cam kết, quy chế',
		duty: dutyWords.vi,
		regulation: regulationWords.vi,
		commitment: commitmentWords.vi,
		waiting: {
			ofYear: (year: number) => `Cam kết năm ${year}`,
			write: 'Viết cam kết nêu gương',
			writeAgain: 'Sửa lại cam kết theo nhận xét',
			writeButton: 'Viết',
			report: { 'half-year': 'Tự kiểm cam kết giữa năm', 'year-end': 'Tự kiểm cam kết cuối năm' },
			reportButton: 'Ghi kết quả',
			decide: { 'handed-in': 'Duyệt cam kết', reported: 'Nhận xét việc thực hiện cam kết' },
			decideButton: 'Xem',
			people: (count: number, year: number) => `${count} đồng chí, năm ${year}`,
			regulations: 'Quy chế làm việc',
			regulate: 'Xây dựng quy chế',
			regulateAgain: 'Rà soát quy chế',
			adopt: 'Thông qua bản dự thảo',
			regulateButton: 'Mở'
		},
		refusals: refusals.vi
	},
	{
		tabs: 'Duties, commitments, regulations',
		duty: dutyWords.en,
		regulation: regulationWords.en,
		commitment: commitmentWords.en,
		waiting: {
			ofYear: (year) => `Commitment of ${year}`,
			write: 'Write your commitment',
			writeAgain: 'Change your commitment',
			writeButton: 'Write',
			report: {
				'half-year': 'Half-year check of your commitment',
				'year-end': 'Year-end check of your commitment'
			},
			reportButton: 'Say what was done',
			decide: { 'handed-in': 'Approve commitments', reported: 'Answer checks of commitments' },
			decideButton: 'See',
			people: (count, year) => (count === 1 ? `1 person, ${year}` : `${count} people, ${year}`),
			regulations: 'Working regulations',
			regulate: 'Write them',
			regulateAgain: 'Look at them again',
			adopt: 'Adopt the draft',
			regulateButton: 'Open'
		},
		refusals: refusals.en
	}
);
