import { inBothLanguages } from '#platform/words.ts';
import { custodyPages } from './words/pages.ts';
import { refusals } from './words/refusals.ts';
import { sealWords } from './words/seal.ts';

/** All words of this module; its pages take the part that they need from `words/`. */
export const custodyWords = inBothLanguages(
	{
		pages: custodyPages.vi,
		seal: sealWords.vi,
		waiting: {
			appoint: 'Cử người giữ khóa',
			appointThing: (count: number) =>
				count === 0
					? 'Chưa có ai giữ khóa, nên chưa niêm phong được danh tính người góp ý, tố cáo'
					: 'Chưa đủ hai người có khóa, nên chưa niêm phong được danh tính người góp ý, tố cáo',
			makeKey: 'Tạo khóa riêng',
			keyThing: 'Đồng chí được cử giữ khóa danh tính',
			confirm: 'Cùng mở danh tính, hoặc từ chối',
			confirmThing: (who: string) => `${who} đề nghị`,
			read: 'Xem danh tính đã mở',
			readThing: 'Người giữ khóa thứ hai đã đồng ý',
			reseal: 'Niêm phong lại cho người giữ khóa mới',
			confirmReseal: 'Cùng niêm phong lại',
			resealThing: (count: number) => `${count} danh tính`,
			open: 'Mở'
		},
		refusals: refusals.vi
	},
	{
		pages: custodyPages.en,
		seal: sealWords.en,
		waiting: {
			appoint: 'Appoint custodians',
			appointThing: (count) =>
				count === 0
					? 'Nobody holds keys, so the identity of who comments or denounces cannot be sealed'
					: 'Fewer than two have keys, so the identity of who comments or denounces cannot be sealed',
			makeKey: 'Make your key',
			keyThing: 'You were appointed custodian of identities',
			confirm: 'Open an identity together, or refuse',
			confirmThing: (who) => `${who} asks`,
			read: 'Read an identity that was opened',
			readThing: 'The second custodian agreed',
			reseal: 'Seal anew for today’s custodians',
			confirmReseal: 'Seal anew together',
			resealThing: (count) => (count === 1 ? '1 identity' : `${count} identities`),
			open: 'Open'
		},
		refusals: refusals.en
	}
);
