import { inBothLanguages } from '#platform/words.ts';

/** The words of conferences: called, led, concluded, signed for. */
export const conferenceWords = inBothLanguages(
	{
		refusals: {
			'conference-planned': 'Hội nghị chưa khai mạc.',
			'conference-in-session': 'Hội nghị đang họp.',
			'conference-ended': 'Hội nghị đã bế mạc. Người chủ trì có thể mở lại nếu bế mạc nhầm.',
			'conference-cancelled': 'Hội nghị này đã hủy.',
			'before-its-day': 'Chưa đến ngày họp. Hội nghị được khai mạc từ ngày họp.',
			'before-the-campaign': ({ date }: { date: string }) =>
				`Ngày họp phải từ ngày triển khai đợt kiểm điểm (${date.split('-').reverse().join('/')}) trở đi.`,
			'chair-is-clerk': 'Chủ trì và thư ký phải là hai người khác nhau.',
			'not-at-this-table': 'Đồng chí này không thuộc thành phần hội nghị.',
			'has-spoken': 'Đồng chí này đã phát biểu.',
			'nobody-speaks': 'Hiện không có ai đang phát biểu.',
			'item-unexplained': 'Gợi ý này chưa được giải trình. Phải giải trình rồi mới kết luận.',
			'item-unanswered':
				'Ý kiến phê bình này chưa được trả lời. Đồng chí được góp ý trả lời rồi mới kết luận.',
			'stands-in-the-register': ({ reference }: { reference: string }) =>
				`Đã ghi vào sổ khắc phục với mã ${reference} nên không kết luận lại ở đây.`,
			'taken-over-already': 'Nơi kiểm điểm khác đã lấy theo kết luận này nên không sửa được nữa.',
			'shortcoming-there-already': ({ reference }: { reference: string }) =>
				`Nội dung này đã được ghi vào sổ khắc phục với mã ${reference}. Xin chọn “Thống nhất theo kết luận đó” để khỏi ghi trùng.`,
			'items-without-conclusion': ({ count, first }: { count: number; first: string }) =>
				`Còn ${count} nội dung chưa kết luận, bắt đầu từ: “${first}”.`,
			'place-concluded': 'Nơi này đã kết luận xong.',
			'no-conference-yet': 'Chưa khai mạc hội nghị kiểm điểm ở đây. Khai mạc hội nghị rồi mới kết luận.',
			'disagreement-words-missing': 'Chưa nhất trí thì xin ghi rõ điều gì, vì sao.',
			'signer-missing': 'Chưa chọn người đã ký thay mặt tập thể.',
			'decided-by-superior':
				'Kết luận ở Đảng ủy do cấp trên trực tiếp xem xét; Văn phòng Đảng ủy ghi theo văn bản của cấp trên.',
			'superiors-paper-missing': 'Chưa ghi số, ngày văn bản của cấp trên.',
			'conference-title-missing': 'Chưa ghi tên hội nghị.',
			'conference-place-missing': 'Chưa ghi địa điểm.',
			'chair-missing': 'Chưa chọn người chủ trì.',
			'clerk-missing': 'Chưa chọn thư ký.',
			'half-a-break': 'Ghi cả giờ nghỉ và giờ họp lại, hoặc bỏ trống cả hai.',
			'calling-off-reason-missing': 'Chưa ghi lý do.',
			'review-missing': 'Chưa chọn mời ai kiểm điểm.',
			'speaker-missing': 'Chưa chọn ai phát biểu.',
			'speech-words-missing': 'Chưa ghi ý kiến phát biểu.',
			'figure-missing': 'Chưa ghi số phiếu.',
			'figure-wrong': 'Số phiếu phải là số nguyên.',
			'question-missing': 'Chưa ghi biểu quyết về việc gì.',
			'outcome-missing': 'Chưa chọn kết luận.',
			'conclusion-words-missing': 'Chưa ghi lời kết luận.',
			'about-missing': 'Chưa ghi nội dung nêu tại hội nghị.',
			'summary-missing': 'Chưa ghi kết luận chung.',
			'agrees-missing': 'Chưa chọn nhất trí hay chưa nhất trí.',
			'nobody-ticked': 'Chưa đánh dấu ai đã ký.',
			'disagreement-decision-missing': 'Chưa chọn quyết định.',
			'disagreement-decision-words-missing': 'Chưa ghi lý do của quyết định.'
		}
	},
	{
		refusals: {
			'conference-planned': 'The conference has not been opened yet.',
			'conference-in-session': 'The conference is in session.',
			'conference-ended': 'The conference has ended. Whoever chairs can go on with it if that was a mistake.',
			'conference-cancelled': 'This conference was called off.',
			'before-its-day': 'Its day has not come. A conference is opened from its day on.',
			'before-the-campaign': ({ date }: { date: string }) =>
				`A conference is held from the day on which the campaign was opened (${date.split('-').reverse().join('/')}).`,
			'chair-is-clerk': 'Chair and clerk are two people.',
			'not-at-this-table': 'This person does not belong to the conference.',
			'has-spoken': 'This person has spoken already.',
			'nobody-speaks': 'Nobody has the floor now.',
			'item-unexplained': 'This suggestion is not explained yet. It is explained first, then concluded.',
			'item-unanswered':
				'This criticism is not answered yet. The person answers first, then it is concluded.',
			'stands-in-the-register': ({ reference }: { reference: string }) =>
				`It stands in the register as ${reference}, so it is not concluded anew here.`,
			'taken-over-already':
				'Another place has taken this conclusion over, so it cannot be corrected any more.',
			'shortcoming-there-already': ({ reference }: { reference: string }) =>
				`This stands in the register already as ${reference}. Please choose “Agree with that conclusion”, so that it is not entered twice.`,
			'items-without-conclusion': ({ count, first }: { count: number; first: string }) =>
				`${count} item(s) have no conclusion yet, the first of them: “${first}”.`,
			'place-concluded': 'This place has concluded already.',
			'no-conference-yet': 'No review conference was opened here yet. Open it first, then conclude.',
			'disagreement-words-missing': 'Whoever disagrees says with what, and why.',
			'signer-missing': 'Nobody was chosen who signed for the collective.',
			'decided-by-superior':
				'About a conclusion of the committee the superior decides; the office enters it from the superior’s paper.',
			'superiors-paper-missing': 'Number and date of the superior’s paper are missing.',
			'conference-title-missing': 'The conference has no name yet.',
			'conference-place-missing': 'The place is missing.',
			'chair-missing': 'Nobody was chosen to chair.',
			'clerk-missing': 'Nobody was chosen as clerk.',
			'half-a-break': 'Give both times of the break, or none.',
			'calling-off-reason-missing': 'The reason is missing.',
			'review-missing': 'Nobody was chosen to be reviewed.',
			'speaker-missing': 'Nobody was chosen to speak.',
			'speech-words-missing': 'What was said is missing.',
			'figure-missing': 'The figure is missing.',
			'figure-wrong': 'This must be a whole number.',
			'question-missing': 'What was voted on is missing.',
			'outcome-missing': 'No conclusion was chosen.',
			'conclusion-words-missing': 'The words of the conclusion are missing.',
			'about-missing': 'What came up at the conference is missing.',
			'summary-missing': 'The conclusion as a whole is missing.',
			'agrees-missing': 'Neither agreement nor disagreement was chosen.',
			'nobody-ticked': 'Nobody was ticked.',
			'disagreement-decision-missing': 'No decision was chosen.',
			'disagreement-decision-words-missing': 'Why it was decided so is missing.'
		}
	}
);
