/** Which page of a list an address asks for: the first, unless it names another. */
export const pageIn = (url: URL): number =>
	Math.max(1, Math.floor(Number(url.searchParams.get('page'))) || 1);
