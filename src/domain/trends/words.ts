import { inBothLanguages } from '#platform/words.ts';
import type { Quarter } from './trend.ts';

const vi = {
	title: 'Người dân nói gì',
	summary: (from: string, to: string) =>
		`Số liệu từ ${from} đến hết ${to}, không có tên ai. Mỗi dòng tính trên những việc đến trong thời gian đó, dù trả lời lúc nào.`,
	quarter: ({ year, quarter }: Quarter) => `Quý ${'I II III IV'.split(' ')[quarter - 1]}/${year}`,
	shortQuarter: ({ year, quarter }: Quarter) => `Q${quarter}/${String(year).slice(2)}`,
	sources: {
		case: 'Đơn thư, vụ việc',
		question: 'Câu hỏi khi đối thoại',
		comment: 'Góp ý cán bộ, đảng viên'
	},
	filters: {
		source: 'Nguồn',
		hamlet: 'Thôn, tổ dân phố',
		topic: 'Chủ đề',
		window: 'Thời gian',
		quarters: (n: number) => `${n} quý`,
		any: 'Tất cả'
	},
	total: 'Tổng',
	plots: {
		came: 'Số việc đến mỗi quý',
		days: 'Số ngày chờ (trung vị)',
		solved: 'Người dân trả lời “đã giải quyết thật sự” (%)'
	},
	columns: {
		quarter: 'Quý',
		topic: 'Chủ đề',
		hamlet: 'Thôn, tổ dân phố',
		source: 'Nguồn',
		came: 'Đến',
		answered: 'Đã trả lời',
		daysToAnswer: 'Ngày đến trả lời đầu',
		ended: 'Đã xong',
		daysToEnd: 'Ngày đến khi xong',
		solved: 'Giải quyết thật sự'
	},
	tables: {
		quarters: 'Theo quý',
		topics: 'Theo chủ đề',
		hamlets: 'Theo thôn, tổ dân phố',
		sources: 'Theo nguồn'
	},
	noTopic: 'Chưa ghi chủ đề',
	noHamlet: 'Không ghi thôn, tổ dân phố',
	/** of those who said, so many say that it is really solved */
	solvedOf: (solved: number, said: number) =>
		said === 0 ? 'chưa ai trả lời' : `${solved} trong ${said} người`,
	noFigure: '–',
	middle:
		'Trung vị là số ở giữa: một nửa số việc nhanh hơn, một nửa chậm hơn. Tỷ lệ chỉ tính trên những người đã trả lời khi được hỏi.',
	said: (name: string, quarter: string, value: string) => `${quarter}: ${name} ${value}`,
	none: 'Chưa có ý kiến nào của người dân trong thời gian này.',
	noneNext: 'Khi văn phòng tiếp dân, ghi đơn thư, câu hỏi đối thoại hoặc góp ý, số liệu hiện ở đây.',
	toWorkbook: 'Tải bảng Excel',
	file: 'nguoi-dan-noi-gi',
	refusals: {
		'only-for-the-committee': 'Số liệu chung của cả xã dành cho Đảng ủy, Ủy ban Kiểm tra và văn phòng.'
	}
};

const en: typeof vi = {
	title: 'What people say',
	summary: (from, to) =>
		`Figures from ${from} to ${to}, without anybody’s name. Each row is about what came within its time, whenever it was answered.`,
	quarter: ({ year, quarter }) => `Quarter ${quarter}/${year}`,
	shortQuarter: ({ year, quarter }) => `Q${quarter}/${String(year).slice(2)}`,
	sources: { case: 'Cases', question: 'Questions to dialogues', comment: 'Comments on cadres and members' },
	filters: {
		source: 'Source',
		hamlet: 'Hamlet',
		topic: 'Topic',
		window: 'Time',
		quarters: (n) => `${n} quarters`,
		any: 'All'
	},
	total: 'In all',
	plots: {
		came: 'What came in each quarter',
		days: 'Days waited (median)',
		solved: 'People who say “really solved” (%)'
	},
	columns: {
		quarter: 'Quarter',
		topic: 'Topic',
		hamlet: 'Hamlet',
		source: 'Source',
		came: 'Came',
		answered: 'Answered',
		daysToAnswer: 'Days to first answer',
		ended: 'Ended',
		daysToEnd: 'Days to the end',
		solved: 'Really solved'
	},
	tables: { quarters: 'By quarter', topics: 'By topic', hamlets: 'By hamlet', sources: 'By source' },
	noTopic: 'No topic yet',
	noHamlet: 'No hamlet noted',
	solvedOf: (solved, said) => (said === 0 ? 'nobody has said' : `${solved} of ${said} people`),
	noFigure: '–',
	middle:
		'The median is the one in the middle: half were faster, half slower. The share counts only those who answered when asked.',
	said: (name, quarter, value) => `${quarter}: ${name} ${value}`,
	none: 'No citizen has said anything in this time.',
	noneNext:
		'When the office receives citizens and records cases, questions or comments, the figures appear here.',
	toWorkbook: 'Download as Excel',
	file: 'what-people-say',
	refusals: {
		'only-for-the-committee':
			'Figures of the whole commune are for its committee, its inspectors and its office.'
	}
};

export const trendsWords = inBothLanguages(vi, en);
