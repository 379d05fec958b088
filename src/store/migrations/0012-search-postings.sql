-- Who has a word is kept by us, word by word and portion by portion, and only ever added to. What was kept before is of another
-- form, and is worked out again at the next start.
truncate search, search_text, search_word;
alter table search_text drop column words;
create table search_chunk (
  chunk integer not null,
  last_place integer not null,
  primary key (chunk)
);
create table search_posting (
  word text collate "C" not null,
  chunk integer not null,
  places bytea not null,
  positions bytea not null,
  primary key (word, chunk)
);
-- They are dense as they are; to press and unpack them takes longer than to read them.
alter table search_posting alter column places set storage external;
alter table search_posting alter column positions set storage external;
-- Rows come portion by portion: what is erased finds its own by a few bytes.
create index search_posting_chunk on search_posting using brin (chunk) with (pages_per_range = 16);

grant select, insert, update, delete on search_chunk, search_posting to kept_app;
