-- Custodians keep the keys to what citizens entrust to us: who they are. A text is sealed so that two of them are needed
-- to open it, and nothing that the program itself holds can.

create table custodian_appointments (
	committee_id uuid not null references committees,
	appointment_id uuid not null,
	member_id uuid not null,
	valid daterange not null,
	decision text not null,
	end_reason text,
	entered_by uuid not null,
	entered_at timestamptz not null,
	primary key (committee_id, appointment_id),
	foreign key (committee_id, member_id) references members (committee_id, member_id),
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint custodian_once_at_a_time exclude using gist (committee_id with =, member_id with =, valid with &&)
);
call protect('custodian_appointments');

-- A key pair: the private half only as its custodian's passphrase locked it.
create table custodian_keys (
	committee_id uuid not null,
	key_id uuid not null,
	member_id uuid not null,
	public_key text not null,
	locked_private_key text not null,
	made_at timestamptz not null,
	given_up_at timestamptz,
	primary key (committee_id, key_id),
	foreign key (committee_id, member_id) references members (committee_id, member_id),
	constraint private_key_is_locked check (locked_private_key like '-----BEGIN AGE ENCRYPTED FILE-----%')
);
create unique index one_key_in_use on custodian_keys (committee_id, member_id) where given_up_at is null;
call protect('custodian_keys');

-- What is sealed. Its identifier is random and there is no time, only a day: a seal tells nothing of when somebody wrote.
create table seals (
	committee_id uuid not null references committees,
	seal_id uuid not null,
	subject_type text not null,
	subject_id uuid not null,
	sealed_text text not null,
	sealed_on date not null,
	-- members whom the matter is about: no share is ever made for them
	kept_from uuid[] not null default '{}',
	primary key (committee_id, seal_id)
);
create index seals_by_subject on seals (committee_id, subject_type, subject_id);
call protect('seals');

-- The key of a seal is split: two shares make it, one is worth nothing. Each is locked for one custodian.
create table seal_shares (
	committee_id uuid not null,
	seal_id uuid not null,
	key_id uuid not null,
	locked_share text not null,
	primary key (committee_id, seal_id, key_id),
	foreign key (committee_id, seal_id) references seals,
	foreign key (committee_id, key_id) references custodian_keys
);
create index seal_shares_by_key on seal_shares (committee_id, key_id);
call protect('seal_shares');
grant delete on seal_shares to tusoi_app;
