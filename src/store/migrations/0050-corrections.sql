-- What was taken back, erased, decided or changed is rare among all that was stated: a list of it must not read the rest.
create index entry_corrections on entry (seq)
  where deed in ('withdraw', 'redact', 'gone') or (batch is null and deed in ('identify', 'distinguish', 'separate'));
create index statement_closed on statement (to_seq) where to_seq < 9223372036854775807;
