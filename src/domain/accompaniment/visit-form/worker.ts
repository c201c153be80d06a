/*
 * Runs on the devices of those who visit cells, and keeps one page there: the empty report, with its script, its style and its type.
 * Whatever page is asked for while the network is away, the report opens instead and says so. Nothing else is kept,
 * nobody's name is on it, and it goes when somebody signs out or is asked to sign in.
 */
const kept = 'tusoi-report';
const report = '/visits/without-network';
/** A network that takes longer than this over the report's page counts as none. */
const patience = 8000;

type Extended = Event & { waitUntil(work: Promise<unknown>): void };
type Asked = Extended & {
	request: Request;
	preloadResponse: Promise<Response | undefined>;
	respondWith(answer: Promise<Response>): void;
};
type Told = Extended & { data: unknown; source: { postMessage(words: string): void } | null };
type Worker = {
	addEventListener(type: 'install' | 'activate', act: (event: Extended) => void): void;
	addEventListener(type: 'message', act: (event: Told) => void): void;
	addEventListener(type: 'fetch', act: (event: Asked) => void): void;
	skipWaiting(): Promise<void>;
	clients: { claim(): Promise<void> };
	registration: { navigationPreload?: { enable(): Promise<void> } };
};
const worker = self as unknown as Worker;

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) =>
	event.waitUntil(Promise.all([worker.clients.claim(), worker.registration.navigationPreload?.enable()]))
);
worker.addEventListener('message', (event) => {
	if (event.data === 'keep')
		event.waitUntil(keepReport().then((isKept) => isKept && event.source?.postMessage('kept')));
});
worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (origin !== location.origin) return;
	if (request.mode === 'navigate' && pathname === '/sign-out') event.waitUntil(caches.delete(kept));
	else if (request.method !== 'GET') return;
	else if (request.mode === 'navigate') event.respondWith(openPage(event, pathname));
	else if (pathname.startsWith('/_app/immutable/'))
		event.respondWith(caches.match(request).then((part) => part ?? fetch(request)));
});

async function openPage(event: Asked, pathname: string): Promise<Response> {
	const page = fromNetwork(event);
	try {
		if (pathname === '/visits/new') return await inTime(page);
		const answer = await page;
		if (pathname === '/sign-in') await caches.delete(kept);
		return answer;
	} catch (away) {
		const sheet = await caches.match(report, { cacheName: kept });
		if (sheet) return sheet;
		return page.catch(() => Promise.reject(away));
	}
}

const fromNetwork = async ({ preloadResponse, request }: Asked): Promise<Response> =>
	(await preloadResponse) ?? fetch(request);

const inTime = (page: Promise<Response>): Promise<Response> =>
	Promise.race([
		page,
		new Promise<never>((_, tooLate) => setTimeout(() => tooLate(new Error('too slow')), patience))
	]);

/** Fetches the empty report anew with all it is made of; what it no longer needs goes. Answers whether it is kept. */
async function keepReport(): Promise<boolean> {
	const answer = await fetch(report, { cache: 'no-store' }).catch(() => null);
	if (!answer) return Boolean(await caches.match(report, { cacheName: kept }));
	if (!answer.ok || answer.redirected) {
		await caches.delete(kept);
		return false;
	}
	// It opens at any address, so what it is made of is named from the root.
	const html = (await answer.text()).replaceAll(/(["'])(?:\.\.?\/)+_app\//g, '$1/_app/');
	const parts = new Set(partsIn(html, /(?:href|src)="([^"]+)"/g, answer.url));
	const cache = await caches.open(kept);
	for (const part of parts) {
		if (!(await cache.match(part))) await cache.add(part);
		if (!part.endsWith('.css')) continue;
		const style = await (await cache.match(part))!.text();
		for (const font of partsIn(style, /url\(["']?([^"')]+)["']?\)/g, part)) parts.add(font);
	}
	const headers = new Headers({ 'content-type': 'text/html; charset=utf-8' });
	const policy = answer.headers.get('content-security-policy');
	if (policy) headers.set('content-security-policy', policy);
	await cache.put(report, new Response(html, { headers }));
	for (const { url } of await cache.keys())
		if (!parts.has(url) && new URL(url).pathname !== report) await cache.delete(url);
	return true;
}

/** The addresses of our own built files that a text names. */
const partsIn = (text: string, named: RegExp, from: string): string[] =>
	[...text.matchAll(named)]
		.map(([, address]) => new URL(address!, from).href)
		.filter((address) => address.startsWith(`${location.origin}/_app/immutable/`));
