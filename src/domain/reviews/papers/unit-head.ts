import type { Paper } from '#domain/documents/paper.ts';
import type { Committee } from '#domain/organization/unit.ts';
import { paperHead } from '#domain/study/paper-head.ts';
import type { SheetSubject } from '../self-review-paper.ts';

type CommitteeHead = Pick<Committee, 'name' | 'superiorName' | 'place'>;

/** Who writes, as it stands above the paper: the committee under its superior, or a cell under the committee. */
export const unitHead = (
	committee: CommitteeHead,
	unit: { name: string; isCommittee: boolean }
): Pick<Paper, 'superior' | 'issuer' | 'place'> =>
	unit.isCommittee
		? paperHead(committee)
		: {
				superior: committee.name.toLocaleUpperCase('vi'),
				issuer: unit.name.toLocaleUpperCase('vi'),
				place: committee.place
			};

/** How a unit calls itself in running text: `Đảng ủy xã Minh Hoạ`, `Chi bộ Thôn Thượng`. */
export const unitInText = (committee: CommitteeHead, unit: { name: string; isCommittee: boolean }): string =>
	unit.isCommittee ? committee.name.replace(/^đảng bộ/i, 'Đảng ủy') : unit.name;

/** How a collective that is reviewed is called: the committee's own (`Đảng ủy xã …`), or a cell's (`Chi ủy Chi bộ …`). */
export const collectiveInText = (name: string, isCommittee: boolean): string =>
	isCommittee ? name.replace(/^đảng bộ/i, 'Đảng ủy') : `Chi ủy ${name}`;

/** How whoever is reviewed is named in running text: `đồng chí Nguyễn Văn Bình`, `tập thể Chi ủy Chi bộ Thôn Thượng`. */
export const subjectInText = (subject: SheetSubject): string =>
	subject.isCollective
		? `tập thể ${collectiveInText(subject.name, subject.isCommittee)}`
		: `đồng chí ${subject.name}`;
