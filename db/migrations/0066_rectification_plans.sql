-- What a corrective action was first given: with its steps, the state of any day can be told.
alter table corrective_actions add column first_due_on date;
update corrective_actions a set first_due_on = coalesce(
	(select (e.content::jsonb -> 'to' ->> 'dueOn')::date from events e
		where e.committee_id = a.committee_id and e.subject_id = a.action_id and e.act = 'corrective-action.planned'
		order by e.sequence limit 1),
	a.due_on);
alter table corrective_actions alter column first_due_on set not null;

create type plan_step_kind as enum ('submitted', 'taken-back', 'returned', 'approved', 'published', 'reopened');

-- The history of a rectification plan: who did what, when, in what words. A superior's decision comes on a paper of theirs.
create table plan_steps (
	committee_id uuid not null,
	plan_step_id uuid not null,
	rectification_plan_id uuid not null,
	kind plan_step_kind not null,
	words text not null,
	paper text,
	done_by uuid,
	done_on date not null,
	entered_by uuid not null,
	channel channel not null,
	entered_at timestamptz not null,
	primary key (committee_id, plan_step_id),
	foreign key (committee_id, rectification_plan_id) references rectification_plans,
	foreign key (committee_id, done_by) references members (committee_id, member_id),
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint done_by_a_member_or_on_paper check (num_nonnulls(done_by, paper) = 1)
);
create index plan_steps_by_plan on plan_steps (committee_id, rectification_plan_id, plan_step_id);
call protect('plan_steps');
revoke update on plan_steps from tusoi_app;

-- The words of a return stand in the history; a superior approves on paper, without an account here.
alter table rectification_plans drop column returned_words;
alter table rectification_plans drop constraint approved_by_somebody;
alter table rectification_plans add constraint approved_on_a_day
	check ((state in ('approved', 'published')) = (approved_on is not null) and (approved_by is null or approved_on is not null));

-- What readers were given, as it was: a correction is the next round, and the earlier ones stay readable.
create table plan_publications (
	committee_id uuid not null,
	rectification_plan_id uuid not null,
	round integer not null,
	reason text,
	published_on date not null,
	published_by uuid not null,
	content jsonb not null,
	primary key (committee_id, rectification_plan_id, round),
	foreign key (committee_id, rectification_plan_id) references rectification_plans,
	foreign key (committee_id, published_by) references members (committee_id, member_id),
	constraint published_anew_for_a_reason check ((round = 1) = (reason is null))
);
call protect('plan_publications');
revoke update on plan_publications from tusoi_app;

create index shortcomings_by_collective on shortcomings (committee_id, subject_unit_id) where subject_unit_id is not null;
