import { inBothLanguages, type Locale } from '#platform/words.ts';
import type { Place } from './places.ts';

export const publicWords = inBothLanguages(
	{
		home: 'Trang người dân',
		lead: 'Ở đây ông/bà xem được những điều Đảng ủy công bố, và gửi được ý kiến. Không cần tài khoản.',
		choose: 'Ông/bà ở xã, phường nào?',
		none: 'Chưa có trang nào.',
		noneHelp: 'Văn phòng Đảng ủy xã cần cài đặt chương trình trước.',
		members: 'Dành cho đảng viên, cán bộ: đăng nhập'
	},
	{
		home: 'For the people',
		lead: 'Here you can read what the Party committee makes public, and write to it. No account is needed.',
		choose: 'Which commune do you live in?',
		none: 'There is no page yet.',
		noneHelp: 'The office of the commune’s Party committee has to set up the program first.',
		members: 'For members and cadres: sign in'
	}
);

type Said = { vi: string; en: string };
/** A public page of a committee: the last part of its address, its name, and in a sentence what it is for. */
type PublicPage = { path: string; label: Said; about: Said };

/** In the order in which people need them. */
const pages: readonly PublicPage[] = [
	{
		path: 'reception',
		label: { vi: 'Lịch tiếp công dân', en: 'Reception of citizens' },
		about: {
			vi: 'Ngày nào, ai tiếp, ở đâu, mang theo gì',
			en: 'On which days, by whom, where, and what to bring'
		}
	},
	{
		path: 'case',
		label: { vi: 'Việc tôi đã gửi', en: 'What I have sent' },
		about: {
			vi: 'Xem đơn, kiến nghị của mình đến đâu, bằng mã trên giấy biên nhận.',
			en: 'See where your case stands, by the code of the receipt.'
		}
	},
	{
		path: 'dossiers',
		label: { vi: 'Hồ sơ tồn đọng', en: 'Long matters of many households' },
		about: {
			vi: 'Đất dịch vụ và việc kéo dài khác: đang đến đâu; xem hồ sơ của hộ mình bằng mã.',
			en: 'Service land and other long matters: how far they are; find your own file by its code.'
		}
	},
	{
		path: 'dialogues',
		label: { vi: 'Đối thoại với Nhân dân', en: 'Dialogues with the people' },
		about: {
			vi: 'Lịch đối thoại, gửi câu hỏi trước, kết quả và những việc đã hứa.',
			en: 'When dialogues are held, questions beforehand, results and promises.'
		}
	},
	{
		path: 'comments',
		label: { vi: 'Góp ý cán bộ, đảng viên', en: 'Comment on a cadre or member' },
		about: {
			vi: 'Góp ý không cần xưng tên; xem câu trả lời bằng số biên nhận.',
			en: 'Comment without giving a name; read the answer with a receipt.'
		}
	},
	{
		path: 'publication',
		label: { vi: 'Xã công khai', en: 'Made public' },
		about: {
			vi: 'Ngân sách, đất đai, công trình, các khoản đóng góp… đã công khai ở đâu, từ ngày nào.',
			en: 'Budget, land, projects, contributions: where they were made public, and since when.'
		}
	}
];

/** The public pages of the committee with this address. */
export const publicPlaces = (handle: string, locale: Locale): (Place & { about: string })[] =>
	pages.map(({ path, label, about }) => ({
		href: `/public/${handle}/${path}`,
		label: label[locale],
		about: about[locale]
	}));
