import { fold } from '#platform/vietnamese.ts';

/**
 * Whether anybody would try this password first: the own username or name with a few signs, one or two letters over
 * and over, or a run of the keyboard.
 */
export function isTooPlain(
	password: string,
	{ username, name }: { username: string; name: string }
): boolean {
	const plain = fold(password).replace(/\s/g, '');
	const rest = [username, fold(name).replace(/\s/g, ''), 'matkhau', 'password', 'dangvien', 'chibo', 'tusoi']
		.filter((known) => known.length > 2)
		.reduce((left, known) => left.replaceAll(known, ''), plain);
	if (rest.length < 4 || new Set(plain).size < 4) return true;
	return [
		'01234567890123456789',
		'98765432109876543210',
		'abcdefghijklmnopqrstuvwxyz',
		'qwertyuiopasdfghjkl'
	].some((run) => run.includes(plain) || (/^\d+$/.test(rest) && run.includes(rest)));
}
