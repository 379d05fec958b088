-- What promises are found, counted and sorted by. Derived: may be dropped and worked out again.
create table search (
  member text not null,
  commitment text not null,
  from_seq bigint not null,
  to_seq bigint not null default 9223372036854775807,
  place integer not null,
  codes bytea not null,
  primary key (member, commitment, from_seq)
);
create table search_text (
  member text not null,
  commitment text not null,
  from_seq bigint not null,
  to_seq bigint not null default 9223372036854775807,
  place integer not null,
  digest bytea not null,
  words tsvector not null,
  primary key (member, commitment, from_seq)
);
create table search_code (
  facet text not null,
  id integer not null,
  code text not null,
  label text,
  primary key (facet, id)
);
create table search_word (
  word text not null,
  backwards text not null,
  primary key (word)
);

-- The words of a promise are long, and whoever looks for a few of them goes by the index alone.
alter table search_text set (toast_tuple_target = 128);
create index search_text_words on search_text using gin (words);
create index search_place on search (place);
-- By the beginning and by the end, whatever the collation of the database is.
create index search_word_from on search_word (word text_pattern_ops);
create index search_word_to on search_word (backwards text_pattern_ops);

grant select, insert, update, delete on search, search_text, search_code, search_word to kept_app;
