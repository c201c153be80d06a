-- Opening a seal takes two custodians: one asks with a reason and hands on a share, another confirms.

create type seal_opening_state as enum ('asked', 'opened', 'refused', 'withdrawn');

create table seal_openings (
	committee_id uuid not null,
	opening_id uuid not null,
	seal_id uuid not null,
	ground text not null,
	reason text not null,
	state seal_opening_state not null default 'asked',
	asked_by uuid not null,
	asked_key uuid not null,
	asked_at timestamptz not null,
	confirm_by date not null,
	-- the share of who asks, locked for the others; gone when the matter is settled
	handed_share text,
	decided_by uuid,
	decided_at timestamptz,
	decision_words text,
	-- the text, locked for who asked, for some days; then gone
	for_asker text,
	readable_until date,
	primary key (committee_id, opening_id),
	foreign key (committee_id, seal_id) references seals,
	foreign key (committee_id, asked_key) references custodian_keys,
	foreign key (committee_id, asked_by) references members (committee_id, member_id),
	foreign key (committee_id, decided_by) references members (committee_id, member_id),
	constraint opened_by_two check (state <> 'opened' or decided_by <> asked_by),
	constraint settled_by_somebody check ((state = 'asked') = (decided_by is null)),
	constraint a_share_waits_only_while_asked check (state = 'asked' or handed_share is null)
);
create index seal_openings_by_seal on seal_openings (committee_id, seal_id);
call protect('seal_openings');

-- Custodians change: what was sealed before is sealed anew for those of today. Again two are needed; nobody sees the text.
create table reseals (
	committee_id uuid not null references committees,
	reseal_id uuid not null,
	asked_by uuid not null,
	asked_key uuid not null,
	asked_at timestamptz not null,
	state seal_opening_state not null default 'asked',
	decided_by uuid,
	decided_at timestamptz,
	seals integer not null,
	primary key (committee_id, reseal_id),
	foreign key (committee_id, asked_key) references custodian_keys,
	foreign key (committee_id, asked_by) references members (committee_id, member_id),
	foreign key (committee_id, decided_by) references members (committee_id, member_id),
	constraint resealed_by_two check (state <> 'opened' or decided_by <> asked_by),
	constraint reseal_settled_by_somebody check ((state = 'asked') = (decided_by is null))
);
create unique index one_reseal_at_a_time on reseals (committee_id) where state = 'asked';
call protect('reseals');

create table reseal_shares (
	committee_id uuid not null,
	reseal_id uuid not null,
	seal_id uuid not null,
	handed_share text not null,
	primary key (committee_id, reseal_id, seal_id),
	foreign key (committee_id, reseal_id) references reseals,
	foreign key (committee_id, seal_id) references seals
);
call protect('reseal_shares');
grant delete on reseal_shares to tusoi_app;
