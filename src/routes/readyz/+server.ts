import { sql } from 'kysely';
import { services } from '#web/server/services.ts';

/** Whether the database is reachable and migrated (an unmigrated one has no journal function). */
export async function GET() {
	try {
		await sql`select 'append_event(text)'::regprocedure`.execute(services.database.outside);
		return new Response('ready');
	} catch {
		return new Response('the database is out of reach, or not migrated', { status: 503 });
	}
}
