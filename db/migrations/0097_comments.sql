-- Comments of citizens on cadres and members. Nothing here tells when somebody wrote, but for the day, and nothing where from:
-- identifiers are random, there are days and no times, and what comes in waits in the intake until the day is over; then all
-- of the day is put down at once, in an order drawn by lot, so that not even the order of rows or of transactions tells.

create type intake_kind as enum ('comment', 'message');

create table comment_intake (
	committee_id uuid not null references committees,
	intake_id uuid not null,
	kind intake_kind not null,
	comment_id uuid not null,
	-- of a new comment only: what is kept of its receipt
	receipt_hash bytea,
	-- what was written, as it will be put down
	content jsonb not null,
	received_on date not null,
	-- the helper at the desk, when somebody came there
	entered_by uuid,
	primary key (committee_id, intake_id),
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint a_receipt_once_in_a_day unique (committee_id, receipt_hash),
	constraint a_new_comment_has_a_receipt check ((kind = 'comment') = (receipt_hash is not null))
);
create index comment_intake_by_comment on comment_intake (committee_id, comment_id);
call protect('comment_intake');
grant delete on comment_intake to tusoi_app;

-- Files lie in the database, not in a folder: a file system would keep the second in which each came.
create table comment_intake_files (
	committee_id uuid not null,
	file_id uuid not null,
	intake_id uuid not null,
	media_type text not null,
	bytes bytea not null,
	primary key (committee_id, file_id),
	foreign key (committee_id, intake_id) references comment_intake on delete cascade
);
create index comment_intake_files_by_intake on comment_intake_files (committee_id, intake_id);
call protect('comment_intake_files');
grant delete on comment_intake_files to tusoi_app;

create type comment_state as enum ('received', 'withheld', 'passed', 'answered', 'closed');

create table comments (
	committee_id uuid not null references committees,
	comment_id uuid not null,
	receipt_hash bytea not null,
	-- the person concerned, once it is known who that is
	subject_member_id uuid,
	-- whom it is about, in the words of who wrote it
	subject_words text not null,
	topic text not null,
	words text not null,
	received_on date not null,
	state comment_state not null default 'received',
	due_on date,
	-- the author wrote something that nobody of the office has looked at
	has_news boolean not null default false,
	first_answered_on date,
	ended_on date,
	rule_set_id uuid not null,
	entered_by uuid,
	-- its words shall go into the person's next review; into which they went
	for_review boolean not null default false,
	review_id uuid,
	primary key (committee_id, comment_id),
	foreign key (committee_id, subject_member_id) references members (committee_id, member_id),
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	foreign key (committee_id, rule_set_id) references rule_sets (committee_id, rule_set_id),
	constraint one_receipt_one_comment unique (committee_id, receipt_hash),
	constraint passed_on_to_somebody check (state in ('received', 'withheld') or subject_member_id is not null)
);
create index comments_by_state on comments (committee_id, state, received_on);
create index comments_by_subject on comments (committee_id, subject_member_id) where subject_member_id is not null;
call protect('comments');
