import { showDate } from '#platform/dates.ts';
import type { ProblemCode } from './fields.ts';

type Details = Record<string, string | number>;
type Sentence = (details: Details) => string;

/** Why a row, or a cell of it, was not taken: each with what would help. */
export const problemWords = {
	vi: {
		'name-missing': () => 'chưa có họ và tên.',
		'name-unreadable': ({ text }) => `“${text}” không phải là họ và tên.`,
		'date-unreadable': ({ text }) => `“${text}” không phải là ngày. Xin viết như 03/02/1985 hoặc 1985.`,
		'date-in-future': ({ text }) => `ngày “${text}” còn ở tương lai.`,
		'official-before-admitted': () => 'ngày chính thức sớm hơn ngày vào Đảng (dự bị).',
		'two-birth-dates': () => 'ngày sinh có ở cả hai cột Nam và Nữ.',
		'formula-without-value': () =>
			'công thức chưa có kết quả. Xin mở tệp bằng Excel, lưu lại rồi đưa vào lại.',
		'cell-error': () => 'ô này báo lỗi trong Excel.',
		'cannot-tell-who': ({ name }) =>
			name
				? `đã có đồng chí ${name}; cần ngày sinh để biết có phải cùng một người.`
				: 'cần ngày sinh hoặc số thẻ để biết là ai.',
		'unit-missing': () => 'chưa rõ thuộc chi bộ nào.',
		'unit-unknown': ({ name }) => `chưa có “${name}” trong phần mềm, và đồng chí không chọn lập mới.`,
		'twice-in-file': ({ sheet, row }) => `người này đã có ở trang tính “${sheet}”, dòng ${row}.`,
		'matches-several': ({ name }) => `có nhiều đồng chí tên ${name} cùng ngày sinh; cần số thẻ để phân biệt.`,
		'card-of-another': ({ name }) => `số thẻ này là của đồng chí ${name}.`,
		'list-older-than-records': ({ date }) =>
			`đồng chí này đã chuyển chi bộ từ ${showDate(String(date))}, sau ngày của danh sách.`,
		'card-unreadable': ({ text }) => `“${text}” không phải số thẻ đảng viên.`,
		'phone-unreadable': ({ text }) => `“${text}” không phải số điện thoại.`,
		'post-unknown': ({ text }) => `“${text}” không phải chức vụ Đảng được quản lý ở đây.`,
		'post-taken': ({ name }) =>
			`đồng chí ${name} đang giữ chức vụ này; xin ghi thôi chức vụ cho đồng chí ấy trước.`,
		'own-posts': () => 'không ai tự ghi chức vụ cho mình; xin nhờ đồng chí khác trong văn phòng.',
		'day-assumed': ({ text }) => `“${text}” chưa đủ ngày, ghi là ngày đầu tiên.`
	} satisfies Record<ProblemCode, Sentence>,
	en: {
		'name-missing': () => 'there is no name.',
		'name-unreadable': ({ text }) => `“${text}” is no name.`,
		'date-unreadable': ({ text }) => `“${text}” is no date. Please write 03/02/1985, or 1985.`,
		'date-in-future': ({ text }) => `“${text}” is still to come.`,
		'official-before-admitted': () => 'official before being admitted.',
		'two-birth-dates': () => 'a date of birth stands under both Male and Female.',
		'formula-without-value': () =>
			'the formula has no result. Open the file in Excel, save it and bring it in again.',
		'cell-error': () => 'this cell shows an error in Excel.',
		'cannot-tell-who': ({ name }) =>
			name
				? `there is a member ${name}; a date of birth is needed to tell whether it is the same person.`
				: 'a date of birth or a card number is needed to tell who it is.',
		'unit-missing': () => 'the cell is not known.',
		'unit-unknown': ({ name }) => `“${name}” does not exist here, and it was not asked to be opened.`,
		'twice-in-file': ({ sheet, row }) => `this person stands in sheet “${sheet}”, row ${row} already.`,
		'matches-several': ({ name }) =>
			`several members are called ${name} and born on that day; the card number is needed.`,
		'card-of-another': ({ name }) => `this card number is that of ${name}.`,
		'list-older-than-records': ({ date }) =>
			`this person moved to another cell on ${showDate(String(date))}, after the day of the list.`,
		'card-unreadable': ({ text }) => `“${text}” is no card number.`,
		'phone-unreadable': ({ text }) => `“${text}” is no telephone number.`,
		'post-unknown': ({ text }) => `“${text}” is no Party post that is kept here.`,
		'post-taken': ({ name }) => `${name} holds this post; please record its end first.`,
		'own-posts': () => 'nobody records posts for themselves; please ask somebody else of the office.',
		'day-assumed': ({ text }) => `“${text}” has no day; the first one is written.`
	} satisfies Record<ProblemCode, Sentence>
};
