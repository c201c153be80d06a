-- Units as dated facts: a name and a place in the tree hold from a day to a day. Closing a unit removes nothing.

create type unit_kind as enum ('committee', 'cell', 'sub-committee', 'superior');

create table units (
	committee_id uuid not null references committees,
	unit_id uuid not null,
	kind unit_kind not null,
	primary key (committee_id, unit_id)
);
create unique index one_committee_unit on units (committee_id) where kind = 'committee';
call protect('units');

create table unit_periods (
	committee_id uuid not null,
	unit_period_id uuid not null,
	unit_id uuid not null,
	parent_id uuid,
	name text not null,
	folded_name text not null generated always as (fold_vietnamese(name)) stored,
	valid daterange not null,
	primary key (committee_id, unit_period_id),
	foreign key (committee_id, unit_id) references units,
	foreign key (committee_id, parent_id) references units,
	constraint one_name_at_a_time exclude using gist (committee_id with =, unit_id with =, valid with &&)
);
call protect('unit_periods');
