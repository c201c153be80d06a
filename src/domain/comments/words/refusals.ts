const vi = {
	'office-looks': 'Góp ý của người dân do Văn phòng và Ủy ban Kiểm tra Đảng ủy tiếp nhận, xem xét.',
	'office-feeds': 'Việc đưa góp ý vào kiểm điểm do Văn phòng, Bí thư hoặc Phó Bí thư làm.',
	'about-oneself': 'Góp ý này nói về chính đồng chí, nên phải do người khác xem xét.',
	'answered-by-the-person': 'Góp ý do người được góp ý trả lời; Văn phòng nhập hộ khi họ viết tay.',
	'calendar-ends-the-day': 'Góp ý trong ngày được đưa vào sổ sau khi hết ngày, không ai làm sớm hơn được.',
	'about-another-already': 'Góp ý này đã chuyển cho một đồng chí khác, không chuyển sang người thứ hai.',
	'topic-missing': 'Chọn nội dung góp ý.',
	'about-missing': 'Chọn một cán bộ trong danh sách, hoặc ghi tên, chức vụ của người được góp ý.',
	'words-missing': 'Viết điều ông/bà muốn góp ý.',
	'message-missing': 'Viết lời nhắn.',
	'too-many-files': 'Gửi được nhiều nhất 3 tệp mỗi lần.',
	'file-too-large': 'Mỗi tệp không quá 5 MB. Chụp lại ảnh ở cỡ nhỏ hơn, hoặc gửi ít trang hơn.',
	'file-kind':
		'Chỉ nhận ảnh JPEG, PNG, WebP và tệp PDF, vì chỉ những loại này xóa sạch được dấu vết của người gửi. Chụp ảnh trang giấy rồi gửi ảnh.',
	'file-unreadable':
		'Tệp PDF này không đọc được (có thể có mật khẩu hoặc bị hỏng). Chụp ảnh từng trang rồi gửi ảnh.',
	'form-too-old': 'Trang này đã mở quá lâu. Những điều ông/bà viết vẫn còn dưới đây; bấm gửi lần nữa.',
	'receipt-used':
		'Góp ý với số biên nhận này đã được gửi rồi, với nội dung khác. Bấm gửi lần nữa để gửi nội dung dưới đây thành một góp ý mới.',
	'receipt-missing': 'Gõ 16 chữ số trên biên nhận.',
	'receipt-mistyped': 'Số biên nhận gõ chưa đúng. Xem lại từng chữ số, có đủ 16 chữ số không.',
	'receipt-unknown':
		'Không có góp ý nào với số biên nhận này ở xã, phường này. Xem lại từng chữ số, và xem đúng trang của xã, phường mình chưa.',
	'many-messages': 'Hôm nay đã có nhiều lời nhắn với số biên nhận này. Ngày mai ông/bà gửi tiếp.',
	'member-missing': 'Chọn đảng viên được góp ý. Tìm theo tên ở ô trên rồi chọn.',
	'shown-words-missing': 'Ghi nội dung chuyển cho người được góp ý.',
	'ground-missing': 'Chọn căn cứ không chuyển.',
	'question-missing': 'Viết điều cần hỏi hoặc cần báo.',
	'answer-missing': 'Viết câu trả lời.',
	'closing-missing': 'Viết kết quả để người góp ý biết.',
	'not-now-pass': 'Góp ý đang chờ người được góp ý trả lời rồi.',
	'not-now-withhold': 'Góp ý này đã được xem xét rồi.',
	'not-now-ask': 'Lúc này chưa hỏi lại được.',
	'not-now-answer': 'Góp ý này không chờ trả lời: chưa được chuyển, đã trả lời hoặc đã kết thúc.',
	'not-now-close': 'Chỉ kết thúc được góp ý đã chuyển cho người được góp ý.',
	'not-now-feed': 'Chỉ đưa vào kiểm điểm được góp ý đã có trả lời.'
};

const en: typeof vi = {
	'office-looks': 'Comments of citizens are looked at by the office and the inspectors.',
	'office-feeds': 'The office, the secretary or a deputy takes a comment into a review.',
	'about-oneself': 'This comment is about you, so somebody else has to look at it.',
	'answered-by-the-person': 'The person concerned answers; the office enters it when they write by hand.',
	'calendar-ends-the-day': 'What comes in is put down when the day is over; nobody can do it sooner.',
	'about-another-already': 'This comment was passed on to somebody else; it does not go to a second person.',
	'topic-missing': 'Choose what it is about.',
	'about-missing': 'Choose somebody from the list, or write a name or a post.',
	'words-missing': 'Write what you want to say.',
	'message-missing': 'Write your message.',
	'too-many-files': 'Three files at most at a time.',
	'file-too-large': '5 MB a file at most. Take a smaller picture, or send fewer pages.',
	'file-kind':
		'Only JPEG, PNG and WebP pictures and PDF files are taken: from these, traces of who sent them can be removed. Take a picture of the page and send that.',
	'file-unreadable': 'This PDF cannot be read (a password, or broken). Send pictures of its pages.',
	'form-too-old': 'This page was open for too long. Your words are still below; send them once more.',
	'receipt-used':
		'A comment with this receipt was sent already, with other words. Send once more to make what is below a new comment.',
	'receipt-missing': 'Type the 16 digits of your receipt.',
	'receipt-mistyped': 'The receipt is mistyped. Look at each digit; there must be 16.',
	'receipt-unknown':
		'There is no comment with this receipt here. Look at each digit, and whether this is the page of your commune.',
	'many-messages': 'There were many messages under this receipt today. Go on tomorrow.',
	'member-missing': 'Choose the member whom it is about. Look for the name above, then choose.',
	'shown-words-missing': 'Say what the person concerned is shown.',
	'ground-missing': 'Choose the ground.',
	'question-missing': 'Write what you ask or tell.',
	'answer-missing': 'Write the answer.',
	'closing-missing': 'Write the outcome for the author.',
	'not-now-pass': 'It waits for the person concerned already.',
	'not-now-withhold': 'It was looked at already.',
	'not-now-ask': 'It cannot be asked now.',
	'not-now-answer': 'It does not wait for an answer: not passed on, answered, or closed.',
	'not-now-close': 'Only what was passed on can be closed.',
	'not-now-feed': 'Only an answered comment goes into a review.'
};

export const refusals = { vi, en };
