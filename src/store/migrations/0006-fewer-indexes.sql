-- Each index is paid for by every row of every import. Pages ask as of an entry (from_seq <= N and to_seq > N) and by
-- member, for which the keys serve; no question uses these.
drop index commitment_plan;
drop index assessment_commitment;
drop index review_plan;
drop index process_plan;
drop index milestone_commitment;
drop index verdict_plan;
drop index measure_measure;

-- Of the batch of an entry nobody asks but whether there is none: the few deeds of persons and of the program itself.
drop index entry_batch;
create index entry_own on entry (deed) where batch is null;
