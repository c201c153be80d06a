import { timingSafeEqual } from 'node:crypto';
import { isRedirect } from '@sveltejs/kit';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { services } from './services.ts';
import { isThisMachine } from './this-machine.ts';

/** What a monitoring system reads of this process: no names, no addresses, no ids. */
export const metrics = new Registry();

collectDefaultMetrics({ register: metrics });
const requests = new Histogram({
	name: 'tusoi_request_seconds',
	help: 'How long requests took, by the route that answered',
	labelNames: ['route', 'method', 'status'],
	buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
	registers: [metrics]
});
new Gauge({
	name: 'tusoi_database_connections',
	help: 'Connections to the database: open, idle, and requests that wait for one',
	labelNames: ['state'],
	registers: [metrics],
	collect() {
		const { totalCount, idleCount, waitingCount } = services.database.pool;
		this.set({ state: 'open' }, totalCount);
		this.set({ state: 'idle' }, idleCount);
		this.set({ state: 'waited-for' }, waitingCount);
	}
});

type Request = { route: { id: string | null }; request: { method: string } };

/** Counts a request when it is answered. Going elsewhere is an answer too. */
export async function timed({ route, request }: Request, answer: () => Promise<Response>): Promise<Response> {
	const began = performance.now();
	let status = 500;
	try {
		const response = await answer();
		status = response.status;
		return response;
	} catch (error) {
		if (isRedirect(error)) status = error.status;
		throw error;
	} finally {
		requests.observe(
			{ route: route.id ?? 'none', method: request.method, status },
			(performance.now() - began) / 1000
		);
	}
}

/**
 * Who may read them: whoever knows the token; without it this machine itself, under an address of its own, and not
 * through a proxy, whose visitors would all seem to be on this machine: it says for whom it asks, or for which public host.
 */
export function mayReadMetrics(headers: Headers, address: string, token: string): boolean {
	if (token !== '' && same(headers.get('authorization') ?? '', `Bearer ${token}`)) return true;
	const forwarded = ['x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'forwarded', 'via'];
	return (
		isThisMachine(address) &&
		/^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/i.test(headers.get('host') ?? '') &&
		!forwarded.some((name) => headers.has(name))
	);
}

function same(given: string, wanted: string): boolean {
	const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
	return a.length === b.length && timingSafeEqual(a, b);
}
