-- Days on which the secretary and the chairman receive citizens: planned for a year, changed with a reason, held or not.

create type reception_capacity as enum ('secretary', 'chairman');
create type reception_day_kind as enum ('regular', 'ad-hoc');
-- planned → held | not-held (with its reason); or cancelled before. One that is past and still planned was due and nobody said what became of it.
create type reception_day_state as enum ('planned', 'held', 'not-held', 'cancelled');
create type reception_change_kind as enum ('planned', 'moved', 'cancelled', 'substituted', 'held', 'not-held');

-- Who is chairman of the People’s Committee, when. The secretary is known from the posts.
create table commune_chairmen (
	committee_id uuid not null references committees,
	chairman_id uuid not null,
	member_id uuid not null,
	valid daterange not null,
	entered_by uuid not null,
	entered_at timestamptz not null,
	primary key (committee_id, chairman_id),
	foreign key (committee_id, member_id) references members (committee_id, member_id),
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint one_chairman_at_a_time exclude using gist (committee_id with =, valid with &&)
);
call protect('commune_chairmen');

create table reception_days (
	committee_id uuid not null references committees,
	day_id uuid not null,
	capacity reception_capacity not null,
	kind reception_day_kind not null,
	held_on date not null,
	-- the regular day itself, where a day off moved it
	by_pattern date,
	starts_at text not null,
	ends_at text not null,
	place text not null,
	state reception_day_state not null,
	ground text,
	ground_words text,
	substitute_id uuid,
	substitute_reason text,
	rule_set_id uuid not null,
	entered_by uuid not null,
	entered_at timestamptz not null,
	primary key (committee_id, day_id),
	foreign key (committee_id, substitute_id) references members (committee_id, member_id),
	foreign key (committee_id, rule_set_id) references rule_sets (committee_id, rule_set_id),
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint ad_hoc_has_its_ground check ((kind = 'ad-hoc') = (ground is not null)),
	constraint a_substitute_has_a_reason check ((substitute_id is null) = (substitute_reason is null)),
	constraint reception_ends_after_it_starts check (ends_at > starts_at)
);
create unique index one_reception_at_a_time on reception_days (committee_id, capacity, held_on, starts_at)
	where state <> 'cancelled';
create index reception_days_by_day on reception_days (committee_id, held_on);
call protect('reception_days');

-- What was done about a day: for its page, and for the public, who was told of another day before.
create table reception_day_changes (
	committee_id uuid not null,
	change_id uuid not null,
	day_id uuid not null,
	kind reception_change_kind not null,
	from_on date,
	to_on date,
	words text not null,
	by_member uuid,
	channel channel not null,
	entered_by uuid not null,
	entered_at timestamptz not null,
	primary key (committee_id, change_id),
	foreign key (committee_id, day_id) references reception_days,
	foreign key (committee_id, by_member) references members (committee_id, member_id),
	foreign key (committee_id, entered_by) references members (committee_id, member_id)
);
create index reception_day_changes_by_day on reception_day_changes (committee_id, day_id, entered_at);
call protect('reception_day_changes');
revoke update on reception_day_changes from tusoi_app;
