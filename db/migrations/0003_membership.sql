-- Members, and what is true of them from a day to a day: cell, post, exemption.

create type birth_precision as enum ('day', 'month', 'year');
create type sex as enum ('female', 'male');

create table members (
	committee_id uuid not null references committees,
	member_id uuid not null,
	full_name text not null,
	sort_name text collate "vi-x-icu" not null generated always as (given_name_first(full_name)) stored,
	folded_name text not null generated always as (fold_vietnamese(full_name)) stored,
	sex sex,
	born_on date,
	birth_precision birth_precision,
	admitted_on date,
	official_on date,
	card_number text,
	phone text,
	note text,
	entered_at timestamptz not null,
	primary key (committee_id, member_id),
	constraint card_number_belongs_to_one_member unique (committee_id, card_number),
	constraint official_after_admission check (official_on >= admitted_on)
);
create index members_by_given_name on members (committee_id, sort_name, member_id);
call protect('members');

create table memberships (
	committee_id uuid not null,
	membership_id uuid not null,
	member_id uuid not null,
	unit_id uuid not null,
	valid daterange not null,
	primary key (committee_id, membership_id),
	foreign key (committee_id, member_id) references members,
	foreign key (committee_id, unit_id) references units,
	constraint one_cell_at_a_time exclude using gist (committee_id with =, member_id with =, valid with &&)
);
create index memberships_by_unit on memberships (committee_id, unit_id, member_id);
call protect('memberships');

create table exemptions (
	committee_id uuid not null,
	exemption_id uuid not null,
	member_id uuid not null,
	valid daterange not null,
	primary key (committee_id, exemption_id),
	foreign key (committee_id, member_id) references members,
	constraint one_exemption_at_a_time exclude using gist (committee_id with =, member_id with =, valid with &&)
);
call protect('exemptions');

create type post_kind as enum (
	'secretary', 'deputy-secretary', 'standing-member', 'committee-member', 'inspection-head', 'inspection-member', 'office',
	'cell-secretary', 'cell-deputy', 'cell-committee-member'
);

create table posts (
	committee_id uuid not null,
	post_id uuid not null,
	member_id uuid not null,
	unit_id uuid not null,
	kind post_kind not null,
	valid daterange not null,
	primary key (committee_id, post_id),
	foreign key (committee_id, member_id) references members,
	foreign key (committee_id, unit_id) references units,
	constraint one_post_once_at_a_time exclude using gist
		(committee_id with =, member_id with =, unit_id with =, kind with =, valid with &&)
);
create index posts_by_unit on posts (committee_id, unit_id);
call protect('posts');

create type roster_import_state as enum ('uploaded', 'confirmed', 'writing', 'done', 'failed');
create type roster_row_outcome as enum ('new', 'changed', 'same', 'refused');

create table roster_imports (
	committee_id uuid not null references committees,
	roster_import_id uuid not null,
	file_name text not null,
	storage_key text not null,
	sha256 text not null,
	as_of date not null,
	columns jsonb not null,
	create_units boolean not null default false,
	state roster_import_state not null,
	rows_written integer not null default 0,
	failure text,
	entered_by uuid not null,
	entered_at timestamptz not null,
	finished_at timestamptz,
	primary key (committee_id, roster_import_id),
	foreign key (committee_id, entered_by) references members (committee_id, member_id)
);
call protect('roster_imports');

create table roster_import_rows (
	committee_id uuid not null,
	roster_import_id uuid not null,
	row_number integer not null,
	sheet text not null,
	sheet_row integer not null,
	outcome roster_row_outcome not null,
	fields jsonb not null,
	changes jsonb not null,
	problems jsonb not null,
	primary key (committee_id, roster_import_id, row_number),
	foreign key (committee_id, roster_import_id) references roster_imports
);
call protect('roster_import_rows');
grant delete on roster_import_rows to tusoi_app;
