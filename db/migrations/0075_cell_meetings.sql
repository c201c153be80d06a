-- The meeting of a cell: prepared, told, held, minuted. Its meeting keeps time, place and roll.

create type cell_meeting_kind as enum ('regular', 'thematic');
create type cell_meeting_state as enum (
	'planned', 'announced', 'in-session', 'ended', 'signed', 'correcting', 'cancelled'
);

create table cell_meetings (
	committee_id uuid not null,
	meeting_id uuid not null,
	unit_id uuid not null,
	kind cell_meeting_kind not null,
	-- the first day of the month whose meeting it is
	month date not null,
	topic text not null default '',
	state cell_meeting_state not null,
	rule_set_id uuid not null,
	chair_id uuid not null,
	clerk_id uuid not null,
	guests text not null default '',
	-- the meeting of the cell committee by which it was prepared
	prepared_on date,
	prepared_words text not null default '',
	announced_at timestamptz,
	opened_at timestamptz,
	ended_at timestamptz,
	-- when it began and ended by the clock in the hall
	began_at timestamptz,
	closed_at timestamptz,
	-- how many have paid their fees; who has not is nobody's business here
	fees_paid integer check (fees_paid >= 0),
	signed_at timestamptz,
	correction_reason text,
	cancelled_words text,
	entered_by uuid not null,
	entered_at timestamptz not null,
	primary key (committee_id, meeting_id),
	foreign key (committee_id, meeting_id) references meetings,
	foreign key (committee_id, unit_id) references units,
	foreign key (committee_id, rule_set_id) references rule_sets,
	foreign key (committee_id, chair_id) references members (committee_id, member_id),
	foreign key (committee_id, clerk_id) references members (committee_id, member_id),
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint thematic_has_its_topic check ((kind = 'thematic') = (topic <> '')),
	constraint month_is_its_first_day check (month = date_trunc('month', month)::date),
	constraint closes_after_it_began check (closed_at > began_at)
);
create unique index one_regular_meeting_a_month on cell_meetings (committee_id, unit_id, month)
	where kind = 'regular' and state <> 'cancelled';
create index cell_meetings_by_month on cell_meetings (committee_id, month, unit_id);
call protect('cell_meetings');

-- The agenda, and for each item what was reported and said.
create table cell_meeting_items (
	committee_id uuid not null,
	item_id uuid not null,
	meeting_id uuid not null,
	position integer not null,
	-- `frame` from the rules; `listed` a member listed at a study session; `actions` what is still to be mended;
	-- `issue` a hot issue or current affairs; `own` anything else
	source text not null check (source in ('frame', 'listed', 'actions', 'issue', 'own')),
	code text,
	title text not null,
	-- what was prepared for it
	words text not null default '',
	-- what was reported about it in the meeting
	reported text not null default '',
	session_id uuid,
	member_id uuid,
	entered_by uuid not null,
	on_behalf_of uuid,
	channel channel not null,
	entered_at timestamptz not null,
	primary key (committee_id, item_id),
	foreign key (committee_id, meeting_id) references cell_meetings,
	foreign key (committee_id, session_id) references study_sessions,
	foreign key (committee_id, member_id) references members,
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	foreign key (committee_id, on_behalf_of) references members (committee_id, member_id),
	constraint listed_names_somebody check ((source = 'listed') = (session_id is not null and member_id is not null))
);
create index cell_meeting_items_by_meeting on cell_meeting_items (committee_id, meeting_id, position);
call protect('cell_meeting_items');
grant delete on cell_meeting_items to tusoi_app;

-- Who said what: a member, or a guest by name.
create table cell_meeting_opinions (
	committee_id uuid not null,
	opinion_id uuid not null,
	meeting_id uuid not null,
	item_id uuid not null,
	position integer not null,
	speaker_id uuid,
	guest text not null default '',
	words text not null,
	entered_by uuid not null,
	on_behalf_of uuid,
	channel channel not null,
	entered_at timestamptz not null,
	primary key (committee_id, opinion_id),
	foreign key (committee_id, meeting_id) references cell_meetings,
	foreign key (committee_id, item_id) references cell_meeting_items,
	foreign key (committee_id, speaker_id) references members (committee_id, member_id),
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	foreign key (committee_id, on_behalf_of) references members (committee_id, member_id),
	constraint somebody_spoke check ((speaker_id is null) = (guest <> ''))
);
create index cell_meeting_opinions_by_meeting on cell_meeting_opinions (committee_id, meeting_id, position);
call protect('cell_meeting_opinions');
grant delete on cell_meeting_opinions to tusoi_app;

-- Votes as they were counted: nothing says who voted how.
create table cell_meeting_votes (
	committee_id uuid not null,
	vote_id uuid not null,
	meeting_id uuid not null,
	item_id uuid not null,
	position integer not null,
	decision text not null,
	question text not null,
	entitled integer not null,
	agree integer not null,
	disagree integer not null,
	other integer not null,
	entered_by uuid not null,
	on_behalf_of uuid,
	channel channel not null,
	entered_at timestamptz not null,
	primary key (committee_id, vote_id),
	foreign key (committee_id, meeting_id) references cell_meetings,
	foreign key (committee_id, item_id) references cell_meeting_items,
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	foreign key (committee_id, on_behalf_of) references members (committee_id, member_id),
	constraint cell_vote_adds_up check (
		agree >= 0 and disagree >= 0 and other >= 0 and agree + disagree + other = entitled
	)
);
create index cell_meeting_votes_by_meeting on cell_meeting_votes (committee_id, meeting_id, position);
call protect('cell_meeting_votes');
grant delete on cell_meeting_votes to tusoi_app;

-- What the meeting concluded is to be done: by whom, by when. It belongs to the cell, whatever becomes of the meeting.
create table cell_tasks (
	committee_id uuid not null,
	task_id uuid not null,
	meeting_id uuid not null,
	unit_id uuid not null,
	item_id uuid,
	position integer not null,
	task text not null,
	owner_id uuid not null,
	due_on date not null,
	shortcoming_id uuid,
	entered_by uuid not null,
	on_behalf_of uuid,
	channel channel not null,
	entered_at timestamptz not null,
	primary key (committee_id, task_id),
	foreign key (committee_id, meeting_id) references cell_meetings,
	foreign key (committee_id, unit_id) references units,
	foreign key (committee_id, item_id) references cell_meeting_items,
	foreign key (committee_id, owner_id) references members (committee_id, member_id),
	foreign key (committee_id, shortcoming_id) references shortcomings,
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	foreign key (committee_id, on_behalf_of) references members (committee_id, member_id)
);
create index cell_tasks_by_unit on cell_tasks (committee_id, unit_id, due_on);
create index cell_tasks_by_meeting on cell_tasks (committee_id, meeting_id, position);
create index cell_tasks_by_owner on cell_tasks (committee_id, owner_id);
call protect('cell_tasks');
grant delete on cell_tasks to tusoi_app;

create type cell_task_outcome as enum ('done', 'not-done');

-- What became of a task, as it was reported: at a meeting, or by its owner in between. The latest report counts.
create table cell_task_reports (
	committee_id uuid not null,
	report_id uuid not null,
	task_id uuid not null,
	meeting_id uuid,
	outcome cell_task_outcome not null,
	words text not null default '',
	new_due_on date,
	entered_by uuid not null,
	on_behalf_of uuid,
	channel channel not null,
	entered_at timestamptz not null,
	primary key (committee_id, report_id),
	foreign key (committee_id, task_id) references cell_tasks,
	foreign key (committee_id, meeting_id) references cell_meetings,
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	foreign key (committee_id, on_behalf_of) references members (committee_id, member_id),
	constraint reported_once_a_meeting unique (committee_id, task_id, meeting_id)
);
create index cell_task_reports_by_task on cell_task_reports (committee_id, task_id, entered_at);
call protect('cell_task_reports');

-- The meeting's own score, agreed in the hall: one sheet, of nobody in particular.
create table cell_meeting_scores (
	committee_id uuid not null,
	meeting_id uuid not null,
	criterion text not null,
	applies boolean not null,
	points numeric(5, 1) not null check (points >= 0),
	entered_by uuid not null,
	on_behalf_of uuid,
	channel channel not null,
	entered_at timestamptz not null,
	primary key (committee_id, meeting_id, criterion),
	foreign key (committee_id, meeting_id) references cell_meetings,
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	foreign key (committee_id, on_behalf_of) references members (committee_id, member_id)
);
call protect('cell_meeting_scores');

-- What the resolution says in the cell's own words, part by part of the rules' layout.
create table cell_meeting_parts (
	committee_id uuid not null,
	meeting_id uuid not null,
	part text not null,
	words text not null,
	entered_by uuid not null,
	on_behalf_of uuid,
	channel channel not null,
	entered_at timestamptz not null,
	primary key (committee_id, meeting_id, part),
	foreign key (committee_id, meeting_id) references cell_meetings,
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	foreign key (committee_id, on_behalf_of) references members (committee_id, member_id)
);
call protect('cell_meeting_parts');
