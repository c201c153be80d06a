-- What must be made public by the law on grassroots democracy: what is owed, and the proof that it was posted.

create type disclosure_state as enum ('open', 'posted', 'closed');

create table disclosure_obligations (
	committee_id uuid not null references committees,
	obligation_id uuid not null,
	-- the entry of the matrix, such as `budget`
	content text not null,
	title text not null,
	reference text,
	decided_on date not null,
	due_on date not null,
	forms text[] not null check (cardinality(forms) > 0),
	posted_for integer not null check (posted_for between 0 and 3660),
	owner_id uuid not null,
	-- what opened it, when that was not a person: `dialogue-results` and the like
	origin text,
	origin_id uuid,
	state disclosure_state not null default 'open',
	closed_reason text,
	rule_set_id uuid not null,
	entered_by uuid not null,
	channel channel not null,
	entered_at timestamptz not null,
	primary key (committee_id, obligation_id),
	foreign key (committee_id, owner_id) references members (committee_id, member_id),
	foreign key (committee_id, rule_set_id) references rule_sets,
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint one_obligation_of_an_origin unique (committee_id, origin, origin_id),
	constraint opened_by_something check ((origin is null) = (origin_id is null)),
	constraint closed_for_a_reason check ((state = 'closed') = (closed_reason is not null))
);
create index disclosure_obligations_by_state on disclosure_obligations (committee_id, state, due_on);
create index disclosure_obligations_by_content on disclosure_obligations (committee_id, content, decided_on);
call protect('disclosure_obligations');

create table disclosure_postings (
	committee_id uuid not null,
	posting_id uuid not null,
	obligation_id uuid not null,
	form text not null,
	place text not null,
	link text,
	posted_on date not null,
	-- the last day on which it must still be there
	until_on date not null,
	posted_by uuid not null,
	entered_by uuid not null,
	channel channel not null,
	entered_at timestamptz not null,
	primary key (committee_id, posting_id),
	foreign key (committee_id, obligation_id) references disclosure_obligations,
	foreign key (committee_id, posted_by) references members (committee_id, member_id),
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint stays_from_its_day_on check (until_on >= posted_on)
);
create index disclosure_postings_by_obligation on disclosure_postings (committee_id, obligation_id, posted_on);
call protect('disclosure_postings');
revoke update on disclosure_postings from tusoi_app;

-- Pictures and files that show that it was posted.
alter type attachment_subject add value 'disclosure-posting';
