-- The ledger, the batches and the statements. Their shape is final: entries can't be rewritten later.
create table entry (
  seq bigint not null,
  leaf bytea not null,
  deed text not null,
  kind text not null,
  subject text not null,
  scope text not null,
  batch text,
  at timestamptz not null,
  primary key (seq)
);
create table entry_body (
  seq bigint not null,
  salt bytea,
  body bytea,
  reason bytea,
  primary key (seq)
);
create table tile (
  level smallint not null,
  idx bigint not null,
  hashes bytea not null,
  primary key (level, idx)
);
create table checkpoint (
  size bigint not null,
  root bytea not null,
  frontier bytea not null,
  note text not null,
  at timestamptz not null,
  primary key (size)
);
create table batch (
  id text not null,
  source text not null,
  title text not null,
  publisher text not null,
  licence text not null,
  layout text not null,
  edition text not null,
  coverage text not null,
  file_name text not null,
  sha256 text not null,
  records integer not null,
  skipped integer not null,
  gates jsonb not null,
  state text not null,
  loaded_at timestamptz not null,
  activated_seq bigint,
  withdrawn_seq bigint,
  primary key (id)
);
create table batch_file (
  sha256 text not null,
  bytes bytea not null,
  size bigint not null,
  primary key (sha256)
);
create table batch_issue (
  batch text not null,
  code text not null,
  severity text not null,
  count integer not null,
  examples jsonb not null,
  primary key (batch, code)
);
create table statement (
  member text not null,
  kind text not null,
  id text not null,
  stream text not null,
  from_seq bigint not null,
  to_seq bigint not null default 9223372036854775807,
  entry_seq bigint not null,
  row integer,
  digest bytea not null,
  edition text not null,
  batch text not null,
  primary key (member, kind, id, stream, from_seq)
);
create table identity (
  member text not null,
  alias text not null,
  canonical text not null,
  from_seq bigint not null,
  to_seq bigint not null default 9223372036854775807,
  evidence jsonb not null,
  primary key (member, alias, from_seq)
);
create table identity_candidate (
  member text not null,
  alias text not null,
  canonical text not null,
  why text not null,
  likeness double precision not null,
  found_batch text not null,
  primary key (member, alias, canonical)
);

alter table entry add constraint entry_seq_positive check (seq > 0);
create index entry_subject on entry (kind, subject);
create index entry_scope on entry (scope, seq);
create index entry_batch on entry (batch);
alter table entry_body alter column body set storage extended;
alter table tile add constraint tile_full check (octet_length(hashes) = 8192);
create index statement_stream on statement (stream, kind) where to_seq = 9223372036854775807;
create index identity_canonical on identity (member, canonical);

-- Nothing of the ledger is ever changed but by redact_entry, which erases a body and leaves its hash standing.
-- Triggers hold even the owner to it, as long as it leaves them in place.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is append-only: % of % refused', tg_op, tg_table_name;
end $$;
create trigger entry_append_only before update or delete or truncate on entry for each statement execute function refuse_change();
create trigger tile_append_only before update or delete or truncate on tile for each statement execute function refuse_change();
create trigger checkpoint_append_only before update or delete or truncate on checkpoint for each statement execute function refuse_change();
create trigger entry_body_kept before delete or truncate on entry_body for each statement execute function refuse_change();
create trigger entry_body_erased_only before update on entry_body for each row
  when (new.seq <> old.seq or new.salt is not null or new.body is not null or new.reason is not null)
  execute function refuse_change();

-- Erases only what an entry of the ledger says is erased: who did it, when and why stand there, in `entered`.
create function redact_entry(erased bigint, entered bigint) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (
    select from entry where seq = entered and seq > erased and deed = 'redact' and subject = erased::text
  ) then
    raise exception 'redaction of entry % refused: entry % does not record it', erased, entered;
  end if;
  update entry_body set salt = null, body = null, reason = null where seq = erased;
  if not found then
    raise exception 'redaction of entry % refused: there is no such entry', erased;
  end if;
end $$;
revoke all on function redact_entry(bigint, bigint) from public;

grant select, insert on entry, entry_body, tile, checkpoint to kept_app;
grant execute on function redact_entry(bigint, bigint) to kept_app;
grant select, insert, update on batch, batch_file, batch_issue, statement, identity to kept_app;
grant select, insert, update, delete on identity_candidate to kept_app;
grant delete on batch, batch_file, batch_issue to kept_app;
