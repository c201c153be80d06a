-- What a person undertakes for a year, approved by the cell, looked at twice: by the person and by the cell.

create type commitment_state as enum ('draft', 'handed-in', 'returned', 'approved');
create type commitment_round as enum ('half-year', 'year-end');
create type commitment_step_kind as enum (
	'begun', 'handed-in', 'taken-back', 'returned', 'approved', 'reported', 'agreed', 'not-yet'
);

create table commitments (
	committee_id uuid not null,
	commitment_id uuid not null,
	member_id uuid not null,
	year integer not null,
	unit_id uuid not null,
	rule_set_id uuid not null,
	state commitment_state not null,
	entered_by uuid not null,
	channel channel not null,
	entered_at timestamptz not null,
	primary key (committee_id, commitment_id),
	foreign key (committee_id, member_id) references members,
	foreign key (committee_id, unit_id) references units,
	foreign key (committee_id, rule_set_id) references rule_sets,
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint one_commitment_a_year unique (committee_id, member_id, year)
);
create index commitments_by_unit on commitments (committee_id, unit_id, year);
call protect('commitments');

-- One thing undertaken, under a heading of the rule set, with how it will be seen that it was done.
create table commitment_items (
	committee_id uuid not null,
	commitment_item_id uuid not null,
	commitment_id uuid not null,
	heading text not null,
	place integer not null,
	words text not null,
	measure text not null,
	primary key (committee_id, commitment_item_id),
	foreign key (committee_id, commitment_id) references commitments,
	constraint one_item_a_place unique (committee_id, commitment_id, heading, place)
);
call protect('commitment_items');
grant delete on commitment_items to tusoi_app;

-- What the person did about it, at the half-year and at the year's end. Open until the cell agrees.
create table commitment_reports (
	committee_id uuid not null,
	commitment_item_id uuid not null,
	round commitment_round not null,
	words text not null,
	entered_by uuid not null,
	channel channel not null,
	entered_at timestamptz not null,
	primary key (committee_id, commitment_item_id, round),
	foreign key (committee_id, commitment_item_id) references commitment_items,
	foreign key (committee_id, entered_by) references members (committee_id, member_id)
);
call protect('commitment_reports');

-- The history: who did what, when, in what words.
create table commitment_steps (
	committee_id uuid not null,
	commitment_step_id uuid not null,
	commitment_id uuid not null,
	kind commitment_step_kind not null,
	round commitment_round,
	words text not null,
	done_by uuid not null,
	done_on date not null,
	entered_by uuid not null,
	channel channel not null,
	entered_at timestamptz not null,
	primary key (committee_id, commitment_step_id),
	foreign key (committee_id, commitment_id) references commitments,
	foreign key (committee_id, done_by) references members (committee_id, member_id),
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint a_check_has_its_round check ((kind in ('reported', 'agreed', 'not-yet')) = (round is not null))
);
create index commitment_steps_by_commitment on commitment_steps (committee_id, commitment_id, commitment_step_id);
call protect('commitment_steps');
revoke update on commitment_steps from tusoi_app;
