-- Facts: one table per kind, in versions by entry number. They follow from the statements.
create table member (
  member text not null,
  id text not null,
  from_seq bigint not null,
  to_seq bigint not null default 9223372036854775807,
  statements bigint[] not null,
  conflicts text[] not null,
  code text,
  prefix text,
  name text,
  names jsonb,
  aliases text[],
  level text,
  parent text,
  region text,
  since text,
  since_evidence text,
  status text,
  voting boolean,
  founder boolean,
  contacts jsonb,
  challenge text,
  page text,
  primary key (member, id, from_seq)
);
create table action_plan (
  member text not null,
  id text not null,
  from_seq bigint not null,
  to_seq bigint not null default 9223372036854775807,
  statements bigint[] not null,
  conflicts text[] not null,
  number integer,
  title text,
  "start" text,
  "end" text,
  year_submitted integer,
  submitted text,
  due text,
  duration_years integer,
  refresh boolean,
  policy_area_focus text[],
  commitment_count integer,
  method text,
  delivered text,
  page text,
  primary key (member, id, from_seq)
);
create table commitment (
  member text not null,
  id text not null,
  from_seq bigint not null,
  to_seq bigint not null default 9223372036854775807,
  statements bigint[] not null,
  conflicts text[] not null,
  plan text,
  number text,
  title text,
  short_title text,
  full_text text,
  lang text,
  original text,
  theme text,
  lead_institution text,
  supporting_institutions text,
  "start" text,
  start_text text,
  "end" text,
  end_text text,
  policy_areas text[],
  policy_areas_not_coded text[],
  taxonomy text,
  area_shown text,
  cluster text,
  compound text,
  carried_forward text,
  withdrawn boolean,
  subnational text,
  continues text[],
  page text,
  published jsonb,
  raw jsonb,
  primary key (member, id, from_seq)
);
create table milestone (
  member text not null,
  id text not null,
  from_seq bigint not null,
  to_seq bigint not null default 9223372036854775807,
  statements bigint[] not null,
  conflicts text[] not null,
  commitment text,
  number text,
  "text" text,
  lang text,
  "start" text,
  due text,
  slips jsonb,
  responsible text,
  primary key (member, id, from_seq)
);
create table assessment (
  member text not null,
  id text not null,
  from_seq bigint not null,
  to_seq bigint not null default 9223372036854775807,
  statements bigint[] not null,
  conflicts text[] not null,
  commitment text,
  plan text,
  assessor text,
  stage text,
  product text,
  method text,
  year integer,
  date text,
  specificity text,
  verifiable text,
  access_to_information text,
  civic_participation text,
  public_accountability text,
  technology text,
  open_government_lens text,
  potential_impact text,
  potential_for_results text,
  completion text,
  did_it_open_government text,
  opened_information text,
  opened_participation text,
  opened_accountability text,
  early_results text,
  evidence text,
  label_conflicts jsonb,
  page text,
  primary key (member, id, from_seq)
);
create table review (
  member text not null,
  id text not null,
  from_seq bigint not null,
  to_seq bigint not null default 9223372036854775807,
  statements bigint[] not null,
  conflicts text[] not null,
  plan text,
  commitment text,
  product text,
  assessor text,
  method text,
  title text,
  year integer,
  comment_from text,
  comment_to text,
  published text,
  page text,
  primary key (member, id, from_seq)
);
create table process (
  member text not null,
  id text not null,
  from_seq bigint not null,
  to_seq bigint not null default 9223372036854775807,
  statements bigint[] not null,
  conflicts text[] not null,
  plan text,
  development_level text,
  development_openness text,
  implementation_level text,
  implementation_openness text,
  forum text,
  timeline text,
  notice text,
  notice_days integer,
  awareness text,
  online text,
  in_person text,
  summary text,
  steps_followed text,
  self_assessment jsonb,
  repository text,
  requirements jsonb,
  institutions jsonb,
  page text,
  primary key (member, id, from_seq)
);
create table document (
  member text not null,
  id text not null,
  from_seq bigint not null,
  to_seq bigint not null default 9223372036854775807,
  statements bigint[] not null,
  conflicts text[] not null,
  title text,
  lang text,
  year integer,
  date text,
  kinds text[],
  letter_kind text,
  format text,
  address text,
  about text[],
  position integer,
  plan text,
  review text,
  version_of text,
  sender text,
  recipient text,
  answers text,
  checksum text,
  primary key (member, id, from_seq)
);
create table policy_area (
  member text not null,
  id text not null,
  from_seq bigint not null,
  to_seq bigint not null default 9223372036854775807,
  statements bigint[] not null,
  conflicts text[] not null,
  label text,
  definition text,
  parent text,
  taxonomy text,
  since text,
  aliases text[],
  replaced_by text,
  primary key (member, id, from_seq)
);
create table score (
  member text not null,
  id text not null,
  from_seq bigint not null,
  to_seq bigint not null default 9223372036854775807,
  statements bigint[] not null,
  conflicts text[] not null,
  indicator text,
  label text,
  year integer,
  value double precision,
  absence text,
  scale text,
  publisher text,
  licence text,
  primary key (member, id, from_seq)
);
create table dimension (
  member text not null,
  id text not null,
  from_seq bigint not null,
  to_seq bigint not null default 9223372036854775807,
  statements bigint[] not null,
  conflicts text[] not null,
  slug text,
  label text,
  label_evidence text,
  "group" text,
  position integer,
  implication text,
  flags text[],
  score text,
  areas text[],
  primary key (member, id, from_seq)
);
create table published_figure (
  member text not null,
  id text not null,
  from_seq bigint not null,
  to_seq bigint not null default 9223372036854775807,
  statements bigint[] not null,
  conflicts text[] not null,
  subject_kind text,
  subject text,
  figure text,
  "text" text,
  number double precision,
  as_of text,
  publisher text,
  page text,
  note text,
  primary key (member, id, from_seq)
);
create table status_event (
  member text not null,
  id text not null,
  from_seq bigint not null,
  to_seq bigint not null default 9223372036854775807,
  statements bigint[] not null,
  conflicts text[] not null,
  kind text,
  date text,
  document text,
  "case" text,
  note text,
  page text,
  primary key (member, id, from_seq)
);
create table challenge_entry (
  member text not null,
  id text not null,
  from_seq bigint not null,
  to_seq bigint not null default 9223372036854775807,
  statements bigint[] not null,
  conflicts text[] not null,
  title text,
  area text,
  institution text,
  level text,
  commitment text,
  page text,
  primary key (member, id, from_seq)
);
create table post (
  member text not null,
  id text not null,
  from_seq bigint not null,
  to_seq bigint not null default 9223372036854775807,
  statements bigint[] not null,
  conflicts text[] not null,
  title text,
  lang text,
  summary text,
  date text,
  about text[],
  position integer,
  address text,
  primary key (member, id, from_seq)
);

-- The widest texts stay out of the row, so that lists read short rows.
alter table commitment set (toast_tuple_target = 128);
alter table commitment alter column full_text set storage external;

create index commitment_plan on commitment (member, plan) where to_seq = 9223372036854775807;
create index assessment_commitment on assessment (member, commitment) where to_seq = 9223372036854775807;
create index review_plan on review (member, plan) where to_seq = 9223372036854775807;
create index process_plan on process (member, plan) where to_seq = 9223372036854775807;
create index milestone_commitment on milestone (member, commitment) where to_seq = 9223372036854775807;
create index commitment_id on commitment (id) where to_seq = 9223372036854775807;
create index document_about on document using gin (about) where to_seq = 9223372036854775807;
create index post_about on post using gin (about) where to_seq = 9223372036854775807;
create index member_parent on member (parent) where to_seq = 9223372036854775807;

grant select, insert, update, delete on member to kept_app;
grant select, insert, update, delete on action_plan to kept_app;
grant select, insert, update, delete on commitment to kept_app;
grant select, insert, update, delete on milestone to kept_app;
grant select, insert, update, delete on assessment to kept_app;
grant select, insert, update, delete on review to kept_app;
grant select, insert, update, delete on process to kept_app;
grant select, insert, update, delete on document to kept_app;
grant select, insert, update, delete on policy_area to kept_app;
grant select, insert, update, delete on score to kept_app;
grant select, insert, update, delete on dimension to kept_app;
grant select, insert, update, delete on published_figure to kept_app;
grant select, insert, update, delete on status_event to kept_app;
grant select, insert, update, delete on challenge_entry to kept_app;
grant select, insert, update, delete on post to kept_app;
