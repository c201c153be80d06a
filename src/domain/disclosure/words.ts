import { inBothLanguages } from '#platform/words.ts';

/** The module’s refusals; the words of its pages stand in `words/`. */
export const disclosureWords = inBothLanguages(
	{
		refusals: {
			'kept-by-office':
				'Nội dung phải công khai do Văn phòng, bí thư, phó bí thư Đảng ủy thêm. Đồng chí báo Văn phòng.',
			'seen-by-committee': 'Mục này do người làm việc cho Đảng ủy và người công khai xem.',
			'posted-by-owner': 'Người được giao công khai ghi; Văn phòng ghi hộ khi có phiếu.',
			'content-missing': 'Chưa chọn loại nội dung.',
			'title-missing': 'Chưa ghi tên nội dung.',
			'decided-on-missing': 'Chưa ghi ngày quyết định.',
			'decided-in-the-future': 'Ngày quyết định chưa đến.',
			'owner-missing': 'Chưa chọn người công khai.',
			'form-missing': 'Chưa chọn hình thức.',
			'place-missing': 'Chưa ghi công khai ở đâu.',
			'link-wrong': 'Liên kết phải bắt đầu bằng https:// hoặc http://.',
			'posted-on-missing': 'Chưa ghi ngày công khai.',
			'posted-in-the-future': 'Ngày công khai chưa đến.',
			'posted-before-decided': 'Ngày công khai không thể trước ngày quyết định.',
			'posted-by-missing': 'Chưa chọn người làm.',
			'proof-missing': 'Chưa có bằng chứng: thêm ảnh, tệp hoặc liên kết.',
			'reason-missing': 'Chưa ghi lý do.',
			'posted-already': 'Nội dung này đã công khai đủ.',
			'closed-already': 'Nội dung này đã ghi là không phải công khai.'
		}
	},
	{
		refusals: {
			'kept-by-office': 'What must be made public is added by the office, the secretary and the deputies.',
			'seen-by-committee': 'This is seen by those who act for the committee and by whoever has to post it.',
			'posted-by-owner': 'Whoever has to post it notes it; the office enters it for them from paper.',
			'content-missing': 'Choose a kind.',
			'title-missing': 'Write the title.',
			'decided-on-missing': 'Write the day of the decision.',
			'decided-in-the-future': 'That day has not come yet.',
			'owner-missing': 'Choose who makes it public.',
			'form-missing': 'Choose a form.',
			'place-missing': 'Write where.',
			'link-wrong': 'A link begins with https:// or http://.',
			'posted-on-missing': 'Write the day.',
			'posted-in-the-future': 'That day has not come yet.',
			'posted-before-decided': 'It cannot be posted before it was decided.',
			'posted-by-missing': 'Choose who did it.',
			'proof-missing': 'There is no proof: add a picture, a file or a link.',
			'reason-missing': 'Write the reason.',
			'posted-already': 'It was made public in every form already.',
			'closed-already': 'It was put down as not owed.'
		}
	}
);
