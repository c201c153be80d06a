import { inBothLanguages } from '#platform/words.ts';

export const homeWords = inBothLanguages(
	{
		title: 'Việc chờ đồng chí',
		more: (count: number) => `Xem thêm ${count} việc`,
		nextSession: 'Buổi học tới của chi bộ:',
		noSession: 'Chưa có buổi học nào sắp tới của chi bộ.',
		urgent: 'Việc làm ngay',
		urgentAll: 'Xem tất cả việc làm ngay',
		dueBy: (day: string) => `Xong trước ngày ${day}`,
		loop: 'Vòng khắc phục',
		loopCell: 'Vòng khắc phục của chi bộ',
		owing: 'Chi bộ còn phải trả lời',
		owingLead: 'Về các đồng chí có tên trong danh sách vắng, muộn, về sớm.',
		nobodyOwes: 'Không chi bộ nào còn nợ trả lời.',
		cell: 'Chi bộ',
		session: 'Buổi học',
		open: 'Còn',
		due: 'Hạn',
		all: (count: number) => `Xem cả ${count} mục`,
		people: (count: number) => `${count} đồng chí`
	},
	{
		title: 'What waits for you',
		more: (count: number) => `Show ${count} more`,
		nextSession: 'The next session of your cell:',
		noSession: 'No session of your cell is planned.',
		urgent: 'Done at once',
		urgentAll: 'All that is done at once',
		dueBy: (day: string) => `Done by ${day}`,
		loop: 'The loop',
		loopCell: 'The loop of your cell',
		owing: 'Cells that owe an answer',
		owingLead: 'About those listed as absent, late or leaving early.',
		nobodyOwes: 'No cell owes an answer.',
		cell: 'Cell',
		session: 'Session',
		open: 'Open',
		due: 'Due',
		all: (count: number) => `Show all ${count}`,
		people: (count: number) => (count === 1 ? '1 person' : `${count} people`)
	}
);
