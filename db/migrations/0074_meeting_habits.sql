-- When cells meet: their habit from a day on, single meetings on another day, the months of thematic meetings, and calendar addresses.

create type meeting_rhythm as enum ('day-of-month', 'nth-weekday');

create table cell_meeting_habits (
	committee_id uuid not null references committees,
	cell_meeting_habit_id uuid not null,
	unit_id uuid not null,
	valid daterange not null,
	rhythm meeting_rhythm not null,
	-- 31: the last day of the month
	day_of_month smallint check (day_of_month between 1 and 31),
	-- 5: the last such weekday of the month
	week smallint check (week between 1 and 5),
	-- 1 Monday to 7 Sunday
	weekday smallint check (weekday between 1 and 7),
	starts_at text not null check (starts_at ~ '^\d\d:\d\d$'),
	place text not null,
	entered_by uuid not null,
	channel channel not null,
	entered_at timestamptz not null,
	primary key (committee_id, cell_meeting_habit_id),
	foreign key (committee_id, unit_id) references units,
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint one_habit_at_a_time exclude using gist (committee_id with =, unit_id with =, valid with &&),
	constraint a_rhythm_is_of_one_kind check (
		(rhythm = 'day-of-month' and num_nonnulls(day_of_month) = 1 and num_nonnulls(week, weekday) = 0)
		or (rhythm = 'nth-weekday' and day_of_month is null and num_nonnulls(week, weekday) = 2)
	)
);
call protect('cell_meeting_habits');

-- One month's meeting on another day than the habit's, or none that month.
create table cell_meeting_moves (
	committee_id uuid not null,
	unit_id uuid not null,
	month date not null,
	held_on date,
	starts_at text check (starts_at ~ '^\d\d:\d\d$'),
	entered_by uuid not null,
	entered_at timestamptz not null,
	primary key (committee_id, unit_id, month),
	foreign key (committee_id, unit_id) references units,
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint month_by_its_first_day check (month = date_trunc('month', month)::date),
	constraint moved_within_its_month check (date_trunc('month', held_on)::date = month),
	constraint moved_to_a_day_and_an_hour check (num_nonnulls(held_on, starts_at) in (0, 2))
);
call protect('cell_meeting_moves');
grant delete on cell_meeting_moves to tusoi_app;

-- In which months a cell has its thematic meeting, and on what.
create table cell_thematic_months (
	committee_id uuid not null,
	unit_id uuid not null,
	month date not null,
	topic text not null,
	entered_by uuid not null,
	entered_at timestamptz not null,
	primary key (committee_id, unit_id, month),
	foreign key (committee_id, unit_id) references units,
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint thematic_month_by_its_first_day check (month = date_trunc('month', month)::date)
);
create index thematic_months_by_month on cell_thematic_months (committee_id, month);
call protect('cell_thematic_months');
grant delete on cell_thematic_months to tusoi_app;

create type calendar_scope as enum ('own', 'cell', 'committee');

-- A secret address under which a phone reads a calendar. Only what the secret hashes to is kept.
create table calendar_feeds (
	committee_id uuid not null references committees,
	calendar_feed_id uuid not null,
	member_id uuid not null,
	scope calendar_scope not null,
	unit_id uuid,
	token_hash text not null,
	made_at timestamptz not null,
	ended_at timestamptz,
	primary key (committee_id, calendar_feed_id),
	foreign key (committee_id, member_id) references members,
	foreign key (committee_id, unit_id) references units,
	constraint one_address_a_secret unique (committee_id, token_hash),
	constraint a_cell_has_its_unit check ((scope = 'cell') = (unit_id is not null))
);
create unique index one_running_address on calendar_feeds
	(committee_id, member_id, scope, unit_id) nulls not distinct where ended_at is null;
call protect('calendar_feeds');
