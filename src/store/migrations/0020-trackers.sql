-- What national trackers say: milestones and indicators with their dates, and reports in the words of those who report.
alter table commitment add column translations jsonb;

alter table milestone
  add column title text,
  add column translations jsonb,
  add column due_text text,
  add column page text,
  add column raw jsonb;

create table indicator (
  member text not null,
  id text not null,
  from_seq bigint not null,
  to_seq bigint not null default 9223372036854775807,
  statements bigint[] not null,
  conflicts text[] not null,
  commitment text,
  milestone text,
  number text,
  title text,
  text text,
  lang text,
  translations jsonb,
  "from" text,
  "to" text,
  due text,
  due_text text,
  slips jsonb,
  responsible text,
  page text,
  raw jsonb,
  primary key (member, id, from_seq)
);
grant select, insert, update, delete on indicator to kept_app;

alter table assessment
  add column milestone text,
  add column author text,
  add column lang text,
  add column status text,
  add column status_scale text[],
  add column progress double precision,
  add column change text,
  add column report text,
  add column answers jsonb,
  add column evidence_items jsonb;
