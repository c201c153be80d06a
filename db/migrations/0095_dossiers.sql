-- Long matters of many households (hồ sơ tồn đọng), such as service land: each household's file with its stage. What
-- names a household stands in a table of its own.

create table dossiers (
	committee_id uuid not null references committees,
	dossier_id uuid not null,
	kind text not null,
	title text not null,
	-- its name in the address of the public page
	slug text not null,
	ground text not null,
	opened_on date not null,
	-- the stages of this very dossier, as the office adjusted them when it was opened
	stages jsonb not null,
	has_money boolean not null,
	has_plots boolean not null,
	rule_set_id uuid not null,
	entered_by uuid not null,
	channel channel not null,
	entered_at timestamptz not null,
	primary key (committee_id, dossier_id),
	foreign key (committee_id, rule_set_id) references rule_sets,
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint one_dossier_an_address unique (committee_id, slug)
);
call protect('dossiers');

create type dossier_duty as enum ('owner', 'worker');

-- Who works on a dossier, and who answers for it, from a day to a day.
create table dossier_workers (
	committee_id uuid not null,
	dossier_worker_id uuid not null,
	dossier_id uuid not null,
	member_id uuid not null,
	duty dossier_duty not null,
	valid daterange not null,
	entered_by uuid not null,
	entered_at timestamptz not null,
	primary key (committee_id, dossier_worker_id),
	foreign key (committee_id, dossier_id) references dossiers,
	foreign key (committee_id, member_id) references members (committee_id, member_id),
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint one_owner_of_a_dossier exclude using gist (committee_id with =, dossier_id with =, valid with &&)
		where (duty = 'owner'),
	constraint works_on_it_once exclude using gist (
		committee_id with =, dossier_id with =, member_id with =, valid with &&
	)
);
call protect('dossier_workers');

create type dossier_file_state as enum ('open', 'split', 'merged');

create table dossier_files (
	committee_id uuid not null,
	dossier_file_id uuid not null,
	dossier_id uuid not null,
	-- the household's number in the list of the dossier
	number text not null,
	-- what the household asks by; kept for good, also when the file was split or merged
	code text not null,
	hamlet_id uuid not null,
	stage text not null,
	stage_since date not null,
	state dossier_file_state not null default 'open',
	ended_on date,
	entered_by uuid not null,
	channel channel not null,
	entered_at timestamptz not null,
	primary key (committee_id, dossier_file_id),
	foreign key (committee_id, dossier_id) references dossiers,
	foreign key (committee_id, hamlet_id) references hamlets,
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint one_number_a_household unique (committee_id, dossier_id, number),
	constraint one_code_a_file unique (committee_id, code),
	constraint ended_when_it_went_on_elsewhere check ((state = 'open') = (ended_on is null))
);
create index dossier_files_by_stage on dossier_files (committee_id, dossier_id, hamlet_id, stage);
call protect('dossier_files');

-- Which files go on in which: one into several (split), several into one (merged).
create table dossier_file_origins (
	committee_id uuid not null,
	from_file_id uuid not null,
	into_file_id uuid not null,
	primary key (committee_id, from_file_id, into_file_id),
	foreign key (committee_id, from_file_id) references dossier_files (committee_id, dossier_file_id),
	foreign key (committee_id, into_file_id) references dossier_files (committee_id, dossier_file_id)
);
create index dossier_file_origins_by_heir on dossier_file_origins (committee_id, into_file_id);
call protect('dossier_file_origins');
revoke update on dossier_file_origins from tusoi_app;

create type dossier_head_reason as enum ('listed', 'corrected', 'succession', 'transfer', 'split', 'merged');

-- Who stands for the household, from a day to a day. Shown to those who work on the dossier, never in the journal.
create table dossier_households (
	committee_id uuid not null,
	dossier_household_id uuid not null,
	dossier_file_id uuid not null,
	head text not null,
	address text not null,
	phone text,
	-- the other heirs, or who else has a share
	others text not null,
	reason dossier_head_reason not null,
	why text not null,
	valid daterange not null,
	entered_by uuid not null,
	channel channel not null,
	entered_at timestamptz not null,
	primary key (committee_id, dossier_household_id),
	foreign key (committee_id, dossier_file_id) references dossier_files,
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint one_head_at_a_time exclude using gist (
		committee_id with =, dossier_file_id with =, valid with &&
	)
);
call protect('dossier_households');

create type dossier_step_kind as enum ('opened', 'moved', 'returned', 'split', 'merged');

create table dossier_steps (
	committee_id uuid not null,
	dossier_step_id uuid not null,
	dossier_file_id uuid not null,
	kind dossier_step_kind not null,
	from_stage text,
	to_stage text not null,
	stepped_on date not null,
	why text not null,
	entered_by uuid not null,
	channel channel not null,
	entered_at timestamptz not null,
	primary key (committee_id, dossier_step_id),
	foreign key (committee_id, dossier_file_id) references dossier_files,
	foreign key (committee_id, entered_by) references members (committee_id, member_id)
);
create index dossier_steps_by_file on dossier_steps (committee_id, dossier_file_id);
create index dossier_steps_by_day on dossier_steps (committee_id, stepped_on);
call protect('dossier_steps');
revoke update on dossier_steps from tusoi_app;

-- A paper lies in the file from a day on; when it turns out to be missing after all, to a day.
create table dossier_papers (
	committee_id uuid not null,
	dossier_paper_id uuid not null,
	dossier_file_id uuid not null,
	paper text not null,
	valid daterange not null,
	missing_because text,
	entered_by uuid not null,
	channel channel not null,
	entered_at timestamptz not null,
	primary key (committee_id, dossier_paper_id),
	foreign key (committee_id, dossier_file_id) references dossier_files,
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint a_paper_once_at_a_time exclude using gist (
		committee_id with =, dossier_file_id with =, paper with =, valid with &&
	)
);
call protect('dossier_papers');

create type dossier_amount_kind as enum ('due', 'paid');

-- In đồng; a mistake is put right by an entry of its own, below nought, with the reason.
create table dossier_amounts (
	committee_id uuid not null,
	dossier_amount_id uuid not null,
	dossier_file_id uuid not null,
	kind dossier_amount_kind not null,
	dong bigint not null check (dong <> 0 and abs(dong) <= 1000000000000),
	booked_on date not null,
	why text not null,
	entered_by uuid not null,
	channel channel not null,
	entered_at timestamptz not null,
	primary key (committee_id, dossier_amount_id),
	foreign key (committee_id, dossier_file_id) references dossier_files,
	foreign key (committee_id, entered_by) references members (committee_id, member_id)
);
create index dossier_amounts_by_file on dossier_amounts (committee_id, dossier_file_id);
call protect('dossier_amounts');
revoke update on dossier_amounts from tusoi_app;

create table dossier_plots (
	committee_id uuid not null,
	dossier_plot_id uuid not null,
	dossier_file_id uuid not null,
	number text not null,
	-- hundredths of a square metre are as exact as surveyors write
	area numeric(12, 2) not null check (area > 0),
	position text not null,
	valid daterange not null,
	ended_because text,
	entered_by uuid not null,
	channel channel not null,
	entered_at timestamptz not null,
	primary key (committee_id, dossier_plot_id),
	foreign key (committee_id, dossier_file_id) references dossier_files,
	foreign key (committee_id, entered_by) references members (committee_id, member_id)
);
create index dossier_plots_by_file on dossier_plots (committee_id, dossier_file_id);
call protect('dossier_plots');

create table dossier_disputes (
	committee_id uuid not null,
	dossier_dispute_id uuid not null,
	dossier_file_id uuid not null,
	about text not null,
	opened_on date not null,
	opened_by uuid not null,
	channel channel not null,
	opened_at timestamptz not null,
	outcome text,
	closed_on date,
	closed_by uuid,
	closed_at timestamptz,
	primary key (committee_id, dossier_dispute_id),
	foreign key (committee_id, dossier_file_id) references dossier_files,
	foreign key (committee_id, opened_by) references members (committee_id, member_id),
	foreign key (committee_id, closed_by) references members (committee_id, member_id),
	constraint dispute_ends_with_its_outcome check (
		num_nonnulls(outcome, closed_on, closed_by, closed_at) in (0, 4) and closed_on >= opened_on
	)
);
create index dossier_disputes_by_file on dossier_disputes (committee_id, dossier_file_id);
call protect('dossier_disputes');
