-- What hearing citizens stands on: rules about it, the hamlets, and the address of a committee's public pages.

alter table rule_sets drop constraint rule_sets_about_check;
alter table rule_sets add check (about in ('reviews', 'cells', 'citizens'));

-- Thôn 2 before Thôn 10.
create collation vietnamese_numbers (provider = icu, locale = 'vi-u-kn-true');

-- Hamlets and residential groups. One that is merged or renamed ends, and another begins.
create table hamlets (
	committee_id uuid not null references committees,
	hamlet_id uuid not null,
	name text not null,
	folded_name text not null generated always as (fold_vietnamese(name)) stored,
	valid daterange not null,
	primary key (committee_id, hamlet_id),
	constraint one_hamlet_of_a_name exclude using gist (committee_id with =, folded_name with =, valid with &&)
);
call protect('hamlets');

-- Under which address the public finds a committee: read before anybody knows which committee is asked for.
create table auth.public_addresses (
	handle text primary key,
	committee_id uuid not null unique
);
grant select, insert on auth.public_addresses to tusoi_app;

insert into auth.public_addresses (handle, committee_id)
select handle || case when nth = 1 then '' else '-' || nth end, committee_id
from (
	select committee_id, handle, row_number() over (partition by handle order by founded_at, committee_id) as nth
	from (
		select committee_id, founded_at,
			coalesce(nullif(trim(both '-' from regexp_replace(fold_vietnamese(place), '[^a-z0-9]+', '-', 'g')), ''), 'xa') as handle
		from committees
	) as named
) as numbered;
