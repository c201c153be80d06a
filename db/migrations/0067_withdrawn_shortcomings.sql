-- A review held again may find that what was taken for a shortcoming is none. It stays in the register, and is withdrawn there.
alter type corrective_action_state add value 'withdrawn';
alter type action_step_kind add value 'withdrawn';
