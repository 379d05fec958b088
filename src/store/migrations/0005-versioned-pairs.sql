-- What waits for a person decides what is counted, so a past state must know what waited then.
alter table identity_candidate add column from_seq bigint;
alter table identity_candidate add column to_seq bigint not null default 9223372036854775807;
update identity_candidate c set from_seq = coalesce((select b.activated_seq from batch b where b.id = c.found_batch), 0);
update identity_candidate set to_seq = decided_seq where decided_seq is not null;
alter table identity_candidate alter column from_seq set not null;
alter table identity_candidate drop constraint identity_candidate_pkey;
alter table identity_candidate add primary key (member, alias, canonical, from_seq);
revoke delete on identity_candidate from kept_app;
