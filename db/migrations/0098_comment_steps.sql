-- What was said and done about a comment, in its order: by place, not by time.

create type comment_step as enum ('received', 'message', 'passed', 'withheld', 'asked', 'answered', 'closed', 'fed');

create table comment_steps (
	committee_id uuid not null,
	step_id uuid not null,
	comment_id uuid not null,
	place integer not null,
	kind comment_step not null,
	words text not null,
	ground text,
	-- of the author's own steps there is nobody to name
	done_by uuid,
	done_on date not null,
	entered_by uuid,
	channel channel not null,
	primary key (committee_id, step_id),
	foreign key (committee_id, comment_id) references comments,
	foreign key (committee_id, done_by) references members (committee_id, member_id),
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint one_step_a_place unique (committee_id, comment_id, place),
	constraint authors_have_no_name check ((kind in ('received', 'message')) = (done_by is null)),
	constraint withheld_on_a_ground check ((kind = 'withheld') = (ground is not null))
);
call protect('comment_steps');
revoke update on comment_steps from tusoi_app;

create table comment_files (
	committee_id uuid not null,
	file_id uuid not null,
	comment_id uuid not null,
	step_id uuid not null,
	media_type text not null,
	bytes bytea not null,
	-- whether the person concerned was shown it
	passed_on boolean not null default false,
	primary key (committee_id, file_id),
	foreign key (committee_id, comment_id) references comments,
	foreign key (committee_id, step_id) references comment_steps
);
create index comment_files_by_comment on comment_files (committee_id, comment_id);
call protect('comment_files');
