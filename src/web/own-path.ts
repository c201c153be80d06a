/**
 * A path of ours to go to next, whatever was asked for: what would lead elsewhere (`//elsewhere`, `/\elsewhere`, a
 * tab in between, which browsers leave out) leads to the first page.
 */
export function ownPath(asked: string | null | undefined): string {
	if (!asked?.startsWith('/')) return '/';
	try {
		const { origin, pathname, search } = new URL(asked, 'http://own.invalid');
		return origin === 'http://own.invalid' && !/^\/[/\\]/.test(pathname) ? pathname + search : '/';
	} catch {
		return '/';
	}
}
