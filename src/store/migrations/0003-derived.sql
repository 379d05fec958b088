-- What the rules conclude. Derived: may be dropped and worked out again.
create table verdict (
  member text not null,
  commitment text not null,
  from_seq bigint not null,
  to_seq bigint not null default 9223372036854775807,
  plan text,
  outcomes jsonb not null,
  primary key (member, commitment, from_seq)
);
create table measure (
  member text not null,
  plan text not null,
  measure text not null,
  from_seq bigint not null,
  to_seq bigint not null default 9223372036854775807,
  value double precision,
  counted integer not null,
  total integer not null,
  left_out jsonb not null,
  primary key (member, plan, measure, from_seq)
);

create index verdict_plan on verdict (member, plan) where to_seq = 9223372036854775807;
create index measure_measure on measure (measure) where to_seq = 9223372036854775807;
grant select, insert, update, delete on verdict, measure to kept_app;
