-- Numbers of official papers (continuous by type within a term, HD 05-HD/VPTW) and the files that people attach.

create table paper_numbers (
	committee_id uuid not null,
	term_id uuid not null,
	organ text not null,
	paper_type text not null,
	last_number integer not null,
	primary key (committee_id, term_id, organ, paper_type),
	foreign key (committee_id, term_id) references terms
);
call protect('paper_numbers');

create type attachment_subject as enum ('study-session', 'action-step');

create table attachments (
	committee_id uuid not null references committees,
	attachment_id uuid not null,
	subject_type attachment_subject not null,
	subject_id uuid not null,
	file_name text not null,
	media_type text not null,
	size_bytes integer not null,
	sha256 text not null,
	storage_key text not null,
	entered_by uuid not null,
	entered_at timestamptz not null,
	primary key (committee_id, attachment_id),
	foreign key (committee_id, entered_by) references members (committee_id, member_id)
);
create index attachments_by_subject on attachments (committee_id, subject_id);
call protect('attachments');
