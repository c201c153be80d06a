import { inBothLanguages } from '#platform/words.ts';

/** The states of things, in a word and as a sentence, and the refusals that come of the moment or of the person. */
export const stateWords = inBothLanguages(
	{
		review: {
			writing: 'Đang viết',
			'handed-in': 'Đã nộp',
			concluded: 'Đã kết luận',
			disputed: 'Chưa nhất trí',
			signed: 'Đã ký nhận',
			'not-reviewed': 'Chưa kiểm điểm',
			exempt: 'Được miễn'
		},
		campaign: { draft: 'Đang soạn', open: 'Đang tiến hành', closed: 'Đã kết thúc', cancelled: 'Đã hủy' },
		suggestion: {
			sent: 'Chờ giải trình',
			explained: 'Đã giải trình',
			returned: 'Yêu cầu giải trình lại',
			accepted: 'Đã chấp nhận',
			withdrawn: 'Đã rút'
		},
		criticism: {
			raised: 'Chờ trả lời',
			'held-back': 'Tạm giữ lại',
			answered: 'Đã trả lời',
			withdrawn: 'Đã rút'
		},
		outcome: {
			'no-fault': 'Không có khuyết điểm',
			shortcoming: 'Có hạn chế, khuyết điểm',
			'to-verify': 'Chuyển kiểm tra xác minh'
		},
		ground: {
			exempt: 'Được miễn công tác và sinh hoạt đảng',
			suspended: 'Đang bị đình chỉ sinh hoạt đảng',
			'newly-admitted': 'Mới kết nạp, chưa đủ thời gian',
			'no-cell-committee': 'Chi bộ không có chi ủy'
		},
		refusals: {
			'campaign-draft': 'Đợt kiểm điểm còn đang soạn, chưa triển khai.',
			'campaign-open': 'Đợt kiểm điểm đang tiến hành.',
			'campaign-closed': 'Đợt kiểm điểm đã kết thúc.',
			'campaign-cancelled': 'Đợt kiểm điểm đã hủy.',
			'review-writing': 'Bản kiểm điểm còn đang viết, chưa nộp.',
			'review-handed-in': 'Bản kiểm điểm đã nộp, chưa kết luận.',
			'review-concluded': 'Đã có kết luận, đang chờ ký nhận.',
			'review-disputed': 'Đồng chí được kiểm điểm chưa nhất trí, đang chờ cấp trên xem xét.',
			'review-signed': 'Kết luận đã được ký nhận.',
			'review-not-reviewed': 'Đồng chí này được ghi là chưa kiểm điểm trong đợt này.',
			'review-exempt': 'Trường hợp này không thuộc diện kiểm điểm.',
			'suggestion-sent': 'Gợi ý đang chờ giải trình.',
			'suggestion-explained': 'Đã có giải trình, đang chờ bên gợi ý xem xét.',
			'suggestion-returned': 'Bên gợi ý yêu cầu giải trình lại.',
			'suggestion-accepted': 'Giải trình đã được chấp nhận.',
			'suggestion-withdrawn': 'Gợi ý đã được rút.',
			'criticism-raised': 'Ý kiến phê bình đang chờ trả lời.',
			'criticism-held-back': 'Ý kiến phê bình đang được tạm giữ lại.',
			'criticism-answered': 'Ý kiến phê bình đã được trả lời.',
			'criticism-withdrawn': 'Ý kiến phê bình đã được rút.',
			unexplained: ({ count }: { count: number }) =>
				`Còn ${count} gợi ý kiểm điểm chưa được giải trình. Phải giải trình đủ rồi mới kết luận.`,
			unanswered: ({ count }: { count: number }) =>
				`Còn ${count} ý kiến phê bình chưa được trả lời. Đồng chí được góp ý trả lời trước, rồi mới kết luận.`,
			'concluded-somewhere': 'Đã có nơi kết luận nên không rút lại bản đã nộp được nữa.',
			'too-late-to-raise': 'Đã kết luận xong nên không nhận thêm ý kiến trong đợt này.',
			'not-their-turn': ({ before }: { before: string }) =>
				`Chưa đến lượt: ${before} phải được kiểm điểm trước (tập thể trước, rồi người đứng đầu, cấp phó, các đồng chí khác).`,
			'period-ends-before-it-begins': 'Kỳ kiểm điểm phải kết thúc sau khi bắt đầu.',
			'phase-ends-before-it-starts': 'Mỗi bước phải kết thúc sau khi bắt đầu.',
			'reviewed-already': 'Đồng chí hoặc tập thể này đã có trong đợt kiểm điểm.',
			'saved-meanwhile': 'Vừa có người khác lưu phần này. Cả hai bản đều được giữ lại: xin xem rồi lưu lại.',
			'dispatch-received-already': 'Văn bản này đã được nhận trước đó.',
			'tally-does-not-add-up':
				'Số phiếu chưa khớp: đồng ý + không đồng ý ≤ hợp lệ ≤ thu về ≤ phát ra ≤ triệu tập.',
			'concluded-already': 'Nội dung này đã được kết luận.',
			'verified-already': 'Nội dung này đã được xác minh.',
			'plan-there-already': 'Đã có kế hoạch khắc phục cho trường hợp này.',
			'not-a-planner': 'Đợt kiểm điểm do Văn phòng hoặc lãnh đạo Đảng ủy lập.',
			'not-your-cell': 'Việc này của cấp ủy chi bộ đó, hoặc của Văn phòng làm thay.',
			'not-your-review': 'Đây không phải bản kiểm điểm của đồng chí.',
			'author-writes-alone': 'Đồng chí này đang tự viết. Chỉ nhập giúp khi đồng chí đó bấm “Nhờ nhập giúp”.',
			'not-a-suggester': 'Gợi ý kiểm điểm do lãnh đạo Đảng ủy hoặc Văn phòng gửi.',
			'to-oneself': 'Không tự gửi gợi ý cho chính mình.',
			'not-the-sender': 'Bên gửi gợi ý mới xem xét giải trình.',
			'own-explanation': 'Không ai tự xem xét giải trình của chính mình.',
			'about-oneself': 'Không ai làm việc này về chính mình.',
			'not-a-collector': 'Ý kiến góp ý do cấp ủy nơi kiểm điểm hoặc Văn phòng ghi vào.',
			'not-of-this-collective': 'Chỉ những người cùng sinh hoạt ở nơi kiểm điểm mới phê bình tại đây.',
			'raised-by-its-author':
				'Ý kiến phê bình do chính người nêu ghi; từ giấy thì cấp ủy hoặc Văn phòng nhập giúp.',
			'not-the-chair': 'Việc này của người chủ trì nơi kiểm điểm.',
			'own-criticism': 'Không tự giữ lại ý kiến của chính mình; đồng chí có thể rút.',
			'not-an-inspector': 'Việc này của Ủy ban Kiểm tra.',
			'own-conclusion':
				'Không ai tự kết luận về mình: một đồng chí khác trong cấp ủy, hoặc Văn phòng, ghi kết luận.',
			'decided-above':
				'Ý kiến chưa nhất trí do lãnh đạo Đảng ủy xem xét, hoặc Văn phòng ghi theo văn bản của cấp trên.',
			'own-disagreement': 'Không ai tự xem xét ý kiến chưa nhất trí của mình.',
			'own-conclusion-judged': 'Người đã kết luận không xem xét lại kết luận của chính mình.'
		}
	},
	{
		review: {
			writing: 'Being written',
			'handed-in': 'Handed in',
			concluded: 'Concluded',
			disputed: 'Disputed',
			signed: 'Signed',
			'not-reviewed': 'Not reviewed',
			exempt: 'Exempt'
		},
		campaign: { draft: 'Being prepared', open: 'Under way', closed: 'Closed', cancelled: 'Cancelled' },
		suggestion: {
			sent: 'Waits for an explanation',
			explained: 'Explained',
			returned: 'Returned',
			accepted: 'Accepted',
			withdrawn: 'Withdrawn'
		},
		criticism: {
			raised: 'Waits for an answer',
			'held-back': 'Held back',
			answered: 'Answered',
			withdrawn: 'Withdrawn'
		},
		outcome: {
			'no-fault': 'No fault',
			shortcoming: 'A shortcoming',
			'to-verify': 'To be verified by the inspectors'
		},
		ground: {
			exempt: 'Exempt from work and meetings',
			suspended: 'Suspended from Party activities',
			'newly-admitted': 'Newly admitted',
			'no-cell-committee': 'The cell has no cell committee'
		},
		refusals: {
			'campaign-draft': 'The campaign is still being prepared.',
			'campaign-open': 'The campaign is under way.',
			'campaign-closed': 'The campaign is closed.',
			'campaign-cancelled': 'The campaign was cancelled.',
			'review-writing': 'The self-review is still being written.',
			'review-handed-in': 'The self-review was handed in; nothing is concluded yet.',
			'review-concluded': 'There is a conclusion; it waits for the signature.',
			'review-disputed': 'The person disagrees; the level above is looking at it.',
			'review-signed': 'The conclusion was signed for.',
			'review-not-reviewed': 'This person is noted as not reviewed in this campaign.',
			'review-exempt': 'This case is not subject to review.',
			'suggestion-sent': 'The suggestion waits for its explanation.',
			'suggestion-explained': 'There is an explanation; the sender is looking at it.',
			'suggestion-returned': 'The sender asked for another explanation.',
			'suggestion-accepted': 'The explanation was accepted.',
			'suggestion-withdrawn': 'The suggestion was withdrawn.',
			'criticism-raised': 'The criticism waits for its answer.',
			'criticism-held-back': 'The criticism is held back.',
			'criticism-answered': 'The criticism was answered.',
			'criticism-withdrawn': 'The criticism was withdrawn.',
			unexplained: ({ count }: { count: number }) =>
				`${count} suggestion(s) are not explained yet. Nothing is concluded before all of them are.`,
			unanswered: ({ count }: { count: number }) =>
				`${count} criticism(s) are not answered yet. The person answers first, then it is concluded.`,
			'concluded-somewhere': 'One of the places has concluded already, so it cannot be taken back.',
			'too-late-to-raise': 'The review is concluded; nothing more is taken in this campaign.',
			'not-their-turn': ({ before }: { before: string }) =>
				`Not their turn yet: ${before} comes first (the collective, then the head, the deputies, the others).`,
			'period-ends-before-it-begins': 'The period must end after it begins.',
			'phase-ends-before-it-starts': 'Each phase must end after it starts.',
			'reviewed-already': 'This person or collective is in the campaign already.',
			'saved-meanwhile':
				'Somebody else has just saved this part. Both wordings are kept: please look, then save again.',
			'dispatch-received-already': 'This dispatch was received before.',
			'tally-does-not-add-up':
				'The votes do not add up: for + against ≤ valid ≤ collected ≤ issued ≤ convened.',
			'concluded-already': 'This item was concluded already.',
			'verified-already': 'This item was verified already.',
			'plan-there-already': 'There is a rectification plan for this case already.',
			'not-a-planner': 'Campaigns are planned by the office or the committee’s leaders.',
			'not-your-cell': 'This is for that cell’s leaders, or for the office on their behalf.',
			'not-your-review': 'This is not your review.',
			'author-writes-alone':
				'The author is writing alone. Enter it for them only when they press “Ask for help”.',
			'not-a-suggester': 'Suggestions are sent by the committee’s leaders or its office.',
			'to-oneself': 'Nobody sends a suggestion to themselves.',
			'not-the-sender': 'Whoever sent the suggestion looks at its explanation.',
			'own-explanation': 'Nobody judges their own explanation.',
			'about-oneself': 'Nobody does this about themselves.',
			'not-a-collector': 'Comments are entered by the leaders of the place of review, or by the office.',
			'not-of-this-collective': 'Only those who take part where the review is held criticise here.',
			'raised-by-its-author':
				'A criticism is entered by whoever raises it; from paper, by the leaders or the office.',
			'not-the-chair': 'This is for whoever chairs the place of review.',
			'own-criticism': 'Nobody holds back their own criticism; you can withdraw it.',
			'not-an-inspector': 'This is for the inspection committee.',
			'own-conclusion': 'Nobody concludes about themselves: another leader, or the office, does.',
			'decided-above':
				'A disagreement is decided by the committee’s leaders, or entered by the office from the superior’s paper.',
			'own-disagreement': 'Nobody decides about their own disagreement.',
			'own-conclusion-judged': 'Whoever concluded does not decide about their own conclusion.'
		}
	}
);
