import type { Translation } from '#platform/words.ts';

/** What the first page says of inspection. */
export const waitingVi = {
	explain: 'Giải trình vì sao chậm',
	explainButton: 'Giải trình',
	decide: 'Cho ý kiến việc quá hạn báo cáo lên',
	decideButton: 'Xem và cho ý kiến',
	decideMany: (count: number) => `${count} việc khắc phục quá hạn`,
	dueSoon: 'Việc sắp đến hạn',
	dueSoonThing: (count: number, days: number) =>
		days === 0
			? `${count} việc khắc phục, có việc đến hạn hôm nay`
			: `${count} việc khắc phục, gần nhất còn ${days} ngày`,
	dueSoonButton: 'Xem các việc',
	approve: 'Phê duyệt kế hoạch kiểm tra',
	approveThing: (year: string) => `Năm ${year}`,
	approveButton: 'Xem và phê duyệt',
	draw: 'Bốc thăm chọn việc kiểm tra',
	check: 'Kiểm tra tại chỗ',
	checkThing: (title: string, left: number) =>
		left ? `${title}, còn ${left} việc` : `${title}, đã xong mọi việc, chờ kết thúc`,
	roundButton: 'Mở',
	answerNotice: 'Trả lời thông báo kết luận kiểm tra',
	answerNoticeButton: 'Trả lời',
	noticeLate: 'Quá hạn chưa trả lời thông báo kết luận'
};

export const waitingEn: Translation<typeof waitingVi> = {
	explain: 'Explain why it is late',
	explainButton: 'Explain',
	decide: 'Decide about what is overdue',
	decideButton: 'Read and decide',
	decideMany: (count) => `${count} overdue corrective actions`,
	dueSoon: 'Soon due',
	dueSoonThing: (count: number, days: number) =>
		days === 0
			? `${count} corrective actions, one of them due today`
			: `${count} corrective actions, the next in ${days} days`,
	dueSoonButton: 'See them',
	approve: 'Approve the inspectors’ programme',
	approveThing: (year: string) => `Year ${year}`,
	approveButton: 'Read and approve',
	draw: 'Draw what is inspected',
	check: 'Inspect on the spot',
	checkThing: (title: string, left: number) =>
		left ? `${title}, ${left} to go` : `${title}, everything was seen; to be ended`,
	roundButton: 'Open',
	answerNotice: 'Answer the notice of conclusion',
	answerNoticeButton: 'Answer',
	noticeLate: 'No answer to the notice of conclusion in time'
};
