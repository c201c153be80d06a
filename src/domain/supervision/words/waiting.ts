import type { Translation } from '#platform/words.ts';

/** What the first page says of inspection. */
export const waitingVi = {
	explain: 'Giải trình vì sao chậm',
	explainButton: 'Giải trình',
	decide: 'Cho ý kiến việc quá hạn báo cáo lên',
	decideButton: 'Xem và cho ý kiến',
	dueSoon: 'Việc sắp đến hạn',
	dueSoonThing: (count: number, days: number) =>
		days === 0
			? `${count} việc khắc phục, có việc đến hạn hôm nay`
			: `${count} việc khắc phục, gần nhất còn ${days} ngày`,
	dueSoonButton: 'Xem các việc'
};

export const waitingEn: Translation<typeof waitingVi> = {
	explain: 'Explain why it is late',
	explainButton: 'Explain',
	decide: 'Decide about what is overdue',
	decideButton: 'Read and decide',
	dueSoon: 'Soon due',
	dueSoonThing: (count: number, days: number) =>
		days === 0
			? `${count} corrective actions, one of them due today`
			: `${count} corrective actions, the next in ${days} days`,
	dueSoonButton: 'See them'
};
