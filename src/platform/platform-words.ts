import { showDate } from './dates.ts';
import { spreadsheetRefusals } from './spreadsheet/refusals.ts';
import { inBothLanguages } from './words.ts';

/** The words that belong to no module: refusals of the platform itself, channels, posts. */
export const platformWords = inBothLanguages(
	{
		refusals: {
			'not-found': 'Không tìm thấy trang này, hoặc trang không thuộc phạm vi được xem.',
			'changed-meanwhile': 'Dữ liệu vừa được người khác thay đổi. Xin tải lại trang rồi làm lại.',
			'field-missing': 'Chưa nhập mục này.',
			'field-wrong': 'Mục này chưa đúng.',
			'not-a-date': 'Ngày chưa đúng. Xin nhập như 23/11/2026.',
			'not-a-time': 'Giờ chưa đúng. Xin nhập như 19:30.',
			'too-long': 'Nội dung dài quá giới hạn cho phép.',
			...spreadsheetRefusals.vi,
			'too-large': 'Dữ liệu gửi lên lớn quá giới hạn cho phép.',
			'form-unreadable':
				'Những gì gửi lên bị đứt giữa chừng nên không đọc được. Xin quay lại và gửi lần nữa.',
			'too-often': ({ seconds }: { seconds: number }) =>
				`Nơi này vừa gửi quá nhiều lần. Những gì đã nhập vẫn còn; xin chờ ${seconds} giây rồi gửi lại.`,
			'clock-stands-already': 'Thời hạn đang tạm dừng rồi.',
			'clock-runs-already': 'Thời hạn đang chạy, không có gì để chạy tiếp.',
			'resumed-before-stopped': ({ date }: { date: string }) =>
				`Thời hạn tạm dừng từ ngày ${showDate(date)}; ngày chạy tiếp không thể trước ngày đó.`,
			'time-is-over': 'Thời hạn đã hết nên không dừng hay gia hạn được nữa. Việc này nay là quá hạn.',
			'extended-often-enough': ({ times }: { times: number }) => `Đã gia hạn đủ ${times} lần theo quy định.`,
			'extended-too-long': ({ days }: { days: number }) => `Mỗi lần chỉ được gia hạn tối đa ${days} ngày.`,
			failed: 'Hệ thống gặp lỗi, việc vừa làm chưa được ghi. Xin thử lại; nếu vẫn lỗi, báo văn phòng mã này.'
		},
		channels: {
			self: 'tự nhập',
			'on-behalf': 'nhập hộ',
			paper: 'nhập từ bản giấy',
			import: 'nhập từ tệp',
			offline: 'nhập khi không có mạng'
		},
		posts: {
			secretary: 'Bí thư Đảng ủy',
			'deputy-secretary': 'Phó Bí thư Đảng ủy',
			'standing-member': 'Ủy viên Ban Thường vụ',
			'committee-member': 'Đảng ủy viên',
			'inspection-head': 'Chủ nhiệm Ủy ban Kiểm tra',
			'inspection-member': 'Ủy viên Ủy ban Kiểm tra',
			office: 'Văn phòng Đảng ủy',
			'cell-secretary': 'Bí thư chi bộ',
			'cell-deputy': 'Phó Bí thư chi bộ',
			'cell-committee-member': 'Chi ủy viên'
		}
	},
	{
		refusals: {
			'not-found': 'This page does not exist, or is not yours to see.',
			'changed-meanwhile': 'Somebody else has just changed this. Please load the page again and repeat.',
			'field-missing': 'Nothing has been entered here yet.',
			'field-wrong': 'This is not right yet.',
			'not-a-date': 'This is no date. Please write it like 23/11/2026.',
			'not-a-time': 'This is no time. Please write it like 19:30.',
			'too-long': 'This is longer than can be kept.',
			...spreadsheetRefusals.en,
			'too-large': 'What was sent is larger than can be taken.',
			'form-unreadable':
				'What was sent broke off on the way and cannot be read. Please go back and send it again.',
			'too-often': ({ seconds }) =>
				`Very much was sent from this place just now. What you typed is still here; please wait ${seconds} seconds and send it again.`,
			'clock-stands-already': 'The clock stands already.',
			'clock-runs-already': 'The clock is running; there is nothing to resume.',
			'resumed-before-stopped': ({ date }) =>
				`The clock was stopped on ${showDate(date)}; it cannot go on before that day.`,
			'time-is-over': 'The time is over and can be neither stopped nor extended. This is overdue now.',
			'extended-often-enough': ({ times }) =>
				times === 1
					? 'It was extended once, as often as allowed.'
					: `It was extended ${times} times, as often as allowed.`,
			'extended-too-long': ({ days }) => `No more than ${days} days can be given at once.`,
			failed:
				'Something failed here and nothing was saved. Please try again; if it fails again, give the office this reference.'
		},
		channels: {
			self: 'entered by oneself',
			'on-behalf': 'entered for somebody',
			paper: 'entered from paper',
			import: 'entered from a file',
			offline: 'entered without a network'
		},
		posts: {
			secretary: 'Secretary of the committee',
			'deputy-secretary': 'Deputy secretary of the committee',
			'standing-member': 'Member of the standing committee',
			'committee-member': 'Member of the committee',
			'inspection-head': 'Head of the inspection committee',
			'inspection-member': 'Member of the inspection committee',
			office: 'Office of the committee',
			'cell-secretary': 'Secretary of the cell',
			'cell-deputy': 'Deputy secretary of the cell',
			'cell-committee-member': 'Member of the cell committee'
		}
	}
);
