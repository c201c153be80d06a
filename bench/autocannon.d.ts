/** What we use of autocannon, which brings no types. */
declare module 'autocannon' {
	type Request = { method: string; headers: Record<string, string>; body?: string };
	type Options = {
		url: string;
		connections: number;
		duration: number;
		verifyBody: (body: unknown) => boolean;
		requests: (Request & { setupRequest?: (request: Request) => Request })[];
	};
	type Result = {
		errors: number;
		non2xx: number;
		mismatches: number;
		requests: { average: number; total: number };
		latency: { p50: number; p99: number };
	};
	export default function autocannon(options: Options): Promise<Result>;
}
