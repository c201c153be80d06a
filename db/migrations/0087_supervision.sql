-- The inspectors' year: what they plan, whom they look at and how that was chosen, what they found, what they concluded,
-- and the ladder on which a deadline that passed is followed.

create type inspection_programme_state as enum ('draft', 'submitted', 'approved');

create table inspection_programmes (
	committee_id uuid not null references committees,
	programme_id uuid not null,
	year integer not null,
	aim text not null,
	state inspection_programme_state not null default 'draft',
	returned_words text,
	approved_by uuid,
	approved_on date,
	entered_by uuid not null,
	entered_at timestamptz not null,
	primary key (committee_id, programme_id),
	foreign key (committee_id, approved_by) references members (committee_id, member_id),
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint one_programme_a_year unique (committee_id, year),
	constraint programme_approved_by_somebody check ((state = 'approved') = (num_nonnulls(approved_by, approved_on) = 2))
);
call protect('inspection_programmes');

-- One round that is planned: in a month, or in a quarter.
create table programme_items (
	committee_id uuid not null,
	item_id uuid not null,
	programme_id uuid not null,
	month integer,
	quarter integer,
	theme text not null,
	lead_id uuid not null,
	entered_by uuid not null,
	entered_at timestamptz not null,
	primary key (committee_id, item_id),
	foreign key (committee_id, programme_id) references inspection_programmes,
	foreign key (committee_id, lead_id) references members (committee_id, member_id),
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint in_a_month_or_in_a_quarter check (num_nonnulls(month, quarter) = 1 and coalesce(month, 1) between 1 and 12 and coalesce(quarter, 1) between 1 and 4)
);
create index programme_items_by_programme on programme_items (committee_id, programme_id);
call protect('programme_items');
grant delete on programme_items to tusoi_app;

create table programme_item_units (
	committee_id uuid not null,
	item_id uuid not null,
	unit_id uuid not null,
	primary key (committee_id, item_id, unit_id),
	foreign key (committee_id, item_id) references programme_items on delete cascade,
	foreign key (committee_id, unit_id) references units (committee_id, unit_id)
);
call protect('programme_item_units');
grant delete on programme_item_units to tusoi_app;

create type inspection_round_state as enum ('planned', 'drawn', 'closed', 'cancelled');

-- A round. Its seed is made when it is planned and shown when the sample is drawn; its fingerprint is shown from the first day.
create table inspection_rounds (
	committee_id uuid not null references committees,
	round_id uuid not null,
	item_id uuid,
	outside_reason text,
	title text not null,
	starts_on date not null,
	ends_on date not null,
	lead_id uuid not null,
	sample_size integer not null check (sample_size between 1 and 200),
	seed text not null,
	rule_set_id uuid not null,
	state inspection_round_state not null default 'planned',
	population_hash text,
	drawn_on date,
	drawn_by uuid,
	ended_words text,
	ended_on date,
	entered_by uuid not null,
	entered_at timestamptz not null,
	primary key (committee_id, round_id),
	foreign key (committee_id, item_id) references programme_items,
	foreign key (committee_id, lead_id) references members (committee_id, member_id),
	foreign key (committee_id, drawn_by) references members (committee_id, member_id),
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint in_the_programme_or_for_a_reason check (num_nonnulls(item_id, outside_reason) = 1),
	constraint round_ends_after_it_starts check (ends_on >= starts_on),
	constraint drawn_from_a_population check (num_nonnulls(population_hash, drawn_on, drawn_by) in (0, 3))
);
create index inspection_rounds_by_day on inspection_rounds (committee_id, starts_on);
call protect('inspection_rounds');

create table round_units (
	committee_id uuid not null,
	round_id uuid not null,
	unit_id uuid not null,
	primary key (committee_id, round_id, unit_id),
	foreign key (committee_id, round_id) references inspection_rounds,
	foreign key (committee_id, unit_id) references units (committee_id, unit_id)
);
call protect('round_units');

create table round_inspectors (
	committee_id uuid not null,
	round_id uuid not null,
	member_id uuid not null,
	primary key (committee_id, round_id, member_id),
	foreign key (committee_id, round_id) references inspection_rounds,
	foreign key (committee_id, member_id) references members (committee_id, member_id)
);
call protect('round_inspectors');

-- Everything that could be drawn, as it stood on the day of the draw; what could not, with the reason. Never changed.
create table round_population (
	committee_id uuid not null,
	round_id uuid not null,
	action_id uuid not null,
	traits text[] not null,
	last_seen_on date,
	weight integer not null,
	kept_out text,
	primary key (committee_id, round_id, action_id),
	foreign key (committee_id, round_id) references inspection_rounds,
	foreign key (committee_id, action_id) references corrective_actions
);
call protect('round_population');
revoke update on round_population from tusoi_app;

create type round_choice as enum ('drawn', 'by-hand');

create table round_actions (
	committee_id uuid not null,
	round_id uuid not null,
	action_id uuid not null,
	choice round_choice not null,
	reason text,
	chosen_by uuid not null,
	chosen_at timestamptz not null,
	taken_out_reason text,
	taken_out_by uuid,
	taken_out_at timestamptz,
	primary key (committee_id, round_id, action_id),
	foreign key (committee_id, round_id) references inspection_rounds,
	foreign key (committee_id, action_id) references corrective_actions,
	foreign key (committee_id, chosen_by) references members (committee_id, member_id),
	foreign key (committee_id, taken_out_by) references members (committee_id, member_id),
	constraint by_hand_for_a_reason check ((choice = 'by-hand') = (reason is not null)),
	constraint taken_out_for_a_reason check (num_nonnulls(taken_out_reason, taken_out_by, taken_out_at) in (0, 3))
);
call protect('round_actions');

create type check_outcome as enum ('noted', 'verified', 'returned', 'held', 'recurred');

-- What was seen on the spot.
create table round_checks (
	committee_id uuid not null,
	check_id uuid not null,
	round_id uuid not null,
	action_id uuid not null,
	answers jsonb not null,
	outcome check_outcome not null,
	words text not null,
	checked_on date not null,
	inspector_id uuid not null,
	entered_by uuid not null,
	channel channel not null,
	entered_at timestamptz not null,
	primary key (committee_id, check_id),
	foreign key (committee_id, round_id, action_id) references round_actions,
	foreign key (committee_id, inspector_id) references members (committee_id, member_id),
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint checked_once_a_round unique (committee_id, round_id, action_id)
);
create index round_checks_by_action on round_checks (committee_id, action_id, checked_on);
call protect('round_checks');
revoke update on round_checks from tusoi_app;

-- What the inspectors conclude, addressed to a unit or to one person of it. It is read by others once it is issued.
create table inspection_notices (
	committee_id uuid not null,
	notice_id uuid not null,
	round_id uuid not null,
	unit_id uuid not null,
	member_id uuid,
	assessment text not null,
	requests text not null,
	answer_due_on date not null,
	entered_by uuid not null,
	entered_at timestamptz not null,
	primary key (committee_id, notice_id),
	foreign key (committee_id, round_id) references inspection_rounds,
	foreign key (committee_id, unit_id) references units (committee_id, unit_id),
	foreign key (committee_id, member_id) references members (committee_id, member_id),
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint one_notice_an_addressee unique nulls not distinct (committee_id, round_id, unit_id, member_id)
);
create index inspection_notices_by_unit on inspection_notices (committee_id, unit_id);
call protect('inspection_notices');

create table notice_answers (
	committee_id uuid not null,
	notice_answer_id uuid not null,
	notice_id uuid not null,
	words text not null,
	answered_by uuid not null,
	entered_by uuid not null,
	channel channel not null,
	entered_at timestamptz not null,
	primary key (committee_id, notice_answer_id),
	foreign key (committee_id, notice_id) references inspection_notices,
	foreign key (committee_id, answered_by) references members (committee_id, member_id),
	foreign key (committee_id, entered_by) references members (committee_id, member_id)
);
create index notice_answers_by_notice on notice_answers (committee_id, notice_id);
call protect('notice_answers');
revoke update on notice_answers from tusoi_app;

-- The rungs that were taken. The constraint is the last guard: none is taken twice.
create table ladder_steps (
	committee_id uuid not null,
	ladder_step_id uuid not null,
	action_id uuid not null,
	episode integer not null,
	rung text not null,
	asks text not null check (asks in ('nobody', 'owner', 'leaders')),
	owner_id uuid not null,
	taken_on date not null,
	rule_set_id uuid not null,
	taken_at timestamptz not null,
	primary key (committee_id, ladder_step_id),
	foreign key (committee_id, action_id) references corrective_actions,
	foreign key (committee_id, owner_id) references members (committee_id, member_id),
	constraint no_rung_twice unique (committee_id, action_id, episode, rung)
);
call protect('ladder_steps');
revoke update on ladder_steps from tusoi_app;

-- What the owner explains, or what the level above decides.
create table ladder_answers (
	committee_id uuid not null,
	ladder_answer_id uuid not null,
	ladder_step_id uuid not null,
	words text not null,
	said_by uuid not null,
	entered_by uuid not null,
	channel channel not null,
	entered_at timestamptz not null,
	primary key (committee_id, ladder_answer_id),
	foreign key (committee_id, ladder_step_id) references ladder_steps,
	foreign key (committee_id, said_by) references members (committee_id, member_id),
	foreign key (committee_id, entered_by) references members (committee_id, member_id)
);
create index ladder_answers_by_step on ladder_answers (committee_id, ladder_step_id);
call protect('ladder_answers');
revoke update on ladder_answers from tusoi_app;

-- The committee has a reason to wait. What came back after it was verified starts anew, paused by nothing.
create table ladder_pauses (
	committee_id uuid not null,
	pause_id uuid not null,
	action_id uuid not null,
	round integer not null,
	reason text not null,
	paused_by uuid not null,
	paused_on date not null,
	paused_at timestamptz not null,
	resumed_words text,
	resumed_by uuid,
	resumed_on date,
	resumed_at timestamptz,
	primary key (committee_id, pause_id),
	foreign key (committee_id, action_id) references corrective_actions,
	foreign key (committee_id, paused_by) references members (committee_id, member_id),
	foreign key (committee_id, resumed_by) references members (committee_id, member_id),
	constraint resumed_as_a_whole check (num_nonnulls(resumed_words, resumed_by, resumed_on, resumed_at) in (0, 4))
);
create unique index paused_once_at_a_time on ladder_pauses (committee_id, action_id, round) where resumed_on is null;
call protect('ladder_pauses');
