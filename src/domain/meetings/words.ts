import { inBothLanguages } from '#platform/words.ts';

export const meetingsWords = inBothLanguages(
	{
		statuses: {
			present: 'Có mặt',
			late: 'Đến muộn',
			'left-early': 'Về sớm',
			'late-and-left-early': 'Đến muộn, về sớm',
			'absent-with-leave': 'Vắng có phép',
			'absent-without-leave': 'Vắng không phép',
			exempt: 'Được miễn'
		},
		refusals: {
			'for-nobody': 'Chưa chọn chi bộ nào dự buổi này.',
			'ends-before-it-starts': 'Giờ kết thúc phải sau giờ bắt đầu.',
			'break-outside': 'Giờ giải lao phải nằm trong buổi họp.',
			'cell-took-part-already': 'Chi bộ đã xác nhận hoặc đã điểm danh thì không bỏ ra khỏi buổi này được.',
			'not-announced': 'Buổi này chưa được thông báo nên chưa làm được việc này.',
			cancelled: 'Buổi này đã hủy.',
			'before-its-day': 'Chưa đến ngày họp. Điểm danh được mở từ ngày họp.',
			'published-already':
				'Kết quả đã công bố. Chỉ văn phòng hoặc Thường trực Đảng ủy sửa được, và phải ra bản đính chính.',
			'not-your-cell': 'Chỉ cấp ủy của chi bộ này hoặc văn phòng Đảng ủy làm được việc này.',
			'not-of-this-cell':
				'Có người không thuộc chi bộ này vào ngày họp. Chưa ghi gì. Xin tải lại trang rồi làm lại.',
			'not-expected': 'Đồng chí này không thuộc diện dự buổi này.',
			'no-second-part': 'Buổi này không có giờ giải lao nên chỉ điểm danh một lần.',
			'times-without-being-here': ({ name }: { name: string }) =>
				`${name}: đã ghi vắng thì không ghi giờ đến, giờ về.`,
			'arrives-after-the-part': ({ name }: { name: string }) =>
				`${name}: giờ đến muộn hơn lúc hết phần này. Nếu không dự phần này, xin ghi vắng.`,
			'leaves-before-the-part': ({ name }: { name: string }) =>
				`${name}: giờ về sớm hơn lúc bắt đầu phần này. Nếu không dự phần này, xin ghi vắng.`,
			'time-outside': ({ name }: { name: string }) => `${name}: giờ ghi cách xa giờ họp quá. Xin xem lại.`,
			'leaves-before-arriving': ({ name }: { name: string }) => `${name}: giờ về phải sau giờ đến.`,
			'time-missing': 'Chưa ghi giờ. Xin nhập như 19:30.',
			'reason-missing': 'Chưa ghi lý do xin nghỉ.',
			'verdict-missing': 'Chưa chọn đồng ý hay không đồng ý.',
			'refusal-words-missing': 'Không đồng ý thì ghi vài lời để người xin nghỉ hiểu vì sao.',
			'member-missing': 'Chưa chọn người xin nghỉ.',
			'leave-of-another-cell': 'Chỉ xin nghỉ hộ được cho đảng viên của chi bộ mình.',
			'leave-asked-already': 'Đã có đơn xin nghỉ buổi này rồi.',
			'leave-after-publication': 'Kết quả đã công bố nên không xin nghỉ hay quyết định việc nghỉ được nữa.',
			'own-leave':
				'Không ai tự quyết định việc nghỉ của mình. Xin để cấp ủy viên khác hoặc văn phòng Đảng ủy quyết định.'
		}
	},
	{
		statuses: {
			present: 'Present',
			late: 'Late',
			'left-early': 'Left early',
			'late-and-left-early': 'Late and left early',
			'absent-with-leave': 'Absent with leave',
			'absent-without-leave': 'Absent without leave',
			exempt: 'Exempt'
		},
		refusals: {
			'for-nobody': 'No cell has been chosen for this meeting yet.',
			'ends-before-it-starts': 'The meeting must end after it starts.',
			'break-outside': 'The break must lie within the meeting.',
			'cell-took-part-already':
				'A cell that has confirmed or called its roll cannot be taken out of this meeting.',
			'not-announced': 'This meeting has not been announced yet, so this cannot be done yet.',
			cancelled: 'This meeting was cancelled.',
			'before-its-day': 'It is not the day of the meeting yet. The roll opens on that day.',
			'published-already':
				'The result is published. Only the office or a leader of the committee can correct it, in a new revision.',
			'not-your-cell': 'Only the leaders of this cell or the committee’s office can do this.',
			'not-of-this-cell':
				'Somebody here was not in this cell on the day of the meeting. Nothing was saved. Please load the page again.',
			'not-expected': 'This person is not expected at this meeting.',
			'no-second-part': 'This meeting has no break, so its roll is called once.',
			'times-without-being-here': ({ name }: { name: string }) =>
				`${name}: who is absent has no time of coming or going.`,
			'arrives-after-the-part': ({ name }: { name: string }) =>
				`${name}: the time of coming is after this part ended. If they missed this part, mark them absent.`,
			'leaves-before-the-part': ({ name }: { name: string }) =>
				`${name}: the time of going is before this part began. If they missed this part, mark them absent.`,
			'time-outside': ({ name }: { name: string }) =>
				`${name}: this time is far from the meeting. Please look again.`,
			'leaves-before-arriving': ({ name }: { name: string }) =>
				`${name}: the time of going must be after the time of coming.`,
			'time-missing': 'No time has been entered yet. Please write it like 19:30.',
			'reason-missing': 'No reason has been given yet.',
			'verdict-missing': 'Please choose: granted or refused.',
			'refusal-words-missing': 'When refusing, please say why in a few words.',
			'member-missing': 'Nobody has been chosen yet.',
			'leave-of-another-cell': 'You can ask for leave only for members of your own cell.',
			'leave-asked-already': 'Leave from this meeting has been asked for already.',
			'leave-after-publication': 'The result is published: leave can no longer be asked or decided.',
			'own-leave': 'Nobody decides about their own leave. Another leader of the cell, or the office, decides.'
		}
	}
);
