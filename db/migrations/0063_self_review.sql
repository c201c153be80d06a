-- Two who write the same part at once: what came second, without its writer having seen the first, is set aside and kept
-- beside it until somebody who has seen both saves one wording. `seen` is the highest version that a writer was shown.
alter table section_texts
	add column aside boolean not null default false,
	add column seen integer not null default 0;
