import { inBothLanguages } from '#platform/words.ts';
import { selfReviewEn } from './self-review-en.ts';

/** The words of writing, printing and handing in a self-review. */
export const selfReviewWords = inBothLanguages(
	{
		title: 'Bản tự kiểm điểm',
		report: 'Báo cáo kiểm điểm của tập thể',
		offers: {
			write: 'Viết tiếp',
			handIn: 'Xem lại và nộp',
			enter: 'Nhập giúp từ giấy',
			takeBack: 'Rút lại để sửa'
		},
		waiting: {
			write: 'Viết bản tự kiểm điểm',
			writeAgain: 'Viết lại bản kiểm điểm',
			writeReport: 'Viết báo cáo kiểm điểm của tập thể',
			open: 'Viết',
			remind: 'Đôn đốc nộp bản tự kiểm điểm',
			see: 'Xem',
			notHandedIn: (unit: string, count: number) => `${unit}: ${count} đồng chí chưa nộp`,
			enterFor: 'Nhập giúp bản tự kiểm điểm',
			people: (count: number) => `${count} đồng chí nhờ nhập giúp`
		},
		standing: {
			form: 'Mẫu',
			places: 'Nơi kiểm điểm',
			concludedAt: (unit: string, date: string) => `${unit} (đã kết luận ngày ${date})`,
			writing: 'Chưa nộp bản kiểm điểm.',
			again: (round: number) => `Kiểm điểm lại, lần ${round}: chưa nộp.`,
			handedIn: (when: string) => `Nộp lúc ${when}, chờ hội nghị kết luận.`,
			concluded: (date: string) => `Kết luận ngày ${date}, chờ ký nhận.`,
			disputed: 'Chưa nhất trí với kết luận, chờ cấp trên xem xét.',
			signed: (date: string) => `Kết luận ngày ${date}, đã ký nhận.`,
			leftOut: (ground: string) => `${ground}.`,
			notNow: (count: number) => `Việc chưa làm được lúc này (${count})`
		},
		record: {
			none: 'Chưa nộp.',
			noneNext:
				'Khi đồng chí được kiểm điểm nộp, nội dung hiện ở đây cho mọi người cùng dự kiểm điểm. Trước lúc đó, chỉ người viết và người được nhờ nhập giúp đọc được.',
			handedIn: (who: string, when: string) => `${who} nộp lúc ${when}.`,
			handedInFor: (who: string, whom: string, when: string, how: string) =>
				`${who} nộp thay ${whom} lúc ${when} (${how}).`,
			again: (number: number) => `Bản nộp lần ${number}`,
			earlier: (number: number, when: string) => `Bản nộp lần ${number}, ${when}`,
			progress: (written: number, of: number) => `Đã viết ${written} trong ${of} phần.`,
			missing: (count: number) => `Còn ${count} phần bắt buộc chưa viết.`,
			complete: 'Các phần bắt buộc đã có chữ; có thể xem lại và nộp.',
			savedAt: (when: string) => `Lưu lần cuối lúc ${when}.`,
			enteredBy: (who: string) => `${who} đã nhập giúp. Đồng chí xem và sửa được trước khi nộp.`,
			helpWanted: 'Đã nhờ nhập giúp: cấp ủy chi bộ và Văn phòng nhập được vào bản này.',
			form: 'In mẫu',
			help: 'Nhờ nhập giúp',
			helpEnd: 'Thôi nhờ nhập giúp'
		},
		writing: {
			title: 'Viết bản tự kiểm điểm',
			titleReport: 'Viết báo cáo kiểm điểm',
			titleFor: (subject: string) => `Nhập giúp bản tự kiểm điểm của ${subject}`,
			summary: (subject: string, period: string, form: string) => `${subject} · ${period} · ${form}`,
			back: 'Trang kiểm điểm',
			intro:
				'Viết từng phần, lúc nào cũng được; phần nào đã lưu thì vẫn còn đó, trên máy nào cũng mở ra viết tiếp.',
			person: (name: string) => `đồng chí ${name}`,
			forSomebody: (subject: string) =>
				`Đồng chí đang nhập giúp ${subject}. Mỗi phần ghi rõ ai nhập; ${subject} xem và sửa được trước khi nộp.`,
			part: 'Phần',
			state: 'Tình trạng',
			notWritten: 'Chưa viết',
			optional: 'Không bắt buộc',
			self: 'Tự ghi',
			saved: (when: string) => `Đã lưu lúc ${when}`,
			by: (who: string, how: string) => `${who}, ${how}`,
			twoWordings: 'Có hai bản, cần lưu một bản chung',
			review: 'Xem lại và nộp',
			thoughts: 'Danh mục để tự soi',
			print: 'In mẫu để viết tay',
			entry: 'Nhập cả bản trên một trang'
		},
		section: {
			back: 'Tất cả các phần',
			place: (at: number, of: number, heading: string) => `Phần ${at} trong ${of} · ${heading}`,
			words: 'Nội dung',
			ownWords: 'Lời của đồng chí',
			saveNext: 'Lưu và sang phần sau',
			saveLast: 'Lưu và xem lại cả bản',
			save: 'Lưu',
			known: 'Hệ thống đã biết',
			knownHint: 'Bấm để đưa vào bài viết, rồi sửa theo ý mình.',
			posts: 'Chức vụ trong kỳ',
			duties: 'Nhiệm vụ được phân công trong kỳ',
			commitments: 'Cam kết hằng năm và kết quả',
			attendance: 'Tham gia học tập trong kỳ',
			carried: 'Hạn chế các kỳ trước chưa khắc phục xong',
			insert: 'Đưa vào bài',
			carriedTitle: 'Hệ thống tự ghi từ sổ khắc phục',
			carriedHint: 'Danh sách này luôn theo sổ đến lúc nộp; khi nộp thì giữ nguyên như hôm đó.',
			carriedNone: 'Không có hạn chế nào của các kỳ trước phải nêu.',
			foundOn: (date: string, reference: string) => `Phát hiện ngày ${date} · ${reference}`,
			recurs: 'tái diễn',
			task: (task: string, owner: string, due: string) => `${task} (${owner}, hạn ${due})`,
			explainedTitle: 'Giải trình từng gợi ý',
			explainedHint: 'Mỗi gợi ý được giải trình ở trang riêng và tự ghi vào đây.',
			explainedNone: 'Không có gợi ý kiểm điểm nào.',
			suggestion: (number: string, date: string, sender: string) =>
				`Số ${number}, ngày ${date}, của ${sender}`,
			notExplained: 'Chưa giải trình',
			explained: 'Đã giải trình',
			explain: 'Giải trình gợi ý này',
			points: (max: number) => `Tối đa ${max} điểm`,
			criteria: 'Gồm những gì',
			level: 'Mức tự nhận',
			savedBy: (when: string, who: string) => `Đã lưu lúc ${when}, ${who}`,
			versions: (count: number) => `Các bản đã lưu (${count})`,
			both: 'Phần này đang có hai bản',
			bothHint: 'Hai người cùng ghi một lúc. Không bản nào mất: xem cả hai, sửa bản chung ở dưới rồi lưu.',
			counts: 'Bản đang dùng',
			aside: 'Bản để riêng',
			nothing: 'Không ghi.',
			joint: 'Bản chung',
			jointHint: 'Đã nối các bản lại. Bỏ chỗ trùng, sửa cho liền rồi lưu.',
			saveJoint: 'Lưu bản chung',
			keepOnly: 'Chỉ giữ bản này'
		},
		editor: {
			saved: 'Đã lưu {time}',
			saving: 'Đang lưu…',
			offline: 'Mất mạng: chữ vẫn giữ trên máy này, có mạng sẽ tự lưu.',
			signedOut:
				'Đã hết phiên đăng nhập: chữ vẫn giữ trên máy này. Mở trang khác để đăng nhập lại rồi quay lại đây.',
			meanwhile: 'Vừa có người khác lưu phần này. Chữ của đồng chí đã được giữ: bấm Lưu để xem cả hai bản.',
			restored: 'Đã lấy lại phần đang viết dở trên máy này.'
		},
		versions: {
			title: 'Các bản đã lưu',
			back: 'Viết tiếp phần này',
			hint: 'Chỉ người viết và người được nhờ nhập giúp đọc được trang này.',
			version: (number: number) => `Bản ${number}`,
			now: 'đang dùng',
			aside: 'để riêng vì có người khác cùng ghi',
			empty: '(để trống)',
			use: (number: number) => `Dùng lại bản ${number}`,
			none: 'Phần này chưa được lưu lần nào.',
			noneNext: 'Mỗi lần lưu sẽ hiện ở đây, để lúc nào cũng lấy lại được.'
		},
		handIn: {
			title: 'Xem lại và nộp',
			missingTitle: 'Chưa nộp được: còn phần bắt buộc chưa viết',
			twoTitle: 'Chưa nộp được: có phần đang có hai bản',
			unexplainedTitle: (count: number) => `Còn ${count} gợi ý chưa giải trình`,
			unexplained: 'Vẫn nộp được, nhưng phải giải trình đủ thì hội nghị mới kết luận.',
			mirror: 'Tự soi trước khi nộp',
			mirrorHint:
				'Chỉ đồng chí thấy mục này. Hệ thống không lưu lại, không báo cho ai và không ngăn đồng chí nộp.',
			mirrorClear: 'Không có câu nào giống gần như nguyên văn bản năm trước hoặc bản của người khác.',
			repeatsOwn: 'Giống gần như nguyên văn bản lần trước của đồng chí',
			repeatsOthers: 'Giống gần như nguyên văn bản của một đồng chí khác đã nộp',
			repeatsCollective: 'Giống gần như nguyên văn báo cáo của một tập thể khác đã nộp',
			saysNothing:
				'Mục hạn chế, khuyết điểm đang trống hoặc chỉ ghi “không có”. Đồng chí xem lại đã đúng chưa.',
			edit: (part: string) => `Sửa phần “${part}”`,
			preview: 'Bản sẽ nộp',
			submit: 'Nộp bản tự kiểm điểm',
			submitReport: 'Nộp báo cáo kiểm điểm',
			then: 'Nộp xong, mọi người cùng dự kiểm điểm đọc được nguyên văn. Đồng chí rút lại sửa được cho đến khi có nơi kết luận.',
			channel: (subject: string) => `Đồng chí đang nộp thay ${subject}. Bản này lấy từ đâu?`,
			paper: 'Từ bản giấy đồng chí ấy đã viết và ký',
			'on-behalf': 'Đồng chí ấy nhờ nộp giúp bản đã viết trên máy',
			done: 'Đã nộp bản tự kiểm điểm',
			doneReport: 'Đã nộp báo cáo kiểm điểm',
			told: 'Những đồng chí cùng dự kiểm điểm đọc được từ bây giờ.',
			next: 'Trước hội nghị, các ý kiến phê bình sẽ hiện ở trang kiểm điểm để đồng chí trả lời.',
			nextBack: 'Cần sửa thì rút lại, trước khi có nơi kết luận.',
			toRecord: 'Về trang kiểm điểm',
			already: 'Bản này đã nộp.'
		},
		takingBack: {
			title: 'Rút lại bản đã nộp',
			hint: 'Rút lại thì viết tiếp được. Bản đã nộp vẫn được giữ và mọi người cùng dự kiểm điểm vẫn đọc được; lần nộp sau là bản mới.',
			submit: 'Rút lại để sửa',
			leave: 'Để nguyên'
		},
		help: {
			title: 'Nhờ nhập giúp',
			hint: 'Đồng chí viết trên giấy, hoặc viết dở trên máy rồi nhờ người khác gõ tiếp. Khi đã nhờ, cấp ủy chi bộ và Văn phòng Đảng ủy đọc và nhập được vào bản của đồng chí; ai nhập phần nào đều ghi tên. Trước khi nộp, đồng chí vẫn xem và sửa được.',
			submit: 'Nhờ nhập giúp',
			wanted: 'Đồng chí đã nhờ nhập giúp. Thôi nhờ thì chỉ mình đồng chí đọc và viết.',
			end: 'Thôi nhờ, tôi tự viết',
			leave: 'Để nguyên'
		},
		entry: {
			title: (subject: string) => `Nhập theo giấy của ${subject}`,
			titleOwn: 'Cả bản trên một trang',
			hint: (subject: string) =>
				`Chép đúng như giấy. Mỗi phần ghi rõ ai nhập, từ bản giấy; ${subject} xem và sửa được trước khi nộp.`,
			submit: 'Lưu tất cả',
			saved: (time: string) => `Đã lưu ${time}`,
			next: 'Xem lại và nộp',
			joinFirst: 'Xem hai bản và lưu bản chung'
		},
		thoughts: {
			title: 'Danh mục để tự soi',
			hint: 'Chỉ để đồng chí ngẫm một mình. Ô nào đánh dấu cũng không được gửi đi, không được lưu ở đâu, đóng trang là hết. Điều gì đồng chí thấy cần nói thì tự viết vào bản kiểm điểm.',
			back: 'Viết bản tự kiểm điểm',
			source: (number: string, date: string) => `Theo ${number}${date}.`,
			dated: (date: string) => `, ngày ${date}`
		},
		form: {
			title: 'Mẫu tự kiểm điểm để in',
			ofUnit: (unit: string) => `Mẫu tự kiểm điểm - ${unit}`,
			blank: 'Mẫu trống',
			filled: 'Mẫu điền sẵn',
			large: 'Chữ to',
			usual: 'Chữ thường',
			choose: 'Chọn bản in',
			by: 'Viết xong, gửi cấp ủy chi bộ; đồng chí trong cấp ủy hoặc Văn phòng nhập giúp và ghi tên người nhập.'
		},
		refusals: {
			'parts-missing': ({ count }: { count: number }) =>
				`Còn ${count} phần bắt buộc chưa viết. Viết đủ rồi mới nộp được.`,
			'two-wordings':
				'Có phần đang có hai bản do hai người cùng ghi. Xin mở phần đó, lưu một bản chung rồi nộp.',
			'handed-in-by-the-head':
				'Báo cáo của tập thể do người đứng đầu hoặc cấp phó nộp; đồng chí vẫn viết và sửa được.',
			'nobody-to-print': 'Chi bộ này không có ai phải viết bản tự kiểm điểm trong đợt này.',
			'not-points': 'Điểm là một số, như 25 hoặc 25,5.',
			'points-too-many': 'Điểm không được quá mức tối đa.',
			'level-unknown': 'Xin chọn một mức trong danh sách.'
		}
	},
	selfReviewEn
);
