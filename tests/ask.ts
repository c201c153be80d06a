import { request, type IncomingHttpHeaders } from 'node:http';

export type Answered = { status: number; headers: IncomingHttpHeaders; body: string };
type Ask = {
	body?: string;
	method?: string;
	headers?: Record<string, string>;
	form?: Record<string, string>;
};

/** One request exactly as told: any Host and Origin, no redirect followed, no cookie kept. */
export function ask(address: string, { method, headers, form, body: raw }: Ask = {}): Promise<Answered> {
	return new Promise((resolve, reject) => {
		const body = raw ?? (form && new URLSearchParams(form).toString());
		const asked = request(
			address,
			{
				method: method ?? (form ? 'POST' : 'GET'),
				headers: {
					accept: 'text/html',
					...(form && { 'content-type': 'application/x-www-form-urlencoded' }),
					...headers
				},
				agent: false
			},
			(response) => {
				let text = '';
				response.setEncoding('utf8');
				response.on('data', (part: string) => (text += part));
				response.on('end', () =>
					resolve({ status: response.statusCode!, headers: response.headers, body: text })
				);
				response.on('error', reject);
			}
		);
		asked.on('error', reject);
		asked.end(body);
	});
}
