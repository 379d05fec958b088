-- A pair that a person's deed brings up, or decides without its ever having waited, was found by no batch.
alter table identity_candidate alter column found_batch drop not null;
