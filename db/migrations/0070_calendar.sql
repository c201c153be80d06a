-- What a committee knows better than the calendar of public holidays: days off, and weekend days that are worked instead.

create type calendar_day_kind as enum ('off', 'worked');

create table calendar_days (
	committee_id uuid not null references committees,
	day date not null,
	kind calendar_day_kind not null,
	reason text not null,
	entered_by uuid not null,
	entered_at timestamptz not null,
	primary key (committee_id, day),
	foreign key (committee_id, entered_by) references members (committee_id, member_id)
);
call protect('calendar_days');
grant delete on calendar_days to tusoi_app;
