import type { Committee } from '#domain/organization/unit.ts';
import type { Paper } from '#domain/documents/paper.ts';

/** Who writes a paper of the committee, as it stands above it: the committee (Đảng ủy) of the organisation (Đảng bộ). */
export const paperHead = ({
	name,
	superiorName,
	place
}: Pick<Committee, 'name' | 'superiorName' | 'place'>) =>
	({
		superior: superiorName.toLocaleUpperCase('vi'),
		issuer: name.replace(/^đảng bộ/i, 'Đảng ủy').toLocaleUpperCase('vi'),
		place
	}) satisfies Partial<Paper>;

const weekdays = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];

/** `thứ Hai`, as a notice names the day. */
export const weekdayOf = (date: string): string => weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()]!;
