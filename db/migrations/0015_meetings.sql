-- When a mark was made by the device on which it was made (its clock set right), beside when it reached us: a later look
-- wins over an earlier one, in whichever order they arrive.
alter table roll_marks add column noted_at timestamptz;
update roll_marks set noted_at = entered_at;
alter table roll_marks alter column noted_at set not null;
