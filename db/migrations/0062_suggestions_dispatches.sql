-- How an explanation came to be, and what crosses committees: a dispatch, never a query.

alter table explanations
	add column verdict_entered_by uuid,
	add column verdict_channel channel,
	-- the dispatch with which it went to the superior
	add column sent_as uuid,
	add foreign key (committee_id, verdict_entered_by) references members (committee_id, member_id),
	add constraint verdict_by_somebody check ((verdict is null) = (verdict_by is null));

alter table suggestions
	-- the superior's committee, when it came as a dispatch
	add column partner_id uuid,
	add column withdrawn_words text,
	add column withdrawn_by text,
	add column withdrawn_entered_by uuid,
	add column withdrawn_channel channel,
	add column withdrawn_at timestamptz,
	add foreign key (committee_id, withdrawn_entered_by) references members (committee_id, member_id),
	add constraint withdrawn_in_words check ((state = 'withdrawn') = (withdrawn_words is not null));

-- What somebody has typed so far; each their own, gone once it is an explanation.
create table explanation_drafts (
	committee_id uuid not null,
	suggestion_id uuid not null,
	saved_by uuid not null,
	happened text not null,
	objective_cause text not null,
	subjective_cause text not null,
	responsibility text not null,
	follow_up text not null,
	saved_at timestamptz not null,
	primary key (committee_id, suggestion_id, saved_by),
	foreign key (committee_id, suggestion_id) references suggestions,
	foreign key (committee_id, saved_by) references members (committee_id, member_id)
);
call protect('explanation_drafts');
grant delete on explanation_drafts to tusoi_app;

-- The pair of keys of a committee's dispatches: with the one it signs, by the other its partners know that.
create table dispatch_keys (
	committee_id uuid not null references committees,
	public_key text not null,
	private_key text not null,
	made_at timestamptz not null,
	primary key (committee_id)
);
call protect('dispatch_keys');
revoke update on dispatch_keys from tusoi_app;

-- What the other committee is to ours.
create type dispatch_role as enum ('superior', 'subordinate');

create table dispatch_partners (
	committee_id uuid not null references committees,
	-- the other committee, here or in another install
	partner_id uuid not null,
	name text not null,
	role dispatch_role not null,
	public_key text not null,
	agreed_by uuid not null,
	agreed_at timestamptz not null,
	ended_at timestamptz,
	primary key (committee_id, partner_id),
	foreign key (committee_id, agreed_by) references members (committee_id, member_id),
	constraint no_partner_of_oneself check (partner_id <> committee_id)
);
call protect('dispatch_partners');

-- A code that one committee shows and the other types. The code itself is not kept: only what recognises it.
create table pairing_codes (
	committee_id uuid not null references committees,
	pairing_id uuid not null,
	role dispatch_role not null,
	code_hash bytea not null,
	seal_key bytea not null,
	made_by uuid not null,
	made_at timestamptz not null,
	expires_at timestamptz not null,
	used_at timestamptz,
	primary key (committee_id, pairing_id),
	foreign key (committee_id, made_by) references members (committee_id, member_id)
);
create index pairing_codes_by_hash on pairing_codes (code_hash);
call protect('pairing_codes');

create type dispatch_kind as enum ('suggestion', 'explanation', 'verdict', 'withdrawal');
create type dispatch_way as enum ('delivered', 'file');

-- What went out. `sealed` is signed letter by letter; `about` are the issues that it is about.
create table sent_dispatches (
	committee_id uuid not null,
	dispatch_id uuid not null,
	partner_id uuid not null,
	kind dispatch_kind not null,
	about uuid[] not null,
	sealed text not null,
	signature text not null,
	way dispatch_way not null,
	sent_by uuid not null,
	sent_at timestamptz not null,
	primary key (committee_id, dispatch_id),
	foreign key (committee_id, partner_id) references dispatch_partners,
	foreign key (committee_id, sent_by) references members (committee_id, member_id)
);
create index sent_dispatches_by_time on sent_dispatches (committee_id, sent_at);
create index sent_dispatches_by_issue on sent_dispatches using gin (about);
call protect('sent_dispatches');
revoke update on sent_dispatches from tusoi_app;

-- What came in: once, however often it is brought.
create table received_dispatches (
	committee_id uuid not null,
	dispatch_id uuid not null,
	partner_id uuid not null,
	kind dispatch_kind not null,
	about uuid[] not null,
	sealed text not null,
	signature text not null,
	way dispatch_way not null,
	received_by uuid,
	received_at timestamptz not null,
	-- entered into our own records, or put aside in words
	taken_by uuid,
	taken_at timestamptz,
	aside_words text,
	primary key (committee_id, dispatch_id),
	foreign key (committee_id, partner_id) references dispatch_partners,
	foreign key (committee_id, received_by) references members (committee_id, member_id),
	foreign key (committee_id, taken_by) references members (committee_id, member_id),
	constraint taken_by_somebody check ((taken_at is null) = (taken_by is null)),
	constraint aside_by_somebody check (aside_words is null or taken_by is not null)
);
create index received_dispatches_by_time on received_dispatches (committee_id, received_at);
create index received_dispatches_by_issue on received_dispatches using gin (about);
call protect('received_dispatches');

-- One event in the journal of another committee of this install, by nobody of its own. Called by the two functions below alone.
create function append_event_of(committee uuid, event_content jsonb) returns void language plpgsql security definer set search_path = public as $$
declare
	own text := current_setting('tusoi.committee_id', true);
begin
	perform set_config('tusoi.committee_id', committee::text, true);
	perform append_event(event_content::text);
	perform set_config('tusoi.committee_id', own, true);
end $$;
revoke all on function append_event_of(uuid, jsonb) from public;

-- Puts a dispatch of ours into the inbox of a partner in this install; false when the partner is not here, or no longer one.
create function deliver_dispatch(receiver uuid, dispatch uuid, dispatch_kind dispatch_kind, dispatch_about uuid[], dispatch_sealed text, dispatch_signature text, moment timestamptz)
	returns boolean language plpgsql security definer set search_path = public as $$
declare
	sender uuid := current_committee();
begin
	if not exists (select from dispatch_partners where committee_id = sender and partner_id = receiver and ended_at is null)
		or not exists (select from dispatch_partners where committee_id = receiver and partner_id = sender and ended_at is null) then
		return false;
	end if;
	-- Two committees that write to each other at once wait in the same order.
	perform from journal_heads where committee_id in (sender, receiver) order by committee_id for update;
	insert into received_dispatches (committee_id, dispatch_id, partner_id, kind, about, sealed, signature, way, received_at)
		values (receiver, dispatch, sender, dispatch_kind, dispatch_about, dispatch_sealed, dispatch_signature, 'delivered', moment)
		on conflict do nothing;
	if found then
		perform append_event_of(receiver, jsonb_build_object(
			'act', 'dispatch.arrived', 'at', floor(extract(epoch from moment) * 1000)::bigint, 'actorId', null, 'onBehalfOf', null,
			'channel', 'import', 'subjectType', 'dispatch', 'subjectId', dispatch, 'from', null,
			'to', jsonb_build_object('partnerId', sender, 'kind', dispatch_kind)));
	end if;
	return true;
end $$;
revoke all on function deliver_dispatch(uuid, uuid, dispatch_kind, uuid[], text, text, timestamptz) from public;
grant execute on function deliver_dispatch(uuid, uuid, dispatch_kind, uuid[], text, text, timestamptz) to tusoi_app;

-- A code of another committee in this install was typed here: from now on the two are partners. Nothing when no such code is open.
create function answer_pairing(typed_hash bytea, answered_by uuid, moment timestamptz)
	returns table (partner_id uuid, name text, role dispatch_role) language plpgsql security definer set search_path = public as $$
declare
	own uuid := current_committee();
	code pairing_codes;
	own_name text;
	own_key text;
	other_name text;
	other_key text;
	theirs dispatch_role;
begin
	select * into code from pairing_codes p
		where p.code_hash = typed_hash and p.committee_id <> own and p.used_at is null and p.expires_at > moment for update;
	if not found then return; end if;
	select c.name into strict own_name from committees c where c.committee_id = own;
	select k.public_key into strict own_key from dispatch_keys k where k.committee_id = own;
	select c.name into strict other_name from committees c where c.committee_id = code.committee_id;
	select k.public_key into strict other_key from dispatch_keys k where k.committee_id = code.committee_id;
	theirs := case code.role when 'superior' then 'subordinate' else 'superior' end;
	perform from journal_heads where committee_id in (own, code.committee_id) order by committee_id for update;
	update pairing_codes p set used_at = moment where p.committee_id = code.committee_id and p.pairing_id = code.pairing_id;
	insert into dispatch_partners as d (committee_id, partner_id, name, role, public_key, agreed_by, agreed_at)
		values (code.committee_id, own, own_name, code.role, own_key, code.made_by, moment),
			(own, code.committee_id, other_name, theirs, other_key, answered_by, moment)
		on conflict on constraint dispatch_partners_pkey do update
			set name = excluded.name, role = excluded.role, public_key = excluded.public_key,
				agreed_by = excluded.agreed_by, agreed_at = excluded.agreed_at, ended_at = null;
	perform append_event_of(code.committee_id, jsonb_build_object(
		'act', 'dispatch-partner.agreed', 'at', floor(extract(epoch from moment) * 1000)::bigint, 'actorId', null, 'onBehalfOf', code.made_by,
		'channel', 'import', 'subjectType', 'dispatch-partner', 'subjectId', own, 'from', null,
		'to', jsonb_build_object('name', own_name, 'role', code.role)));
	return query select code.committee_id, other_name, theirs;
end $$;
revoke all on function answer_pairing(bytea, uuid, timestamptz) from public;
grant execute on function answer_pairing(bytea, uuid, timestamptz) to tusoi_app;
