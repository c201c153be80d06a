-- What a cell became: merged into another from a day on. What it owed and kept is from then on in the care of those who lead the other.

create table unit_successions (
	committee_id uuid not null,
	unit_id uuid not null,
	successor_id uuid not null,
	succeeded_on date not null,
	decision text not null,
	primary key (committee_id, unit_id),
	foreign key (committee_id, unit_id) references units,
	foreign key (committee_id, successor_id) references units,
	constraint succeeded_by_another check (unit_id <> successor_id)
);
create index successions_by_successor on unit_successions (committee_id, successor_id);
call protect('unit_successions');

-- A unit and every unit that was merged into it by a day, also by way of a third one.
create function unit_and_forebears(committee uuid, unit uuid, day date) returns setof uuid
language sql stable as $$
	with recursive found (unit_id) as (
		select unit
		union
		select s.unit_id from unit_successions s join found on s.successor_id = found.unit_id
		where s.committee_id = committee and s.succeeded_on <= day
	)
	select unit_id from found
$$;
