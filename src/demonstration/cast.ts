import type { PostKind } from '#platform/actor.ts';

/** The same people in tests, in the demonstration and on its sign-in page. None of them exists. */
export const committee = {
	name: 'Đảng bộ xã Minh Hoạ',
	superiorName: 'Đảng bộ tỉnh Minh Châu',
	place: 'Minh Hoạ',
	term: { from: '2025-07-01', to: '2030-07-01' }
} as const;

export const cells = [
	{ key: 'thuong', name: 'Chi bộ Thôn Thượng', kind: 'village', size: 40 },
	{ key: 'ha', name: 'Chi bộ Thôn Hạ', kind: 'village', size: 36 },
	{ key: 'trung', name: 'Chi bộ Thôn Trung', kind: 'village', size: 34 },
	{ key: 'dong', name: 'Chi bộ Thôn Đông', kind: 'village', size: 31 },
	{ key: 'tay', name: 'Chi bộ Thôn Tây', kind: 'village', size: 30 },
	{ key: 'nam', name: 'Chi bộ Thôn Nam', kind: 'village', size: 29 },
	{ key: 'bac', name: 'Chi bộ Thôn Bắc', kind: 'village', size: 33 },
	{ key: 'chua', name: 'Chi bộ Thôn Chùa', kind: 'village', size: 27 },
	{ key: 'dinh', name: 'Chi bộ Thôn Đình', kind: 'village', size: 28 },
	{ key: 'gieng', name: 'Chi bộ Thôn Giếng', kind: 'village', size: 26 },
	{ key: 'moi', name: 'Chi bộ Thôn Mới', kind: 'village', size: 24 },
	{ key: 'mam-non', name: 'Chi bộ Trường Mầm non', kind: 'school', size: 22 },
	{ key: 'tieu-hoc', name: 'Chi bộ Trường Tiểu học', kind: 'school', size: 29 },
	{ key: 'thcs', name: 'Chi bộ Trường Trung học cơ sở', kind: 'school', size: 31 },
	{ key: 'y-te', name: 'Chi bộ Trạm Y tế', kind: 'health', size: 12 },
	{ key: 'dang', name: 'Chi bộ Cơ quan Đảng, Mặt trận và các đoàn thể', kind: 'agency', size: 25 },
	{ key: 'uy-ban', name: 'Chi bộ Cơ quan Ủy ban nhân dân', kind: 'agency', size: 30 },
	{ key: 'cong-an', name: 'Chi bộ Công an – Quân sự', kind: 'armed-forces', size: 17 }
] as const;
export type CellKey = (typeof cells)[number]['key'];

type CastPost = { kind: PostKind; cell?: CellKey };
export type CastMember = {
	name: string;
	born: string;
	sex: 'female' | 'male';
	cell: CellKey;
	posts: readonly CastPost[];
	username: string;
};

/** Who can be played. Posts without a cell are held in the committee. */
export const cast = {
	office: {
		name: 'Nguyễn Thị Lan Anh',
		born: '1990-03-12',
		sex: 'female',
		cell: 'dang',
		posts: [{ kind: 'office' }],
		username: 'anhntl'
	},
	secretary: {
		name: 'Trần Hữu Phúc',
		born: '1972-08-02',
		sex: 'male',
		cell: 'dang',
		posts: [{ kind: 'secretary' }, { kind: 'committee-member' }],
		username: 'phucth'
	},
	deputy: {
		name: 'Lê Thị Thanh Hà',
		born: '1978-11-20',
		sex: 'female',
		cell: 'uy-ban',
		posts: [{ kind: 'deputy-secretary' }, { kind: 'committee-member' }],
		username: 'haltt'
	},
	inspector: {
		name: 'Phạm Đức Minh',
		born: '1975-05-19',
		sex: 'male',
		cell: 'dang',
		posts: [{ kind: 'inspection-head' }, { kind: 'committee-member' }],
		username: 'minhpd'
	},
	/** holds two posts: inspects for the committee, and leads a cell in which she answers for actions of her own */
	inspectorWithTwoPosts: {
		name: 'Vũ Thị Hồng',
		born: '1981-01-15',
		sex: 'female',
		cell: 'ha',
		posts: [{ kind: 'inspection-member' }, { kind: 'cell-deputy', cell: 'ha' }],
		username: 'hongvt'
	},
	cellSecretary: {
		name: 'Dương Ngọc Vân',
		born: '1958-11-11',
		sex: 'male',
		cell: 'thuong',
		posts: [{ kind: 'cell-secretary', cell: 'thuong' }],
		username: 'vandn'
	},
	cellDeputy: {
		name: 'Đặng Xuân Phong',
		born: '1977-10-22',
		sex: 'male',
		cell: 'thuong',
		posts: [{ kind: 'cell-deputy', cell: 'thuong' }],
		username: 'phongdx'
	},
	otherCellSecretary: {
		name: 'Đỗ Bá Dũng',
		born: '1964-10-14',
		sex: 'male',
		cell: 'ha',
		posts: [{ kind: 'cell-secretary', cell: 'ha' }],
		username: 'dungdb'
	},
	member: {
		name: 'Nguyễn Văn Bình',
		born: '1985-04-05',
		sex: 'male',
		cell: 'thuong',
		posts: [],
		username: 'binhnv'
	},
	otherMember: {
		name: 'Bùi Thị Thủy',
		born: '1991-09-30',
		sex: 'female',
		cell: 'ha',
		posts: [],
		username: 'thuybt'
	}
} as const satisfies Record<string, CastMember>;
export type CastKey = keyof typeof cast;
