-- Papers that were issued: frozen as they were; a correction is the next revision, with a reason.

create table issued_papers (
	committee_id uuid not null references committees,
	issued_paper_id uuid not null,
	kind text not null,
	subject_id uuid not null,
	revision integer not null,
	reason text,
	number text not null,
	issued_on date not null,
	content jsonb not null,
	issued_by uuid not null,
	issued_at timestamptz not null,
	primary key (committee_id, issued_paper_id),
	foreign key (committee_id, issued_by) references members (committee_id, member_id),
	constraint one_paper_a_revision unique (committee_id, kind, subject_id, revision),
	constraint corrected_for_a_reason check ((revision = 1) = (reason is null))
);
call protect('issued_papers');
revoke update on issued_papers from tusoi_app;

alter type attachment_subject add value 'explanation';
