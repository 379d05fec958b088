-- A pair that a person found to be two promises stays listed with the entry that says so, and is never brought up again.
alter table identity_candidate add column decided_seq bigint;
