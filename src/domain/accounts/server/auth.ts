import { betterAuth } from 'better-auth';
import { username } from 'better-auth/plugins/username';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';

export type AuthOptions = { url: string; secret: string; secureCookies: boolean };

/**
 * The sign-in library, called from our own form actions only: none of its addresses is reachable from outside, so
 * nobody can sign themselves up. Throttling is ours (throttle.ts), by username, because a proxy hides addresses.
 */
export function openAuth({ url, secret, secureCookies }: AuthOptions) {
	const pool = new pg.Pool({
		connectionString: url,
		max: 5,
		options: '-c role=tusoi_app -c search_path=auth -c timezone=UTC'
	});
	pool.on('error', () => {
		// An idle connection was cut: the pool opens another when asked.
	});
	const auth = betterAuth({
		baseURL: 'http://tusoi.invalid',
		secret,
		database: { db: new Kysely({ dialect: new PostgresDialect({ pool }) }), type: 'postgres' },
		emailAndPassword: {
			enabled: true,
			autoSignIn: false,
			minPasswordLength: minimumPasswordLength,
			maxPasswordLength: 128
		},
		plugins: [
			username({
				minUsernameLength: 3,
				maxUsernameLength: 40,
				usernameValidator: (name) => /^[a-z0-9._-]+$/i.test(name)
			})
		],
		user: {
			additionalFields: {
				committeeId: { type: 'string', required: true },
				memberId: { type: 'string', required: true }
			}
		},
		session: { expiresIn: 14 * 24 * 3600, updateAge: 24 * 3600 },
		advanced: {
			cookiePrefix: 'tusoi',
			useSecureCookies: secureCookies,
			ipAddress: { disableIpTracking: true }
		},
		rateLimit: { enabled: false },
		telemetry: { enabled: false },
		logger: { disabled: true }
	});
	return { auth, close: () => pool.end() };
}

export const minimumPasswordLength = 10;
export type Auth = ReturnType<typeof openAuth>['auth'];
