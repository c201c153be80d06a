import type { Paper } from '#domain/documents/paper.ts';
import type { Committee } from '#domain/organization/unit.ts';
import { paperHead } from '#domain/study/paper-head.ts';

export type CommitteeHead = Pick<Committee, 'name' | 'superiorName' | 'place'>;
export type UnitOnPaper = { name: string; isCommittee: boolean };

/** Who writes, as it stands above the paper: the committee under its superior, or a cell under the committee. */
export const unitHead = (
	committee: CommitteeHead,
	unit: UnitOnPaper
): Pick<Paper, 'superior' | 'issuer' | 'place'> =>
	unit.isCommittee
		? paperHead(committee)
		: {
				superior: committee.name.toLocaleUpperCase('vi'),
				issuer: unit.name.toLocaleUpperCase('vi'),
				place: committee.place
			};

/** How a unit calls itself in running text: `Đảng ủy xã Minh Hoạ`, `Chi bộ Thôn Thượng`. */
export const unitInText = (committee: CommitteeHead, unit: UnitOnPaper): string =>
	unit.isCommittee ? committee.name.replace(/^đảng bộ/i, 'Đảng ủy') : unit.name;
