-- Whoever once owned a corrective action never judges it; so a change of owner keeps both names.

alter table action_steps
	add column former_owner_id uuid,
	add foreign key (committee_id, former_owner_id) references members (committee_id, member_id),
	add constraint a_change_of_owner_names_both check ((kind = 'owner-changed') = (num_nonnulls(new_owner_id, former_owner_id) = 2)),
	add constraint a_change_of_owner_changes_the_owner check (new_owner_id <> former_owner_id);
