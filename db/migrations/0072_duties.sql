-- Who does what in a unit, from a day to a day; and the working regulations of units, as versions that are frozen.

-- What is to be done in a unit. Of the usual ones the code in the rule set is kept; the words are what people see.
create table duties (
	committee_id uuid not null,
	duty_id uuid not null,
	unit_id uuid not null,
	code text,
	title text not null,
	folded_title text not null generated always as (fold_vietnamese(title)) stored,
	valid daterange not null,
	entered_by uuid not null,
	channel channel not null,
	entered_at timestamptz not null,
	primary key (committee_id, duty_id),
	foreign key (committee_id, unit_id) references units,
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint one_duty_of_a_name_at_a_time exclude using gist
		(committee_id with =, unit_id with =, folded_title with =, valid with &&)
);
call protect('duties');

-- Who carries it out. Handing over ends one and begins another; nothing is removed.
create table duty_holdings (
	committee_id uuid not null,
	duty_holding_id uuid not null,
	duty_id uuid not null,
	member_id uuid not null,
	detail text,
	valid daterange not null,
	entered_by uuid not null,
	channel channel not null,
	entered_at timestamptz not null,
	primary key (committee_id, duty_holding_id),
	foreign key (committee_id, duty_id) references duties,
	foreign key (committee_id, member_id) references members,
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint a_duty_once_a_person exclude using gist
		(committee_id with =, duty_id with =, member_id with =, valid with &&)
);
create index duty_holdings_by_member on duty_holdings (committee_id, member_id);
call protect('duty_holdings');

-- A text that is still being written; one a unit. It goes when it is adopted, or thrown away.
create table regulation_drafts (
	committee_id uuid not null,
	unit_id uuid not null,
	words text not null,
	entered_by uuid not null,
	channel channel not null,
	entered_at timestamptz not null,
	primary key (committee_id, unit_id),
	foreign key (committee_id, unit_id) references units,
	foreign key (committee_id, entered_by) references members (committee_id, member_id)
);
call protect('regulation_drafts');
grant delete on regulation_drafts to tusoi_app;

-- Adopted is frozen: what is otherwise later is the next version, with its reason.
create table regulations (
	committee_id uuid not null,
	regulation_id uuid not null,
	unit_id uuid not null,
	version integer not null,
	reason text,
	opening text not null,
	effective_from date not null,
	adopted_on date not null,
	adopted_by text not null,
	convened integer not null,
	present integer not null,
	votes_for integer not null,
	votes_against integer not null,
	entered_by uuid not null,
	channel channel not null,
	entered_at timestamptz not null,
	primary key (committee_id, regulation_id),
	foreign key (committee_id, unit_id) references units,
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint one_regulation_a_version unique (committee_id, unit_id, version),
	constraint another_version_for_a_reason check ((version = 1) = (reason is null)),
	constraint vote_adds_up check (
		votes_for >= 0 and votes_against >= 0 and votes_for + votes_against <= present and present <= convened
	)
);
call protect('regulations');
revoke update on regulations from tusoi_app;

create table regulation_articles (
	committee_id uuid not null,
	regulation_id uuid not null,
	place integer not null,
	number text not null,
	title text not null,
	words text not null,
	chapter text not null,
	primary key (committee_id, regulation_id, place),
	foreign key (committee_id, regulation_id) references regulations
);
call protect('regulation_articles');
revoke update on regulation_articles from tusoi_app;
