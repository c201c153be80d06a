import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { SettingsError, type Settings } from '#platform/server/settings.ts';

type Handler = (req: IncomingMessage, res: ServerResponse) => void;

/**
 * The small server in front of the built application. It alone says whether a request came by http or https, so a
 * form is accepted on whatever address the program was reached at, and refused from any other place.
 */
export async function serve(settings: Settings): Promise<{ server: Server; address: string }> {
	process.env.PROTOCOL_HEADER = 'x-tusoi-protocol';
	process.env.BODY_SIZE_LIMIT = '25M';
	const { handler } = (await import(join(import.meta.dirname, '../../build/handler.js'))) as {
		handler: Handler;
	};
	const server = createServer((req, res) => {
		req.headers['x-tusoi-protocol'] = protocolOf(req, settings.origin);
		handler(req, res);
	});
	await listen(server, settings);
	const { port } = server.address() as AddressInfo;
	return {
		server,
		address: settings.origin || `http://${settings.host === '0.0.0.0' ? '127.0.0.1' : settings.host}:${port}`
	};
}

/** The public address keeps its own protocol; every other address is one of this machine's, without encryption. */
export function protocolOf(req: Pick<IncomingMessage, 'headers'>, origin: string): 'http' | 'https' {
	return origin !== '' && req.headers.host === new URL(origin).host && origin.startsWith('https:')
		? 'https'
		: 'http';
}

function listen(server: Server, { host, port }: Settings): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => {
			if (error.code === 'EADDRINUSE')
				reject(
					new SettingsError(
						`Port ${port} on ${host} is in use. Stop what uses it, or set PORT to another number.`
					)
				);
			else if (error.code === 'EACCES')
				reject(
					new SettingsError(`Port ${port} may not be used by this account. Set PORT to a number above 1023.`)
				);
			else if (error.code === 'EADDRNOTAVAIL')
				reject(
					new SettingsError(
						`${host} is no address of this machine. Set HOST to one that is, or to 0.0.0.0 for all.`
					)
				);
			else reject(error);
		});
		server.listen(port, host, resolve);
	});
}
