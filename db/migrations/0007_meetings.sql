-- Meetings of every kind, leave asked beforehand, and the roll as it was called.

create type meeting_kind as enum ('study-session', 'cell-meeting', 'review-conference');

create table meetings (
	committee_id uuid not null references committees,
	meeting_id uuid not null,
	kind meeting_kind not null,
	title text not null,
	place text not null,
	starts_at timestamptz not null,
	ends_at timestamptz not null,
	break_starts_at timestamptz,
	break_ends_at timestamptz,
	rule_set_id uuid not null,
	primary key (committee_id, meeting_id),
	foreign key (committee_id, rule_set_id) references rule_sets,
	constraint ends_after_it_starts check (ends_at > starts_at),
	constraint break_lies_within check (
		(break_starts_at is null and break_ends_at is null)
		or (break_starts_at > starts_at and break_ends_at > break_starts_at and break_ends_at < ends_at)
	)
);
create index meetings_by_start on meetings (committee_id, starts_at);
call protect('meetings');

create table meeting_units (
	committee_id uuid not null,
	meeting_id uuid not null,
	unit_id uuid not null,
	primary key (committee_id, meeting_id, unit_id),
	foreign key (committee_id, meeting_id) references meetings,
	foreign key (committee_id, unit_id) references units
);
create index meeting_units_by_unit on meeting_units (committee_id, unit_id);
call protect('meeting_units');
grant delete on meeting_units to tusoi_app;

create type leave_state as enum ('asked', 'granted', 'refused');

create table leave_requests (
	committee_id uuid not null,
	leave_request_id uuid not null,
	meeting_id uuid not null,
	member_id uuid not null,
	reason text not null,
	state leave_state not null,
	asked_by uuid not null,
	channel channel not null,
	asked_at timestamptz not null,
	decided_by uuid,
	decided_at timestamptz,
	decision_words text,
	primary key (committee_id, leave_request_id),
	foreign key (committee_id, meeting_id) references meetings,
	foreign key (committee_id, member_id) references members,
	foreign key (committee_id, asked_by) references members (committee_id, member_id),
	foreign key (committee_id, decided_by) references members (committee_id, member_id),
	constraint leave_is_asked_once unique (committee_id, meeting_id, member_id),
	constraint decided_by_somebody check ((state = 'asked') = (decided_by is null))
);
call protect('leave_requests');

-- One row: what was seen of one member at one call (1 at the start, 2 after the break). Not here: present is false.
-- Here with no arrival time: here when the part began. No leaving time: stayed to the end of the part.
create table roll_marks (
	committee_id uuid not null,
	meeting_id uuid not null,
	member_id uuid not null,
	part smallint not null,
	unit_id uuid not null,
	present boolean not null,
	arrived_at timestamptz,
	left_at timestamptz,
	entered_by uuid not null,
	channel channel not null,
	paper_sheet text,
	entered_at timestamptz not null,
	primary key (committee_id, meeting_id, member_id, part),
	foreign key (committee_id, meeting_id, unit_id) references meeting_units,
	foreign key (committee_id, member_id) references members,
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint part_is_before_or_after_the_break check (part in (1, 2)),
	constraint times_only_of_those_present check (present or (arrived_at is null and left_at is null)),
	constraint leaves_after_arriving check (left_at > arrived_at)
);
call protect('roll_marks');
grant delete on roll_marks to tusoi_app;
