-- What is written to the person about a case, the rungs on which a deadline that passed is followed, and the faults that a case showed.

create type case_letter_purpose as enum ('notice', 'answer');
create type case_letter_layout as enum ('party', 'state');

-- A letter as it is being written; issued, it is frozen among the papers. One answer a round, one notice.
create table case_letters (
	committee_id uuid not null,
	letter_id uuid not null,
	case_id uuid not null,
	purpose case_letter_purpose not null,
	round integer not null,
	layout case_letter_layout not null,
	body text not null,
	-- of a letter on the State's layout: its number in the State's own register, and who signs it there
	state_number text,
	signer_name text,
	signer_post text,
	entered_by uuid not null,
	channel channel not null,
	entered_at timestamptz not null,
	primary key (committee_id, letter_id),
	foreign key (committee_id, case_id) references cases,
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint one_letter_a_round unique (committee_id, case_id, purpose, round),
	constraint state_letter_is_signed check (layout = 'party' or num_nonnulls(signer_name, signer_post) = 2)
);
call protect('case_letters');

create table case_rungs (
	committee_id uuid not null,
	case_rung_id uuid not null,
	case_id uuid not null,
	episode integer not null,
	rung text not null,
	asks text not null,
	owner_id uuid not null,
	taken_on date not null,
	rule_set_id uuid not null,
	taken_at timestamptz not null,
	primary key (committee_id, case_rung_id),
	foreign key (committee_id, case_id) references cases,
	foreign key (committee_id, owner_id) references members (committee_id, member_id),
	foreign key (committee_id, rule_set_id) references rule_sets (committee_id, rule_set_id),
	constraint no_case_rung_twice unique (committee_id, case_id, episode, rung)
);
call protect('case_rungs');
revoke update on case_rungs from tusoi_app;

create table case_shortcomings (
	committee_id uuid not null,
	case_id uuid not null,
	shortcoming_id uuid not null,
	primary key (committee_id, case_id, shortcoming_id),
	foreign key (committee_id, case_id) references cases,
	foreign key (committee_id, shortcoming_id) references shortcomings
);
call protect('case_shortcomings');
revoke update on case_shortcomings from tusoi_app;
