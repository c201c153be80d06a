-- What a rule set is about: reviews, or the life of cells. Of each, one set is in force on a day.

alter table rule_sets add column about text not null default 'reviews' check (about in ('reviews', 'cells'));
alter table rule_sets alter column about drop default;
