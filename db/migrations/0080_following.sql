-- Committee members follow cells: who follows which from when on, what they saw at meetings, what the cells ask.

create table follower_assignments (
	committee_id uuid not null references committees,
	assignment_id uuid not null,
	unit_id uuid not null,
	member_id uuid not null,
	valid daterange not null,
	entered_by uuid not null,
	entered_at timestamptz not null,
	primary key (committee_id, assignment_id),
	foreign key (committee_id, unit_id) references units,
	foreign key (committee_id, member_id) references members (committee_id, member_id),
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint one_follower_at_a_time exclude using gist (committee_id with =, unit_id with =, valid with &&),
	constraint an_assignment_begins_some_day check (isempty(valid) or lower(valid) is not null)
);
create index follower_assignments_by_member on follower_assignments (committee_id, member_id);
call protect('follower_assignments');

create type visited_meeting_kind as enum ('regular', 'thematic', 'both', 'other');
create type visit_state as enum ('expected', 'made', 'not-made');
create type visit_mark as enum ('yes', 'partly', 'no', 'not-seen');

create table visits (
	committee_id uuid not null references committees,
	visit_id uuid not null,
	unit_id uuid not null,
	member_id uuid not null,
	visited_on date not null,
	meeting_kind visited_meeting_kind not null,
	state visit_state not null,
	not_made_reason text,
	rule_set_id uuid not null,
	entered_by uuid not null,
	entered_at timestamptz not null,
	primary key (committee_id, visit_id),
	foreign key (committee_id, unit_id) references units,
	foreign key (committee_id, member_id) references members (committee_id, member_id),
	foreign key (committee_id, rule_set_id) references rule_sets,
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint what_was_not_made_says_why check ((state = 'not-made') = (not_made_reason is not null))
);
create unique index one_visit_a_meeting on visits (committee_id, unit_id, member_id, visited_on, meeting_kind)
	where state <> 'not-made';
create index visits_by_day on visits (committee_id, visited_on, visit_id);
create index visits_by_unit on visits (committee_id, unit_id, visited_on);
create index visits_by_member on visits (committee_id, member_id, visited_on);
call protect('visits');

-- What was sent; a correction is a revision with its reason, and the earlier ones stay.
create table visit_reports (
	committee_id uuid not null,
	visit_id uuid not null,
	revision integer not null,
	visited_on date not null,
	meeting_kind visited_meeting_kind not null,
	remarks text not null,
	guest_unit text,
	guest_names text,
	reason text,
	entered_by uuid not null,
	channel channel not null,
	written_at timestamptz not null,
	entered_at timestamptz not null,
	primary key (committee_id, visit_id, revision),
	foreign key (committee_id, visit_id) references visits,
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint a_corrected_report_says_why check ((revision = 1) = (reason is null)),
	constraint guests_come_from_somewhere check (guest_names is null or guest_unit is not null)
);
call protect('visit_reports');
revoke update on visit_reports from tusoi_app;

create table visit_marks (
	committee_id uuid not null,
	visit_id uuid not null,
	revision integer not null,
	item text not null,
	mark visit_mark not null,
	remark text not null,
	primary key (committee_id, visit_id, revision, item),
	foreign key (committee_id, visit_id, revision) references visit_reports
);
call protect('visit_marks');
revoke update on visit_marks from tusoi_app;

-- What is typed and not sent yet: for its author alone.
create table visit_drafts (
	committee_id uuid not null references committees,
	visit_id uuid not null,
	member_id uuid not null,
	unit_id uuid not null,
	content jsonb not null,
	saved_at timestamptz not null,
	primary key (committee_id, visit_id),
	foreign key (committee_id, member_id) references members (committee_id, member_id),
	foreign key (committee_id, unit_id) references units
);
create index visit_drafts_by_member on visit_drafts (committee_id, member_id);
call protect('visit_drafts');
grant delete on visit_drafts to tusoi_app;

-- What the cell says to a report.
create table visit_replies (
	committee_id uuid not null,
	reply_id uuid not null,
	visit_id uuid not null,
	words text not null,
	replied_by uuid not null,
	entered_by uuid not null,
	channel channel not null,
	entered_at timestamptz not null,
	primary key (committee_id, reply_id),
	foreign key (committee_id, visit_id) references visits,
	foreign key (committee_id, replied_by) references members (committee_id, member_id),
	foreign key (committee_id, entered_by) references members (committee_id, member_id)
);
create index visit_replies_by_visit on visit_replies (committee_id, visit_id, reply_id);
call protect('visit_replies');
revoke update on visit_replies from tusoi_app;

create type request_addressee as enum ('follower', 'leaders', 'office', 'inspectors');
create type cell_request_state as enum ('open', 'answered', 'told', 'withdrawn');

-- What a cell asks of the committee, from the meeting at which it was asked until the cell was told.
create table cell_requests (
	committee_id uuid not null,
	request_id uuid not null,
	visit_id uuid not null,
	unit_id uuid not null,
	words text not null,
	addressee request_addressee not null,
	asked_on date not null,
	due_on date not null,
	state cell_request_state not null,
	entered_by uuid not null,
	channel channel not null,
	entered_at timestamptz not null,
	primary key (committee_id, request_id),
	foreign key (committee_id, visit_id) references visits,
	foreign key (committee_id, unit_id) references units,
	foreign key (committee_id, entered_by) references members (committee_id, member_id)
);
create index cell_requests_by_state on cell_requests (committee_id, state, due_on);
create index cell_requests_by_unit on cell_requests (committee_id, unit_id, asked_on);
create index cell_requests_by_visit on cell_requests (committee_id, visit_id);
call protect('cell_requests');

create type cell_request_step as enum ('answered', 'told', 'withdrawn');

create table cell_request_steps (
	committee_id uuid not null,
	step_id uuid not null,
	request_id uuid not null,
	kind cell_request_step not null,
	words text not null,
	done_by uuid not null,
	done_on date not null,
	entered_by uuid not null,
	channel channel not null,
	entered_at timestamptz not null,
	primary key (committee_id, step_id),
	foreign key (committee_id, request_id) references cell_requests,
	foreign key (committee_id, done_by) references members (committee_id, member_id),
	foreign key (committee_id, entered_by) references members (committee_id, member_id)
);
create index cell_request_steps_by_request on cell_request_steps (committee_id, request_id, step_id);
call protect('cell_request_steps');
revoke update on cell_request_steps from tusoi_app;

-- Where a shortcoming came to be known: a committee member saw it at a cell's meeting.
alter type shortcoming_source add value 'visit';
