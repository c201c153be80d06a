-- Study sessions: announced, acknowledged by each cell, published, answered for.

create type study_session_state as enum ('draft', 'announced', 'published', 'cancelled');

create table study_sessions (
	committee_id uuid not null,
	session_id uuid not null,
	subject text not null,
	state study_session_state not null,
	announced_at timestamptz,
	announced_by uuid,
	entered_by uuid not null,
	entered_at timestamptz not null,
	primary key (committee_id, session_id),
	foreign key (committee_id, session_id) references meetings (committee_id, meeting_id),
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	foreign key (committee_id, announced_by) references members (committee_id, member_id)
);
call protect('study_sessions');

-- A cell says that its members were told.
create table acknowledgements (
	committee_id uuid not null,
	session_id uuid not null,
	unit_id uuid not null,
	told_on date not null,
	told_how text not null,
	entered_by uuid not null,
	on_behalf_of uuid,
	channel channel not null,
	entered_at timestamptz not null,
	primary key (committee_id, session_id, unit_id),
	foreign key (committee_id, session_id) references study_sessions,
	foreign key (committee_id, session_id, unit_id) references meeting_units (committee_id, meeting_id, unit_id),
	foreign key (committee_id, entered_by) references members (committee_id, member_id)
);
call protect('acknowledgements');

create type attendance_status as enum (
	'present', 'late', 'left-early', 'late-and-left-early', 'absent-with-leave', 'absent-without-leave', 'exempt'
);

-- Published is frozen: neither the result nor its lines can be changed; a correction is the next revision.
create table published_results (
	committee_id uuid not null,
	result_id uuid not null,
	session_id uuid not null,
	revision integer not null,
	reason text,
	paper_number text not null,
	published_on date not null,
	published_by uuid not null,
	published_at timestamptz not null,
	signer_name text not null,
	signer_post post_kind not null,
	primary key (committee_id, result_id),
	foreign key (committee_id, session_id) references study_sessions,
	foreign key (committee_id, published_by) references members (committee_id, member_id),
	constraint one_result_a_revision unique (committee_id, session_id, revision),
	constraint a_correction_has_its_reason check ((revision = 1) = (reason is null))
);
call protect('published_results');
revoke update on published_results from tusoi_app;

create table result_lines (
	committee_id uuid not null,
	result_id uuid not null,
	member_id uuid not null,
	unit_id uuid not null,
	unit_name text not null,
	full_name text not null,
	status attendance_status not null,
	late_minutes integer not null,
	left_early_minutes integer not null,
	reference text,
	primary key (committee_id, result_id, member_id),
	foreign key (committee_id, result_id) references published_results,
	foreign key (committee_id, member_id) references members,
	foreign key (committee_id, unit_id) references units
);
create index result_lines_by_unit on result_lines (committee_id, result_id, unit_id);
create index result_lines_by_member on result_lines (committee_id, member_id);
call protect('result_lines');
revoke update on result_lines from tusoi_app;

-- A cell owes an answer for its members who are listed.
create table obligations (
	committee_id uuid not null,
	session_id uuid not null,
	unit_id uuid not null,
	due_on date not null,
	arisen_at timestamptz not null,
	primary key (committee_id, session_id, unit_id),
	foreign key (committee_id, session_id) references study_sessions,
	foreign key (committee_id, unit_id) references units
);
create index obligations_by_unit on obligations (committee_id, unit_id, due_on);
call protect('obligations');

create type listed_conclusion as enum ('accepted', 'reminded', 'shortcoming');

create table listed_answers (
	committee_id uuid not null,
	session_id uuid not null,
	member_id uuid not null,
	own_words text,
	words_entered_by uuid,
	words_channel channel,
	words_entered_at timestamptz,
	conclusion listed_conclusion,
	conclusion_words text,
	concluded_by uuid,
	conclusion_channel channel,
	concluded_at timestamptz,
	shortcoming_id uuid,
	primary key (committee_id, session_id, member_id),
	foreign key (committee_id, session_id) references study_sessions,
	foreign key (committee_id, member_id) references members,
	foreign key (committee_id, words_entered_by) references members (committee_id, member_id),
	foreign key (committee_id, concluded_by) references members (committee_id, member_id),
	foreign key (committee_id, shortcoming_id) references shortcomings,
	constraint heard_before_concluded check (conclusion is null or own_words is not null),
	constraint a_shortcoming_is_recorded check ((conclusion = 'shortcoming') = (shortcoming_id is not null))
);
call protect('listed_answers');
