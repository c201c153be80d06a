import { tidy } from './vietnamese.ts';

const onsets = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x'.split(' ');

// Every rime of the language, without tones.
const rimes = `a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây
	e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iê iêc iêm iên iêng iêp iêt iêu
	o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
	ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
	u ua uân uâng uât uây uc uê uêch uên uênh uêu ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uynh uyp uyt uyu
	ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
	y yêm yên yêng yêt yêu`
	.split(/\s+/)
	.filter(Boolean);

const syllables = new Set(['', ...onsets].flatMap((onset) => rimes.map((rime) => onset + rime)));
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

const asked = new Map<string, boolean>();

/** Whether a word can be a syllable of Vietnamese: an onset, a rime and at most one tone. */
export function isSyllable(word: string): boolean {
	const known = asked.get(word);
	if (known !== undefined) return known;
	const answer = fitsTogether(word);
	if (asked.size < 20_000) asked.set(word, answer);
	return answer;
}

function fitsTogether(word: string): boolean {
	const apart = tidy(word).toLowerCase().normalize('NFD');
	if ((apart.match(tones)?.length ?? 0) > 1) return false;
	return syllables.has(apart.replace(tones, '').normalize('NFC'));
}
