import type { Cookies } from '@sveltejs/kit';
import { signIn } from '#domain/accounts/server/index.ts';
import { services } from './services.ts';

/** Signs a person in and sets the cookies that the sign-in library asks for. */
export async function signInHere(cookies: Cookies, username: string, password: string): Promise<void> {
	for (const cookie of await signIn(services, username, password)) setCookie(cookies, cookie);
}

function setCookie(cookies: Cookies, header: string) {
	const [pair = '', ...rest] = header.split('; ');
	const at = pair.indexOf('=');
	const attribute = (name: string) =>
		rest.find((part) => part.toLowerCase().startsWith(`${name}=`))?.slice(name.length + 1);
	cookies.set(pair.slice(0, at), decodeURIComponent(pair.slice(at + 1)), {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: rest.includes('Secure'),
		maxAge: Number(attribute('max-age') ?? 0)
	});
}

/** Forgets the sign-in on this device. */
export function clearCookies(cookies: Cookies) {
	for (const { name } of cookies.getAll()) {
		if (/^(__Secure-)?tusoi\./.test(name))
			cookies.delete(name, { path: '/', secure: name.startsWith('__Secure-') });
	}
}
