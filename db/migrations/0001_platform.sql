-- What every module stands on: the committee as tenant, the journal that nobody can quietly rewrite.

create extension if not exists btree_gist;
create extension if not exists unaccent;

do $$ begin
	if not exists (select from pg_roles where rolname = 'tusoi_app') then
		create role tusoi_app nologin;
	end if;
	execute format('grant tusoi_app to %I', current_user);
end $$;
grant usage on schema public to tusoi_app;

-- The committee whose rows this connection may see; set when the connection is handed out.
create function current_committee() returns uuid language sql stable parallel safe
	return nullif(current_setting('tusoi.committee_id', true), '')::uuid;

-- Lower case without diacritics, in either spelling (ủy/uỷ, hòa/hoà) and either Unicode form.
create function fold_vietnamese(words text) returns text language sql immutable strict parallel safe
	return lower(public.unaccent('public.unaccent'::regdictionary, normalize(words, NFC)));

-- "Nguyễn Văn Dương" → "Dương Nguyễn Văn": Vietnamese lists run by given name.
create function given_name_first(full_name text) returns text language sql immutable strict parallel safe
	return regexp_replace(full_name, '^(.*) (\S+)$', '\2 \1');

-- Row-level security for a table of a committee's data; deleting is granted only where a module says so.
create procedure protect(protected regclass) language plpgsql as $$ begin
	execute format('alter table %s enable row level security', protected);
	execute format('create policy own_committee on %s to tusoi_app using (committee_id = current_committee()) with check (committee_id = current_committee())', protected);
	execute format('grant select, insert, update on %s to tusoi_app', protected);
end $$;

create type channel as enum ('self', 'on-behalf', 'paper', 'import', 'offline');

create table committees (
	committee_id uuid primary key,
	name text not null,
	superior_name text not null,
	place text not null,
	is_demonstration boolean not null default false,
	founded_at timestamptz not null
);
call protect('committees');

create table terms (
	committee_id uuid not null references committees,
	term_id uuid not null,
	name text not null,
	valid daterange not null,
	primary key (committee_id, term_id),
	constraint one_term_at_a_time exclude using gist (committee_id with =, valid with &&)
);
call protect('terms');

-- The journal. Every column but the sequence and the hashes is derived from the content that the hash covers.
create table events (
	committee_id uuid not null references committees,
	sequence bigint not null,
	content text not null,
	previous_hash bytea not null,
	hash bytea not null,
	act text not null generated always as ((content::jsonb) ->> 'act') stored,
	subject_type text not null generated always as ((content::jsonb) ->> 'subjectType') stored,
	subject_id uuid not null generated always as (((content::jsonb) ->> 'subjectId')::uuid) stored,
	actor_id uuid generated always as (((content::jsonb) ->> 'actorId')::uuid) stored,
	on_behalf_of uuid generated always as (((content::jsonb) ->> 'onBehalfOf')::uuid) stored,
	happened_at timestamptz not null generated always as (to_timestamp(((content::jsonb) ->> 'at')::double precision / 1000)) stored,
	primary key (committee_id, sequence)
);
create index events_by_subject on events (committee_id, subject_id, sequence);
alter table events enable row level security;
create policy own_committee on events to tusoi_app using (committee_id = current_committee());
grant select on events to tusoi_app;

create table journal_heads (
	committee_id uuid primary key references committees,
	sequence bigint not null,
	hash bytea not null
);
alter table journal_heads enable row level security;
create policy own_committee on journal_heads to tusoi_app using (committee_id = current_committee());
grant select on journal_heads to tusoi_app;

-- The only way into the journal: appends to the committee's chain. The head's row lock keeps the order.
create function append_event(event_content text) returns bigint language plpgsql security definer set search_path = public as $$
declare
	committee uuid := current_committee();
	head journal_heads;
	next_hash bytea;
begin
	insert into journal_heads values (committee, 0, '\x') on conflict do nothing;
	select * into strict head from journal_heads where committee_id = committee for update;
	next_hash := sha256(head.hash || convert_to((head.sequence + 1) || ' ' || event_content, 'UTF8'));
	insert into events (committee_id, sequence, content, previous_hash, hash)
		values (committee, head.sequence + 1, event_content, head.hash, next_hash);
	update journal_heads set sequence = head.sequence + 1, hash = next_hash where committee_id = committee;
	return head.sequence + 1;
end $$;
revoke all on function append_event(text) from public;
grant execute on function append_event(text) to tusoi_app;
