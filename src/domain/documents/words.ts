import { inBothLanguages } from '#platform/words.ts';

/** What a refusal about a file mentions. */
type AboutFile = { name: string };

export const documentsWords = inBothLanguages(
	{
		paper: {
			word: 'Tải bản Word',
			pdf: 'Tải bản PDF',
			print: 'In trang này',
			large: 'Bản in chữ to',
			draft: 'Dự thảo, chưa ban hành'
		},
		attachments: {
			title: 'Tệp đính kèm',
			choose: 'Chọn tệp đính kèm',
			hint: 'PDF, Word (.docx), Excel (.xlsx), ảnh hoặc văn bản thường; mỗi tệp không quá 10 MB.',
			secrecy: 'Không đưa lên tài liệu có dấu MẬT, TỐI MẬT, TUYỆT MẬT.',
			none: 'Chưa có tệp nào.',
			open: (name: string) => `Mở tệp ${name}`
		},
		refusals: {
			'issued-meanwhile': 'Vừa có người khác ban hành văn bản này. Xin mở lại trang.',
			'attachment-empty': ({ name }: AboutFile) => `Tệp “${name}” không có nội dung. Xin chọn lại tệp.`,
			'attachment-too-large':
				'Có tệp lớn hơn 10 MB. Xin chụp hoặc quét lại nhẹ hơn, hoặc chia thành nhiều tệp.',
			'attachments-too-many': 'Mỗi lần chỉ đính kèm được 10 tệp. Xin bớt tệp rồi gửi tiếp lần sau.',
			'attachment-type': ({ name }: AboutFile) =>
				`Không nhận được tệp “${name}”. Chỉ nhận PDF, Word (.docx), Excel (.xlsx), ảnh và văn bản thường; tệp .doc, .xls xin lưu lại thành .docx, .xlsx hoặc PDF.`,
			'attachment-secret': ({ name, mark }: AboutFile & { mark: string }) =>
				`Tệp “${name}” có dấu ${mark} nên không được đưa lên đây. Tài liệu mật phải gửi, giữ theo đường riêng; xin báo văn phòng Đảng ủy.`,
			'attachment-unreadable': ({ name }: AboutFile) =>
				`Không đọc được tệp “${name}”: tệp hỏng hoặc có mật khẩu. Xin bỏ mật khẩu hoặc lưu lại tệp rồi gửi lại.`
		}
	},
	{
		paper: {
			word: 'Download as Word',
			pdf: 'Download as PDF',
			print: 'Print this page',
			large: 'Print in large type',
			draft: 'Draft, not yet issued'
		},
		attachments: {
			title: 'Attached files',
			choose: 'Choose files to attach',
			hint: 'PDF, Word (.docx), Excel (.xlsx), pictures or plain text; at most 10 MB each.',
			secrecy: 'Do not upload anything marked MẬT, TỐI MẬT or TUYỆT MẬT (state secrets).',
			none: 'No files yet.',
			open: (name: string) => `Open the file ${name}`
		},
		refusals: {
			'issued-meanwhile': 'Somebody else has just issued this paper. Please open the page again.',
			'attachment-empty': ({ name }: AboutFile) => `The file “${name}” is empty. Please choose it again.`,
			'attachment-too-large':
				'One file is larger than 10 MB. Please scan it again at a lower quality, or split it.',
			'attachments-too-many': 'Ten files can be attached at a time. Please send the others afterwards.',
			'attachment-type': ({ name }: AboutFile) =>
				`The file “${name}” cannot be taken. PDF, Word (.docx), Excel (.xlsx), pictures and plain text can; please save .doc and .xls files as .docx, .xlsx or PDF.`,
			'attachment-secret': ({ name, mark }: AboutFile & { mark: string }) =>
				`The file “${name}” is marked ${mark} and must not be kept here. Secret papers go their own way; please tell the committee’s office.`,
			'attachment-unreadable': ({ name }: AboutFile) =>
				`The file “${name}” cannot be read: it is broken or has a password. Please remove the password or save it again.`
		}
	}
);
