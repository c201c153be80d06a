-- A rule set that came with the program, or the committee's own (its province's variant): of two from the same day, the own one holds.

alter table rule_sets add column shipped boolean not null default true;
alter table rule_sets alter column shipped drop default;
