-- “Anh” comes before “Ánh” whatever their families are called: the tone of the given name weighs more than the
-- family name, so it stands in the key as a digit, in the order of the dictionaries (ngang huyền hỏi ngã sắc nặng).
create function name_order(full_name text) returns text language sql immutable strict parallel safe
	return normalize(
		regexp_replace(normalize(split_part(given_name_first(full_name), ' ', 1), NFD), '[\u0300\u0309\u0303\u0301\u0323]', '', 'g')
		|| coalesce(translate(substring(normalize(split_part(given_name_first(full_name), ' ', 1), NFD) from '[\u0300\u0309\u0303\u0301\u0323]'),
			U&'\0300\0309\0303\0301\0323', '12345'), '0')
		|| substr(given_name_first(full_name), length(split_part(given_name_first(full_name), ' ', 1)) + 1), NFC);

alter table members drop column sort_name;
alter table members add column sort_name text collate "vi-x-icu" not null generated always as (name_order(full_name)) stored;
create index members_by_given_name on members (committee_id, sort_name, member_id);
