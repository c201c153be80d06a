import { inBothLanguages } from '#platform/words.ts';
import type { Attendance } from './attendance.ts';

type Judged = Pick<Attendance, 'status' | 'lateMinutes' | 'leftEarlyMinutes'>;

export const meetingsWords = inBothLanguages(
	{
		/** what follows from a roll for one person, when there is something to say */
		note: ({ status, lateMinutes: late, leftEarlyMinutes: early }: Judged) =>
			(
				({
					late: `đến muộn ${late} phút`,
					'left-early': `về sớm ${early} phút`,
					'late-and-left-early': `đến muộn ${late} phút, về sớm ${early} phút`,
					'absent-with-leave': 'vắng có phép',
					'absent-without-leave': 'vắng không phép'
				}) as Record<string, string>
			)[status ?? ''] ?? '',
		parts: { 1: 'Đầu giờ', 2: 'Sau giải lao' },
		when: (time: string, date: string) => `${time}, ${date}`,
		leaveStates: { asked: 'Chờ quyết định', granted: 'Đồng ý cho nghỉ', refused: 'Không đồng ý' },
		leave: {
			title: 'Xin nghỉ',
			back: 'Về buổi học',
			about: (title: string, when: string) => `${title}, ${when}.`,
			notExpected: 'Đồng chí không thuộc diện dự buổi này nên không cần xin nghỉ.',
			reason: 'Lý do xin nghỉ',
			reasonHint:
				'Chỉ đồng chí, cấp ủy chi bộ của đồng chí và văn phòng Đảng ủy đọc được. Không bao giờ công bố.',
			reasonHintFor: 'Chỉ người xin, cấp ủy chi bộ và văn phòng Đảng ủy đọc được. Không bao giờ công bố.',
			requests: 'Số đơn',
			submit: 'Xin nghỉ buổi này',
			yours: 'Đơn xin nghỉ của đồng chí',
			state: 'Kết quả',
			askedAt: 'Xin lúc',
			askedBy: 'Người nhập',
			decidedBy: 'Người quyết định',
			words: 'Lời nhắn',
			waits: 'Cấp ủy chi bộ sẽ xem và quyết định. Kết quả hiện ở trang này.',
			cells: 'Đơn xin nghỉ theo chi bộ',
			ofCell: (name: string) => `Xin nghỉ của ${name}`,
			none: 'Chưa có ai xin nghỉ',
			noneHint: 'Đảng viên tự xin trên trang này, hoặc cấp ủy nhập hộ.',
			who: 'Đồng chí',
			why: 'Lý do',
			enter: 'Nhập hộ đơn xin nghỉ',
			enterTitle: 'Nhập hộ đơn xin nghỉ',
			memberField: 'Ai xin nghỉ',
			choose: 'Chọn một người',
			fromPaper: 'Chép lại từ đơn giấy',
			channel: 'Cách xin',
			how: { paper: 'Chép từ đơn giấy', told: 'Xin trực tiếp hoặc gọi điện' },
			enterSubmit: 'Ghi đơn xin nghỉ',
			everybodyAsked: 'Mọi người trong chi bộ đều đã có đơn.',
			decideTitle: (name: string) => `Cho ${name} nghỉ?`,
			decide: 'Quyết định',
			change: 'Sửa quyết định',
			verdict: 'Quyết định',
			grant: 'Đồng ý cho nghỉ',
			refuse: 'Không đồng ý',
			decisionWords: 'Lời nhắn cho người xin',
			decisionWordsHint: 'Phải ghi khi không đồng ý.',
			decideSubmit: 'Ghi quyết định',
			backToCell: 'Về danh sách xin nghỉ'
		},
		roll: {
			title: 'Điểm danh',
			back: 'Về buổi học',
			backToCells: 'Các chi bộ',
			ofCell: (name: string) => `Điểm danh ${name}`,
			cell: 'Chi bộ',
			progress: (called: number, of: number) => `${called}/${of}`,
			leaveList: 'Đơn xin nghỉ',
			sheet: 'Phiếu giấy',
			call: 'Điểm danh',
			people: 'Số người dự',
			notYet: 'Điểm danh mở từ ngày họp.',
			partsNav: 'Lần điểm danh',
			keys: 'Phím tắt',
			keysHint:
				'↑ ↓ (hoặc J, K) chuyển người; 1 có mặt, 2 đến muộn, 3 về sớm, 0 vắng; gõ giờ bằng số, Enter để sang người sau; 9 tất cả còn lại có mặt; Backspace hoàn tác.',
			present: 'Có mặt',
			late: 'Đến muộn',
			leftEarly: 'Về sớm',
			absent: 'Vắng',
			arrived: 'Đến lúc',
			left: 'Về lúc',
			exempt: 'Được miễn',
			leave: {
				asked: 'Xin nghỉ, chưa quyết định',
				granted: 'Có phép',
				refused: 'Xin nghỉ, không được đồng ý'
			},
			rest: 'Tất cả còn lại có mặt',
			restHint: 'Ai có phép thì ghi vắng; ai được miễn thì để trống.',
			undo: 'Hoàn tác',
			submit: 'Lưu điểm danh',
			saved: (time: string) => `đã lưu ${time}`,
			savedAll: (time: string) => `Đã lưu lúc ${time}.`,
			saving: 'đang lưu …',
			unsent: 'Mất mạng. Giữ trên máy này, sẽ tự gửi khi có mạng lại: ',
			signedOut:
				'Phiên đăng nhập đã hết. Xin đăng nhập lại ở trang khác rồi quay lại đây; phần chưa gửi vẫn giữ trên máy này: ',
			timeMissing: 'Gõ giờ, ví dụ 815',
			timeWrong: 'Giờ chưa đúng, ví dụ 815',
			nobody: 'Chi bộ này không có ai trong danh sách vào ngày họp.',
			sources: 'Ai đã ghi',
			source: (people: number, how: string, who: string) => `${people} đồng chí: ${how}, ${who}`,
			paperMode: (code: string) => `Nhập từ phiếu giấy ${code}`,
			paperHint: 'Mọi dấu ghi ở đây được lưu là chép từ phiếu này, kèm tên người nhập.',
			toPaper: 'Nhập từ phiếu giấy',
			toScreen: 'Điểm danh tại chỗ',
			printSheet: 'In phiếu giấy'
		},
		sheet: {
			title: 'Phiếu điểm danh',
			code: 'Mã phiếu',
			number: 'TT',
			name: 'Họ và tên',
			arrived: 'Đến lúc',
			left: 'Về lúc',
			sign: 'Ký tên',
			howTo:
				'Có mặt từ đầu đến cuối: đánh dấu ✓ vào ô “Đến lúc”. Đến muộn, về sớm: ghi giờ. Vắng: gạch ngang cả hai ô.',
			caller: 'Người điểm danh',
			leader: 'Cấp ủy chi bộ'
		},
		waiting: {
			decideLeave: (count: number) => `Quyết định ${count} đơn xin nghỉ`,
			decide: 'Xem đơn',
			callRoll: 'Điểm danh đầu giờ',
			callRollAgain: 'Điểm danh sau giải lao',
			call: 'Điểm danh'
		},
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
		note: ({ status, lateMinutes: late, leftEarlyMinutes: early }: Judged) =>
			(
				({
					late: `${late} minutes late`,
					'left-early': `left ${early} minutes early`,
					'late-and-left-early': `${late} minutes late, left ${early} minutes early`,
					'absent-with-leave': 'absent with leave',
					'absent-without-leave': 'absent without leave'
				}) as Record<string, string>
			)[status ?? ''] ?? '',
		parts: { 1: 'At the start', 2: 'After the break' },
		when: (time: string, date: string) => `${time}, ${date}`,
		leaveStates: { asked: 'To be decided', granted: 'Granted', refused: 'Refused' },
		leave: {
			title: 'Leave',
			back: 'Back to the session',
			about: (title: string, when: string) => `${title}, ${when}.`,
			notExpected: 'You are not expected at this session, so you need no leave.',
			reason: 'Why you ask for leave',
			reasonHint:
				'Only you, the leaders of your cell and the committee’s office read this. It is never published.',
			reasonHintFor:
				'Only the member, the leaders of the cell and the committee’s office read this. It is never published.',
			requests: 'Requests',
			submit: 'Ask for leave',
			yours: 'Your request',
			state: 'Decision',
			askedAt: 'Asked at',
			askedBy: 'Entered by',
			decidedBy: 'Decided by',
			words: 'Words',
			waits: 'The leaders of your cell decide. You will see the decision on this page.',
			cells: 'Requests by cell',
			ofCell: (name: string) => `Leave in ${name}`,
			none: 'Nobody has asked for leave',
			noneHint: 'Members ask on this page themselves, or a leader enters it for them.',
			who: 'Member',
			why: 'Reason',
			enter: 'Enter a request for somebody',
			enterTitle: 'Enter a request for somebody',
			memberField: 'Who asks for leave',
			choose: 'Choose somebody',
			fromPaper: 'Copied from a paper request',
			channel: 'How it was asked',
			how: { paper: 'Copied from a paper request', told: 'Asked in person or by phone' },
			enterSubmit: 'Enter the request',
			everybodyAsked: 'Everybody in the cell has asked already.',
			decideTitle: (name: string) => `Leave for ${name}?`,
			decide: 'Decide',
			change: 'Change the decision',
			verdict: 'Decision',
			grant: 'Grant leave',
			refuse: 'Refuse',
			decisionWords: 'Words to the member',
			decisionWordsHint: 'Needed when you refuse.',
			decideSubmit: 'Save the decision',
			backToCell: 'Back to the requests'
		},
		roll: {
			title: 'Roll-call',
			back: 'Back to the session',
			backToCells: 'The cells',
			ofCell: (name: string) => `Roll of ${name}`,
			cell: 'Cell',
			progress: (called: number, of: number) => `${called}/${of}`,
			leaveList: 'Leave',
			sheet: 'Paper sheet',
			call: 'Call the roll',
			people: 'Expected',
			notYet: 'The roll opens on the day of the meeting.',
			partsNav: 'Which call',
			keys: 'Keys',
			keysHint:
				'↑ ↓ (or J, K) move between people; 1 present, 2 late, 3 left early, 0 absent; type times as digits, Enter for the next person; 9 all others present; Backspace undoes.',
			present: 'Present',
			late: 'Late',
			leftEarly: 'Left early',
			absent: 'Absent',
			arrived: 'Came at',
			left: 'Left at',
			exempt: 'Exempt',
			leave: { asked: 'Leave asked, undecided', granted: 'Has leave', refused: 'Leave refused' },
			rest: 'All others present',
			restHint: 'Those with leave are marked absent; those who are exempt stay blank.',
			undo: 'Undo',
			submit: 'Save the roll',
			saved: (time: string) => `saved ${time}`,
			savedAll: (time: string) => `Saved at ${time}.`,
			saving: 'saving …',
			unsent: 'No network. Kept on this device and sent when the network is back: ',
			signedOut:
				'You have been signed out. Please sign in again on another page and come back here; what is unsent is kept on this device: ',
			timeMissing: 'Type the time, such as 815',
			timeWrong: 'This is no time; write it like 815',
			nobody: 'Nobody was on this cell’s list on the day of the meeting.',
			sources: 'Who entered this',
			source: (people: number, how: string, who: string) =>
				`${people === 1 ? '1 person' : `${people} people`}: ${how}, ${who}`,
			paperMode: (code: string) => `From paper sheet ${code}`,
			paperHint: 'Every mark made here is kept as copied from this sheet, with who entered it.',
			toPaper: 'Enter from the paper sheet',
			toScreen: 'Call on the spot',
			printSheet: 'Print a paper sheet'
		},
		sheet: {
			title: 'Roll sheet',
			code: 'Sheet code',
			number: 'No.',
			name: 'Full name',
			arrived: 'Came at',
			left: 'Left at',
			sign: 'Signature',
			howTo:
				'Present from start to end: tick “Came at”. Late or left early: write the time. Absent: a line through both boxes.',
			caller: 'Called by',
			leader: 'Leader of the cell'
		},
		waiting: {
			decideLeave: (count: number) =>
				count === 1 ? 'Decide 1 request for leave' : `Decide ${count} requests for leave`,
			decide: 'Open',
			callRoll: 'Call the roll at the start',
			callRollAgain: 'Call the roll after the break',
			call: 'Call the roll'
		},
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
