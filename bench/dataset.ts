import pg from 'pg';
import { loadCommittee, openCastAccounts, type LoadedCommittee } from '#demonstration/load-committee.ts';
import { demonstrationPassword, openAuth } from '#domain/accounts/server/index.ts';
import { createMeeting } from '#domain/meetings/server/index.ts';
import { openCells } from '#domain/organization/server/index.ts';
import { rulesAsOf } from '#domain/rules/server/index.ts';
import { systemClock, today } from '#platform/clock.ts';
import { newId, type Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { openDatabase } from '#platform/server/database.ts';
import { migrate } from '#platform/server/migrate.ts';

export type Dataset = LoadedCommittee & { committeeId: Id; meetingId: Id };

/**
 * One committee with the cast and `members` more people in cells of some four hundred, the same for the same seed, and a meeting of
 * today to call the roll of. The crowd is written as SQL: how it came in is not what is measured here.
 */
export async function makeDataset(url: string, members: number): Promise<Dataset> {
	await migrate(url);
	const database = openDatabase(url, 2);
	const { auth, close } = openAuth({ url, secret: 'x'.repeat(32), secureCookies: false });
	const committeeId = newId();
	const ctx: Context = {
		committeeId,
		actor: { accountId: '', memberId: newId(), committeeId, name: '', cellId: null, posts: [] },
		clock: systemClock,
		locale: 'vi',
		db: database.forCommittee(committeeId),
		inTransaction: false
	};
	try {
		const hash = await (await auth.$context).password.hash(demonstrationPassword);
		const loaded = await loadCommittee(ctx, { small: true });
		await openCastAccounts(ctx, loaded, hash);
		const more = Array.from({ length: Math.ceil(members / 400) }, (_, n) => `Chi bộ số ${n + 1}`);
		const opened = more.length ? await openCells(ctx, more, null) : [];
		const cells = [...Object.values(loaded.cells), ...opened.map(({ id }) => id)];
		await addCrowd(url, committeeId, cells, members);
		const now = systemClock.now().getTime();
		const meetingId = await createMeeting(ctx, {
			kind: 'cell-meeting',
			title: 'Sinh hoạt chi bộ',
			place: 'Nhà văn hoá',
			startsAt: new Date(now - 60_000),
			endsAt: new Date(now + 7_200_000),
			breakStartsAt: null,
			breakEndsAt: null,
			ruleSetId: (await rulesAsOf(ctx, today(systemClock))).id,
			unitIds: Object.values(loaded.cells)
		});
		return { ...loaded, committeeId, meetingId };
	} finally {
		await close();
		await database.close();
	}
}

/** So many more people, spread over some cells: always the same ones. */
export async function addCrowd(url: string, committeeId: Id, cells: Id[], members: number) {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		await client.query('select setseed(0.2026)');
		await client.query(
			`insert into members (committee_id, member_id, full_name, sex, born_on, birth_precision, admitted_on, official_on, entered_at)
			select $1::uuid, md5('member ' || n)::uuid,
				(array['Nguyễn','Trần','Lê','Phạm','Hoàng','Phan','Vũ','Đặng','Bùi','Đỗ'])[1 + floor(random() * 10)] || ' ' ||
				(array['Văn','Thị','Hữu','Đức','Xuân','Ngọc','Minh','Thanh'])[1 + floor(random() * 8)] || ' ' ||
				(array['An','Bình','Chi','Dũng','Giang','Hà','Hùng','Khánh','Lan','Mai','Nam','Oanh','Phúc','Quân','Sơn','Thủy','Tuấn','Uyên','Vân','Yến'])[1 + floor(random() * 20)],
				(array['female','male'])[1 + floor(random() * 2)]::sex,
				date '1950-01-01' + floor(random() * 18000)::int, 'day', date '2010-05-19', date '2011-05-19', now()
			from generate_series(1, $2::int) n`,
			[committeeId, members]
		);
		await client.query(
			`insert into memberships (committee_id, membership_id, member_id, unit_id, valid)
			select $1::uuid, md5('membership ' || n)::uuid, md5('member ' || n)::uuid, ($3::uuid[])[1 + n % $4::int], daterange('2020-01-01', null)
			from generate_series(1, $2::int) n`,
			[committeeId, members, cells, cells.length]
		);
		await client.query('vacuum analyze');
	} finally {
		await client.end();
	}
}
