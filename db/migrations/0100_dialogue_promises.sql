-- What was promised at a dialogue, by whom and by when, until it was kept or broken.

create type promise_state as enum ('in-hand', 'reported', 'returned', 'kept', 'broken');

create table dialogue_promises (
	committee_id uuid not null,
	promise_id uuid not null,
	question_id uuid not null,
	words text not null,
	owner_id uuid not null,
	unit_id uuid,
	promised_on date not null,
	first_due_on date not null,
	due_on date not null,
	state promise_state not null default 'in-hand',
	-- it is a corrective action already: where it stands is told there
	action_id uuid,
	-- it was broken, and stands in the register as this shortcoming
	shortcoming_id uuid,
	rule_set_id uuid not null,
	entered_by uuid not null,
	entered_at timestamptz not null,
	primary key (committee_id, promise_id),
	foreign key (committee_id, question_id) references dialogue_questions,
	foreign key (committee_id, owner_id) references members (committee_id, member_id),
	foreign key (committee_id, unit_id) references units,
	foreign key (committee_id, action_id) references corrective_actions,
	foreign key (committee_id, shortcoming_id) references shortcomings,
	foreign key (committee_id, rule_set_id) references rule_sets,
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint one_promise_a_question unique (committee_id, question_id),
	constraint a_broken_promise_is_a_shortcoming check ((state = 'broken') = (shortcoming_id is not null))
);
create index dialogue_promises_by_state on dialogue_promises (committee_id, state, due_on);
create index dialogue_promises_by_owner on dialogue_promises (committee_id, owner_id, state);
create index dialogue_promises_by_shortcoming on dialogue_promises (committee_id, shortcoming_id) where shortcoming_id is not null;
call protect('dialogue_promises');

create type promise_step as enum ('reported', 'kept', 'returned', 'extended', 'owner-changed', 'explained', 'decided', 'broken');

create table dialogue_promise_steps (
	committee_id uuid not null,
	step_id uuid not null,
	promise_id uuid not null,
	kind promise_step not null,
	words text not null,
	new_due_on date,
	done_by uuid not null,
	done_on date not null,
	entered_by uuid not null,
	channel channel not null,
	entered_at timestamptz not null,
	primary key (committee_id, step_id),
	foreign key (committee_id, promise_id) references dialogue_promises,
	foreign key (committee_id, done_by) references members (committee_id, member_id),
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint more_time_until_a_day check ((kind = 'extended') = (new_due_on is not null))
);
create index dialogue_promise_steps_by_promise on dialogue_promise_steps (committee_id, promise_id, step_id);
call protect('dialogue_promise_steps');
revoke update on dialogue_promise_steps from tusoi_app;

-- The rungs of the ladder that a promise past its day has climbed: each once an episode.
create table dialogue_promise_rungs (
	committee_id uuid not null,
	rung_id uuid not null,
	promise_id uuid not null,
	episode integer not null,
	code text not null,
	asks text not null check (asks in ('nobody', 'owner', 'leaders')),
	owner_id uuid not null,
	taken_on date not null,
	rule_set_id uuid not null,
	entered_at timestamptz not null,
	primary key (committee_id, rung_id),
	foreign key (committee_id, promise_id) references dialogue_promises,
	foreign key (committee_id, owner_id) references members (committee_id, member_id),
	foreign key (committee_id, rule_set_id) references rule_sets,
	constraint no_rung_of_a_promise_twice unique (committee_id, promise_id, episode, code)
);
call protect('dialogue_promise_rungs');
revoke update on dialogue_promise_rungs from tusoi_app;

-- Where a shortcoming came to be known: a promise made at a dialogue was broken.
alter type shortcoming_source add value 'dialogue';
-- Files that show that a promise was kept.
alter type attachment_subject add value 'dialogue-promise-step';
