import { pino } from 'pino';

/** Lines for whoever keeps the machine running: no names, no texts, no addresses of people. */
export const openLog = (level: string) => pino({ level, base: undefined });

export type Log = ReturnType<typeof openLog>;
