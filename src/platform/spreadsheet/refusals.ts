/** Why a spreadsheet from outside could not be read, in both languages: part of the platform’s refusals. */
export const spreadsheetRefusals = {
	vi: {
		'file-empty': 'Tệp này trống, không có dòng nào.',
		'file-too-large': ({ limit }: { limit: number }) =>
			`Tệp lớn hơn ${limit} MB. Xin tách danh sách thành nhiều tệp nhỏ hơn.`,
		'not-a-spreadsheet': 'Tệp này không phải bảng tính. Xin chọn tệp Excel (.xlsx, .xls) hoặc CSV.',
		'file-encrypted': 'Tệp có đặt mật khẩu. Xin bỏ mật khẩu trong Excel, lưu lại rồi chọn lại tệp.',
		'file-broken': 'Tệp bị hỏng nên không đọc được. Xin mở bằng Excel, lưu lại thành tệp .xlsx rồi chọn lại.',
		'unpacks-too-large':
			'Tệp này bung ra quá lớn nên không được mở. Xin chỉ giữ lại danh sách rồi lưu thành tệp mới.',
		'too-many-rows': ({ limit }: { limit: number }) =>
			`Danh sách có hơn ${limit.toLocaleString('vi-VN')} dòng. Xin tách thành nhiều tệp.`
	},
	en: {
		'file-empty': 'This file is empty: it has no rows.',
		'file-too-large': ({ limit }: { limit: number }) =>
			`The file is larger than ${limit} MB. Please divide the list into smaller files.`,
		'not-a-spreadsheet': 'This file is no spreadsheet. Please choose an Excel file (.xlsx, .xls) or a CSV.',
		'file-encrypted':
			'The file is under a password. Please take the password off in Excel, save it and choose it again.',
		'file-broken':
			'The file is broken and cannot be read. Please open it in Excel, save it as .xlsx and choose it again.',
		'unpacks-too-large':
			'This file unpacks to something too large and was not opened. Please keep only the list and save it as a new file.',
		'too-many-rows': ({ limit }: { limit: number }) =>
			`The list has more than ${limit.toLocaleString('en-GB')} rows. Please divide it into several files.`
	}
};
