-- What citizens bring: complaints, denunciations, proposals, feedback. Each with an owner, legal clocks with every stop and
-- extension, its steps, and the person’s own word on whether it was solved. Who brought it stands in a table apart.

create type case_kind as enum ('complaint', 'denunciation', 'proposal', 'feedback');
create type case_state as enum ('received', 'accepted', 'settling', 'answered', 'closed', 'returned', 'passed', 'withdrawn');
create type case_origin as enum ('reception', 'desk', 'post', 'phone', 'comment', 'dialogue', 'dossier');
create type case_complexity as enum ('ordinary', 'complex', 'very-complex');

create table case_numbers (
	committee_id uuid not null references committees,
	year integer not null,
	last_number integer not null,
	primary key (committee_id, year)
);
call protect('case_numbers');

create table cases (
	committee_id uuid not null references committees,
	case_id uuid not null,
	code text not null,
	-- what a PIN becomes; the PIN itself is shown once and kept nowhere
	pin_salt text not null,
	pin_hash text not null,
	kind case_kind not null,
	topic text not null,
	title text not null,
	folded_title text not null generated always as (fold_vietnamese(title)) stored,
	content text not null,
	hamlet_id uuid,
	people_count integer not null default 1,
	received_on date not null,
	origin case_origin not null,
	source_type text,
	source_id uuid,
	-- whom it is about, where it is about somebody: they neither see it nor work on it
	about_member_id uuid,
	about_unit_id uuid,
	complexity case_complexity not null default 'ordinary',
	remote boolean not null default false,
	state case_state not null default 'received',
	round integer not null default 1,
	owner_id uuid,
	state_reference text,
	rule_set_id uuid not null,
	-- the last day of the clock that runs; none while it stands or when there is none
	due_on date,
	notice_due_on date not null,
	notice_given_on date,
	accepted_on date,
	passed_to text,
	first_answered_on date,
	answered_on date,
	ended_on date,
	said_solved boolean,
	-- when the person is asked once more, and when that was done
	ask_again_on date,
	asked_again_on date,
	entered_by uuid not null,
	channel channel not null,
	entered_at timestamptz not null,
	primary key (committee_id, case_id),
	foreign key (committee_id, hamlet_id) references hamlets (committee_id, hamlet_id),
	foreign key (committee_id, about_member_id) references members (committee_id, member_id),
	foreign key (committee_id, about_unit_id) references units (committee_id, unit_id),
	foreign key (committee_id, owner_id) references members (committee_id, member_id),
	foreign key (committee_id, rule_set_id) references rule_sets (committee_id, rule_set_id),
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint one_code_one_case unique (committee_id, code),
	constraint about_one_or_none check (num_nonnulls(about_member_id, about_unit_id) <= 1),
	constraint settled_by_somebody check (owner_id is not null or state in ('received', 'returned', 'passed', 'withdrawn'))
);
create index cases_by_state on cases (committee_id, state, due_on);
create index cases_by_owner on cases (committee_id, owner_id);
create index cases_by_source on cases (committee_id, source_id) where source_id is not null;
call protect('cases');

-- Who brought it, for those who work on it. A denouncer is not here: that identity is sealed.
create table case_people (
	committee_id uuid not null,
	case_id uuid not null,
	place integer not null,
	role text not null check (role in ('person', 'representative')),
	name text not null,
	folded_name text not null generated always as (fold_vietnamese(name)) stored,
	address text,
	phone text,
	id_number text,
	primary key (committee_id, case_id, place),
	foreign key (committee_id, case_id) references cases
);
call protect('case_people');

create type case_clock_kind as enum ('acceptance', 'settling');
create type case_day_count as enum ('calendar', 'working');

-- One legal clock: begun on a day, so many days, as the rules said on that day. It is never rewritten.
create table case_clocks (
	committee_id uuid not null,
	clock_id uuid not null,
	case_id uuid not null,
	kind case_clock_kind not null,
	round integer not null,
	begun_on date not null,
	days integer not null,
	counted case_day_count not null,
	ends_on_working_day boolean not null,
	ended_on date,
	entered_at timestamptz not null,
	primary key (committee_id, clock_id),
	foreign key (committee_id, case_id) references cases,
	constraint one_clock_a_round unique (committee_id, case_id, kind, round)
);
call protect('case_clocks');

create table case_stops (
	committee_id uuid not null,
	stop_id uuid not null,
	clock_id uuid not null,
	from_on date not null,
	ground text not null,
	reason text not null,
	stopped_by uuid not null,
	stopped_at timestamptz not null,
	resumed_on date,
	resumed_words text,
	resumed_by uuid,
	resumed_at timestamptz,
	primary key (committee_id, stop_id),
	foreign key (committee_id, clock_id) references case_clocks,
	foreign key (committee_id, stopped_by) references members (committee_id, member_id),
	foreign key (committee_id, resumed_by) references members (committee_id, member_id),
	constraint resumed_by_somebody_with_words check (num_nonnulls(resumed_on, resumed_words, resumed_by, resumed_at) in (0, 4)),
	constraint resumed_after_stopped check (resumed_on >= from_on)
);
create unique index one_stop_at_a_time on case_stops (committee_id, clock_id) where resumed_on is null;
call protect('case_stops');

create table case_extensions (
	committee_id uuid not null,
	extension_id uuid not null,
	clock_id uuid not null,
	given_on date not null,
	days integer not null check (days > 0),
	reason text not null,
	given_by uuid not null,
	given_at timestamptz not null,
	primary key (committee_id, extension_id),
	foreign key (committee_id, clock_id) references case_clocks,
	foreign key (committee_id, given_by) references members (committee_id, member_id)
);
create index case_extensions_by_clock on case_extensions (committee_id, clock_id);
call protect('case_extensions');
revoke update on case_extensions from tusoi_app;

create type case_step_kind as enum (
	'received', 'accepted', 'returned', 'passed', 'owner-changed', 'progress', 'suspended', 'resumed', 'extended',
	'notice-given', 'answered', 'said-solved', 'said-not-solved', 'closed', 'asked-again', 'withdrawn', 'result-noted',
	'explained', 'directed', 'shortcoming-opened', 'reclassified'
);

-- What happened, in order. `for_citizen`: these words may be read on the person’s own page.
create table case_steps (
	committee_id uuid not null,
	step_id uuid not null,
	case_id uuid not null,
	kind case_step_kind not null,
	round integer not null,
	done_on date not null,
	words text,
	for_citizen boolean not null,
	owner_id uuid,
	-- nobody: the person said it themselves on their page
	entered_by uuid,
	channel channel not null,
	entered_at timestamptz not null,
	primary key (committee_id, step_id),
	foreign key (committee_id, case_id) references cases,
	foreign key (committee_id, owner_id) references members (committee_id, member_id),
	foreign key (committee_id, entered_by) references members (committee_id, member_id)
);
create index case_steps_by_case on case_steps (committee_id, case_id, entered_at);
call protect('case_steps');
revoke update on case_steps from tusoi_app;
