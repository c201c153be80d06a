-- Two more dated facts that a review's rules ask for: what kind of cell it is, and whose Party activities are suspended.

create type cell_kind as enum ('village', 'agency', 'school', 'health', 'enterprise', 'armed-forces', 'other');

create table cell_kinds (
	committee_id uuid not null,
	cell_kind_id uuid not null,
	unit_id uuid not null,
	kind cell_kind not null,
	valid daterange not null,
	primary key (committee_id, cell_kind_id),
	foreign key (committee_id, unit_id) references units,
	constraint one_kind_at_a_time exclude using gist (committee_id with =, unit_id with =, valid with &&)
);
call protect('cell_kinds');

create table suspensions (
	committee_id uuid not null,
	suspension_id uuid not null,
	member_id uuid not null,
	valid daterange not null,
	primary key (committee_id, suspension_id),
	foreign key (committee_id, member_id) references members,
	constraint one_suspension_at_a_time exclude using gist (committee_id with =, member_id with =, valid with &&)
);
call protect('suspensions');
