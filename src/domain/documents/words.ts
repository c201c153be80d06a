import { showDate } from '#platform/dates.ts';
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
		issue: {
			title: 'Ban hành văn bản',
			correctTitle: 'Đính chính văn bản đã ban hành',
			frozen:
				'Văn bản được cấp số theo thể loại trong nhiệm kỳ và giữ nguyên như bản xem dưới đây. Cần sửa thì ra bản đính chính; bản cũ vẫn xem được.',
			preview: 'Bản xem trước',
			signer: 'Người ký',
			nobodySigns:
				'Chưa có ai giữ chức vụ được ký văn bản này. Văn phòng ghi chức vụ ở trang đảng viên, rồi quay lại đây.',
			issuedOn: 'Ngày ghi trên văn bản',
			reason: 'Lý do đính chính',
			reasonHint: 'Được ghi ngay đầu bản đính chính, để người đọc biết điều gì đã sửa.',
			submit: 'Ban hành',
			submitCorrection: 'Ban hành bản đính chính',
			correct: 'Đính chính',
			notNow: 'Để sau',
			isDraft: 'Dự thảo, chưa ban hành',
			issued: (number: string, date: string) => `Số ${number}, ban hành ngày ${date}`,
			which: 'Bản',
			number: 'Số, ngày',
			numbered: (number: string, date: string) => `${number}, ${date}`,
			who: 'Người ban hành',
			revision: (n: number) => (n === 1 ? 'Bản đầu' : `Bản đính chính lần ${n - 1}`),
			revisions: 'Các bản đã ban hành',
			why: 'Lý do',
			older: 'Đã có bản đính chính mới hơn.',
			newest: 'Xem bản mới nhất',
			done: (number: string) => `Đã ban hành văn bản số ${number}.`
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
			'changed-since-preview':
				'Nội dung vừa thay đổi so với bản đồng chí đã xem. Xin đọc lại bản dưới đây, rồi ban hành.',
			'issued-in-the-future': 'Ngày ghi trên văn bản không được sau hôm nay.',
			'issued-before-the-last': ({ date }: { date: string }) =>
				`Bản đính chính không được ghi ngày trước bản đã ban hành (${showDate(date)}).`,
			'signer-missing': 'Chưa chọn người ký.',
			'signer-not-in-post':
				'Vào ngày đó, đồng chí này không giữ chức vụ được ký văn bản. Xin chọn người khác.',
			'reason-missing': 'Chưa ghi lý do đính chính.',
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
		issue: {
			title: 'Issue a paper',
			correctTitle: 'Correct an issued paper',
			frozen:
				'The paper gets the next number of its kind in this term and stays as it reads below. To change it, issue a correction; the earlier one stays readable.',
			preview: 'Preview',
			signer: 'Signed by',
			nobodySigns:
				'Nobody holds a post that may sign this paper. The office enters posts on a member’s page; then come back here.',
			issuedOn: 'Date on the paper',
			reason: 'Reason for the correction',
			reasonHint: 'Stands at the head of the correction, so that readers know what was changed.',
			submit: 'Issue it',
			submitCorrection: 'Issue the correction',
			correct: 'Correct it',
			notNow: 'Not now',
			isDraft: 'Draft, not issued yet',
			issued: (number: string, date: string) => `No. ${number}, issued on ${date}`,
			which: 'Revision',
			number: 'Number, date',
			numbered: (number: string, date: string) => `${number}, ${date}`,
			who: 'Issued by',
			revision: (n: number) => (n === 1 ? 'First issue' : `Correction ${n - 1}`),
			revisions: 'Issued revisions',
			why: 'Reason',
			older: 'There is a later correction.',
			newest: 'See the newest',
			done: (number: string) => `Paper no. ${number} was issued.`
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
			'changed-since-preview': 'What it says has just changed. Please read it again below, then issue it.',
			'issued-in-the-future': 'The date on the paper must not lie after today.',
			'issued-before-the-last': ({ date }: { date: string }) =>
				`A correction does not bear a date before what it corrects (${showDate(date)}).`,
			'signer-missing': 'Choose who signs.',
			'signer-not-in-post':
				'On that day this person held no post that may sign the paper. Please choose somebody else.',
			'reason-missing': 'Say why it is corrected.',
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
