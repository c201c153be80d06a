import { sql } from 'kysely';
import type { PostKind } from '#platform/actor.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { validity } from '#platform/server/ranges.ts';

/** The facts of one member as a list tells them; what it does not tell is null, and stays as it is. */
export type MemberWrite = {
	id: Id;
	fullName: string | null;
	sex: 'female' | 'male' | null;
	bornOn: PlainDate | null;
	birthPrecision: 'day' | 'month' | 'year' | null;
	admittedOn: PlainDate | null;
	officialOn: PlainDate | null;
	cardNumber: string | null;
	phone: string | null;
};
export type CellWrite = { id: Id; memberId: Id; unitId: Id; from: PlainDate };
export type PostWrite = CellWrite & { kind: PostKind };
export type ExemptionWrite = { id: Id; memberId: Id; from: PlainDate | null; to: PlainDate | null };

const given = (members: MemberWrite[]) => sql`jsonb_to_recordset(${JSON.stringify(members)}::jsonb) as v
	(id uuid, "fullName" text, sex sex, "bornOn" date, "birthPrecision" birth_precision, "admittedOn" date, "officialOn" date, "cardNumber" text, phone text)`;

export const addMemberRows = (ctx: Context, members: MemberWrite[]) =>
	sql`insert into members
			(committee_id, member_id, full_name, sex, born_on, birth_precision, admitted_on, official_on, card_number, phone, entered_at)
		select ${ctx.committeeId}, id, "fullName", sex, "bornOn", "birthPrecision", "admittedOn", "officialOn", "cardNumber", phone, ${ctx.clock.now()}
		from ${given(members)}`.execute(ctx.db);

export const changeMemberRows = (ctx: Context, members: MemberWrite[]) =>
	sql`update members m set
			full_name = coalesce(v."fullName", m.full_name),
			sex = coalesce(v.sex, m.sex),
			born_on = coalesce(v."bornOn", m.born_on),
			birth_precision = coalesce(v."birthPrecision", m.birth_precision),
			admitted_on = coalesce(v."admittedOn", m.admitted_on),
			official_on = coalesce(v."officialOn", m.official_on),
			card_number = coalesce(v."cardNumber", m.card_number),
			phone = coalesce(v.phone, m.phone)
		from ${given(members)}
		where m.committee_id = ${ctx.committeeId} and m.member_id = v.id`.execute(ctx.db);

const cells = (joinings: CellWrite[]) =>
	sql`jsonb_to_recordset(${JSON.stringify(joinings)}::jsonb) as v (id uuid, "memberId" uuid, "unitId" uuid, "from" date)`;

export const joinCellRows = (ctx: Context, joinings: CellWrite[]) =>
	sql`insert into memberships (committee_id, membership_id, member_id, unit_id, valid)
		select ${ctx.committeeId}, id, "memberId", "unitId", daterange("from", null) from ${cells(joinings)}`.execute(
		ctx.db
	);

/** A membership ends on a day; one that began that very day or later never was. */
export const endMemberships = (ctx: Context, ids: Id[], on: PlainDate) =>
	ctx.db
		.updateTable('memberships')
		.set({ valid: closedOn(on) })
		.where('membership_id', 'in', ids)
		.execute();

export const beginPosts = (ctx: Context, posts: PostWrite[]) =>
	sql`insert into posts (committee_id, post_id, member_id, unit_id, kind, valid)
		select ${ctx.committeeId}, id, "memberId", "unitId", kind, daterange("from", null)
		from jsonb_to_recordset(${JSON.stringify(posts)}::jsonb) as v (id uuid, "memberId" uuid, "unitId" uuid, kind post_kind, "from" date)`.execute(
		ctx.db
	);

export const endPosts = (ctx: Context, ids: Id[], on: PlainDate) =>
	ctx.db
		.updateTable('posts')
		.set({ valid: closedOn(on) })
		.where('post_id', 'in', ids)
		.execute();

const closedOn = (on: PlainDate) => sql<string>`daterange(lower(valid), greatest(lower(valid), ${on}::date))`;

export const addExemptions = (ctx: Context, exemptions: ExemptionWrite[]) =>
	sql`insert into exemptions (committee_id, exemption_id, member_id, valid)
		select ${ctx.committeeId}, id, "memberId", daterange("from", "to")
		from jsonb_to_recordset(${JSON.stringify(exemptions)}::jsonb) as v (id uuid, "memberId" uuid, "from" date, "to" date)`.execute(
		ctx.db
	);

export const changeExemption = (ctx: Context, { id, from, to }: Omit<ExemptionWrite, 'memberId'>) =>
	ctx.db
		.updateTable('exemptions')
		.set({ valid: validity(from, to) })
		.where('exemption_id', '=', id)
		.execute();
