import { showDate } from '#platform/dates.ts';

type On = { date: string };

const vi = {
	'no-such-case':
		'Không tìm thấy vụ việc nào với mã và mã PIN này. Xin xem lại từng số trên giấy biên nhận; mất giấy thì đến bàn tiếp dân.',
	'about-yourself':
		'Vụ việc này liên quan đến chính đồng chí hoặc tập thể đồng chí phụ trách, nên đồng chí không tham gia giải quyết.',
	'desk-receives': 'Việc tiếp nhận do văn phòng và thường trực Đảng ủy làm.',
	'desk-gives': 'Việc giao người giải quyết do văn phòng hoặc thường trực Đảng ủy làm.',
	'desk-decides': 'Việc tạm dừng, chạy tiếp, gia hạn do văn phòng hoặc thường trực Đảng ủy quyết định.',
	'own-deadline':
		'Đồng chí đang giải quyết vụ việc này nên không tự quyết định về thời hạn của mình. Xin báo văn phòng hoặc thường trực.',
	'leaders-direct': 'Ý kiến chỉ đạo do thường trực Đảng ủy ghi.',
	'not-the-owner': 'Vụ việc này do người khác giải quyết.',
	'owner-concerned': 'Người này liên quan đến vụ việc nên không được giao giải quyết.',
	'owner-unfit': 'Xin chọn một người trong danh sách.',
	'owner-missing': 'Chưa chọn người giải quyết.',
	'no-owner-yet': 'Vụ việc chưa thụ lý nên chưa có người giải quyết. Xin thụ lý trước.',
	'same-owner': 'Người này đang giải quyết vụ việc rồi.',
	'not-now-accept': 'Vụ việc đã được xử lý bước tiếp nhận rồi, không thụ lý lần nữa.',
	'not-now-return': 'Chỉ trả lại được khi vụ việc mới tiếp nhận.',
	'not-now-pass': 'Chỉ chuyển được khi vụ việc chưa trả lời, chưa kết thúc.',
	'not-now-note': 'Chỉ ghi được việc đã làm khi vụ việc đang giải quyết.',
	'not-now-answer': 'Chỉ trả lời được khi vụ việc đã thụ lý và chưa trả lời.',
	'not-now-say-solved': 'Chưa có trả lời nên chưa ghi ý kiến được.',
	'not-now-say-not-solved': 'Chưa có trả lời nên chưa ghi ý kiến được.',
	'not-now-close': 'Chỉ kết thúc được vụ việc đã trả lời.',
	'not-now-withdraw': 'Vụ việc đã kết thúc nên không rút được nữa.',
	'not-now-note-result': 'Chỉ ghi kết quả cho vụ việc đã chuyển cơ quan khác.',
	'not-now-reclassify': 'Chỉ phân loại lại được khi vụ việc mới tiếp nhận.',
	'in-the-future': 'Ngày này chưa đến. Xin ghi ngày hôm nay hoặc trước đó.',
	'before-received': ({ date }: On) => `Ngày này trước ngày tiếp nhận (${showDate(date)}). Xin xem lại ngày.`,
	'before-accepted': ({ date }: On) => `Thời hạn giải quyết chỉ tính từ ngày ${showDate(date)}.`,
	'before-resumed': ({ date }: On) =>
		`Lần tạm dừng trước kéo dài đến ngày ${showDate(date)}. Xin ghi ngày sau đó.`,
	'nothing-to-stop': 'Không có thời hạn giải quyết nào đang chạy để tạm dừng.',
	'nothing-to-extend': 'Không có thời hạn giải quyết nào đang chạy để gia hạn.',
	'never-extended':
		'Theo quy định, loại vụ việc và mức độ này không được gia hạn. Nếu vụ việc phức tạp thì phải xác định ngay khi thụ lý.',
	'ground-missing': 'Chưa chọn lý do tạm dừng.',
	'topic-missing': 'Chưa chọn lĩnh vực.',
	'kind-missing': 'Chưa chọn loại: khiếu nại, tố cáo, kiến nghị hay phản ánh.',
	'about-one': 'Chỉ ghi một người hoặc một tập thể mà vụ việc nói đến.',
	'may-still-speak': ({ date }: On) =>
		`Người dân còn được cho ý kiến đến hết thời gian chờ; từ ngày ${showDate(date)} mới kết thúc được.`,
	'not-late': 'Vụ việc không quá hạn nên không cần giải trình.',
	'nothing-to-direct': 'Vụ việc không còn đang giải quyết.',
	'nothing-to-say-yet': 'Lúc này chưa có gì để cho ý kiến: hoặc chưa có trả lời, hoặc ý kiến đã được ghi.',
	'what-is-not-solved': 'Xin cho biết điều gì chưa được giải quyết, một câu cũng được.',
	'not-time-to-ask': 'Chưa đến lúc hỏi lại.'
};

const en: { [K in keyof typeof vi]: (typeof vi)[K] } = {
	'no-such-case':
		'No case has this code and PIN. Please compare every digit with the receipt; who has lost it comes to the reception desk.',
	'about-yourself':
		'This case is about you or the collective that you lead, so you take no part in settling it.',
	'desk-receives': 'Cases are taken down by the office and the committee’s standing leaders.',
	'desk-gives': 'The owner is named by the office or the standing leaders.',
	'desk-decides': 'Stops and extensions are decided by the office or the standing leaders.',
	'own-deadline':
		'You settle this case, so you do not decide on its deadline. Tell the office or the standing leaders.',
	'leaders-direct': 'Directions are written by the committee’s leaders.',
	'not-the-owner': 'Somebody else settles this case.',
	'owner-concerned': 'This person is concerned by the case and cannot be given it.',
	'owner-unfit': 'Please choose somebody from the list.',
	'owner-missing': 'Nobody was chosen to settle it.',
	'no-owner-yet': 'The case has not been accepted and has no owner. Accept it first.',
	'same-owner': 'This person settles the case already.',
	'not-now-accept': 'It was decided already what becomes of this case.',
	'not-now-return': 'Only a case that has just come in can be returned.',
	'not-now-pass': 'Only a case that is not answered and not ended can be passed on.',
	'not-now-note': 'Work is noted while a case is being settled.',
	'not-now-answer': 'Only a case that was accepted and is not answered yet can be answered.',
	'not-now-say-solved': 'There is no answer yet to say anything about.',
	'not-now-say-not-solved': 'There is no answer yet to say anything about.',
	'not-now-close': 'Only an answered case can be closed.',
	'not-now-withdraw': 'The case has ended and can no longer be withdrawn.',
	'not-now-note-result': 'A result is noted for a case that was passed to another body.',
	'not-now-reclassify': 'Only a case that has just come in can be classified anew.',
	'in-the-future': 'This day has not come. Please write today or an earlier day.',
	'before-received': ({ date }) => `This is before the day on which it came in (${showDate(date)}).`,
	'before-accepted': ({ date }) => `The time for settling begins on ${showDate(date)}.`,
	'before-resumed': ({ date }) =>
		`The earlier stop lasted until ${showDate(date)}. Please write a later day.`,
	'nothing-to-stop': 'There is no time for settling that runs and could be stopped.',
	'nothing-to-extend': 'There is no time for settling that runs and could be extended.',
	'never-extended':
		'By the rules, cases of this kind and difficulty are never extended. That a case is complex is decided when it is accepted.',
	'ground-missing': 'No ground for the stop was chosen.',
	'topic-missing': 'No topic was chosen.',
	'kind-missing': 'Choose what it is: a complaint, a denunciation, a proposal or feedback.',
	'about-one': 'Name one person or one collective that it is about, not both.',
	'may-still-speak': ({ date }) => `The person may still speak; it can be closed from ${showDate(date)} on.`,
	'not-late': 'The case is not overdue, so there is nothing to explain.',
	'nothing-to-direct': 'The case is no longer being settled.',
	'nothing-to-say-yet': 'There is nothing to say now: there is no answer yet, or it was said already.',
	'what-is-not-solved': 'Please say what is not solved; one sentence is enough.',
	'not-time-to-ask': 'It is not yet time to ask again.'
};

/** Why something cannot be done about a case. */
export const caseRefusals = { vi, en };
