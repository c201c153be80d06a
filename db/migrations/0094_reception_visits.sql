-- Who came to the desk, what they said, and the matters into which it was split. Who they are stands in a table apart; of a denouncer,
-- and of whoever asks for it, nowhere but under seal.

create type reception_company as enum ('alone', 'group', 'representative');
create type reception_identity as enum ('given', 'secret', 'withheld');
create type reception_visit_state as enum ('talking', 'finished');
create type reception_person_role as enum ('visitor', 'represented');
create type reception_decision as enum ('accepted', 'returned', 'passed');

-- The numbers of the statutory register, by year.
create table reception_numbers (
	committee_id uuid not null references committees,
	year integer not null,
	last_number integer not null,
	primary key (committee_id, year)
);
call protect('reception_numbers');

create table reception_visits (
	committee_id uuid not null references committees,
	visit_id uuid not null,
	-- the reception day on which it was, if it was on one
	day_id uuid,
	received_on date not null,
	received_by uuid not null,
	company reception_company not null,
	people_count integer not null,
	identity reception_identity not null,
	minutes text not null default '',
	folded_minutes text not null generated always as (fold_vietnamese(minutes)) stored,
	state reception_visit_state not null,
	-- who wrote it down by hand, where it was entered from paper
	taken_by uuid,
	channel channel not null,
	rule_set_id uuid not null,
	entered_by uuid not null,
	entered_at timestamptz not null,
	primary key (committee_id, visit_id),
	foreign key (committee_id, day_id) references reception_days,
	foreign key (committee_id, received_by) references members (committee_id, member_id),
	foreign key (committee_id, taken_by) references members (committee_id, member_id),
	foreign key (committee_id, rule_set_id) references rule_sets (committee_id, rule_set_id),
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint somebody_came check (people_count >= 1)
);
create index reception_visits_by_day on reception_visits (committee_id, received_on);
call protect('reception_visits');

create table reception_people (
	committee_id uuid not null,
	visit_id uuid not null,
	place integer not null,
	role reception_person_role not null,
	name text not null,
	folded_name text not null generated always as (fold_vietnamese(name)) stored,
	address text,
	phone text,
	id_number text,
	-- the paper by which they speak for somebody
	authority text,
	primary key (committee_id, visit_id, place),
	foreign key (committee_id, visit_id) references reception_visits
);
call protect('reception_people');
-- What turns out to be a denunciation is sealed, and no longer stands here.
grant delete on reception_people to tusoi_app;

create table reception_matters (
	committee_id uuid not null,
	matter_id uuid not null,
	visit_id uuid not null,
	place integer not null,
	kind case_kind not null,
	topic text not null,
	title text not null,
	folded_title text not null generated always as (fold_vietnamese(title)) stored,
	content text not null,
	hamlet_id uuid,
	secret boolean not null,
	about_member_id uuid,
	settled_by text,
	decision reception_decision not null,
	ground text not null,
	words text not null,
	passed_to text,
	owner_id uuid,
	remarks text,
	-- its line in the statutory register, and its case, once the visit is finished
	year integer,
	number integer,
	case_id uuid,
	entered_by uuid not null,
	entered_at timestamptz not null,
	primary key (committee_id, matter_id),
	foreign key (committee_id, visit_id) references reception_visits,
	foreign key (committee_id, hamlet_id) references hamlets (committee_id, hamlet_id),
	foreign key (committee_id, about_member_id) references members (committee_id, member_id),
	foreign key (committee_id, owner_id) references members (committee_id, member_id),
	foreign key (committee_id, case_id) references cases (committee_id, case_id),
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint one_number_a_line unique (committee_id, year, number),
	constraint passed_to_somebody check ((decision = 'passed') = (passed_to is not null)),
	constraint accepted_by_somebody check ((decision = 'accepted') = (owner_id is not null))
);
create index reception_matters_by_visit on reception_matters (committee_id, visit_id);
call protect('reception_matters');
-- One that was put down wrongly is taken out while people are still there; afterwards it is a line of the register.
grant delete on reception_matters to tusoi_app;
