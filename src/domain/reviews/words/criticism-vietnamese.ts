export const criticismVietnamese = {
	one: 'Ý kiến phê bình',
	about: (name: string, isPerson: boolean) => (isPerson ? `đồng chí ${name}` : `tập thể ${name}`),
	/** the same at the head of a line or of a title */
	About: (name: string, isPerson: boolean) => (isPerson ? `Đồng chí ${name}` : `Tập thể ${name}`),
	fields: {
		fact: 'Sự việc',
		factHint:
			'Việc gì đã xảy ra, hoặc việc gì phải làm mà chưa làm. Nêu sự việc, không nhận xét chung về con người.',
		when: 'Khi nào',
		whenHint: 'Ghi ngày (12/9/2026), hoặc ghi bằng lời: “đầu tháng 9”, “buổi sinh hoạt chi bộ tháng 8”.',
		place: 'Ở đâu',
		placeHint: 'Ví dụ: nhà văn hóa thôn, buổi sinh hoạt chi bộ, trụ sở xã.',
		ask: 'Đề nghị',
		askHint: 'Mong người hoặc tập thể được góp ý sửa điều gì, hoặc trả lời điều gì.',
		author: 'Người nêu',
		authorHint: 'Ý kiến phê bình trong Đảng có ghi tên người nêu.',
		myself: 'Tôi nêu ý kiến này',
		chooseAuthor: 'Chọn người nêu',
		channel: 'Nếu nhập giúp người khác: ý kiến này lấy từ đâu?',
		answerChannel: 'Đồng chí đang nhập thay. Câu trả lời này lấy từ đâu?',
		rewordingChannel: 'Đồng chí đang nhập thay. Lời viết lại này lấy từ đâu?'
	},
	channels: { paper: 'Từ bản giấy người đó viết, ký', 'on-behalf': 'Nghe người đó nói rồi nhập' },
	new: {
		title: (about: string) => `Phê bình ${about}`,
		note: (about: string) =>
			`Ý kiến có ghi tên người nêu. ${about} đọc và trả lời trước hội nghị; ý kiến và câu trả lời luôn đứng cạnh nhau.`,
		submit: 'Nêu ý kiến phê bình'
	},
	record: {
		title: (about: string) => `Ý kiến phê bình ${about}`,
		sentences: {
			raised: (author: string) => `Đồng chí ${author} nêu; đang chờ trả lời.`,
			'held-back': (author: string) => `Đồng chí ${author} nêu; đang được người chủ trì tạm giữ lại.`,
			answered: (author: string) => `Đồng chí ${author} nêu; đã có trả lời.`,
			withdrawn: (author: string) => `Đồng chí ${author} nêu; sau đó đã rút.`
		},
		back: (about: string) => `Hồ sơ kiểm điểm ${about}`,
		said: (author: string) => `Đồng chí ${author} nêu`,
		answered: (who: string, isPerson: boolean) =>
			isPerson ? `Đồng chí ${who} trả lời` : `Đồng chí ${who} trả lời thay mặt tập thể`,
		answerHeading: 'Trả lời',
		noAnswer: 'Chưa trả lời.',
		noAnswerNeeded: 'Ý kiến đã rút, không phải trả lời.',
		enteredFor: (who: string) => `Đồng chí ${who} nhập thay`,
		fromPaper: (who: string) => `Đồng chí ${who} nhập thay, từ bản giấy`,
		answer: 'Trả lời',
		answerFor: 'Nhập trả lời thay',
		holdBack: 'Tạm giữ lại',
		reword: 'Viết lại',
		judge: 'Xem việc giữ lại',
		withdraw: 'Rút ý kiến',
		sheet: 'Bản in để viết trả lời bằng tay',
		open: 'Xem cả quá trình',
		heldBackTitle: 'Đang tạm giữ lại, chưa đưa đến người được góp ý',
		heldBack: (who: string, ground: string) => `Đồng chí ${who} giữ lại, vì: ${ground}.`,
		heldBackSeen: 'Chỉ người nêu, người nhập thay, người chủ trì và Ủy ban Kiểm tra thấy.',
		wayOut:
			'Người nêu viết lại cho rõ sự việc là ý kiến được đưa ra. Ủy ban Kiểm tra cũng có thể cho đưa ra.',
		history: 'Quá trình'
	},
	grounds: { 'no-fact': 'chưa nêu sự việc cụ thể', insult: 'có lời lẽ xúc phạm' },
	steps: {
		raised: 'đã nêu ý kiến',
		answered: 'đã trả lời',
		'held-back': (ground: string) => `đã tạm giữ lại, vì ${ground}`,
		'kept-back': 'đã xem và để giữ lại như cũ',
		reworded: 'đã viết lại',
		released: 'đã cho đưa ra',
		withdrawn: 'đã rút ý kiến'
	},
	wordingOf: ({ fact, when, place, ask }: { fact: string; when: string; place: string; ask: string }) =>
		`${fact} — Khi nào: ${when}. Ở đâu: ${place}. Đề nghị: ${ask}`,
	answer: {
		title: 'Trả lời ý kiến phê bình',
		helping: (about: string) => `Đồng chí nhập thay câu trả lời của ${about}.`,
		words: 'Câu trả lời',
		wordsHint:
			'Sự việc có đúng không, vì sao, sẽ làm gì. Câu trả lời đứng cạnh ý kiến, không sửa được về sau.',
		wordsFor: (about: string) => `Câu trả lời của ${about}`,
		speaker: 'Ai trả lời thay mặt tập thể',
		chooseSpeaker: 'Chọn một đồng chí trong cấp ủy',
		submit: 'Trả lời',
		gone: 'Ý kiến này không còn chờ trả lời',
		goneKept: 'Những lời đồng chí vừa gõ vẫn còn ở dưới đây, có thể chép lại nếu cần.',
		answeredMeanwhile: 'Đã có câu trả lời'
	},
	holdingBack: {
		title: 'Tạm giữ lại ý kiến phê bình',
		ground: 'Vì sao giữ lại',
		grounds: { 'no-fact': 'Chưa nêu sự việc cụ thể', insult: 'Có lời lẽ xúc phạm' },
		groundHint: 'Chỉ giữ lại vì một trong hai lý do này. Ý kiến đúng sự việc, dù gay gắt, vẫn đưa ra.',
		reason: 'Nói rõ với người nêu',
		reasonHint: 'Còn thiếu điều gì, câu nào cần viết lại. Người nêu và Ủy ban Kiểm tra đọc lời này.',
		note: (about: string) => `${about} không thấy ý kiến trong lúc bị giữ lại.`,
		submit: 'Tạm giữ lại'
	},
	rewording: {
		title: 'Viết lại ý kiến phê bình',
		note: 'Viết lại xong, ý kiến được đưa đến người được góp ý. Bản cũ vẫn giữ lại cho người nêu, người chủ trì và Ủy ban Kiểm tra xem.',
		submit: 'Lưu bản viết lại'
	},
	release: {
		title: 'Xem lại việc giữ một ý kiến phê bình',
		outcome: 'Kết quả xem xét',
		released: 'Cho đưa ra',
		releasedHint: 'Ý kiến có nêu sự việc; người được góp ý đọc và trả lời.',
		kept: 'Để giữ lại như cũ',
		keptHint: 'Người nêu vẫn có thể viết lại cho rõ.',
		reason: 'Vì sao',
		reasonHint: 'Người nêu và người chủ trì đọc lời này.',
		submit: 'Ghi kết quả xem xét'
	},
	withdrawal: {
		title: 'Rút ý kiến phê bình',
		reason: 'Lý do rút',
		note: 'Rút rồi thì không phải trả lời nữa, và không đưa ra lại được. Muốn nói tiếp thì nêu ý kiến mới.',
		submit: 'Rút ý kiến'
	},
	section: {
		title: 'Ý kiến phê bình',
		nth: (nth: number) => `Ý kiến ${nth}`,
		nthHeldBack: (nth: number) => `Ý kiến giữ lại ${nth}`,
		none: 'Chưa có ý kiến phê bình nào.',
		noneHint:
			'Ai cùng sinh hoạt ở đây đều có thể nêu; mỗi ý kiến ghi rõ sự việc, thời gian, nơi chốn và điều đề nghị.',
		noneOwn: 'Có ý kiến phê bình thì trang đầu sẽ báo để đồng chí trả lời trước hội nghị.',
		heldBack: 'Đang tạm giữ lại',
		comments: 'Ý kiến góp ý đã lấy trước',
		noComments: 'Chưa có ý kiến góp ý nào.',
		noCommentsHint: 'In phiếu lấy ý kiến cho nơi cần hỏi, rồi nhập lại ở đây.',
		commentOf: (source: string, name: string, date: string) => `${source}: ${name}, ngày ${date}`,
		takeBack: 'Gỡ ý kiến này',
		takeBackOf: (name: string, date: string) => `Gỡ ý kiến của ${name}, ngày ${date}`,
		sources: 'Đã hỏi những nơi nào',
		has: (count: number) => `Đã có ${count} ý kiến`,
		hasNot: 'Chưa có ý kiến',
		sourceColumn: 'Nơi được hỏi',
		stateColumn: 'Tình trạng'
	},
	offers: { criticise: 'Nêu ý kiến phê bình', comment: 'Ghi ý kiến góp ý' },
	comments: {
		newTitle: (about: string) => `Ghi ý kiến góp ý cho ${about}`,
		source: 'Nơi góp ý',
		chooseSource: 'Chọn nơi góp ý',
		sourceHint:
			'Ý kiến của nhân dân không nhập ở đây: những ý kiến đó chỉ vào hồ sơ sau khi bộ phận tiếp công dân đã chọn lọc và trả lời.',
		citizens: 'Ý kiến của nhân dân, đã được trả lời',
		sourceName: 'Tên tổ chức góp ý',
		sourceNameHint: 'Ví dụ: Chi hội Cựu chiến binh thôn Thượng. Ghi tên tổ chức, không ghi tên người dân.',
		datedOn: 'Ngày ghi trên phiếu',
		words: 'Nội dung góp ý',
		wordsHint: 'Chép đúng lời trong phiếu.',
		submit: 'Lưu ý kiến góp ý',
		bulkTitle: (unit: string) => `Nhập phiếu góp ý: ${unit}`,
		bulkHint:
			'Một phiếu góp ý cho nhiều người: ghi nơi góp ý một lần, rồi ghi lời cho từng người. Dòng để trống thì bỏ qua.',
		bulkSubmit: 'Lưu cả trang này',
		bulkSaved: (count: number) => `Đã lưu ${count} ý kiến góp ý.`,
		wordsFor: (about: string) => `Góp ý cho ${about}`,
		already: (count: number) => `Đã có ${count} ý kiến`,
		nobody: 'Chưa có ai được kiểm điểm ở đây.',
		nobodyHint: 'Khi đợt kiểm điểm được triển khai đến chi bộ, danh sách sẽ hiện ở đây.',
		sheet: 'In phiếu lấy ý kiến',
		backToUnit: (unit: string) => `${unit} trong đợt kiểm điểm`,
		takeBackTitle: 'Gỡ một ý kiến góp ý đã nhập',
		takeBackNote:
			'Dùng khi nhập nhầm người hoặc nhầm phiếu. Việc gỡ được ghi lại, lời góp ý không hiện ra nữa.',
		takeBackReason: 'Vì sao gỡ',
		takeBackSubmit: 'Gỡ ý kiến này'
	},
	requestSheet: {
		title: 'Phiếu lấy ý kiến góp ý',
		intro: (campaign: string, unit: string) =>
			`${campaign}. Đề nghị góp ý cho tập thể và đồng chí có tên dưới đây, thuộc ${unit}: ưu điểm, hạn chế, điều mong muốn. Nêu việc cụ thể.`,
		body: 'Nơi góp ý (tổ chức):',
		date: 'Ngày góp ý: ……/……/…………',
		back: 'Gửi lại cho cấp ủy chi bộ hoặc Văn phòng Đảng ủy trước ngày ……/……/…………',
		person: 'Được góp ý',
		words: 'Nội dung góp ý',
		signer: 'Đại diện nơi góp ý'
	},
	sheet: {
		title: 'Phiếu phê bình',
		howTo:
			'Mỗi ý kiến nêu một sự việc. Ký tên, đưa lại cho cấp ủy chi bộ hoặc Văn phòng Đảng ủy để nhập. Người được góp ý đọc và trả lời trước hội nghị.',
		author: 'Họ tên người nêu:',
		item: (nth: number) => `Ý kiến ${nth}`,
		whom: 'Phê bình ai (đồng chí hoặc tập thể):',
		fact: 'Sự việc (việc gì đã xảy ra, hoặc phải làm mà chưa làm):',
		when: 'Khi nào:',
		place: 'Ở đâu:',
		ask: 'Đề nghị (mong sửa điều gì, trả lời điều gì):',
		signer: 'Người nêu ý kiến',
		people: 'Những người và tập thể được kiểm điểm ở đây'
	},
	answerSheet: {
		title: 'Trả lời ý kiến phê bình',
		howTo: 'Viết trả lời, ký tên rồi đưa lại cho cấp ủy chi bộ hoặc Văn phòng Đảng ủy để nhập.',
		answer: 'Trả lời (sự việc có đúng không, vì sao, sẽ làm gì):',
		signer: 'Người trả lời'
	},
	unit: {
		link: 'Ý kiến phê bình ở đây',
		title: (unit: string) => `Ý kiến phê bình: ${unit}`,
		counts: (raised: number, answered: number, heldBack: number) =>
			[
				`${raised} chờ trả lời`,
				`${answered} đã trả lời`,
				...(heldBack ? [`${heldBack} đang tạm giữ lại`] : [])
			].join(' · '),
		enter: 'Nhập từ phiếu giấy',
		enterHint: 'Mỗi ý kiến được lưu ngay; người nêu được giữ sẵn cho ý kiến tiếp theo.',
		subject: 'Phê bình ai',
		chooseSubject: 'Chọn người hoặc tập thể',
		submit: 'Lưu và nhập tiếp',
		saved: (author: string, about: string) => `Đã lưu ý kiến của đồng chí ${author} về ${about}.`,
		list: 'Đã nêu',
		toList: 'Xem những ý kiến đã nêu',
		all: 'Tất cả',
		stateFilter: 'Tình trạng',
		subjectColumn: 'Được góp ý',
		authorColumn: 'Người nêu',
		factColumn: 'Sự việc',
		none: 'Chưa có ý kiến phê bình nào ở đây.',
		noneHint: 'In phiếu phê bình phát cho đảng viên, rồi nhập lại ở trên; hoặc đảng viên tự nêu trên máy.',
		sheet: 'In phiếu phê bình',
		comments: 'Nhập phiếu góp ý'
	},
	waiting: {
		answer: 'Trả lời ý kiến phê bình',
		answerThing: (author: string, fact: string) => `Đồng chí ${author} nêu: ${fact}`,
		answerButton: 'Trả lời',
		bring: (name: string) => `Đưa bản in để đồng chí ${name} trả lời ý kiến phê bình`,
		bringButton: 'Mở bản in',
		reword: 'Viết lại hoặc rút ý kiến phê bình',
		rewordFor: (author: string) => `Báo đồng chí ${author}: viết lại hoặc rút ý kiến phê bình`,
		rewordButton: 'Mở',
		judge: 'Xem ý kiến phê bình bị giữ lại',
		judgeButton: 'Xem'
	},
	refusals: {
		'fact-missing': 'Chưa nêu sự việc. Xin ghi việc gì đã xảy ra, hoặc việc gì phải làm mà chưa làm.',
		'when-missing': 'Chưa ghi sự việc xảy ra khi nào. Không nhớ ngày thì ghi bằng lời, như “đầu tháng 9”.',
		'place-missing': 'Chưa ghi sự việc xảy ra ở đâu.',
		'ask-missing': 'Chưa ghi đề nghị: mong người được góp ý sửa hoặc trả lời điều gì.',
		'author-missing': 'Chưa chọn người nêu.',
		'subject-missing': 'Chưa chọn người hoặc tập thể được góp ý.',
		'author-unfit': 'Chọn người nêu trong danh sách: người cùng sinh hoạt ở nơi kiểm điểm.',
		'author-is-the-subject': 'Không ai tự phê bình mình ở đây: điều đó ghi trong bản tự kiểm điểm.',
		'criticism-of-the-future': 'Ngày này chưa đến. Ý kiến phê bình nêu việc đã xảy ra.',
		'criticised-already': 'Ý kiến này, cùng người nêu và cùng lời, đã được ghi rồi.',
		'criticism-gone':
			'Ý kiến này không còn chờ trả lời nữa, nên câu trả lời chưa được ghi. Lời đồng chí vừa gõ vẫn còn ở dưới.',
		'criticism-answer-missing': 'Chưa ghi câu trả lời.',
		'speaker-of-collective-missing': 'Chưa chọn người trả lời thay mặt tập thể.',
		'answers-own-criticism':
			'Người nêu ý kiến không trả lời thay người được góp ý. Đồng chí khác, hoặc Văn phòng, nhập giúp.',
		'reworded-by-its-author':
			'Chỉ người nêu viết lại ý kiến của mình; nếu nêu trên giấy thì cấp ủy nhập giúp.',
		'withdrawn-by-its-author': 'Chỉ người nêu, hoặc người đã nhập giúp, rút ý kiến này.',
		'held-back-by-oneself':
			'Đồng chí là người đang giữ ý kiến này lại, nên việc này do một đồng chí khác làm.',
		'judges-own-criticism': 'Ý kiến này do đồng chí nêu, nên một ủy viên kiểm tra khác xem xét.',
		'ground-missing': 'Chưa chọn vì sao giữ lại.',
		'hold-back-reason-missing': 'Chưa nói rõ với người nêu vì sao giữ lại.',
		'release-outcome-missing': 'Chưa chọn: cho đưa ra, hay để giữ lại như cũ.',
		'release-reason-missing': 'Chưa ghi vì sao.',
		'comment-source-missing': 'Chưa chọn nơi góp ý.',
		'source-unfit': 'Chọn nơi góp ý trong danh sách.',
		'citizens-come-in-moderated':
			'Ý kiến của nhân dân không nhập ở đây: những ý kiến đó đi qua bộ phận tiếp công dân, được chọn lọc và trả lời, rồi mới vào hồ sơ, không kèm tên người dân.',
		'source-name-missing': 'Chưa ghi tên tổ chức góp ý.',
		'comment-date-missing': 'Chưa ghi ngày trên phiếu.',
		'comment-in-the-future': 'Ngày này chưa đến. Xin ghi ngày trên phiếu.',
		'comment-missing': 'Chưa ghi nội dung góp ý.',
		'no-comment-typed': 'Chưa ghi lời góp ý cho ai. Ghi ít nhất một dòng rồi lưu.',
		'commented-already': 'Ý kiến này của nơi này đã được ghi rồi.',
		'comment-of-another': 'Chỉ người đã nhập, hoặc Văn phòng, gỡ ý kiến này.',
		'take-back-reason-missing': 'Chưa ghi vì sao gỡ.'
	}
};
