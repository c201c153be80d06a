import type { Context } from '#platform/server/context.ts';
import type { Locale } from '#platform/words.ts';

declare global {
	namespace App {
		interface Locals {
			/** who acts, on which data; on pages for people who are signed in, and on the public pages of a committee */
			ctx: Context;
			locale: Locale;
			/** a word for the log lines of one request, quoted by people when we failed */
			reference: string;
		}
		interface Error {
			message: string;
			code?: string;
			reference?: string;
		}
	}
}

export {};
