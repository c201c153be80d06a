import { pino } from 'pino';

/** Lines for whoever keeps the machine running: no names, no texts, no addresses of people. */
export const openLog = (level: string) => pino({ level, base: undefined, serializers: { err: inShort } });

/** An error of the database carries the whole connection and, in its detail, the row: neither belongs into a log. */
const inShort = ({ name, message, code, stack }: Error & { code?: string }) => ({
	name,
	message,
	code,
	stack
});

export type Log = ReturnType<typeof openLog>;
