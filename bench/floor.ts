import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import pg from 'pg';

// The floor: what the same work costs with node:http, the driver and hand-written SQL, and nothing else. The same
// database, the same session, the same committee, the same figures on the page. Started by run.ts as a process.

pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
const pool = new pg.Pool({ connectionString: process.env.FLOOR_DATABASE, max: 10 });

type Person = { committee: string; member: string; cells: string[]; all: boolean };

async function whoAsks(req: IncomingMessage): Promise<Person | undefined> {
	const token = /session_token=([^.;]+)/.exec(decodeURIComponent(req.headers.cookie ?? ''))?.[1];
	const { rows } = await pool.query(
		`select u."committeeId" as committee, u."memberId" as member,
			coalesce(array_agg(p.unit_id) filter (where p.kind in ('cell-secretary', 'cell-deputy')), '{}') as cells,
			coalesce(bool_or(p.kind in ('office', 'secretary', 'deputy-secretary')), false) as all
		from auth.session s join auth."user" u on u.id = s."userId"
		left join posts p on p.committee_id = u."committeeId" and p.member_id = u."memberId" and p.valid @> current_date
		where s.token = $1 and s."expiresAt" > now() group by 1, 2`,
		[token]
	);
	return rows[0];
}

const visible = `from members m join memberships ms on ms.committee_id = m.committee_id and ms.member_id = m.member_id and ms.valid @> current_date
	where m.committee_id = $1 and ($2 or ms.unit_id = any($3))`;

async function members({ committee, all, cells }: Person): Promise<string> {
	const [{ rows: counted }, { rows }] = await Promise.all([
		pool.query(`select count(*)::int as total ${visible}`, [committee, all, cells]),
		pool.query(
			`with page as (select m.*, ms.unit_id ${visible} order by m.sort_name, m.member_id limit 50)
			select page.member_id as id, full_name as name, born_on as born, up.name as cell, official_on as official,
				exists (select from exemptions e where e.committee_id = $1 and e.member_id = page.member_id and e.valid @> current_date) as exempt,
				array(select kind::text from posts p where p.committee_id = $1 and p.member_id = page.member_id and p.valid @> current_date) as posts
			from page join unit_periods up on up.committee_id = $1 and up.unit_id = page.unit_id and up.valid @> current_date
			order by sort_name, page.member_id`,
			[committee, all, cells]
		)
	]);
	const safe = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
	return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Đảng viên</title></head><body><h1>Đảng viên (${counted[0].total})</h1><table>${rows
		.map(
			(row) =>
				`<tr><th><a href="/members/${row.id}">${safe(row.name)}</a></th><td>${row.born}</td><td>${safe(row.cell)}</td><td>${row.official}${row.exempt ? ' *' : ''}</td><td>${row.posts.join(', ')}</td></tr>`
		)
		.join('')}</table></body></html>`;
}

async function mark({ committee, member, cells }: Person, body: string): Promise<string> {
	const { meetingId, memberId, present } = JSON.parse(body);
	const { rowCount } = await pool.query(
		`insert into roll_marks (committee_id, meeting_id, member_id, part, unit_id, present, entered_by, channel, entered_at, noted_at)
		select $1, $2, $3, 1, ms.unit_id, $4, $5, 'self', now(), now() from memberships ms
		where ms.committee_id = $1 and ms.member_id = $3 and ms.unit_id = any($6) and ms.valid @> current_date
		on conflict (committee_id, meeting_id, member_id, part) do update set present = excluded.present, entered_at = excluded.entered_at`,
		[committee, meetingId, memberId, present, member, cells]
	);
	return JSON.stringify({ saved: rowCount });
}

async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
	if (req.url === '/hello') return void res.end('hello');
	const parts: Buffer[] = [];
	for await (const part of req) parts.push(part as Buffer);
	const person = await whoAsks(req);
	if (!person) return void res.writeHead(403).end();
	const html = req.url === '/members';
	const body = html ? await members(person) : await mark(person, Buffer.concat(parts).toString());
	res.writeHead(200, { 'content-type': html ? 'text/html' : 'application/json' }).end(body);
}

const server = createServer((req, res) => {
	answer(req, res).catch((error) => res.writeHead(500).end(String(error)));
});
server.listen(Number(process.env.PORT), '127.0.0.1', () => console.log('is ready'));
process.on('SIGTERM', () => server.close(() => void pool.end().then(() => process.exit(0))));
