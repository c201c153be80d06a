import { inBothLanguages } from '#platform/words.ts';

type Details = Record<string, string | number>;
const sign = (text: string | number | undefined) =>
	text === undefined || String(text).trim() === '' ? '' : ` “${text}”`;

/** What is wrong with a file of rules: one sentence for each code of `problem.ts`. */
const vi = {
	at: (line: number) => `Dòng ${line}`,
	whole: 'Cả tệp',
	example: 'Ví dụ đúng',
	known: (keys: string) => `Ở chỗ này chỉ có thể có: ${keys}.`,
	sentences: {
		'json-ends-early': 'Tệp kết thúc giữa chừng: còn thiếu dấu đóng } hoặc ].',
		'json-comma-missing': 'Thiếu dấu phẩy trước chỗ này.',
		'json-comma-too-many': 'Thừa một dấu phẩy.',
		'json-colon-missing': ({ key }: Details) => `Thiếu dấu hai chấm sau${sign(key)}.`,
		'json-key-unquoted': 'Tên mục phải đặt trong dấu nháy kép thẳng, như "title".',
		'json-text-unclosed': 'Dấu nháy kép mở ra ở đây mà không đóng lại trên cùng một dòng.',
		'json-unknown-sign': ({ sign: what }: Details) =>
			`Không đọc được${sign(what)}. Chữ phải đặt trong dấu nháy kép thẳng "…", số viết trần.`,
		'json-after-end': ({ sign: what }: Details) => `Sau dấu đóng cuối cùng còn thừa${sign(what)}.`,
		'json-key-twice': ({ key }: Details) => `Mục${sign(key)} xuất hiện hai lần ở cùng một chỗ.`,
		'json-too-deep': 'Các dấu ngoặc lồng nhau quá sâu; bộ quy định không có chỗ nào sâu như vậy.',
		'not-a-text-file': 'Đây không phải tệp chữ (JSON, mã UTF-8). Có lẽ đồng chí chọn nhầm tệp.',
		'not-a-rule-set': 'Tệp phải là một bộ quy định, mở đầu bằng dấu {.',
		'base-unknown': ({ value, known }: Details) =>
			`Chưa nạp bộ nào có mã${sign(value)} để làm gốc. Các bộ đã có: ${known || 'chưa có bộ nào'}.`,
		missing: 'Còn thiếu mục này.',
		'unknown-key': 'Không có mục nào tên như thế. Có thể viết sai chính tả.',
		'not-text': 'Chỗ này phải là chữ, đặt trong dấu nháy kép.',
		'not-number': 'Chỗ này phải là số, không đặt trong dấu nháy.',
		'not-whole': 'Chỗ này phải là số nguyên.',
		'not-yes-or-no': 'Chỗ này phải là true (có) hoặc false (không).',
		'not-a-list': 'Chỗ này phải là một danh sách, đặt trong dấu [ ].',
		'not-a-group': 'Chỗ này phải là một nhóm mục, đặt trong dấu { }.',
		'not-one-of': ({ choices }: Details) => `Chỗ này chỉ nhận: ${choices}.`,
		empty: 'Chỗ này để trống.',
		'empty-list': 'Danh sách này phải có ít nhất một mục.',
		'too-long': ({ max }: Details) => `Dài quá ${max} chữ.`,
		'list-too-long': ({ max }: Details) => `Danh sách này nhiều hơn ${max} mục.`,
		'too-small': ({ min }: Details) => `Nhỏ nhất là ${min}.`,
		'too-large': ({ max }: Details) => `Lớn nhất là ${max}.`,
		unprintable: 'Có ký tự lạ không in ra được.',
		'not-a-date': 'Ngày phải có thật và viết theo năm-tháng-ngày.',
		'not-a-code': 'Mã chỉ gồm chữ thường không dấu, số và gạch nối.',
		'not-a-form-code': 'Mã mẫu chỉ gồm số và chữ in hoa.',
		'not-a-letter': 'Mã nhóm là một chữ in hoa.',
		'not-an-item-code': 'Mã gồm chữ của nhóm và số thứ tự.',
		'code-twice': ({ value }: Details) => `Mã${sign(value)} đã dùng ở trên trong cùng danh sách.`,
		'no-collective-form': 'Chưa có mẫu nào cho tập thể ("audience": "collective").',
		'no-form-for-all': 'Chưa có mẫu chung cho mọi đảng viên ("audience": "member").',
		'form-never-reached': ({ form }: Details) =>
			`Mẫu${sign(form)} sẽ không dùng cho ai: phía trên đã có mẫu cho cùng những người ấy. Xin đưa mẫu chung xuống cuối.`,
		'no-shortcomings-part':
			'Mẫu này chưa có mục nào được đánh dấu là mục nêu khuyết điểm ("shortcomings": true).',
		'part-twice': 'Trong một mẫu, mục kiểu này chỉ được có một.',
		'score-without-items': 'Mục chấm điểm phải nêu các nội dung được chấm ("items").',
		'score-not-100': ({ sum }: Details) =>
			`Điểm tối đa của các nội dung cộng lại phải là 100; nay là ${sum}.`,
		'criteria-do-not-add-up': ({ sum, max }: Details) =>
			`Điểm của các tiêu chí cộng lại là ${sum}, không khớp điểm tối đa ${max} của nội dung này.`,
		'grades-without-options': 'Mục đánh dấu một mức phải nêu các mức để chọn ("options").',
		'ladder-out-of-order':
			'Thang điểm phải bắt đầu bằng điểm cao nhất của mục, giảm dần và kết thúc ở mức từ 0%.',
		'frame-not-one': ({ kind }: Details) => `Loại chi bộ “${kind}” phải nằm trong đúng một khung nội dung.`,
		'levels-out-of-order':
			'Các mức xếp từ cao xuống thấp, mức sau bắt đầu từ điểm thấp hơn mức trước, mức cuối bắt đầu từ 0.',
		'answered-but-not-listed': ({ value }: Details) =>
			`Chi bộ không thể phải trả lời về${sign(value)} khi danh sách công khai không nêu.`,
		'item-outside-its-group': ({ value, group }: Details) =>
			`Mã${sign(value)} không thuộc nhóm${sign(group)}.`
	}
};

const en: typeof vi = {
	at: (line) => `Line ${line}`,
	whole: 'The whole file',
	example: 'What is right, for example',
	known: (keys) => `Only these can stand here: ${keys}.`,
	sentences: {
		'json-ends-early': 'The file ends too early: a closing } or ] is missing.',
		'json-comma-missing': 'A comma is missing before this place.',
		'json-comma-too-many': 'There is one comma too many.',
		'json-colon-missing': ({ key }) => `A colon is missing after${sign(key)}.`,
		'json-key-unquoted': 'A key stands in straight double quotes, such as "title".',
		'json-text-unclosed': 'The quote that opens here is not closed on the same line.',
		'json-unknown-sign': ({ sign: what }) =>
			`${sign(what).trim() || 'Something'} cannot be read. Words stand in straight double quotes "…", numbers without.`,
		'json-after-end': ({ sign: what }) => `After the last closing sign something is left over${sign(what)}.`,
		'json-key-twice': ({ key }) => `The key${sign(key)} stands twice in the same place.`,
		'json-too-deep': 'The brackets are nested too deeply; no rule set is.',
		'not-a-text-file': 'This is no text file (JSON in UTF-8). Perhaps another file was meant.',
		'not-a-rule-set': 'The file must be one rule set, beginning with {.',
		'base-unknown': ({ value, known }) =>
			`No set with the code${sign(value)} is loaded that could be extended. There are: ${known || 'none'}.`,
		missing: 'This is missing.',
		'unknown-key': 'There is no key of this name. It may be misspelt.',
		'not-text': 'This must be words, in double quotes.',
		'not-number': 'This must be a number, without quotes.',
		'not-whole': 'This must be a whole number.',
		'not-yes-or-no': 'This must be true or false.',
		'not-a-list': 'This must be a list, in [ ].',
		'not-a-group': 'This must be a group of keys, in { }.',
		'not-one-of': ({ choices }) => `Only these can stand here: ${choices}.`,
		empty: 'This is empty.',
		'empty-list': 'This list must have at least one entry.',
		'too-long': ({ max }) => `This is longer than ${max} letters.`,
		'list-too-long': ({ max }) => `This list has more than ${max} entries.`,
		'too-small': ({ min }) => `The lowest is ${min}.`,
		'too-large': ({ max }) => `The highest is ${max}.`,
		unprintable: 'There are strange signs in it that cannot be printed.',
		'not-a-date': 'A date must exist, and is written year-month-day.',
		'not-a-code': 'A code has small letters without marks, digits and hyphens only.',
		'not-a-form-code': 'The code of a form has digits and capital letters only.',
		'not-a-letter': 'The code of a group is one capital letter.',
		'not-an-item-code': 'The code is the letter of its group and a number.',
		'code-twice': ({ value }) => `The code${sign(value)} is used above in the same list.`,
		'no-collective-form': 'There is no form for collectives ("audience": "collective").',
		'no-form-for-all': 'There is no form for every member ("audience": "member").',
		'form-never-reached': ({ form }) =>
			`Nobody would get the form${sign(form)}: one above it is for the same people. Please move the form for every member to the end.`,
		'no-shortcomings-part':
			'No part of this form is marked as the one that names shortcomings ("shortcomings": true).',
		'part-twice': 'A form can have only one part of this kind.',
		'score-without-items': 'A part with points must name what is scored ("items").',
		'score-not-100': ({ sum }) => `The highest points must add up to 100; they add up to ${sum}.`,
		'criteria-do-not-add-up': ({ sum, max }) =>
			`The criteria add up to ${sum} points, not to the ${max} of this item.`,
		'grades-without-options': 'A part with grades must name the grades ("options").',
		'ladder-out-of-order':
			'A ladder begins at the highest points of its item, falls, and ends at a share of 0.',
		'frame-not-one': ({ kind }) => `The kind of cell “${kind}” must stand in one frame, and in one only.`,
		'levels-out-of-order':
			'Levels stand from the highest to the lowest; each begins lower than the one before, the last at 0.',
		'answered-but-not-listed': ({ value }) =>
			`A cell cannot owe an answer for${sign(value)}, which the published list does not name.`,
		'item-outside-its-group': ({ value, group }) =>
			`The code${sign(value)} does not belong to the group${sign(group)}.`
	}
};

export const problemWords = inBothLanguages(vi, en);
