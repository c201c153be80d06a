-- A visit that was expected and then reported under an identifier made on a telephone is one visit, not two.

alter type visit_state add value 'replaced';
drop index one_visit_a_meeting;
create unique index one_visit_a_meeting on visits (committee_id, unit_id, member_id, visited_on, meeting_kind)
	where state = 'made';
