-- Whom a campaign covers, who said for a cell that it knows of it, and which ground for exemption somebody set aside.

alter table campaigns
	add column covers_collectives boolean not null default true,
	add column covers_members boolean not null default true,
	-- cells that are opened while it is under way take part too
	add column all_units boolean not null default true,
	add constraint covers_somebody check (covers_collectives or covers_members);

alter table campaign_units
	add column seen_entered_by uuid,
	add column seen_channel channel,
	add constraint seen_was_entered_by_a_member foreign key (committee_id, seen_entered_by) references members (committee_id, member_id),
	add constraint seen_by_somebody check ((seen_at is null) = (seen_by is null) and (seen_at is null) = (seen_entered_by is null));
grant delete on campaign_units to tusoi_app;

-- The ground that dated facts give, when the person is reviewed all the same.
alter table reviews add column ground_set_aside text;
