import { expect, test } from 'vitest';
import { isTooPlain } from './password.ts';

const person = { username: 'vandn', name: 'Dương Ngọc Vân' };

test.each([
	'1234567890',
	'0987654321',
	'aaaaaaaaaaaa',
	'abababababab',
	'vandn12345',
	'Dương Ngọc Vân 1',
	'matkhau123',
	'password1234',
	'qwertyuiop'
])('“%s” is what anybody would try first', (password) => expect(isTooPlain(password, person)).toBe(true));

test.each(['con trâu đi trước', 'mùa gặt tháng năm', 'Hoa sen 1958 nở', 'demonstration-only'])(
	'“%s” will do',
	(password) => expect(isTooPlain(password, person)).toBe(false)
);
