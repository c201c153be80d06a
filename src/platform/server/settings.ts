import { isAbsolute, resolve } from 'node:path';
import * as v from 'valibot';

/** Every setting of the program, with its default. README.md explains them to people. */
const settingsSchema = v.object({
	PORT: v.optional(
		v.pipe(
			v.string(),
			v.regex(/^\d+$/, 'PORT must be a number between 1 and 65535'),
			v.transform(Number),
			v.maxValue(65535, 'PORT must be a number between 1 and 65535')
		),
		'3000'
	),
	HOST: v.optional(v.pipe(v.string(), v.minLength(1, 'HOST must not be empty')), '127.0.0.1'),
	TUSOI_DATA: v.optional(v.pipe(v.string(), v.minLength(1, 'TUSOI_DATA must not be empty')), './data'),
	DATABASE_URL: v.optional(
		v.pipe(
			v.string(),
			v.regex(/^(postgres(ql)?:\/\/.+)?$/, 'DATABASE_URL must begin with postgres:// or be empty')
		),
		''
	),
	TUSOI_ORIGIN: v.optional(
		v.pipe(
			v.string(),
			v.regex(
				/^(https?:\/\/[^/]+)?$/,
				'TUSOI_ORIGIN must be an address such as https://tusoi.example.vn, without a path'
			)
		),
		''
	),
	SMTP_URL: v.optional(
		v.pipe(v.string(), v.regex(/^(smtps?:\/\/.+)?$/, 'SMTP_URL must begin with smtp:// or smtps://')),
		''
	),
	TUSOI_SECRET: v.optional(
		v.pipe(v.string(), v.regex(/^(.{32,})?$/, 'TUSOI_SECRET must have at least 32 characters, or be empty')),
		''
	),
	METRICS_TOKEN: v.optional(v.string(), ''),
	LOG_LEVEL: v.optional(
		v.picklist(
			['silent', 'error', 'warn', 'info', 'debug'],
			'LOG_LEVEL must be one of silent, error, warn, info, debug'
		),
		'info'
	)
});

export type Settings = {
	port: number;
	host: string;
	/** Absolute path of the folder that holds everything that must be backed up. */
	dataFolder: string;
	/** Empty: the PostgreSQL that comes with the program. */
	databaseUrl: string;
	/** The public address behind a proxy, such as https://tusoi.example.vn; empty when reached directly. */
	origin: string;
	smtpUrl: string;
	/** Signs the cookies; empty: made once and kept in the data folder. */
	secret: string;
	metricsToken: string;
	logLevel: string;
};

/** Reads the settings from the environment; a wrong one stops the program with one clear sentence. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
	const read = v.safeParse(settingsSchema, env);
	if (!read.success) throw new SettingsError(read.issues[0].message);
	const s = read.output;
	return {
		port: s.PORT,
		host: s.HOST,
		dataFolder: isAbsolute(s.TUSOI_DATA) ? s.TUSOI_DATA : resolve(s.TUSOI_DATA),
		databaseUrl: s.DATABASE_URL,
		origin: s.TUSOI_ORIGIN,
		smtpUrl: s.SMTP_URL,
		secret: s.TUSOI_SECRET,
		metricsToken: s.METRICS_TOKEN,
		logLevel: s.LOG_LEVEL
	};
}

/** A setting, a port or a folder stands in the way of starting: the message is the one sentence to show. */
export class SettingsError extends Error {
	override name = 'SettingsError';
}
