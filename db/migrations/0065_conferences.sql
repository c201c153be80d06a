-- A conference as it is led and kept: its guests, that it may be called off; which sitting concluded what, and in whose name.

alter type conference_state add value 'cancelled';
alter table conferences
	add column guests text not null default '',
	add column cancelled_words text;

-- `about` names what came up at the conference only. `adopts` is what another place, or an earlier round, concluded about the
-- same item; `replaces` is the conclusion that this one corrects before the place is closed.
alter table conclusions
	add column meeting_id uuid,
	add column about text not null default '',
	add column channel channel not null default 'self',
	add column on_behalf_of uuid,
	add column adopts uuid,
	add column replaces uuid,
	add foreign key (committee_id, meeting_id) references conferences,
	add foreign key (committee_id, on_behalf_of) references members (committee_id, member_id),
	add foreign key (committee_id, adopts) references conclusions (committee_id, conclusion_id),
	add foreign key (committee_id, replaces) references conclusions (committee_id, conclusion_id),
	add constraint replaced_once unique (committee_id, replaces),
	add constraint says_what_came_up check ((item = 'other') = (about <> ''));
drop index one_conclusion_an_item;
create unique index one_conclusion_an_item on conclusions (committee_id, review_id, unit_id, round, item_id)
	where item_id is not null and verifies is null and replaces is null;
create index conclusions_by_meeting on conclusions (committee_id, meeting_id);

-- What a place concluded in each round: `review_places` says how it stands now, this how it came to be.
create table place_conclusions (
	committee_id uuid not null,
	review_id uuid not null,
	unit_id uuid not null,
	round integer not null,
	meeting_id uuid not null,
	summary text not null,
	concluded_on date not null,
	concluded_by uuid not null,
	entered_by uuid not null,
	channel channel not null,
	concluded_at timestamptz not null,
	primary key (committee_id, review_id, unit_id, round),
	foreign key (committee_id, review_id, unit_id) references review_places,
	foreign key (committee_id, meeting_id) references conferences,
	foreign key (committee_id, concluded_by) references members (committee_id, member_id),
	foreign key (committee_id, entered_by) references members (committee_id, member_id)
);
create index place_conclusions_by_meeting on place_conclusions (committee_id, meeting_id);
call protect('place_conclusions');
revoke update on place_conclusions from tusoi_app;

-- The superior's paper by which a disagreement about the committee's own conclusion was decided.
alter table review_signatures add column decision_paper text;
