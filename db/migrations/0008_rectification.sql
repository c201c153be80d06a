-- The register: what was found, what is done about it, who verified it, whether it holds.

create table references_given (
	committee_id uuid not null references committees,
	year integer not null,
	last_number integer not null,
	primary key (committee_id, year)
);
call protect('references_given');

create type shortcoming_source as enum ('study-result', 'cell-meeting', 'review', 'inspection', 'suggestion', 'citizen', 'self');

create table shortcomings (
	committee_id uuid not null references committees,
	shortcoming_id uuid not null,
	reference text not null,
	subject_member_id uuid,
	subject_unit_id uuid,
	unit_id uuid not null,
	criterion text not null,
	description text not null,
	cause text not null,
	responsibility text not null,
	source shortcoming_source not null,
	source_id uuid,
	source_note text,
	found_on date not null,
	recurrence_of uuid,
	rule_set_id uuid not null,
	entered_by uuid not null,
	on_behalf_of uuid,
	channel channel not null,
	entered_at timestamptz not null,
	primary key (committee_id, shortcoming_id),
	foreign key (committee_id, subject_member_id) references members (committee_id, member_id),
	foreign key (committee_id, subject_unit_id) references units (committee_id, unit_id),
	foreign key (committee_id, unit_id) references units,
	foreign key (committee_id, recurrence_of) references shortcomings (committee_id, shortcoming_id),
	foreign key (committee_id, rule_set_id) references rule_sets,
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint one_reference_one_shortcoming unique (committee_id, reference),
	constraint of_one_person_or_one_collective check (num_nonnulls(subject_member_id, subject_unit_id) = 1)
);
create index shortcomings_by_unit on shortcomings (committee_id, unit_id, found_on);
create index shortcomings_by_subject on shortcomings (committee_id, subject_member_id, criterion);
call protect('shortcomings');

-- What the person, or the collective, says to it: every negative record carries the answer.
create table subject_answers (
	committee_id uuid not null,
	subject_answer_id uuid not null,
	shortcoming_id uuid not null,
	words text not null,
	answered_by uuid not null,
	entered_by uuid not null,
	channel channel not null,
	entered_at timestamptz not null,
	primary key (committee_id, subject_answer_id),
	foreign key (committee_id, shortcoming_id) references shortcomings,
	foreign key (committee_id, answered_by) references members (committee_id, member_id),
	foreign key (committee_id, entered_by) references members (committee_id, member_id)
);
create index subject_answers_by_shortcoming on subject_answers (committee_id, shortcoming_id);
call protect('subject_answers');

create type corrective_action_state as enum ('in-hand', 'reported', 'returned', 'verified', 'holds');

create table corrective_actions (
	committee_id uuid not null,
	action_id uuid not null,
	shortcoming_id uuid not null,
	owner_id uuid not null,
	task text not null,
	expected_product text not null,
	due_on date not null,
	state corrective_action_state not null,
	round integer not null default 1,
	recheck_due_on date,
	entered_by uuid not null,
	entered_at timestamptz not null,
	primary key (committee_id, action_id),
	foreign key (committee_id, shortcoming_id) references shortcomings,
	foreign key (committee_id, owner_id) references members (committee_id, member_id),
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint rechecked_only_when_verified check ((state in ('verified', 'holds')) = (recheck_due_on is not null))
);
create index corrective_actions_by_shortcoming on corrective_actions (committee_id, shortcoming_id);
create index corrective_actions_by_owner on corrective_actions (committee_id, owner_id, state);
create index corrective_actions_by_state on corrective_actions (committee_id, state, due_on);
call protect('corrective_actions');

create type action_step_kind as enum ('progress', 'reported', 'returned', 'verified', 'held', 'recurred', 'extended', 'owner-changed');

-- The history of one corrective action: who did what, when, in what words. Nothing here is ever changed.
create table action_steps (
	committee_id uuid not null,
	step_id uuid not null,
	action_id uuid not null,
	round integer not null,
	kind action_step_kind not null,
	words text not null,
	done_by uuid not null,
	entered_by uuid not null,
	channel channel not null,
	new_due_on date,
	new_owner_id uuid,
	done_on date not null,
	entered_at timestamptz not null,
	primary key (committee_id, step_id),
	foreign key (committee_id, action_id) references corrective_actions,
	foreign key (committee_id, done_by) references members (committee_id, member_id),
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	foreign key (committee_id, new_owner_id) references members (committee_id, member_id)
);
create index action_steps_by_action on action_steps (committee_id, action_id, step_id);
call protect('action_steps');
revoke update on action_steps from tusoi_app;
