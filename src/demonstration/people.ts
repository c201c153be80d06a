import type { Member } from '#domain/membership/member.ts';
import type { Id } from '#platform/id.ts';
import type { Random } from './random.ts';

const families = [
	'Nguyễn',
	'Nguyễn',
	'Nguyễn',
	'Trần',
	'Trần',
	'Lê',
	'Lê',
	'Phạm',
	'Hoàng',
	'Phan',
	'Vũ',
	'Đặng',
	'Bùi',
	'Đỗ',
	'Hồ',
	'Ngô',
	'Dương',
	'Lý'
];
const middles = {
	male: ['Văn', 'Đức', 'Hữu', 'Xuân', 'Quang', 'Minh', 'Bá', 'Công', 'Đình', 'Trọng'],
	female: ['Thị', 'Thị', 'Thị Thu', 'Thị Kim', 'Thị Bích', 'Ngọc']
};
const givens = {
	male: [
		'An',
		'Bình',
		'Cường',
		'Dũng',
		'Đạt',
		'Đông',
		'Hải',
		'Hòa',
		'Hùng',
		'Khánh',
		'Lâm',
		'Long',
		'Nam',
		'Phong',
		'Quân',
		'Sơn',
		'Thắng',
		'Toàn',
		'Trường',
		'Tùng',
		'Uy',
		'Vinh'
	],
	female: [
		'Ánh',
		'Chi',
		'Dung',
		'Hà',
		'Hạnh',
		'Hương',
		'Hường',
		'Lan',
		'Linh',
		'Mai',
		'Nga',
		'Nhung',
		'Oanh',
		'Quỳnh',
		'Thảo',
		'Thúy',
		'Thủy',
		'Trang',
		'Tuyết',
		'Vân',
		'Yến'
	]
};

/** A member who does not exist, plausible in name and dates; about one in thirty is still on probation. */
export function inventMember(random: Random, id: Id, number: number, thisYear: number): Member {
	const sex = random.chance(0.42) ? 'female' : 'male';
	const birthYear = thisYear - random.between(24, 82);
	const official = !random.chance(0.03);
	const admittedYear = official ? Math.min(thisYear - 2, birthYear + random.between(20, 32)) : thisYear;
	const day = () =>
		`${String(random.between(1, 12)).padStart(2, '0')}-${String(random.between(1, 28)).padStart(2, '0')}`;
	const admitted = official ? day() : '02-03';
	return {
		id,
		fullName: `${random.pick(families)} ${random.pick(middles[sex])} ${random.pick(givens[sex])}`,
		sex,
		bornOn: `${birthYear}-${day()}`,
		birthPrecision: 'day',
		admittedOn: `${admittedYear}-${admitted}`,
		officialOn: official ? `${admittedYear + 1}-${admitted}` : null,
		cardNumber: official ? `19.${String(100_000 + number * 37).padStart(6, '0')}` : null,
		phone: random.chance(0.8) ? `09${String(random.between(10_000_000, 99_999_999))}` : null
	};
}
