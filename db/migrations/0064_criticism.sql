-- What happened to a criticism, step by step, with every wording: nothing that was said is lost when it is reworded.
create type hold_back_ground as enum ('no-fact', 'insult');
create type criticism_step as enum (
	'raised', 'answered', 'held-back', 'kept-back', 'reworded', 'released', 'withdrawn'
);

create table criticism_steps (
	committee_id uuid not null,
	criticism_step_id uuid not null,
	criticism_id uuid not null,
	kind criticism_step not null,
	-- the wording from now on, when it was raised or reworded
	fact text,
	happened_when text,
	place text,
	ask text,
	ground hold_back_ground,
	reason text,
	done_by uuid not null,
	entered_by uuid not null,
	channel channel not null,
	entered_at timestamptz not null,
	primary key (committee_id, criticism_step_id),
	foreign key (committee_id, criticism_id) references criticisms,
	foreign key (committee_id, done_by) references members (committee_id, member_id),
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint worded_when_raised check (
		num_nonnulls(fact, happened_when, place, ask) = case when kind in ('raised', 'reworded') then 4 else 0 end
	),
	constraint held_back_on_a_ground check ((kind = 'held-back') = (ground is not null))
);
create index criticism_steps_by_criticism on criticism_steps (committee_id, criticism_id);
call protect('criticism_steps');
revoke update on criticism_steps from tusoi_app;

alter table criticisms add held_back_ground hold_back_ground;
create index criticisms_open on criticisms (committee_id, state, review_id) where state in ('raised', 'held-back');
create index criticisms_by_author on criticisms (committee_id, author_id);

-- A comment that came to the wrong person, or was never made, is taken back; the row stays for the record.
alter table review_comments
	add withdrawn_at timestamptz,
	add withdrawn_by uuid,
	add withdrawn_reason text,
	add foreign key (committee_id, withdrawn_by) references members (committee_id, member_id),
	add constraint withdrawn_for_a_reason check (num_nonnulls(withdrawn_at, withdrawn_by, withdrawn_reason) in (0, 3));
