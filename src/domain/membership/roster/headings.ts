import { fold, tidy } from '#platform/vietnamese.ts';
import type { FieldName } from './fields.ts';

/** A heading as it is compared: folded, without signs. */
const key = (heading: string): string =>
	fold(heading)
		.replace(/[^a-z0-9]+/g, ' ')
		.trim();

// The first rule that fits decides; null is a heading that looks like ours and is not.
const rules: [RegExp, FieldName | null][] = [
	[/^(tt|stt|so tt|so thu tu|thu tu|no)$/, 'ordinal'],
	[/\b(cha|me|vo|chong|nguoi gioi thieu)\b|ngay .*sinh hoat|\bdoan\b/, null],
	[/^(ten|ten goi)$/, 'given-name'],
	[/^ho( va)?( chu| ten)? (dem|lot)\b|^ho$/, 'name'],
	[/^(ho ten|ho va ten|ten dang vien|full name|name)\b|^dang vien$/, 'name'],
	[/^(chuc vu|chuc danh) (chinh quyen|doan the|chuyen mon|cong tac|nghe nghiep)/, null],
	[/chuc vu|chuc danh|^post$/, 'post'],
	[/ngay cap|noi cap|ngay phat/, null],
	[/so the|the dang|\bstdv\b|so tdv|^the dv$|^card/, 'card'],
	[/dien thoai|\bsdt\b|\bso dt\b|^dt$|di dong|\bdtdd\b|phone|^mobile/, 'phone'],
	[/chinh thuc|^ct$|^official/, 'official'],
	[/du bi|^db$|vao dang|ket nap|vao dcs|^admitted/, 'admitted'],
	[/^(ngay )?(thang )?(nam )?sinh\b|\b(ngay|nam) (thang )?(nam )?sinh\b|^ntns$|^born|^date of birth/, 'born'],
	[/^(gioi tinh|gioi|nam nu|phai|gt|sex)$/, 'sex'],
	[/^(ngay )?(duoc )?mien\b|^exempt/, 'exemption'],
	[
		/^(ten )?chi bo( dang)?( sinh hoat)?$|^(don vi|noi) sinh hoat|^don vi$|^sinh hoat tai|^to chuc dang|^cell$/,
		'unit'
	],
	[/^ghi chu|^note/, 'note']
];

/** What the heading of a column says that the column is. */
export function fieldOf(heading: string): FieldName | null {
	const exactly = tidy(heading).toLowerCase();
	if (exactly === 'nam' || exactly === 'male') return 'male';
	if (exactly === 'nữ' || exactly === 'nu' || exactly === 'female') return 'female';
	const compared = key(heading);
	return rules.find(([rule]) => rule.test(compared))?.[1] ?? null;
}

/** What a heading of two levels says: `Ngày, tháng, năm sinh` over `Nữ`, `Ngày vào Đảng` over `Chính thức`. */
export function fieldOfTwo(above: string, below: string): FieldName | null {
	if (below === '') return fieldOf(above);
	const alone = fieldOf(below);
	if (above === '' || alone === 'male' || alone === 'female' || alone === 'official' || alone === 'admitted')
		return alone;
	const compared = key(`${above} ${below}`);
	const together = rules.find(([rule]) => rule.test(compared));
	return together ? (alone ?? together[1]) : alone;
}
