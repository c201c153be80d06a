-- The committee of a connection is looked up once a query, not once a row: written as a sub-select it is a constant
-- to the planner. A list of 100,000 members counts in half the time.

create or replace procedure protect(protected regclass) language plpgsql as $$ begin
	execute format('alter table %s enable row level security', protected);
	execute format('create policy own_committee on %s to tusoi_app using (committee_id = (select current_committee())) with check (committee_id = (select current_committee()))', protected);
	execute format('grant select, insert, update on %s to tusoi_app', protected);
end $$;

do $$ declare p record; begin
	for p in select policyname, tablename, with_check is not null as checks from pg_policies where schemaname = 'public' and policyname = 'own_committee' loop
		execute format('alter policy own_committee on %I using (committee_id = (select current_committee()))', p.tablename)
			|| case when p.checks then ' with check (committee_id = (select current_committee()))' else '' end;
	end loop;
end $$;
