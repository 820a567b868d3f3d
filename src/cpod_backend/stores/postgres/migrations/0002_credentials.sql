-- Signing keys and revocations. They belong to the installation, not to a tenant: every worker reads all of them.
create table cpod.signing_key (
    id          text primary key,
    algorithm   text not null,
    public      bytea not null,
    sealed      bytea,
    made_at     double precision not null,
    signs_from  double precision not null,
    signs_until double precision,
    ends_at     double precision
);
grant select, insert, update, delete on cpod.signing_key to cpod_app;

-- `written_by` is the transaction's own id: what was not yet committed when a worker last looked has an id
-- that is not below the oldest transaction then running, so that no revocation is ever passed over.
create table cpod.revocation (
    subject    text primary key,
    tenant_id  text not null,
    below      bigint not null,
    until      double precision not null,
    written_by xid8 not null default pg_current_xact_id()
);
create index revocation__written_by on cpod.revocation (written_by);
create index revocation__until on cpod.revocation (until);
grant select, insert, update, delete on cpod.revocation to cpod_app;
