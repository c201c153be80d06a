const vi = {
	title: 'Góp ý cán bộ, đảng viên',
	about: 'Góp ý cho một cán bộ, đảng viên; nhận câu trả lời bằng số biên nhận, không cần xưng tên.',
	lead: 'Ông/bà góp ý cho cán bộ, đảng viên ở đây. Không cần tài khoản, không cần xưng tên, không cần thư điện tử.',
	write: 'Viết góp ý',
	look: 'Xem trả lời bằng số biên nhận',
	paper: 'In phiếu góp ý để viết tay',
	keepsTitle: 'Chúng tôi giữ gì và không giữ gì',
	keeps: 'Giữ: nội dung ông/bà viết, tệp kèm theo đã xóa dấu vết, và ngày gửi (không có giờ).',
	keepsNot: 'Không giữ: địa chỉ mạng, máy, trình duyệt, giờ gửi. Trang này không đặt dấu theo dõi nào.',
	nextDay: 'Góp ý gửi hôm nay được đưa vào sổ khi hết ngày, trộn lẫn với các góp ý khác.',
	sealedTitle: 'Nếu ông/bà xưng tên',
	sealed:
		'Tên được niêm phong ngay. Không ai ở cơ quan xem được; chỉ khi hai người giữ khóa cùng đồng ý vì một lý do chính đáng mới mở. Người được góp ý không bao giờ được biết.',
	urgent:
		'Việc khẩn cấp, nguy hiểm đến người: gọi 113. Tố cáo, khiếu nại có cách giải quyết riêng theo luật: đến nơi tiếp công dân.',
	form: {
		title: 'Viết góp ý',
		about: 'Góp ý cho ai',
		choose: 'Chọn cán bộ, hoặc ghi ở ô dưới',
		aboutWords: 'Hoặc ghi tên, chức vụ, chi bộ',
		aboutHint: 'Không nhớ tên thì ghi chức vụ, ví dụ: trưởng thôn Hạ.',
		topic: 'Về nội dung gì',
		words: 'Nội dung góp ý',
		wordsHint:
			'Việc gì, ở đâu, khoảng khi nào. Tránh những chi tiết chỉ riêng ông/bà biết, nếu không muốn người khác đoán ra mình.',
		files: 'Ảnh hoặc PDF kèm theo',
		filesHint: 'Nhiều nhất 3 tệp, mỗi tệp 5 MB. Tên tệp, nơi chụp, máy chụp được xóa trước khi cất.',
		identity: 'Họ tên, cách liên hệ của ông/bà',
		identityHint: 'Để trống nếu không muốn xưng tên. Nếu ghi, nội dung ô này được niêm phong ngay.',
		noIdentity: 'Hiện nay xã chưa niêm phong được tên, nên không hỏi tên ông/bà.',
		submit: 'Gửi góp ý',
		deskSubmit: 'Ghi góp ý, lấy biên nhận'
	},
	receipt: {
		title: 'Đã nhận góp ý',
		keep: 'Đây là số biên nhận. Chép lại hoặc in ra ngay: số này chỉ hiện một lần, mất thì không tìm lại được.',
		first: 'Với số này, ông/bà xem trả lời và nhắn thêm, không cần xưng tên.',
		then: (days: number) => `Góp ý được xem xét trong ${days} ngày làm việc.`,
		later: (days: number) => `Khi được chuyển, người được góp ý trả lời trong ${days} ngày.`,
		again: 'Quay lại trang góp ý',
		where: 'Xem trả lời ở trang'
	},
	lookUp: {
		title: 'Xem trả lời',
		lead: 'Gõ 16 chữ số trên biên nhận.',
		receipt: 'Số biên nhận',
		submit: 'Xem'
	},
	thread: {
		title: 'Góp ý của ông/bà',
		about: 'Góp ý cho',
		topic: 'Nội dung',
		dueOn: 'Hạn trả lời',
		states: {
			received: 'Đã nhận, chờ xem xét.',
			withheld: 'Không chuyển cho người được góp ý, vì lý do dưới đây.',
			passed: 'Đã chuyển cho người được góp ý, chờ trả lời.',
			answered: 'Người được góp ý đã trả lời.',
			closed: 'Đã kết thúc.'
		},
		steps: {
			received: 'Ông/bà góp ý',
			message: 'Ông/bà nhắn',
			passed: 'Văn phòng chuyển cho người được góp ý, với nội dung',
			withheld: 'Văn phòng không chuyển',
			asked: 'Văn phòng nhắn ông/bà',
			answered: 'Người được góp ý trả lời',
			closed: 'Văn phòng báo kết quả',
			fed: 'Góp ý và trả lời được đưa vào kiểm điểm của người được góp ý'
		},
		files: (count: number) => `Kèm ${count} tệp.`,
		ground: 'Căn cứ',
		writeTitle: 'Nhắn thêm',
		words: 'Lời nhắn',
		wordsHint: 'Trả lời câu hỏi, bổ sung, hoặc nói điều chưa đồng ý.',
		submit: 'Gửi lời nhắn',
		sent: 'Đã gửi lời nhắn.',
		leave: 'Đóng trang này khi xem xong, nhất là trên máy dùng chung.',
		refresh: 'Xem lại'
	},
	sheet: {
		title: 'Phiếu góp ý cán bộ, đảng viên',
		lead: 'Ông/bà không cần ghi tên. Bỏ vào thùng góp ý hoặc đưa cho cán bộ tiếp nhận; cán bộ nhập vào máy và đưa lại số biên nhận gồm 16 chữ số.',
		who: 'Góp ý cho (tên, chức vụ, chi bộ)',
		topic: 'Về nội dung (đánh dấu một ô)',
		words: 'Nội dung góp ý',
		identity: 'Họ tên, cách liên hệ (không bắt buộc; được niêm phong, cắt rời khỏi phiếu)',
		receipt: 'Số biên nhận (cán bộ ghi, đưa lại cho ông/bà)'
	}
};

const en: typeof vi = {
	title: 'Comment on a cadre or member',
	about: 'Comment on a cadre or member; read the answer with a receipt, without giving a name.',
	lead: 'Comment on cadres and members here. No account, no name, no e-mail is needed.',
	write: 'Write a comment',
	look: 'Read the answer with a receipt',
	paper: 'Print a sheet to write by hand',
	keepsTitle: 'What we keep, and what not',
	keeps: 'Kept: what you write, files with their traces removed, and the day (no time).',
	keepsNot: 'Not kept: network address, device, browser, time. These pages follow nobody.',
	nextDay: 'What comes in today is put down when the day is over, mixed with everything else.',
	sealedTitle: 'If you give your name',
	sealed:
		'It is sealed at once. Nobody in the office can see it; it is opened only when two custodians agree for a good reason. The person concerned never learns it.',
	urgent:
		'Danger to somebody: call 113. Denunciations and complaints have ways of their own by law: go to the reception desk.',
	form: {
		title: 'Write a comment',
		about: 'About whom',
		choose: 'Choose, or write below',
		aboutWords: 'Or write a name, a post, a cell',
		aboutHint: 'Without the name, write the post, such as: head of Thôn Hạ.',
		topic: 'What it is about',
		words: 'Your comment',
		wordsHint:
			'What, where, about when. Leave out what only you can know, if nobody shall guess who you are.',
		files: 'Pictures or PDF',
		filesHint: 'Three at most, 5 MB each. Names, places and cameras are removed before they are kept.',
		identity: 'Your name and how to reach you',
		identityHint: 'Leave it empty if you like. What you write here is sealed at once.',
		noIdentity: 'Names cannot be sealed here at present, so we do not ask for yours.',
		submit: 'Send the comment',
		deskSubmit: 'Take it down, get the receipt'
	},
	receipt: {
		title: 'Your comment is here',
		keep: 'This is your receipt. Write it down or print it now: it shows once, and cannot be found again.',
		first: 'With it you read the answer and write more, without giving a name.',
		then: (days) => `It is looked at within ${days} working days.`,
		later: (days) => `Once it is passed on, the person concerned answers within ${days} days.`,
		again: 'Back to the page of comments',
		where: 'Read the answer at'
	},
	lookUp: {
		title: 'Read the answer',
		lead: 'Type the 16 digits of your receipt.',
		receipt: 'Receipt',
		submit: 'Read'
	},
	thread: {
		title: 'Your comment',
		about: 'About',
		topic: 'Topic',
		dueOn: 'Answer due',
		states: {
			received: 'It is here and waits to be looked at.',
			withheld: 'It was not passed on, for the reason below.',
			passed: 'It was passed on and waits for an answer.',
			answered: 'The person concerned has answered.',
			closed: 'It is closed.'
		},
		steps: {
			received: 'You wrote',
			message: 'You wrote',
			passed: 'The office passed it on in these words',
			withheld: 'The office did not pass it on',
			asked: 'The office writes to you',
			answered: 'The person concerned answers',
			closed: 'The office tells the outcome',
			fed: 'Comment and answer went into the person’s review'
		},
		files: (count) => (count === 1 ? 'With 1 file.' : `With ${count} files.`),
		ground: 'Ground',
		writeTitle: 'Write more',
		words: 'Message',
		wordsHint: 'Answer a question, add something, or say what you do not agree with.',
		submit: 'Send the message',
		sent: 'Your message is sent.',
		leave: 'Close this page when you have read it, above all on a machine that others use.',
		refresh: 'Read again'
	},
	sheet: {
		title: 'Comment on a cadre or member',
		lead: 'You need not give your name. Put it into the box or hand it in; it is entered and you get a receipt of 16 digits.',
		who: 'About (name, post, cell)',
		topic: 'Topic (mark one)',
		words: 'Your comment',
		identity: 'Name, how to reach you (optional; sealed, cut off from this sheet)',
		receipt: 'Receipt (written by the office, handed back to you)'
	}
};

export const publicCommentWords = { vi, en };
