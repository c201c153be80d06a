-- Finding people: exact marks first, and what is true of one member in one step.

-- Each word with its tone mark as a digit before it, so that ủy, uỷ and UỶ are one spelling, and “hư” begins no “hường”.
create function spelled_vietnamese(words text) returns text language sql immutable strict parallel safe
	return normalize(translate(
		regexp_replace(lower(normalize(words, NFD) collate "vi-x-icu"), '(\S*?)([\u0300\u0301\u0303\u0309\u0323])', '\2\1', 'g'),
		U&'\0300\0301\0303\0309\0323', '12345'), NFC);

alter table members add column spelled_name text not null generated always as (spelled_vietnamese(full_name)) stored;

create index memberships_by_member on memberships (committee_id, member_id);
create index posts_by_member on posts (committee_id, member_id);
