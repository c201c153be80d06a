import { inBothLanguages } from '#platform/words.ts';

export const suggestionWords = inBothLanguages(
	{
		list: {
			title: 'Gợi ý kiểm điểm',
			send: 'Gửi gợi ý',
			enter: 'Nhập gợi ý của cấp trên',
			dispatches: 'Công văn liên thông với cấp trên, cấp dưới',
			search: 'Tìm theo tên, số văn bản, nội dung',
			to: 'Gửi tới',
			what: 'Nội dung',
			paper: 'Văn bản',
			due: 'Hạn giải trình',
			state: 'Tình trạng',
			campaign: 'Đợt kiểm điểm',
			unit: 'Chi bộ, tập thể',
			sender: 'Bên gợi ý',
			when: 'Thời hạn',
			onlyOverdue: 'Đã quá hạn',
			noneTitle: 'Chưa có gợi ý nào.',
			none: 'Gợi ý do Đảng ủy gửi hoặc của cấp trên chuyển tới sẽ hiện ở đây. Nếu đang lọc, xin bỏ bớt điều kiện.',
			superior: 'Cấp trên',
			committee: 'Đảng ủy'
		},
		overdue: 'Quá hạn giải trình',
		paperOf: (number: string, datedOn: string) => `Số ${number}, ngày ${datedOn}`,
		send: {
			title: 'Gửi gợi ý kiểm điểm',
			titleTo: (who: string) => `Gửi gợi ý kiểm điểm tới ${who}`,
			titleSuperior: 'Nhập gợi ý kiểm điểm của cấp trên',
			leadSuperior:
				'Nhập theo văn bản giấy của cấp trên. Mỗi vấn đề nhập thành một mục riêng, vì mỗi vấn đề cần một giải trình riêng.',
			lead: 'Mỗi vấn đề nhập thành một mục riêng, vì mỗi vấn đề cần một giải trình riêng.',
			otherSender: 'Đây là gợi ý của cấp trên?',
			otherCommittee: 'Đây là gợi ý của Đảng ủy?',
			enterInstead: 'Nhập theo văn bản của cấp trên',
			sendInstead: 'Gửi gợi ý của Đảng ủy',
			campaign: 'Trong đợt kiểm điểm',
			whichCampaign: 'Gợi ý này thuộc đợt kiểm điểm nào?',
			noCampaignTitle: 'Chưa có đợt kiểm điểm nào đang tiến hành.',
			noCampaign: 'Gợi ý được gửi trong một đợt kiểm điểm. Xin triển khai đợt kiểm điểm trước.',
			toCampaigns: 'Đến các đợt kiểm điểm',
			senderName: 'Tổ chức đảng cấp trên ký văn bản',
			number: 'Số văn bản',
			numberHint: 'Ghi như trên văn bản, ví dụ 12-CV/ĐU',
			datedOn: 'Ngày văn bản',
			issue: (number: number) => `Vấn đề ${number}`,
			words: 'Nội dung cần giải trình',
			wordsHint: 'Nêu rõ việc gì, ở đâu, khi nào, cần làm rõ điều gì.',
			due: 'Giải trình xong trước ngày',
			dueHint: (days: number) => `Quy định gợi sẵn ${days} ngày; nên xong trước hội nghị kiểm điểm`,
			search: 'Gửi tới ai?',
			searchMore: 'Tìm thêm người nhận',
			searchHint:
				'Gõ họ tên hoặc tên chi bộ (ví dụ: Bình Thôn Thượng) rồi bấm Tìm. Để trống thì hiện các tập thể.',
			look: 'Tìm',
			to: 'Người nhận',
			toHint: 'Đánh dấu một hoặc nhiều nơi. Ai cũng nhận nội dung này và giải trình riêng.',
			foundNone: 'Không tìm thấy ai như vậy trong đợt kiểm điểm. Xin gõ cách khác.',
			foundMore: 'Còn nhiều kết quả nữa, xin gõ rõ hơn.',
			more: 'Thêm một vấn đề',
			notice: 'Lưu ý về thời hạn',
			anyway: 'Tôi đã biết, vẫn gửi',
			submit: 'Gửi gợi ý',
			submitSuperior: 'Ghi gợi ý của cấp trên',
			collective: (name: string) => `Tập thể ${name}`,
			member: (name: string, unit: string) => `${name} – ${unit}`
		},
		record: {
			title: (who: string) => `Gợi ý kiểm điểm: ${who}`,
			back: 'Gợi ý kiểm điểm',
			sentences: {
				sent: (who: string, due: string) => `Chờ ${who} giải trình, hạn ${due}.`,
				explained: (sender: string, round: number) =>
					round > 1
						? `Đã giải trình lần ${round}, chờ ${sender} xem xét.`
						: `Đã giải trình, chờ ${sender} xem xét.`,
				returned: (who: string, due: string, round: number) =>
					`Cần ${who} giải trình lại (lần ${round}), hạn ${due}.`,
				accepted: (sender: string) => `${sender} đã chấp nhận giải trình.`,
				withdrawn: (sender: string) => `${sender} đã rút gợi ý này. Không cần giải trình nữa.`
			},
			comrade: (name: string) => `đồng chí ${name}`,
			words: 'Nội dung gợi ý',
			sender: 'Bên gợi ý',
			paper: 'Văn bản',
			to: 'Gửi tới',
			unit: 'Nơi sinh hoạt',
			campaign: 'Đợt kiểm điểm',
			due: 'Hạn giải trình',
			came: 'Nhận qua',
			byDispatch: 'Công văn liên thông',
			explain: 'Giải trình',
			explainAgain: 'Giải trình lại',
			explainFor: 'Nhập giải trình từ giấy',
			judge: 'Xem xét giải trình',
			enterVerdict: 'Ghi ý kiến của cấp trên',
			withdraw: 'Rút gợi ý',
			reply: 'Gửi giải trình lên cấp trên',
			sheet: 'In phiếu giải trình chữ lớn để viết tay',
			explanations: 'Giải trình',
			noneYet:
				'Chưa có giải trình. Giải trình ghi rõ: sự việc, nguyên nhân khách quan, nguyên nhân chủ quan, trách nhiệm, hướng khắc phục.',
			round: (round: number) => `Giải trình lần ${round}`,
			said: (who: string, when: string) => `${who} giải trình, ${when}`,
			verdict: 'Ý kiến của bên gợi ý',
			accepted: 'Chấp nhận',
			returned: 'Yêu cầu giải trình lại',
			pending: 'Chưa có',
			files: 'Tài liệu kèm theo',
			history: 'Quá trình'
		},
		parts: {
			happened: 'Sự việc diễn ra thế nào',
			objectiveCause: 'Nguyên nhân khách quan',
			subjectiveCause: 'Nguyên nhân chủ quan',
			responsibility: 'Trách nhiệm thuộc về ai',
			followUp: 'Hướng khắc phục'
		},
		hints: {
			happened: 'Kể đúng những gì đã xảy ra: việc gì, khi nào, ở đâu, kết quả ra sao.',
			objectiveCause: 'Điều ngoài khả năng của mình. Nếu không có, ghi “Không có”.',
			subjectiveCause: 'Điều do chính mình, do tập thể mình. Nếu không có, ghi “Không có”.',
			responsibility: 'Nêu rõ ai chịu trách nhiệm chính, ai liên quan, mức độ thế nào.',
			followUp: 'Sẽ làm gì, ai làm, xong trước ngày nào.'
		},
		explain: {
			title: 'Giải trình gợi ý',
			titleAgain: (round: number) => `Giải trình lại (lần ${round})`,
			asked: 'Điều được gợi ý',
			returned: 'Vì sao cần giải trình lại',
			last: (round: number) => `Xem giải trình lần ${round}`,
			helping: (who: string) => `Đồng chí đang nhập giúp ${who}. Hệ thống ghi lại ai nhập giúp ai.`,
			explainedBy: 'Ai đã giải trình?',
			channel: 'Lời giải trình đến từ đâu?',
			paper: 'Từ bản giấy đã ký',
			onBehalf: 'Đồng chí ấy nói, tôi ghi lại',
			files: 'Tài liệu kèm theo',
			filesHint: 'Ảnh, PDF, Word, Excel; tối đa 10 MB mỗi tệp. Không gửi tài liệu mật.',
			submit: 'Ghi giải trình',
			keep: 'Lưu lại, viết tiếp sau',
			keptTitle: 'Đã lưu bản đang viết',
			kept: (at: string) =>
				`Lưu lúc ${at}. Chỉ đồng chí thấy bản đang viết này; bấm “Ghi giải trình” khi viết xong.`
		},
		verdict: {
			title: 'Xem xét giải trình',
			titleSuperior: 'Ghi ý kiến của cấp trên về giải trình',
			outcome: 'Giải trình như vậy đã được chưa?',
			outcomeSuperior: 'Cấp trên kết luận thế nào?',
			accepted: 'Chấp nhận',
			acceptedHint: 'Đã rõ sự việc, nguyên nhân, trách nhiệm và hướng khắc phục.',
			returned: 'Yêu cầu giải trình lại',
			returnedHint: 'Ghi rõ còn thiếu gì ở ô dưới.',
			reopens: 'Kiểm điểm này đã có kết luận. Nếu yêu cầu giải trình lại thì phải kiểm điểm lại.',
			words: 'Ý kiến',
			wordsHint: 'Bắt buộc khi yêu cầu giải trình lại: còn điều gì chưa rõ?',
			dueOn: 'Giải trình lại trước ngày',
			by: 'Ai ký ý kiến này',
			submit: 'Ghi ý kiến'
		},
		withdrawal: {
			title: 'Rút gợi ý',
			lead: 'Gợi ý đã rút vẫn còn trong hồ sơ nhưng không cần giải trình nữa.',
			words: 'Vì sao rút?',
			by: 'Ai ký văn bản rút',
			submit: 'Rút gợi ý này'
		},
		reply: {
			lead: (who: string, paper: string) =>
				`Trả lời ${who}. ${paper}. Các giải trình đã xong của văn bản này đi cùng một công văn.`,
			ready: 'Giải trình sẽ gửi',
			number: 'Số văn bản trả lời',
			numberHint: 'Ví dụ 30-BC/ĐU',
			datedOn: 'Ngày văn bản trả lời',
			submit: 'Gửi lên cấp trên'
		},
		sheet: {
			title: 'PHIẾU GIẢI TRÌNH GỢI Ý KIỂM ĐIỂM',
			back: 'Về gợi ý',
			hint: 'In phiếu này, viết tay, ký rồi đưa cho cấp ủy chi bộ hoặc Văn phòng nhập giúp.',
			asked: 'Nội dung gợi ý',
			date: 'Ngày …… tháng …… năm ………',
			signer: 'Người giải trình'
		},
		section: {
			title: 'Gợi ý kiểm điểm',
			none: 'Chưa có gợi ý nào cho trường hợp này.'
		},
		offers: {
			suggest: 'Gửi gợi ý',
			explain: 'Giải trình gợi ý'
		},
		waiting: {
			explain: 'Giải trình gợi ý',
			explainAgain: 'Giải trình lại gợi ý',
			explainButton: 'Giải trình',
			judge: 'Xem xét giải trình',
			judgeButton: 'Xem xét',
			superior: 'Ghi ý kiến của cấp trên về giải trình',
			superiorThing: (count: number) => `${count} gợi ý đã giải trình, chờ văn bản của cấp trên`,
			superiorButton: 'Xem danh sách',
			reply: 'Gửi giải trình lên cấp trên',
			replyButton: 'Gửi'
		},
		history: {
			sent: 'đã gửi gợi ý',
			entered: (sender: string) => `đã nhập gợi ý của ${sender}`,
			received: (sender: string) => `đã tiếp nhận gợi ý của ${sender}`,
			foundAbove: (who: string, found: string) => `đã ghi ý kiến của ${who}: ${found}`,
			explained: (round: number) => (round > 1 ? `đã giải trình lần ${round}` : 'đã giải trình'),
			accepted: 'chấp nhận giải trình',
			returned: 'yêu cầu giải trình lại',
			withdrawn: 'rút gợi ý'
		},
		refusals: {
			'suggestion-sender-missing': 'Chưa ghi tổ chức đảng cấp trên nào ký văn bản.',
			'suggestion-number-missing': 'Chưa ghi số văn bản.',
			'suggestion-dated-on-missing': 'Chưa ghi ngày văn bản.',
			'suggestion-words-missing': 'Chưa ghi nội dung cần giải trình.',
			'suggestion-due-missing': 'Chưa ghi hạn giải trình.',
			'suggestion-dated-ahead': 'Ngày văn bản không thể sau hôm nay.',
			'suggestion-due-early': 'Hạn giải trình phải từ ngày văn bản trở đi.',
			'suggestion-addressee-missing': 'Chưa chọn gửi tới ai. Gõ tên rồi bấm Tìm, sau đó đánh dấu người nhận.',
			'suggestion-addressee-unclear':
				'Có nhiều người hợp với tên vừa gõ, hoặc không có ai. Xin đánh dấu người nhận trong danh sách, hoặc gõ cách khác.',
			'suggestion-there-already': ({ who }: { who: string }) =>
				`${who} đã có đúng gợi ý này, cùng số và ngày văn bản. Có lẽ đồng chí đã gửi rồi.`,
			'suggestion-to-own-committee':
				'Đảng ủy không tự gửi gợi ý cho chính mình. Nếu là gợi ý của cấp trên, xin chọn “Nhập gợi ý của cấp trên”.',
			'superior-asks-the-committee':
				'Cấp trên gợi ý cho tập thể Đảng ủy hoặc cho từng đồng chí; gợi ý cho chi bộ do Đảng ủy gửi.',
			'suggestion-short-notice': ({ who, on, before }: { who: string; on: string; before: number }) =>
				`Hội nghị kiểm điểm của ${who} họp ngày ${on}; gợi ý cần đến trước ít nhất ${before} ngày. Nếu vẫn cần gửi, xin đánh dấu rồi bấm gửi lần nữa.`,
			'suggestion-due-after-conference': ({ who, on }: { who: string; on: string }) =>
				`Hạn giải trình sau hội nghị kiểm điểm của ${who} (ngày ${on}). Nên đặt hạn trước hội nghị; nếu vẫn giữ, xin đánh dấu rồi bấm gửi lần nữa.`,
			'happened-missing': 'Chưa ghi sự việc diễn ra thế nào.',
			'objective-cause-missing': 'Chưa ghi nguyên nhân khách quan. Nếu không có, ghi “Không có”.',
			'subjective-cause-missing': 'Chưa ghi nguyên nhân chủ quan. Nếu không có, ghi “Không có”.',
			'responsibility-missing': 'Chưa ghi trách nhiệm thuộc về ai.',
			'follow-up-missing': 'Chưa ghi hướng khắc phục.',
			'explainer-missing': 'Chưa chọn đồng chí nào trong cấp ủy đã giải trình.',
			'explained-meanwhile': 'Vừa có người khác ghi giải trình này. Xin mở lại để xem.',
			'verdict-missing': 'Chưa chọn chấp nhận hay yêu cầu giải trình lại.',
			'verdict-words-missing': 'Yêu cầu giải trình lại thì phải ghi rõ còn điều gì chưa rõ.',
			'withdrawal-words-missing': 'Chưa ghi vì sao rút.',
			'superior-judges':
				'Giải trình này do cấp trên xem xét. Văn phòng ghi lại ý kiến của cấp trên theo văn bản.',
			'superior-withdraws': 'Gợi ý này của cấp trên. Văn phòng ghi việc rút theo văn bản của cấp trên.',
			'dispatch-unknown-issue':
				'Gợi ý mà công văn này nói tới chưa được tiếp nhận. Xin tiếp nhận công văn gợi ý trước.',
			'dispatch-other-round': ({ round }: { round: number }) =>
				`Ý kiến này về giải trình lần ${round}, không phải lần đang chờ. Xin để riêng công văn và hỏi lại cấp trên.`,
			'dispatch-other-kind': 'Công văn này không thuộc loại vừa chọn.',
			'nothing-to-send': 'Chưa có giải trình nào sẵn để gửi, hoặc đã gửi rồi.'
		}
	},
	{
		list: {
			title: 'Suggestions',
			send: 'Send a suggestion',
			enter: 'Enter a suggestion of the superior',
			dispatches: 'Dispatches with the superior and with subordinates',
			search: 'Search by name, number, words',
			to: 'To',
			what: 'What',
			paper: 'Paper',
			due: 'Due',
			state: 'State',
			campaign: 'Campaign',
			unit: 'Cell or collective',
			sender: 'Sender',
			when: 'Time',
			onlyOverdue: 'Overdue',
			noneTitle: 'No suggestions yet.',
			none: 'Suggestions of the committee, or of its superior, will stand here. If you are filtering, please ask for less.',
			superior: 'The superior',
			committee: 'The committee'
		},
		overdue: 'Explanation overdue',
		paperOf: (number: string, datedOn: string) => `No. ${number} of ${datedOn}`,
		send: {
			title: 'Send suggestions',
			titleTo: (who: string) => `Send a suggestion to ${who}`,
			titleSuperior: 'Enter suggestions of the superior',
			leadSuperior:
				'As they stand on the superior’s paper. Each issue is entered apart, since each needs its own explanation.',
			lead: 'Each issue is entered apart, since each needs its own explanation.',
			otherSender: 'Is it the superior’s suggestion?',
			otherCommittee: 'Is it the committee’s suggestion?',
			enterInstead: 'Enter it from the superior’s paper',
			sendInstead: 'Send it as the committee’s',
			campaign: 'In the campaign',
			whichCampaign: 'To which campaign does it belong?',
			noCampaignTitle: 'No campaign is under way.',
			noCampaign: 'Suggestions are sent within a campaign. Please roll one out first.',
			toCampaigns: 'To the campaigns',
			senderName: 'The superior organisation that signed',
			number: 'Number of the paper',
			numberHint: 'As on the paper, such as 12-CV/ĐU',
			datedOn: 'Date of the paper',
			issue: (number: number) => `Issue ${number}`,
			words: 'What is to be explained',
			wordsHint: 'Say what, where, when, and what is to be made clear.',
			due: 'To be explained by',
			dueHint: (days: number) => `${days} days by the rules; better before the conference`,
			search: 'To whom?',
			searchMore: 'Search for more addressees',
			searchHint:
				'Type a name or a cell (such as: Bình Thôn Thượng), then press Search. Left empty, it shows the collectives.',
			look: 'Search',
			to: 'Addressees',
			toHint: 'Tick one or several. Each receives this issue and explains it apart.',
			foundNone: 'Nobody like that is in the campaign. Please type it another way.',
			foundMore: 'There are more; please type more of the name.',
			more: 'Add an issue',
			notice: 'About the dates',
			anyway: 'I know, send it anyway',
			submit: 'Send',
			submitSuperior: 'Enter the superior’s suggestions',
			collective: (name: string) => `The collective ${name}`,
			member: (name: string, unit: string) => `${name} – ${unit}`
		},
		record: {
			title: (who: string) => `Suggestion: ${who}`,
			back: 'Suggestions',
			sentences: {
				sent: (who: string, due: string) => `Waits for the explanation of ${who}, due ${due}.`,
				explained: (sender: string, round: number) =>
					round > 1 ? `Explained (round ${round}), waits for ${sender}.` : `Explained, waits for ${sender}.`,
				returned: (who: string, due: string, round: number) =>
					`${who} is to explain again (round ${round}), due ${due}.`,
				accepted: (sender: string) => `${sender} accepted the explanation.`,
				withdrawn: (sender: string) => `${sender} withdrew this. It needs no explanation any more.`
			},
			comrade: (name: string) => name,
			words: 'What is suggested',
			sender: 'Sender',
			paper: 'Paper',
			to: 'To',
			unit: 'Where the review is held',
			campaign: 'Campaign',
			due: 'Due',
			came: 'Came as',
			byDispatch: 'A dispatch',
			explain: 'Explain',
			explainAgain: 'Explain again',
			explainFor: 'Enter the explanation from paper',
			judge: 'Judge the explanation',
			enterVerdict: 'Enter what the superior found',
			withdraw: 'Withdraw',
			reply: 'Send the explanation to the superior',
			sheet: 'Print the sheet for an explanation by hand',
			explanations: 'Explanation',
			noneYet:
				'Not explained yet. An explanation says: what happened, objective cause, subjective cause, whose responsibility, what follows.',
			round: (round: number) => `Explanation, round ${round}`,
			said: (who: string, when: string) => `Explained by ${who}, ${when}`,
			verdict: 'What the sender says',
			accepted: 'Accepted',
			returned: 'To be explained again',
			pending: 'Not yet',
			files: 'Files',
			history: 'History'
		},
		parts: {
			happened: 'What happened',
			objectiveCause: 'Objective cause',
			subjectiveCause: 'Subjective cause',
			responsibility: 'Whose responsibility',
			followUp: 'What follows'
		},
		hints: {
			happened: 'Tell what did happen: what, when, where, with what result.',
			objectiveCause: 'What was beyond you. If there is none, write “None”.',
			subjectiveCause: 'What was up to you, or your collective. If there is none, write “None”.',
			responsibility: 'Who is mainly responsible, who else, how far.',
			followUp: 'What will be done, by whom, by which day.'
		},
		explain: {
			title: 'Explain a suggestion',
			titleAgain: (round: number) => `Explain again (round ${round})`,
			asked: 'What is suggested',
			returned: 'Why it is to be explained again',
			last: (round: number) => `Show the explanation of round ${round}`,
			helping: (who: string) => `You are entering this for ${who}. It is recorded who entered it for whom.`,
			explainedBy: 'Who explained?',
			channel: 'How did the explanation reach you?',
			paper: 'On signed paper',
			onBehalf: 'They said it, I write it down',
			files: 'Files',
			filesHint: 'Pictures, PDF, Word, Excel; 10 MB each at most. Nothing secret.',
			submit: 'Save the explanation',
			keep: 'Keep, and go on later',
			keptTitle: 'The draft is kept',
			kept: (at: string) =>
				`Kept at ${at}. Only you see this draft; press “Save the explanation” when it is done.`
		},
		verdict: {
			title: 'Judge the explanation',
			titleSuperior: 'Enter what the superior found',
			outcome: 'Is the explanation sufficient?',
			outcomeSuperior: 'What did the superior find?',
			accepted: 'Accepted',
			acceptedHint: 'What happened, why, whose responsibility and what follows are clear.',
			returned: 'To be explained again',
			returnedHint: 'Say below what is missing.',
			reopens: 'This review is concluded. Returning the explanation sends it back for another round.',
			words: 'Words',
			wordsHint: 'Needed when it is returned: what is not clear yet?',
			dueOn: 'To be explained again by',
			by: 'Who signed this',
			submit: 'Save'
		},
		withdrawal: {
			title: 'Withdraw a suggestion',
			lead: 'What is withdrawn stays on record, but needs no explanation any more.',
			words: 'Why is it withdrawn?',
			by: 'Who signed the withdrawal',
			submit: 'Withdraw it'
		},
		reply: {
			lead: (who: string, paper: string) =>
				`In answer to ${who}. ${paper}. All that is explained of this paper goes as one dispatch.`,
			ready: 'What will be sent',
			number: 'Number of the reply',
			numberHint: 'Such as 30-BC/ĐU',
			datedOn: 'Date of the reply',
			submit: 'Send it to the superior'
		},
		sheet: {
			title: 'EXPLANATION OF A SUGGESTION',
			back: 'Back to the suggestion',
			hint: 'Print it, fill it in by hand, sign it, and give it to a leader of the cell or to the office, who enter it.',
			asked: 'What is suggested',
			date: 'Date: ……………………………',
			signer: 'Explained by'
		},
		section: {
			title: 'Suggestions',
			none: 'No suggestions here yet.'
		},
		offers: {
			suggest: 'Send a suggestion',
			explain: 'Explain the suggestion'
		},
		waiting: {
			explain: 'Explain a suggestion',
			explainAgain: 'Explain a suggestion again',
			explainButton: 'Explain',
			judge: 'Judge an explanation',
			judgeButton: 'Judge',
			superior: 'Enter what the superior found',
			superiorThing: (count: number) => `${count} explained, waiting for the superior’s paper`,
			superiorButton: 'Show them',
			reply: 'Send the explanation to the superior',
			replyButton: 'Send'
		},
		history: {
			sent: 'sent the suggestion',
			entered: (sender: string) => `entered the suggestion of ${sender}`,
			received: (sender: string) => `took in the suggestion of ${sender}`,
			foundAbove: (who: string, found: string) => `entered what ${who} said: ${found}`,
			explained: (round: number) => (round > 1 ? `explained (round ${round})` : 'explained'),
			accepted: 'accepted the explanation',
			returned: 'asked for another explanation',
			withdrawn: 'withdrew the suggestion'
		},
		refusals: {
			'suggestion-sender-missing': 'Which superior signed the paper is missing.',
			'suggestion-number-missing': 'The number of the paper is missing.',
			'suggestion-dated-on-missing': 'The date of the paper is missing.',
			'suggestion-words-missing': 'What is to be explained is missing.',
			'suggestion-due-missing': 'The day by which it is explained is missing.',
			'suggestion-dated-ahead': 'The paper cannot be of a later day than today.',
			'suggestion-due-early': 'It cannot be due before the day of the paper.',
			'suggestion-addressee-missing':
				'Nobody is chosen yet. Type a name, press Search, then tick the addressees.',
			'suggestion-addressee-unclear':
				'Several are called like that, or nobody is. Please tick the addressees in the list, or type another name.',
			'suggestion-there-already': ({ who }: { who: string }) =>
				`${who} has this very suggestion of the same paper already. Maybe you have sent it.`,
			'suggestion-to-own-committee':
				'The committee sends no suggestion to itself. If it is the superior’s, please enter it as the superior’s.',
			'superior-asks-the-committee':
				'The superior suggests to the committee as a collective and to persons; to cells the committee does.',
			'suggestion-short-notice': ({ who, on, before }: { who: string; on: string; before: number }) =>
				`The conference of ${who} is on ${on}; a suggestion reaches them at least ${before} days before. To send it all the same, tick the box and send again.`,
			'suggestion-due-after-conference': ({ who, on }: { who: string; on: string }) =>
				`It is due after the conference of ${who} (${on}). A day before that would be better; to keep it, tick the box and send again.`,
			'happened-missing': 'What happened is missing.',
			'objective-cause-missing': 'The objective cause is missing. If there is none, write “None”.',
			'subjective-cause-missing': 'The subjective cause is missing. If there is none, write “None”.',
			'responsibility-missing': 'Whose responsibility it is, is missing.',
			'follow-up-missing': 'What follows is missing.',
			'explainer-missing': 'Please say which of its leaders explained.',
			'explained-meanwhile': 'Somebody else has just explained this. Please open it again.',
			'verdict-missing': 'Please choose: accepted, or to be explained again.',
			'verdict-words-missing': 'Whoever returns an explanation says what is not clear yet.',
			'withdrawal-words-missing': 'Why it is withdrawn is missing.',
			'superior-judges':
				'The superior judges this. The office enters what the superior found, from the paper.',
			'superior-withdraws':
				'This is the superior’s. The office enters its withdrawal from the superior’s paper.',
			'dispatch-unknown-issue':
				'The suggestion that this is about was not taken in yet. Please take in its dispatch first.',
			'dispatch-other-round': ({ round }: { round: number }) =>
				`This is about round ${round}, not about the one that waits. Please put it aside and ask the superior.`,
			'dispatch-other-kind': 'This dispatch is of another kind.',
			'nothing-to-send': 'Nothing is explained and unsent.'
		}
	}
);
