-- All tables of the first version.
create extension if not exists pg_trgm;
create extension if not exists btree_gin;

create table cpod."tally" (
    tenant_id text collate "C" not null,
    entity text not null,
    shard smallint not null,
    live bigint not null,
    known bigint not null,
    primary key (tenant_id, entity, shard)
) with (fillfactor = 50);
alter table cpod."tally" enable row level security;
create policy tenant on cpod."tally" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."tally" to cpod_app;

create table cpod."counter" (
    tenant_id text collate "C" not null,
    name text not null,
    value bigint not null,
    primary key (tenant_id, name)
) with (fillfactor = 50);
alter table cpod."counter" enable row level security;
create policy tenant on cpod."counter" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."counter" to cpod_app;

create table cpod."answer" (
    tenant_id text collate "C" not null,
    key text not null,
    digest bytea not null,
    answer bytea not null,
    at double precision not null,
    primary key (tenant_id, key)
);
alter table cpod."answer" enable row level security;
create policy tenant on cpod."answer" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."answer" to cpod_app;

create table cpod."draft" (
    tenant_id text collate "C" not null,
    id text not null,
    draft bytea not null,
    primary key (tenant_id, id)
);
alter table cpod."draft" enable row level security;
create policy tenant on cpod."draft" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."draft" to cpod_app;

create table cpod."person" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "first_name" text collate "C",
    "last_name" text collate "C",
    "preferred_name" text collate "C",
    "display_name" text collate "C",
    "email" text collate "C",
    "user_name" text collate "C",
    "type" text collate "C",
    "status" text collate "C",
    "employment_type" text collate "C",
    "employee_number" text collate "C",
    "job_title" text collate "C",
    "department" text collate "C",
    "department_id" text collate "C",
    "manager_id" text collate "C",
    "cost_center_id" text collate "C",
    "location_id" text collate "C",
    "vendor_id" text collate "C",
    "start_date" date,
    "end_date" date,
    "phone" text collate "C",
    "country" text collate "C",
    "preferred_language" text collate "C",
    "timezone" text collate "C",
    "avatar_url" text collate "C",
    "last_sign_in_at" timestamptz,
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."person" enable row level security;
create policy tenant on cpod."person" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."person" to cpod_app;
create unique index "person__external_id__unique" on cpod."person" (tenant_id, "external_id") where deleted_at is null;
create unique index "person__email__unique" on cpod."person" (tenant_id, "email") where deleted_at is null;
create unique index "person__user_name__unique" on cpod."person" (tenant_id, "user_name") where deleted_at is null;
create unique index "person__employee_number__unique" on cpod."person" (tenant_id, "employee_number") where deleted_at is null;
create index "person__type" on cpod."person" (tenant_id, "type", id) where deleted_at is null;
create index "person__status" on cpod."person" (tenant_id, "status", id) where deleted_at is null;
create index "person__employment_type" on cpod."person" (tenant_id, "employment_type", id) where deleted_at is null;
create index "person__department_id" on cpod."person" (tenant_id, "department_id", id) where deleted_at is null;
create index "person__manager_id" on cpod."person" (tenant_id, "manager_id", id) where deleted_at is null;
create index "person__cost_center_id" on cpod."person" (tenant_id, "cost_center_id", id) where deleted_at is null;
create index "person__location_id" on cpod."person" (tenant_id, "location_id", id) where deleted_at is null;
create index "person__vendor_id" on cpod."person" (tenant_id, "vendor_id", id) where deleted_at is null;
create index "person__tags" on cpod."person" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "person__updated_at" on cpod."person" (tenant_id, updated_at, id) where deleted_at is null;
create index "person__search" on cpod."person" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."group" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "name" text collate "C",
    "display_name" text collate "C",
    "description" text collate "C",
    "type" text collate "C",
    "status" text collate "C",
    "owner_id" text collate "C",
    "parent_group_id" text collate "C",
    "member_ids" text[] collate "C",
    "member_count" bigint,
    "membership_type" text collate "C",
    "membership_rule" text collate "C",
    "membership_evaluated_at" timestamptz,
    "visibility" text collate "C",
    "email" text collate "C",
    "is_mail_enabled" boolean,
    "is_security_enabled" boolean,
    "source" text collate "C",
    "data_source_id" text collate "C",
    "distinguished_name" text collate "C",
    "department_id" text collate "C",
    "expires_at" timestamptz,
    "last_reviewed_at" timestamptz,
    "next_review_date" date,
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."group" enable row level security;
create policy tenant on cpod."group" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."group" to cpod_app;
create unique index "group__external_id__unique" on cpod."group" (tenant_id, "external_id") where deleted_at is null;
create unique index "group__name__unique" on cpod."group" (tenant_id, "name") where deleted_at is null;
create unique index "group__email__unique" on cpod."group" (tenant_id, "email") where deleted_at is null;
create index "group__type" on cpod."group" (tenant_id, "type", id) where deleted_at is null;
create index "group__status" on cpod."group" (tenant_id, "status", id) where deleted_at is null;
create index "group__owner_id" on cpod."group" (tenant_id, "owner_id", id) where deleted_at is null;
create index "group__parent_group_id" on cpod."group" (tenant_id, "parent_group_id", id) where deleted_at is null;
create index "group__member_ids" on cpod."group" using gin (tenant_id, "member_ids") where deleted_at is null;
create index "group__membership_type" on cpod."group" (tenant_id, "membership_type", id) where deleted_at is null;
create index "group__visibility" on cpod."group" (tenant_id, "visibility", id) where deleted_at is null;
create index "group__source" on cpod."group" (tenant_id, "source", id) where deleted_at is null;
create index "group__data_source_id" on cpod."group" (tenant_id, "data_source_id", id) where deleted_at is null;
create index "group__department_id" on cpod."group" (tenant_id, "department_id", id) where deleted_at is null;
create index "group__tags" on cpod."group" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "group__updated_at" on cpod."group" (tenant_id, updated_at, id) where deleted_at is null;
create index "group__search" on cpod."group" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."technology_asset" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "name" text collate "C",
    "type" text collate "C",
    "category" text collate "C",
    "description" text collate "C",
    "vendor" text collate "C",
    "vendor_id" text collate "C",
    "contract_id" text collate "C",
    "url" text collate "C",
    "owner_id" text collate "C",
    "technical_owner_id" text collate "C",
    "support_group_id" text collate "C",
    "status" text collate "C",
    "environment" text collate "C",
    "hosting_model" text collate "C",
    "criticality" text collate "C",
    "data_classification" text collate "C",
    "has_personal_data" boolean,
    "release" text collate "C",
    "sso_protocol" text collate "C",
    "is_mfa_enforced" boolean,
    "recovery_time_objective_minutes" bigint,
    "recovery_point_objective_minutes" bigint,
    "end_of_support_date" date,
    "risk_score" double precision,
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."technology_asset" enable row level security;
create policy tenant on cpod."technology_asset" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."technology_asset" to cpod_app;
create unique index "technology_asset__external_id__unique" on cpod."technology_asset" (tenant_id, "external_id") where deleted_at is null;
create unique index "technology_asset__name__vendor__environment__unique" on cpod."technology_asset" (tenant_id, "name", "vendor", "environment") where deleted_at is null;
create index "technology_asset__type" on cpod."technology_asset" (tenant_id, "type", id) where deleted_at is null;
create index "technology_asset__vendor_id" on cpod."technology_asset" (tenant_id, "vendor_id", id) where deleted_at is null;
create index "technology_asset__contract_id" on cpod."technology_asset" (tenant_id, "contract_id", id) where deleted_at is null;
create index "technology_asset__owner_id" on cpod."technology_asset" (tenant_id, "owner_id", id) where deleted_at is null;
create index "technology_asset__technical_owner_id" on cpod."technology_asset" (tenant_id, "technical_owner_id", id) where deleted_at is null;
create index "technology_asset__support_group_id" on cpod."technology_asset" (tenant_id, "support_group_id", id) where deleted_at is null;
create index "technology_asset__status" on cpod."technology_asset" (tenant_id, "status", id) where deleted_at is null;
create index "technology_asset__environment" on cpod."technology_asset" (tenant_id, "environment", id) where deleted_at is null;
create index "technology_asset__hosting_model" on cpod."technology_asset" (tenant_id, "hosting_model", id) where deleted_at is null;
create index "technology_asset__criticality" on cpod."technology_asset" (tenant_id, "criticality", id) where deleted_at is null;
create index "technology_asset__data_classification" on cpod."technology_asset" (tenant_id, "data_classification", id) where deleted_at is null;
create index "technology_asset__sso_protocol" on cpod."technology_asset" (tenant_id, "sso_protocol", id) where deleted_at is null;
create index "technology_asset__tags" on cpod."technology_asset" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "technology_asset__updated_at" on cpod."technology_asset" (tenant_id, updated_at, id) where deleted_at is null;
create index "technology_asset__search" on cpod."technology_asset" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."access_entitlement" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "asset_id" text collate "C",
    "name" text collate "C",
    "description" text collate "C",
    "risk_level" text collate "C",
    "entitlement_type" text collate "C",
    "access_level" text collate "C",
    "is_privileged" boolean,
    "requires_approval" boolean,
    "principal_type" text collate "C",
    "principal_id" text collate "C",
    "status" text collate "C",
    "grant_source" text collate "C",
    "granted_by_id" text collate "C",
    "granted_at" timestamptz,
    "expires_at" timestamptz,
    "approval_request_id" text collate "C",
    "last_used_at" timestamptz,
    "last_reviewed_at" timestamptz,
    "review_decision" text collate "C",
    "next_review_date" date,
    "revoked_at" timestamptz,
    "revoke_reason" text collate "C",
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."access_entitlement" enable row level security;
create policy tenant on cpod."access_entitlement" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."access_entitlement" to cpod_app;
create unique index "access_entitlement__external_id__unique" on cpod."access_entitlement" (tenant_id, "external_id") where deleted_at is null;
create index "access_entitlement__asset_id" on cpod."access_entitlement" (tenant_id, "asset_id", id) where deleted_at is null;
create index "access_entitlement__risk_level" on cpod."access_entitlement" (tenant_id, "risk_level", id) where deleted_at is null;
create index "access_entitlement__entitlement_type" on cpod."access_entitlement" (tenant_id, "entitlement_type", id) where deleted_at is null;
create index "access_entitlement__access_level" on cpod."access_entitlement" (tenant_id, "access_level", id) where deleted_at is null;
create index "access_entitlement__principal_type" on cpod."access_entitlement" (tenant_id, "principal_type", id) where deleted_at is null;
create index "access_entitlement__principal_id" on cpod."access_entitlement" (tenant_id, "principal_id", id) where deleted_at is null;
create index "access_entitlement__status" on cpod."access_entitlement" (tenant_id, "status", id) where deleted_at is null;
create index "access_entitlement__grant_source" on cpod."access_entitlement" (tenant_id, "grant_source", id) where deleted_at is null;
create index "access_entitlement__granted_by_id" on cpod."access_entitlement" (tenant_id, "granted_by_id", id) where deleted_at is null;
create index "access_entitlement__approval_request_id" on cpod."access_entitlement" (tenant_id, "approval_request_id", id) where deleted_at is null;
create index "access_entitlement__review_decision" on cpod."access_entitlement" (tenant_id, "review_decision", id) where deleted_at is null;
create index "access_entitlement__revoke_reason" on cpod."access_entitlement" (tenant_id, "revoke_reason", id) where deleted_at is null;
create index "access_entitlement__tags" on cpod."access_entitlement" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "access_entitlement__updated_at" on cpod."access_entitlement" (tenant_id, updated_at, id) where deleted_at is null;
create index "access_entitlement__search" on cpod."access_entitlement" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."software_license" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "name" text collate "C",
    "vendor" text collate "C",
    "vendor_id" text collate "C",
    "product_name" text collate "C",
    "edition" text collate "C",
    "sku" text collate "C",
    "asset_id" text collate "C",
    "license_type" text collate "C",
    "metric" text collate "C",
    "spdx_expression" text collate "C",
    "total_seats" bigint,
    "status" text collate "C",
    "start_date" date,
    "expires_at" timestamptz,
    "is_auto_renewing" boolean,
    "renewal_notice_days" bigint,
    "cost" bigint,
    "unit_price" bigint,
    "currency" text collate "C",
    "billing_cycle" text collate "C",
    "contract_id" text collate "C",
    "owner_id" text collate "C",
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."software_license" enable row level security;
create policy tenant on cpod."software_license" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."software_license" to cpod_app;
create unique index "software_license__external_id__unique" on cpod."software_license" (tenant_id, "external_id") where deleted_at is null;
create unique index "software_license__name__vendor__unique" on cpod."software_license" (tenant_id, "name", "vendor") where deleted_at is null;
create index "software_license__vendor_id" on cpod."software_license" (tenant_id, "vendor_id", id) where deleted_at is null;
create index "software_license__asset_id" on cpod."software_license" (tenant_id, "asset_id", id) where deleted_at is null;
create index "software_license__license_type" on cpod."software_license" (tenant_id, "license_type", id) where deleted_at is null;
create index "software_license__metric" on cpod."software_license" (tenant_id, "metric", id) where deleted_at is null;
create index "software_license__status" on cpod."software_license" (tenant_id, "status", id) where deleted_at is null;
create index "software_license__billing_cycle" on cpod."software_license" (tenant_id, "billing_cycle", id) where deleted_at is null;
create index "software_license__contract_id" on cpod."software_license" (tenant_id, "contract_id", id) where deleted_at is null;
create index "software_license__owner_id" on cpod."software_license" (tenant_id, "owner_id", id) where deleted_at is null;
create index "software_license__tags" on cpod."software_license" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "software_license__updated_at" on cpod."software_license" (tenant_id, updated_at, id) where deleted_at is null;
create index "software_license__search" on cpod."software_license" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."license_assignment" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "license_id" text collate "C",
    "person_id" text collate "C",
    "status" text collate "C",
    "assigned_at" timestamptz,
    "assigned_by_id" text collate "C",
    "revoked_at" timestamptz,
    "revoke_reason" text collate "C",
    "group_id" text collate "C",
    "asset_id" text collate "C",
    "seat_tier" text collate "C",
    "expires_at" timestamptz,
    "last_used_at" timestamptz,
    "note" text collate "C",
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."license_assignment" enable row level security;
create policy tenant on cpod."license_assignment" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."license_assignment" to cpod_app;
create unique index "license_assignment__external_id__unique" on cpod."license_assignment" (tenant_id, "external_id") where deleted_at is null;
create index "license_assignment__license_id" on cpod."license_assignment" (tenant_id, "license_id", id) where deleted_at is null;
create index "license_assignment__person_id" on cpod."license_assignment" (tenant_id, "person_id", id) where deleted_at is null;
create index "license_assignment__status" on cpod."license_assignment" (tenant_id, "status", id) where deleted_at is null;
create index "license_assignment__assigned_by_id" on cpod."license_assignment" (tenant_id, "assigned_by_id", id) where deleted_at is null;
create index "license_assignment__revoke_reason" on cpod."license_assignment" (tenant_id, "revoke_reason", id) where deleted_at is null;
create index "license_assignment__group_id" on cpod."license_assignment" (tenant_id, "group_id", id) where deleted_at is null;
create index "license_assignment__asset_id" on cpod."license_assignment" (tenant_id, "asset_id", id) where deleted_at is null;
create index "license_assignment__tags" on cpod."license_assignment" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "license_assignment__updated_at" on cpod."license_assignment" (tenant_id, updated_at, id) where deleted_at is null;
create index "license_assignment__search" on cpod."license_assignment" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."physical_asset" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "name" text collate "C",
    "type" text collate "C",
    "asset_tag" text collate "C",
    "serial_number" text collate "C",
    "manufacturer" text collate "C",
    "model" text collate "C",
    "status" text collate "C",
    "assignee_id" text collate "C",
    "assigned_at" timestamptz,
    "location" text collate "C",
    "location_id" text collate "C",
    "cost_center_id" text collate "C",
    "purchased_at" date,
    "warranty_expires_at" date,
    "purchase_price" bigint,
    "currency" text collate "C",
    "purchase_order_id" text collate "C",
    "supplier_id" text collate "C",
    "hostname" text collate "C",
    "mac_addresses" text[] collate "C",
    "operating_system" text collate "C",
    "is_encrypted" boolean,
    "last_seen_at" timestamptz,
    "retired_at" timestamptz,
    "disposal_method" text collate "C",
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."physical_asset" enable row level security;
create policy tenant on cpod."physical_asset" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."physical_asset" to cpod_app;
create unique index "physical_asset__external_id__unique" on cpod."physical_asset" (tenant_id, "external_id") where deleted_at is null;
create unique index "physical_asset__asset_tag__unique" on cpod."physical_asset" (tenant_id, "asset_tag") where deleted_at is null;
create unique index "physical_asset__manufacturer__serial_number__unique" on cpod."physical_asset" (tenant_id, "manufacturer", "serial_number") where deleted_at is null;
create index "physical_asset__type" on cpod."physical_asset" (tenant_id, "type", id) where deleted_at is null;
create index "physical_asset__status" on cpod."physical_asset" (tenant_id, "status", id) where deleted_at is null;
create index "physical_asset__assignee_id" on cpod."physical_asset" (tenant_id, "assignee_id", id) where deleted_at is null;
create index "physical_asset__location_id" on cpod."physical_asset" (tenant_id, "location_id", id) where deleted_at is null;
create index "physical_asset__cost_center_id" on cpod."physical_asset" (tenant_id, "cost_center_id", id) where deleted_at is null;
create index "physical_asset__purchase_order_id" on cpod."physical_asset" (tenant_id, "purchase_order_id", id) where deleted_at is null;
create index "physical_asset__supplier_id" on cpod."physical_asset" (tenant_id, "supplier_id", id) where deleted_at is null;
create index "physical_asset__disposal_method" on cpod."physical_asset" (tenant_id, "disposal_method", id) where deleted_at is null;
create index "physical_asset__tags" on cpod."physical_asset" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "physical_asset__updated_at" on cpod."physical_asset" (tenant_id, updated_at, id) where deleted_at is null;
create index "physical_asset__search" on cpod."physical_asset" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."cloud_resource" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "name" text collate "C",
    "provider" text collate "C",
    "resource_type" text collate "C",
    "native_name" text collate "C",
    "region" text collate "C",
    "zone" text collate "C",
    "account_id" text collate "C",
    "status" text collate "C",
    "owner_id" text collate "C",
    "asset_id" text collate "C",
    "parent_resource_id" text collate "C",
    "environment" text collate "C",
    "size" text collate "C",
    "is_internet_facing" boolean,
    "public_ip_addresses" text[] collate "C",
    "is_encrypted_at_rest" boolean,
    "data_classification" text collate "C",
    "monthly_cost" bigint,
    "currency" text collate "C",
    "cost_center_id" text collate "C",
    "data_source_id" text collate "C",
    "launched_at" timestamptz,
    "terminated_at" timestamptz,
    "synced_at" timestamptz,
    "unique_provider_account_id_native_name" bytea,
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."cloud_resource" enable row level security;
create policy tenant on cpod."cloud_resource" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."cloud_resource" to cpod_app;
create unique index "cloud_resource__external_id__unique" on cpod."cloud_resource" (tenant_id, "external_id") where deleted_at is null;
create unique index "cloud_resource__provider__account_id__native_name__unique" on cpod."cloud_resource" (tenant_id, unique_provider_account_id_native_name) where deleted_at is null;
create index "cloud_resource__provider" on cpod."cloud_resource" (tenant_id, "provider", id) where deleted_at is null;
create index "cloud_resource__status" on cpod."cloud_resource" (tenant_id, "status", id) where deleted_at is null;
create index "cloud_resource__owner_id" on cpod."cloud_resource" (tenant_id, "owner_id", id) where deleted_at is null;
create index "cloud_resource__asset_id" on cpod."cloud_resource" (tenant_id, "asset_id", id) where deleted_at is null;
create index "cloud_resource__parent_resource_id" on cpod."cloud_resource" (tenant_id, "parent_resource_id", id) where deleted_at is null;
create index "cloud_resource__environment" on cpod."cloud_resource" (tenant_id, "environment", id) where deleted_at is null;
create index "cloud_resource__data_classification" on cpod."cloud_resource" (tenant_id, "data_classification", id) where deleted_at is null;
create index "cloud_resource__cost_center_id" on cpod."cloud_resource" (tenant_id, "cost_center_id", id) where deleted_at is null;
create index "cloud_resource__data_source_id" on cpod."cloud_resource" (tenant_id, "data_source_id", id) where deleted_at is null;
create index "cloud_resource__tags" on cpod."cloud_resource" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "cloud_resource__updated_at" on cpod."cloud_resource" (tenant_id, updated_at, id) where deleted_at is null;
create index "cloud_resource__search" on cpod."cloud_resource" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."vulnerability" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "title" text collate "C",
    "description" text collate "C",
    "severity" text collate "C",
    "status" text collate "C",
    "score" double precision,
    "cvss_vector" text collate "C",
    "cve" text collate "C",
    "cwe_ids" text[] collate "C",
    "epss_score" double precision,
    "epss_percentile" double precision,
    "is_known_exploited" boolean,
    "ssvc_decision" text collate "C",
    "asset_id" text collate "C",
    "component" text collate "C",
    "fixed_version" text collate "C",
    "scanner" text collate "C",
    "first_seen_at" timestamptz,
    "last_seen_at" timestamptz,
    "assignee_id" text collate "C",
    "due_at" timestamptz,
    "resolved_at" timestamptz,
    "resolution_note" text collate "C",
    "accepted_by_id" text collate "C",
    "accepted_until_date" date,
    "risk_item_id" text collate "C",
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."vulnerability" enable row level security;
create policy tenant on cpod."vulnerability" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."vulnerability" to cpod_app;
create unique index "vulnerability__external_id__unique" on cpod."vulnerability" (tenant_id, "external_id") where deleted_at is null;
create unique index "vulnerability__cve__asset_id__component__unique" on cpod."vulnerability" (tenant_id, "cve", "asset_id", "component") where deleted_at is null;
create index "vulnerability__severity" on cpod."vulnerability" (tenant_id, "severity", id) where deleted_at is null;
create index "vulnerability__status" on cpod."vulnerability" (tenant_id, "status", id) where deleted_at is null;
create index "vulnerability__ssvc_decision" on cpod."vulnerability" (tenant_id, "ssvc_decision", id) where deleted_at is null;
create index "vulnerability__asset_id" on cpod."vulnerability" (tenant_id, "asset_id", id) where deleted_at is null;
create index "vulnerability__assignee_id" on cpod."vulnerability" (tenant_id, "assignee_id", id) where deleted_at is null;
create index "vulnerability__accepted_by_id" on cpod."vulnerability" (tenant_id, "accepted_by_id", id) where deleted_at is null;
create index "vulnerability__risk_item_id" on cpod."vulnerability" (tenant_id, "risk_item_id", id) where deleted_at is null;
create index "vulnerability__tags" on cpod."vulnerability" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "vulnerability__updated_at" on cpod."vulnerability" (tenant_id, updated_at, id) where deleted_at is null;
create index "vulnerability__search" on cpod."vulnerability" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."compliance_control" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "framework" text collate "C",
    "framework_edition" text collate "C",
    "control_id" text collate "C",
    "title" text collate "C",
    "description" text collate "C",
    "category" text collate "C",
    "status" text collate "C",
    "implementation_status" text collate "C",
    "control_type" text collate "C",
    "automation" text collate "C",
    "frequency" text collate "C",
    "is_key_control" boolean,
    "owner_id" text collate "C",
    "grc_control_id" text collate "C",
    "asset_ids" text[] collate "C",
    "last_assessed_at" timestamptz,
    "last_assessed_by_id" text collate "C",
    "next_assessment_date" date,
    "gap_description" text collate "C",
    "remediation_due_date" date,
    "justification" text collate "C",
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."compliance_control" enable row level security;
create policy tenant on cpod."compliance_control" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."compliance_control" to cpod_app;
create unique index "compliance_control__external_id__unique" on cpod."compliance_control" (tenant_id, "external_id") where deleted_at is null;
create unique index "compliance_control__framework__framework_edition__cont_18e39261" on cpod."compliance_control" (tenant_id, "framework", "framework_edition", "control_id") where deleted_at is null;
create index "compliance_control__status" on cpod."compliance_control" (tenant_id, "status", id) where deleted_at is null;
create index "compliance_control__implementation_status" on cpod."compliance_control" (tenant_id, "implementation_status", id) where deleted_at is null;
create index "compliance_control__control_type" on cpod."compliance_control" (tenant_id, "control_type", id) where deleted_at is null;
create index "compliance_control__automation" on cpod."compliance_control" (tenant_id, "automation", id) where deleted_at is null;
create index "compliance_control__frequency" on cpod."compliance_control" (tenant_id, "frequency", id) where deleted_at is null;
create index "compliance_control__owner_id" on cpod."compliance_control" (tenant_id, "owner_id", id) where deleted_at is null;
create index "compliance_control__grc_control_id" on cpod."compliance_control" (tenant_id, "grc_control_id", id) where deleted_at is null;
create index "compliance_control__asset_ids" on cpod."compliance_control" using gin (tenant_id, "asset_ids") where deleted_at is null;
create index "compliance_control__last_assessed_by_id" on cpod."compliance_control" (tenant_id, "last_assessed_by_id", id) where deleted_at is null;
create index "compliance_control__tags" on cpod."compliance_control" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "compliance_control__updated_at" on cpod."compliance_control" (tenant_id, updated_at, id) where deleted_at is null;
create index "compliance_control__search" on cpod."compliance_control" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."risk_item" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "title" text collate "C",
    "description" text collate "C",
    "category" text collate "C",
    "likelihood" text collate "C",
    "impact" text collate "C",
    "score" bigint,
    "level" text collate "C",
    "status" text collate "C",
    "treatment" text collate "C",
    "treatment_plan" text collate "C",
    "residual_likelihood" text collate "C",
    "residual_impact" text collate "C",
    "residual_score" bigint,
    "owner_id" text collate "C",
    "vulnerability_ids" text[] collate "C",
    "control_ids" text[] collate "C",
    "asset_ids" text[] collate "C",
    "grc_risk_id" text collate "C",
    "estimated_loss" bigint,
    "currency" text collate "C",
    "identified_date" date,
    "target_date" date,
    "next_review_date" date,
    "closed_at" timestamptz,
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."risk_item" enable row level security;
create policy tenant on cpod."risk_item" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."risk_item" to cpod_app;
create unique index "risk_item__external_id__unique" on cpod."risk_item" (tenant_id, "external_id") where deleted_at is null;
create index "risk_item__category" on cpod."risk_item" (tenant_id, "category", id) where deleted_at is null;
create index "risk_item__likelihood" on cpod."risk_item" (tenant_id, "likelihood", id) where deleted_at is null;
create index "risk_item__impact" on cpod."risk_item" (tenant_id, "impact", id) where deleted_at is null;
create index "risk_item__level" on cpod."risk_item" (tenant_id, "level", id) where deleted_at is null;
create index "risk_item__status" on cpod."risk_item" (tenant_id, "status", id) where deleted_at is null;
create index "risk_item__treatment" on cpod."risk_item" (tenant_id, "treatment", id) where deleted_at is null;
create index "risk_item__residual_likelihood" on cpod."risk_item" (tenant_id, "residual_likelihood", id) where deleted_at is null;
create index "risk_item__residual_impact" on cpod."risk_item" (tenant_id, "residual_impact", id) where deleted_at is null;
create index "risk_item__owner_id" on cpod."risk_item" (tenant_id, "owner_id", id) where deleted_at is null;
create index "risk_item__vulnerability_ids" on cpod."risk_item" using gin (tenant_id, "vulnerability_ids") where deleted_at is null;
create index "risk_item__control_ids" on cpod."risk_item" using gin (tenant_id, "control_ids") where deleted_at is null;
create index "risk_item__asset_ids" on cpod."risk_item" using gin (tenant_id, "asset_ids") where deleted_at is null;
create index "risk_item__grc_risk_id" on cpod."risk_item" (tenant_id, "grc_risk_id", id) where deleted_at is null;
create index "risk_item__tags" on cpod."risk_item" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "risk_item__updated_at" on cpod."risk_item" (tenant_id, updated_at, id) where deleted_at is null;
create index "risk_item__search" on cpod."risk_item" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."relationship" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "from_id" text collate "C",
    "from_type" text collate "C",
    "to_id" text collate "C",
    "to_type" text collate "C",
    "type" text collate "C",
    "inverse_label" text collate "C",
    "is_symmetric" boolean,
    "label" text collate "C",
    "description" text collate "C",
    "role" text collate "C",
    "weight" double precision,
    "share" double precision,
    "is_primary" boolean,
    "starts_at" timestamptz,
    "ends_at" timestamptz,
    "origin" text collate "C",
    "confidence" double precision,
    "is_verified" boolean,
    "verified_by_id" text collate "C",
    "data_source_id" text collate "C",
    "evidence_ids" text[] collate "C",
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."relationship" enable row level security;
create policy tenant on cpod."relationship" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."relationship" to cpod_app;
create unique index "relationship__external_id__unique" on cpod."relationship" (tenant_id, "external_id") where deleted_at is null;
create index "relationship__from_id" on cpod."relationship" (tenant_id, "from_id", id) where deleted_at is null;
create index "relationship__from_type" on cpod."relationship" (tenant_id, "from_type", id) where deleted_at is null;
create index "relationship__to_id" on cpod."relationship" (tenant_id, "to_id", id) where deleted_at is null;
create index "relationship__to_type" on cpod."relationship" (tenant_id, "to_type", id) where deleted_at is null;
create index "relationship__type" on cpod."relationship" (tenant_id, "type", id) where deleted_at is null;
create index "relationship__origin" on cpod."relationship" (tenant_id, "origin", id) where deleted_at is null;
create index "relationship__verified_by_id" on cpod."relationship" (tenant_id, "verified_by_id", id) where deleted_at is null;
create index "relationship__data_source_id" on cpod."relationship" (tenant_id, "data_source_id", id) where deleted_at is null;
create index "relationship__evidence_ids" on cpod."relationship" using gin (tenant_id, "evidence_ids") where deleted_at is null;
create index "relationship__tags" on cpod."relationship" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "relationship__updated_at" on cpod."relationship" (tenant_id, updated_at, id) where deleted_at is null;
create index "relationship__search" on cpod."relationship" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."data_source" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "name" text collate "C",
    "type" text collate "C",
    "description" text collate "C",
    "status" text collate "C",
    "config_keys" text[] collate "C",
    "connector_id" text collate "C",
    "owner_id" text collate "C",
    "direction" text collate "C",
    "sync_mode" text collate "C",
    "sync_schedule" text collate "C",
    "timezone" text collate "C",
    "entity_types" text[] collate "C",
    "conflict_policy" text collate "C",
    "deletion_policy" text collate "C",
    "rate_limit_per_minute" bigint,
    "last_sync_at" timestamptz,
    "last_sync_status" text collate "C",
    "last_sync_error" text collate "C",
    "last_sync_duration_seconds" bigint,
    "consecutive_failures" bigint,
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."data_source" enable row level security;
create policy tenant on cpod."data_source" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."data_source" to cpod_app;
create unique index "data_source__external_id__unique" on cpod."data_source" (tenant_id, "external_id") where deleted_at is null;
create unique index "data_source__name__unique" on cpod."data_source" (tenant_id, "name") where deleted_at is null;
create index "data_source__type" on cpod."data_source" (tenant_id, "type", id) where deleted_at is null;
create index "data_source__status" on cpod."data_source" (tenant_id, "status", id) where deleted_at is null;
create index "data_source__connector_id" on cpod."data_source" (tenant_id, "connector_id", id) where deleted_at is null;
create index "data_source__owner_id" on cpod."data_source" (tenant_id, "owner_id", id) where deleted_at is null;
create index "data_source__direction" on cpod."data_source" (tenant_id, "direction", id) where deleted_at is null;
create index "data_source__sync_mode" on cpod."data_source" (tenant_id, "sync_mode", id) where deleted_at is null;
create index "data_source__conflict_policy" on cpod."data_source" (tenant_id, "conflict_policy", id) where deleted_at is null;
create index "data_source__deletion_policy" on cpod."data_source" (tenant_id, "deletion_policy", id) where deleted_at is null;
create index "data_source__last_sync_status" on cpod."data_source" (tenant_id, "last_sync_status", id) where deleted_at is null;
create index "data_source__tags" on cpod."data_source" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "data_source__updated_at" on cpod."data_source" (tenant_id, updated_at, id) where deleted_at is null;
create index "data_source__search" on cpod."data_source" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."contract" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "contract_number" text collate "C",
    "title" text collate "C",
    "description" text collate "C",
    "type" text collate "C",
    "status" text collate "C",
    "vendor_id" text collate "C",
    "parent_contract_id" text collate "C",
    "renewed_from_contract_id" text collate "C",
    "owner_id" text collate "C",
    "department_id" text collate "C",
    "signed_date" date,
    "effective_date" date,
    "end_date" date,
    "term_type" text collate "C",
    "renewal_term_months" bigint,
    "notice_period_days" bigint,
    "notice_deadline_date" date,
    "total_value" bigint,
    "annual_value" bigint,
    "currency" text collate "C",
    "billing_frequency" text collate "C",
    "governing_law" text collate "C",
    "signed_copy_object_id" text collate "C",
    "termination_date" date,
    "termination_reason" text collate "C",
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."contract" enable row level security;
create policy tenant on cpod."contract" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."contract" to cpod_app;
create unique index "contract__external_id__unique" on cpod."contract" (tenant_id, "external_id") where deleted_at is null;
create unique index "contract__contract_number__unique" on cpod."contract" (tenant_id, "contract_number") where deleted_at is null;
create index "contract__type" on cpod."contract" (tenant_id, "type", id) where deleted_at is null;
create index "contract__status" on cpod."contract" (tenant_id, "status", id) where deleted_at is null;
create index "contract__vendor_id" on cpod."contract" (tenant_id, "vendor_id", id) where deleted_at is null;
create index "contract__parent_contract_id" on cpod."contract" (tenant_id, "parent_contract_id", id) where deleted_at is null;
create index "contract__renewed_from_contract_id" on cpod."contract" (tenant_id, "renewed_from_contract_id", id) where deleted_at is null;
create index "contract__owner_id" on cpod."contract" (tenant_id, "owner_id", id) where deleted_at is null;
create index "contract__department_id" on cpod."contract" (tenant_id, "department_id", id) where deleted_at is null;
create index "contract__term_type" on cpod."contract" (tenant_id, "term_type", id) where deleted_at is null;
create index "contract__billing_frequency" on cpod."contract" (tenant_id, "billing_frequency", id) where deleted_at is null;
create index "contract__signed_copy_object_id" on cpod."contract" (tenant_id, "signed_copy_object_id", id) where deleted_at is null;
create index "contract__termination_reason" on cpod."contract" (tenant_id, "termination_reason", id) where deleted_at is null;
create index "contract__tags" on cpod."contract" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "contract__updated_at" on cpod."contract" (tenant_id, updated_at, id) where deleted_at is null;
create index "contract__search" on cpod."contract" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."vendor" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "name" text collate "C",
    "legal_name" text collate "C",
    "type" text collate "C",
    "status" text collate "C",
    "segment" text collate "C",
    "criticality" text collate "C",
    "risk_rating" text collate "C",
    "last_assessment_date" date,
    "next_assessment_date" date,
    "website_url" text collate "C",
    "domain" text collate "C",
    "country" text collate "C",
    "registration_number" text collate "C",
    "lei_code" text collate "C",
    "tax_number" text collate "C",
    "owner_id" text collate "C",
    "parent_vendor_id" text collate "C",
    "data_access_level" text collate "C",
    "is_subprocessor" boolean,
    "notes" text collate "C",
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."vendor" enable row level security;
create policy tenant on cpod."vendor" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."vendor" to cpod_app;
create unique index "vendor__external_id__unique" on cpod."vendor" (tenant_id, "external_id") where deleted_at is null;
create unique index "vendor__name__unique" on cpod."vendor" (tenant_id, "name") where deleted_at is null;
create unique index "vendor__lei_code__unique" on cpod."vendor" (tenant_id, "lei_code") where deleted_at is null;
create index "vendor__type" on cpod."vendor" (tenant_id, "type", id) where deleted_at is null;
create index "vendor__status" on cpod."vendor" (tenant_id, "status", id) where deleted_at is null;
create index "vendor__segment" on cpod."vendor" (tenant_id, "segment", id) where deleted_at is null;
create index "vendor__criticality" on cpod."vendor" (tenant_id, "criticality", id) where deleted_at is null;
create index "vendor__risk_rating" on cpod."vendor" (tenant_id, "risk_rating", id) where deleted_at is null;
create index "vendor__owner_id" on cpod."vendor" (tenant_id, "owner_id", id) where deleted_at is null;
create index "vendor__parent_vendor_id" on cpod."vendor" (tenant_id, "parent_vendor_id", id) where deleted_at is null;
create index "vendor__data_access_level" on cpod."vendor" (tenant_id, "data_access_level", id) where deleted_at is null;
create index "vendor__tags" on cpod."vendor" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "vendor__updated_at" on cpod."vendor" (tenant_id, updated_at, id) where deleted_at is null;
create index "vendor__search" on cpod."vendor" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."contract_obligation" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "contract_id" text collate "C",
    "title" text collate "C",
    "description" text collate "C",
    "type" text collate "C",
    "obligor" text collate "C",
    "clause_reference" text collate "C",
    "owner_id" text collate "C",
    "criticality" text collate "C",
    "status" text collate "C",
    "frequency" text collate "C",
    "trigger_event" text collate "C",
    "due_date" date,
    "next_due_date" date,
    "reminder_days" bigint,
    "survives_termination" boolean,
    "penalty_amount" bigint,
    "currency" text collate "C",
    "fulfilled_at" timestamptz,
    "fulfilled_by_id" text collate "C",
    "evidence_object_ids" text[] collate "C",
    "waiver_reason" text collate "C",
    "risk_item_id" text collate "C",
    "notes" text collate "C",
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."contract_obligation" enable row level security;
create policy tenant on cpod."contract_obligation" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."contract_obligation" to cpod_app;
create unique index "contract_obligation__external_id__unique" on cpod."contract_obligation" (tenant_id, "external_id") where deleted_at is null;
create unique index "contract_obligation__contract_id__title__unique" on cpod."contract_obligation" (tenant_id, "contract_id", "title") where deleted_at is null;
create index "contract_obligation__type" on cpod."contract_obligation" (tenant_id, "type", id) where deleted_at is null;
create index "contract_obligation__obligor" on cpod."contract_obligation" (tenant_id, "obligor", id) where deleted_at is null;
create index "contract_obligation__owner_id" on cpod."contract_obligation" (tenant_id, "owner_id", id) where deleted_at is null;
create index "contract_obligation__criticality" on cpod."contract_obligation" (tenant_id, "criticality", id) where deleted_at is null;
create index "contract_obligation__status" on cpod."contract_obligation" (tenant_id, "status", id) where deleted_at is null;
create index "contract_obligation__frequency" on cpod."contract_obligation" (tenant_id, "frequency", id) where deleted_at is null;
create index "contract_obligation__fulfilled_by_id" on cpod."contract_obligation" (tenant_id, "fulfilled_by_id", id) where deleted_at is null;
create index "contract_obligation__evidence_object_ids" on cpod."contract_obligation" using gin (tenant_id, "evidence_object_ids") where deleted_at is null;
create index "contract_obligation__risk_item_id" on cpod."contract_obligation" (tenant_id, "risk_item_id", id) where deleted_at is null;
create index "contract_obligation__tags" on cpod."contract_obligation" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "contract_obligation__updated_at" on cpod."contract_obligation" (tenant_id, updated_at, id) where deleted_at is null;
create index "contract_obligation__search" on cpod."contract_obligation" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."person_skill" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "person_id" text collate "C",
    "name" text collate "C",
    "category" text collate "C",
    "taxonomy" text collate "C",
    "taxonomy_code" text collate "C",
    "proficiency_level" bigint,
    "target_level" bigint,
    "interest_level" text collate "C",
    "years_of_experience" double precision,
    "last_used_date" date,
    "is_primary" boolean,
    "source" text collate "C",
    "verified_by_id" text collate "C",
    "verified_at" timestamptz,
    "issuer" text collate "C",
    "credential_number" text collate "C",
    "credential_url" text collate "C",
    "issued_date" date,
    "valid_until_date" date,
    "learning_record_id" text collate "C",
    "notes" text collate "C",
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."person_skill" enable row level security;
create policy tenant on cpod."person_skill" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."person_skill" to cpod_app;
create unique index "person_skill__external_id__unique" on cpod."person_skill" (tenant_id, "external_id") where deleted_at is null;
create unique index "person_skill__person_id__name__unique" on cpod."person_skill" (tenant_id, "person_id", "name") where deleted_at is null;
create index "person_skill__category" on cpod."person_skill" (tenant_id, "category", id) where deleted_at is null;
create index "person_skill__taxonomy" on cpod."person_skill" (tenant_id, "taxonomy", id) where deleted_at is null;
create index "person_skill__interest_level" on cpod."person_skill" (tenant_id, "interest_level", id) where deleted_at is null;
create index "person_skill__source" on cpod."person_skill" (tenant_id, "source", id) where deleted_at is null;
create index "person_skill__verified_by_id" on cpod."person_skill" (tenant_id, "verified_by_id", id) where deleted_at is null;
create index "person_skill__learning_record_id" on cpod."person_skill" (tenant_id, "learning_record_id", id) where deleted_at is null;
create index "person_skill__tags" on cpod."person_skill" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "person_skill__updated_at" on cpod."person_skill" (tenant_id, updated_at, id) where deleted_at is null;
create index "person_skill__search" on cpod."person_skill" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."calendar_event" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "title" text collate "C",
    "description" text collate "C",
    "type" text collate "C",
    "status" text collate "C",
    "organizer_id" text collate "C",
    "start_at" timestamptz,
    "end_at" timestamptz,
    "duration_minutes" bigint,
    "is_all_day" boolean,
    "timezone" text collate "C",
    "location_id" text collate "C",
    "location_text" text collate "C",
    "conference_url" text collate "C",
    "visibility" text collate "C",
    "transparency" text collate "C",
    "recurrence_rule" text collate "C",
    "excluded_dates" date[],
    "series_event_id" text collate "C",
    "original_start_at" timestamptz,
    "reminder_minutes" bigint[],
    "ical_uid" text collate "C",
    "sequence" bigint,
    "related_id" text collate "C",
    "related_type" text collate "C",
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."calendar_event" enable row level security;
create policy tenant on cpod."calendar_event" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."calendar_event" to cpod_app;
create unique index "calendar_event__external_id__unique" on cpod."calendar_event" (tenant_id, "external_id") where deleted_at is null;
create unique index "calendar_event__ical_uid__original_start_at__unique" on cpod."calendar_event" (tenant_id, "ical_uid", "original_start_at") where deleted_at is null;
create index "calendar_event__type" on cpod."calendar_event" (tenant_id, "type", id) where deleted_at is null;
create index "calendar_event__status" on cpod."calendar_event" (tenant_id, "status", id) where deleted_at is null;
create index "calendar_event__organizer_id" on cpod."calendar_event" (tenant_id, "organizer_id", id) where deleted_at is null;
create index "calendar_event__location_id" on cpod."calendar_event" (tenant_id, "location_id", id) where deleted_at is null;
create index "calendar_event__visibility" on cpod."calendar_event" (tenant_id, "visibility", id) where deleted_at is null;
create index "calendar_event__transparency" on cpod."calendar_event" (tenant_id, "transparency", id) where deleted_at is null;
create index "calendar_event__series_event_id" on cpod."calendar_event" (tenant_id, "series_event_id", id) where deleted_at is null;
create index "calendar_event__related_id" on cpod."calendar_event" (tenant_id, "related_id", id) where deleted_at is null;
create index "calendar_event__tags" on cpod."calendar_event" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "calendar_event__updated_at" on cpod."calendar_event" (tenant_id, updated_at, id) where deleted_at is null;
create index "calendar_event__search" on cpod."calendar_event" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."leave_request" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "person_id" text collate "C",
    "type" text collate "C",
    "status" text collate "C",
    "start_date" date,
    "start_part" text collate "C",
    "end_date" date,
    "end_part" text collate "C",
    "working_days" double precision,
    "return_date" date,
    "is_paid" boolean,
    "entitlement_year" bigint,
    "reason" text collate "C",
    "contact_while_away" text collate "C",
    "cover_person_id" text collate "C",
    "approver_id" text collate "C",
    "submitted_at" timestamptz,
    "decided_at" timestamptz,
    "decision_comment" text collate "C",
    "evidence_object_ids" text[] collate "C",
    "calendar_event_id" text collate "C",
    "approval_request_id" text collate "C",
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."leave_request" enable row level security;
create policy tenant on cpod."leave_request" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."leave_request" to cpod_app;
create unique index "leave_request__external_id__unique" on cpod."leave_request" (tenant_id, "external_id") where deleted_at is null;
create index "leave_request__person_id" on cpod."leave_request" (tenant_id, "person_id", id) where deleted_at is null;
create index "leave_request__type" on cpod."leave_request" (tenant_id, "type", id) where deleted_at is null;
create index "leave_request__status" on cpod."leave_request" (tenant_id, "status", id) where deleted_at is null;
create index "leave_request__start_part" on cpod."leave_request" (tenant_id, "start_part", id) where deleted_at is null;
create index "leave_request__end_part" on cpod."leave_request" (tenant_id, "end_part", id) where deleted_at is null;
create index "leave_request__cover_person_id" on cpod."leave_request" (tenant_id, "cover_person_id", id) where deleted_at is null;
create index "leave_request__approver_id" on cpod."leave_request" (tenant_id, "approver_id", id) where deleted_at is null;
create index "leave_request__evidence_object_ids" on cpod."leave_request" using gin (tenant_id, "evidence_object_ids") where deleted_at is null;
create index "leave_request__calendar_event_id" on cpod."leave_request" (tenant_id, "calendar_event_id", id) where deleted_at is null;
create index "leave_request__approval_request_id" on cpod."leave_request" (tenant_id, "approval_request_id", id) where deleted_at is null;
create index "leave_request__tags" on cpod."leave_request" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "leave_request__updated_at" on cpod."leave_request" (tenant_id, updated_at, id) where deleted_at is null;
create index "leave_request__search" on cpod."leave_request" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."meeting_note" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "title" text collate "C",
    "type" text collate "C",
    "status" text collate "C",
    "calendar_event_id" text collate "C",
    "held_at" timestamptz,
    "duration_minutes" bigint,
    "author_id" text collate "C",
    "participant_ids" text[] collate "C",
    "agenda" text[] collate "C",
    "body" text collate "C",
    "summary" text collate "C",
    "open_action_item_count" bigint,
    "related_id" text collate "C",
    "related_type" text collate "C",
    "visibility" text collate "C",
    "language" text collate "C",
    "source" text collate "C",
    "recording_url" text collate "C",
    "transcript_object_id" text collate "C",
    "published_at" timestamptz,
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."meeting_note" enable row level security;
create policy tenant on cpod."meeting_note" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."meeting_note" to cpod_app;
create unique index "meeting_note__external_id__unique" on cpod."meeting_note" (tenant_id, "external_id") where deleted_at is null;
create index "meeting_note__type" on cpod."meeting_note" (tenant_id, "type", id) where deleted_at is null;
create index "meeting_note__status" on cpod."meeting_note" (tenant_id, "status", id) where deleted_at is null;
create index "meeting_note__calendar_event_id" on cpod."meeting_note" (tenant_id, "calendar_event_id", id) where deleted_at is null;
create index "meeting_note__author_id" on cpod."meeting_note" (tenant_id, "author_id", id) where deleted_at is null;
create index "meeting_note__participant_ids" on cpod."meeting_note" using gin (tenant_id, "participant_ids") where deleted_at is null;
create index "meeting_note__related_id" on cpod."meeting_note" (tenant_id, "related_id", id) where deleted_at is null;
create index "meeting_note__visibility" on cpod."meeting_note" (tenant_id, "visibility", id) where deleted_at is null;
create index "meeting_note__source" on cpod."meeting_note" (tenant_id, "source", id) where deleted_at is null;
create index "meeting_note__transcript_object_id" on cpod."meeting_note" (tenant_id, "transcript_object_id", id) where deleted_at is null;
create index "meeting_note__tags" on cpod."meeting_note" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "meeting_note__updated_at" on cpod."meeting_note" (tenant_id, updated_at, id) where deleted_at is null;
create index "meeting_note__search" on cpod."meeting_note" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."time_entry" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "person_id" text collate "C",
    "project_id" text collate "C",
    "task_id" text collate "C",
    "ticket_id" text collate "C",
    "account_id" text collate "C",
    "work_date" date,
    "started_at" timestamptz,
    "ended_at" timestamptz,
    "duration_minutes" bigint,
    "description" text collate "C",
    "activity_type" text collate "C",
    "is_overtime" boolean,
    "is_billable" boolean,
    "bill_rate" bigint,
    "currency" text collate "C",
    "billable_amount" bigint,
    "status" text collate "C",
    "submitted_at" timestamptz,
    "approver_id" text collate "C",
    "approved_at" timestamptz,
    "rejection_reason" text collate "C",
    "invoice_id" text collate "C",
    "cost_center_id" text collate "C",
    "source" text collate "C",
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."time_entry" enable row level security;
create policy tenant on cpod."time_entry" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."time_entry" to cpod_app;
create unique index "time_entry__external_id__unique" on cpod."time_entry" (tenant_id, "external_id") where deleted_at is null;
create index "time_entry__person_id" on cpod."time_entry" (tenant_id, "person_id", id) where deleted_at is null;
create index "time_entry__project_id" on cpod."time_entry" (tenant_id, "project_id", id) where deleted_at is null;
create index "time_entry__task_id" on cpod."time_entry" (tenant_id, "task_id", id) where deleted_at is null;
create index "time_entry__ticket_id" on cpod."time_entry" (tenant_id, "ticket_id", id) where deleted_at is null;
create index "time_entry__account_id" on cpod."time_entry" (tenant_id, "account_id", id) where deleted_at is null;
create index "time_entry__activity_type" on cpod."time_entry" (tenant_id, "activity_type", id) where deleted_at is null;
create index "time_entry__status" on cpod."time_entry" (tenant_id, "status", id) where deleted_at is null;
create index "time_entry__approver_id" on cpod."time_entry" (tenant_id, "approver_id", id) where deleted_at is null;
create index "time_entry__invoice_id" on cpod."time_entry" (tenant_id, "invoice_id", id) where deleted_at is null;
create index "time_entry__cost_center_id" on cpod."time_entry" (tenant_id, "cost_center_id", id) where deleted_at is null;
create index "time_entry__source" on cpod."time_entry" (tenant_id, "source", id) where deleted_at is null;
create index "time_entry__tags" on cpod."time_entry" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "time_entry__updated_at" on cpod."time_entry" (tenant_id, updated_at, id) where deleted_at is null;
create index "time_entry__search" on cpod."time_entry" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."comment" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "subject_id" text collate "C",
    "subject_type" text collate "C",
    "author_id" text collate "C",
    "parent_comment_id" text collate "C",
    "root_comment_id" text collate "C",
    "body" text collate "C",
    "format" text collate "C",
    "visibility" text collate "C",
    "visible_to_group_id" text collate "C",
    "mentioned_person_ids" text[] collate "C",
    "attachment_object_ids" text[] collate "C",
    "is_pinned" boolean,
    "is_resolved" boolean,
    "resolved_by_id" text collate "C",
    "resolved_at" timestamptz,
    "edited_at" timestamptz,
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."comment" enable row level security;
create policy tenant on cpod."comment" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."comment" to cpod_app;
create unique index "comment__external_id__unique" on cpod."comment" (tenant_id, "external_id") where deleted_at is null;
create index "comment__subject_id" on cpod."comment" (tenant_id, "subject_id", id) where deleted_at is null;
create index "comment__author_id" on cpod."comment" (tenant_id, "author_id", id) where deleted_at is null;
create index "comment__parent_comment_id" on cpod."comment" (tenant_id, "parent_comment_id", id) where deleted_at is null;
create index "comment__root_comment_id" on cpod."comment" (tenant_id, "root_comment_id", id) where deleted_at is null;
create index "comment__format" on cpod."comment" (tenant_id, "format", id) where deleted_at is null;
create index "comment__visibility" on cpod."comment" (tenant_id, "visibility", id) where deleted_at is null;
create index "comment__visible_to_group_id" on cpod."comment" (tenant_id, "visible_to_group_id", id) where deleted_at is null;
create index "comment__mentioned_person_ids" on cpod."comment" using gin (tenant_id, "mentioned_person_ids") where deleted_at is null;
create index "comment__attachment_object_ids" on cpod."comment" using gin (tenant_id, "attachment_object_ids") where deleted_at is null;
create index "comment__resolved_by_id" on cpod."comment" (tenant_id, "resolved_by_id", id) where deleted_at is null;
create index "comment__tags" on cpod."comment" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "comment__updated_at" on cpod."comment" (tenant_id, updated_at, id) where deleted_at is null;
create index "comment__search" on cpod."comment" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."capacity" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "person_id" text collate "C",
    "period_start_date" date,
    "period_end_date" date,
    "work_type" text collate "C",
    "project_id" text collate "C",
    "department_id" text collate "C",
    "role_name" text collate "C",
    "contracted_minutes_per_week" bigint,
    "allocation_percent" double precision,
    "available_minutes" bigint,
    "allocated_minutes" bigint,
    "is_billable" boolean,
    "status" text collate "C",
    "required_skills" text[] collate "C",
    "requested_by_id" text collate "C",
    "confirmed_by_id" text collate "C",
    "confirmed_at" timestamptz,
    "notes" text collate "C",
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."capacity" enable row level security;
create policy tenant on cpod."capacity" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."capacity" to cpod_app;
create unique index "capacity__external_id__unique" on cpod."capacity" (tenant_id, "external_id") where deleted_at is null;
create unique index "capacity__person_id__project_id__work_type__period_sta_0c40a5c1" on cpod."capacity" (tenant_id, "person_id", "project_id", "work_type", "period_start_date") where deleted_at is null;
create index "capacity__work_type" on cpod."capacity" (tenant_id, "work_type", id) where deleted_at is null;
create index "capacity__project_id" on cpod."capacity" (tenant_id, "project_id", id) where deleted_at is null;
create index "capacity__department_id" on cpod."capacity" (tenant_id, "department_id", id) where deleted_at is null;
create index "capacity__status" on cpod."capacity" (tenant_id, "status", id) where deleted_at is null;
create index "capacity__requested_by_id" on cpod."capacity" (tenant_id, "requested_by_id", id) where deleted_at is null;
create index "capacity__confirmed_by_id" on cpod."capacity" (tenant_id, "confirmed_by_id", id) where deleted_at is null;
create index "capacity__tags" on cpod."capacity" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "capacity__updated_at" on cpod."capacity" (tenant_id, updated_at, id) where deleted_at is null;
create index "capacity__search" on cpod."capacity" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."performance_review" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "person_id" text collate "C",
    "reviewer_id" text collate "C",
    "type" text collate "C",
    "cycle_name" text collate "C",
    "period_start_date" date,
    "period_end_date" date,
    "due_date" date,
    "status" text collate "C",
    "self_assessment" text collate "C",
    "self_rating" double precision,
    "manager_rating" double precision,
    "calibrated_rating" double precision,
    "rating_label" text collate "C",
    "goal_ids" text[] collate "C",
    "strengths" text collate "C",
    "development_areas" text collate "C",
    "manager_comments" text collate "C",
    "employee_comments" text collate "C",
    "potential" text collate "C",
    "recommendation" text collate "C",
    "shared_at" timestamptz,
    "acknowledged_at" timestamptz,
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."performance_review" enable row level security;
create policy tenant on cpod."performance_review" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."performance_review" to cpod_app;
create unique index "performance_review__external_id__unique" on cpod."performance_review" (tenant_id, "external_id") where deleted_at is null;
create unique index "performance_review__person_id__reviewer_id__type__cycl_8f69509b" on cpod."performance_review" (tenant_id, "person_id", "reviewer_id", "type", "cycle_name") where deleted_at is null;
create index "performance_review__reviewer_id" on cpod."performance_review" (tenant_id, "reviewer_id", id) where deleted_at is null;
create index "performance_review__type" on cpod."performance_review" (tenant_id, "type", id) where deleted_at is null;
create index "performance_review__status" on cpod."performance_review" (tenant_id, "status", id) where deleted_at is null;
create index "performance_review__rating_label" on cpod."performance_review" (tenant_id, "rating_label", id) where deleted_at is null;
create index "performance_review__goal_ids" on cpod."performance_review" using gin (tenant_id, "goal_ids") where deleted_at is null;
create index "performance_review__potential" on cpod."performance_review" (tenant_id, "potential", id) where deleted_at is null;
create index "performance_review__recommendation" on cpod."performance_review" (tenant_id, "recommendation", id) where deleted_at is null;
create index "performance_review__tags" on cpod."performance_review" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "performance_review__updated_at" on cpod."performance_review" (tenant_id, updated_at, id) where deleted_at is null;
create index "performance_review__search" on cpod."performance_review" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."person_goal" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "person_id" text collate "C",
    "title" text collate "C",
    "description" text collate "C",
    "type" text collate "C",
    "status" text collate "C",
    "health" text collate "C",
    "priority" text collate "C",
    "period" text collate "C",
    "start_date" date,
    "due_date" date,
    "metric_unit" text collate "C",
    "start_value" double precision,
    "target_value" double precision,
    "current_value" double precision,
    "progress_percent" double precision,
    "weight_percent" double precision,
    "manager_id" text collate "C",
    "parent_goal_id" text collate "C",
    "objective_id" text collate "C",
    "key_result_id" text collate "C",
    "visibility" text collate "C",
    "closing_comment" text collate "C",
    "closed_at" timestamptz,
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."person_goal" enable row level security;
create policy tenant on cpod."person_goal" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."person_goal" to cpod_app;
create unique index "person_goal__external_id__unique" on cpod."person_goal" (tenant_id, "external_id") where deleted_at is null;
create index "person_goal__person_id" on cpod."person_goal" (tenant_id, "person_id", id) where deleted_at is null;
create index "person_goal__type" on cpod."person_goal" (tenant_id, "type", id) where deleted_at is null;
create index "person_goal__status" on cpod."person_goal" (tenant_id, "status", id) where deleted_at is null;
create index "person_goal__health" on cpod."person_goal" (tenant_id, "health", id) where deleted_at is null;
create index "person_goal__priority" on cpod."person_goal" (tenant_id, "priority", id) where deleted_at is null;
create index "person_goal__manager_id" on cpod."person_goal" (tenant_id, "manager_id", id) where deleted_at is null;
create index "person_goal__parent_goal_id" on cpod."person_goal" (tenant_id, "parent_goal_id", id) where deleted_at is null;
create index "person_goal__objective_id" on cpod."person_goal" (tenant_id, "objective_id", id) where deleted_at is null;
create index "person_goal__key_result_id" on cpod."person_goal" (tenant_id, "key_result_id", id) where deleted_at is null;
create index "person_goal__visibility" on cpod."person_goal" (tenant_id, "visibility", id) where deleted_at is null;
create index "person_goal__tags" on cpod."person_goal" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "person_goal__updated_at" on cpod."person_goal" (tenant_id, updated_at, id) where deleted_at is null;
create index "person_goal__search" on cpod."person_goal" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."learning_record" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "person_id" text collate "C",
    "title" text collate "C",
    "course_code" text collate "C",
    "type" text collate "C",
    "provider" text collate "C",
    "delivery_method" text collate "C",
    "status" text collate "C",
    "is_mandatory" boolean,
    "assigned_by_id" text collate "C",
    "cohort_id" text collate "C",
    "assessment_id" text collate "C",
    "skill_names" text[] collate "C",
    "due_date" date,
    "started_at" timestamptz,
    "completed_at" timestamptz,
    "progress_percent" double precision,
    "score" double precision,
    "passing_score" double precision,
    "duration_minutes" bigint,
    "credit_hours" double precision,
    "certificate_number" text collate "C",
    "valid_until_date" date,
    "cost" bigint,
    "currency" text collate "C",
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."learning_record" enable row level security;
create policy tenant on cpod."learning_record" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."learning_record" to cpod_app;
create unique index "learning_record__external_id__unique" on cpod."learning_record" (tenant_id, "external_id") where deleted_at is null;
create unique index "learning_record__certificate_number__unique" on cpod."learning_record" (tenant_id, "certificate_number") where deleted_at is null;
create index "learning_record__person_id" on cpod."learning_record" (tenant_id, "person_id", id) where deleted_at is null;
create index "learning_record__type" on cpod."learning_record" (tenant_id, "type", id) where deleted_at is null;
create index "learning_record__delivery_method" on cpod."learning_record" (tenant_id, "delivery_method", id) where deleted_at is null;
create index "learning_record__status" on cpod."learning_record" (tenant_id, "status", id) where deleted_at is null;
create index "learning_record__assigned_by_id" on cpod."learning_record" (tenant_id, "assigned_by_id", id) where deleted_at is null;
create index "learning_record__cohort_id" on cpod."learning_record" (tenant_id, "cohort_id", id) where deleted_at is null;
create index "learning_record__assessment_id" on cpod."learning_record" (tenant_id, "assessment_id", id) where deleted_at is null;
create index "learning_record__tags" on cpod."learning_record" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "learning_record__updated_at" on cpod."learning_record" (tenant_id, updated_at, id) where deleted_at is null;
create index "learning_record__search" on cpod."learning_record" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."tech_portfolio_item" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "name" text collate "C",
    "description" text collate "C",
    "type" text collate "C",
    "business_capability" text collate "C",
    "business_owner_id" text collate "C",
    "technical_owner_id" text collate "C",
    "technology_asset_ids" text[] collate "C",
    "license_ids" text[] collate "C",
    "vendor_id" text collate "C",
    "cost_center_id" text collate "C",
    "lifecycle_stage" text collate "C",
    "disposition" text collate "C",
    "pace_layer" text collate "C",
    "business_criticality" text collate "C",
    "business_fit_score" double precision,
    "technical_fit_score" double precision,
    "investment_category" text collate "C",
    "tbm_tower" text collate "C",
    "fiscal_year" bigint,
    "budget_amount" bigint,
    "actual_amount" bigint,
    "variance_amount" bigint,
    "currency" text collate "C",
    "successor_item_id" text collate "C",
    "retirement_date" date,
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."tech_portfolio_item" enable row level security;
create policy tenant on cpod."tech_portfolio_item" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."tech_portfolio_item" to cpod_app;
create unique index "tech_portfolio_item__external_id__unique" on cpod."tech_portfolio_item" (tenant_id, "external_id") where deleted_at is null;
create unique index "tech_portfolio_item__name__fiscal_year__unique" on cpod."tech_portfolio_item" (tenant_id, "name", "fiscal_year") where deleted_at is null;
create index "tech_portfolio_item__type" on cpod."tech_portfolio_item" (tenant_id, "type", id) where deleted_at is null;
create index "tech_portfolio_item__business_owner_id" on cpod."tech_portfolio_item" (tenant_id, "business_owner_id", id) where deleted_at is null;
create index "tech_portfolio_item__technical_owner_id" on cpod."tech_portfolio_item" (tenant_id, "technical_owner_id", id) where deleted_at is null;
create index "tech_portfolio_item__technology_asset_ids" on cpod."tech_portfolio_item" using gin (tenant_id, "technology_asset_ids") where deleted_at is null;
create index "tech_portfolio_item__license_ids" on cpod."tech_portfolio_item" using gin (tenant_id, "license_ids") where deleted_at is null;
create index "tech_portfolio_item__vendor_id" on cpod."tech_portfolio_item" (tenant_id, "vendor_id", id) where deleted_at is null;
create index "tech_portfolio_item__cost_center_id" on cpod."tech_portfolio_item" (tenant_id, "cost_center_id", id) where deleted_at is null;
create index "tech_portfolio_item__lifecycle_stage" on cpod."tech_portfolio_item" (tenant_id, "lifecycle_stage", id) where deleted_at is null;
create index "tech_portfolio_item__disposition" on cpod."tech_portfolio_item" (tenant_id, "disposition", id) where deleted_at is null;
create index "tech_portfolio_item__pace_layer" on cpod."tech_portfolio_item" (tenant_id, "pace_layer", id) where deleted_at is null;
create index "tech_portfolio_item__business_criticality" on cpod."tech_portfolio_item" (tenant_id, "business_criticality", id) where deleted_at is null;
create index "tech_portfolio_item__investment_category" on cpod."tech_portfolio_item" (tenant_id, "investment_category", id) where deleted_at is null;
create index "tech_portfolio_item__tbm_tower" on cpod."tech_portfolio_item" (tenant_id, "tbm_tower", id) where deleted_at is null;
create index "tech_portfolio_item__successor_item_id" on cpod."tech_portfolio_item" (tenant_id, "successor_item_id", id) where deleted_at is null;
create index "tech_portfolio_item__tags" on cpod."tech_portfolio_item" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "tech_portfolio_item__updated_at" on cpod."tech_portfolio_item" (tenant_id, updated_at, id) where deleted_at is null;
create index "tech_portfolio_item__search" on cpod."tech_portfolio_item" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."cost_center" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "code" text collate "C",
    "name" text collate "C",
    "description" text collate "C",
    "type" text collate "C",
    "status" text collate "C",
    "owner_id" text collate "C",
    "deputy_id" text collate "C",
    "parent_cost_center_id" text collate "C",
    "department_id" text collate "C",
    "legal_entity" text collate "C",
    "country" text collate "C",
    "is_postable" boolean,
    "chargeback_model" text collate "C",
    "allocation_method" text collate "C",
    "valid_from_date" date,
    "valid_to_date" date,
    "fiscal_year" bigint,
    "budget_amount" bigint,
    "currency" text collate "C",
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."cost_center" enable row level security;
create policy tenant on cpod."cost_center" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."cost_center" to cpod_app;
create unique index "cost_center__external_id__unique" on cpod."cost_center" (tenant_id, "external_id") where deleted_at is null;
create unique index "cost_center__code__unique" on cpod."cost_center" (tenant_id, "code") where deleted_at is null;
create index "cost_center__type" on cpod."cost_center" (tenant_id, "type", id) where deleted_at is null;
create index "cost_center__status" on cpod."cost_center" (tenant_id, "status", id) where deleted_at is null;
create index "cost_center__owner_id" on cpod."cost_center" (tenant_id, "owner_id", id) where deleted_at is null;
create index "cost_center__deputy_id" on cpod."cost_center" (tenant_id, "deputy_id", id) where deleted_at is null;
create index "cost_center__parent_cost_center_id" on cpod."cost_center" (tenant_id, "parent_cost_center_id", id) where deleted_at is null;
create index "cost_center__department_id" on cpod."cost_center" (tenant_id, "department_id", id) where deleted_at is null;
create index "cost_center__chargeback_model" on cpod."cost_center" (tenant_id, "chargeback_model", id) where deleted_at is null;
create index "cost_center__allocation_method" on cpod."cost_center" (tenant_id, "allocation_method", id) where deleted_at is null;
create index "cost_center__tags" on cpod."cost_center" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "cost_center__updated_at" on cpod."cost_center" (tenant_id, updated_at, id) where deleted_at is null;
create index "cost_center__search" on cpod."cost_center" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."account" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "name" text collate "C",
    "legal_name" text collate "C",
    "type" text collate "C",
    "status" text collate "C",
    "lifecycle_stage" text collate "C",
    "tier" text collate "C",
    "industry" text collate "C",
    "naics_code" text collate "C",
    "website_url" text collate "C",
    "domain" text collate "C",
    "phone" text collate "C",
    "tax_number" text collate "C",
    "annual_revenue" bigint,
    "currency" text collate "C",
    "employee_count" bigint,
    "owner_id" text collate "C",
    "parent_account_id" text collate "C",
    "source" text collate "C",
    "health_score" bigint,
    "customer_since_date" date,
    "churn_reason" text collate "C",
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."account" enable row level security;
create policy tenant on cpod."account" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."account" to cpod_app;
create unique index "account__external_id__unique" on cpod."account" (tenant_id, "external_id") where deleted_at is null;
create unique index "account__name__domain__unique" on cpod."account" (tenant_id, "name", "domain") where deleted_at is null;
create unique index "account__tax_number__unique" on cpod."account" (tenant_id, "tax_number") where deleted_at is null;
create index "account__type" on cpod."account" (tenant_id, "type", id) where deleted_at is null;
create index "account__status" on cpod."account" (tenant_id, "status", id) where deleted_at is null;
create index "account__lifecycle_stage" on cpod."account" (tenant_id, "lifecycle_stage", id) where deleted_at is null;
create index "account__tier" on cpod."account" (tenant_id, "tier", id) where deleted_at is null;
create index "account__owner_id" on cpod."account" (tenant_id, "owner_id", id) where deleted_at is null;
create index "account__parent_account_id" on cpod."account" (tenant_id, "parent_account_id", id) where deleted_at is null;
create index "account__source" on cpod."account" (tenant_id, "source", id) where deleted_at is null;
create index "account__churn_reason" on cpod."account" (tenant_id, "churn_reason", id) where deleted_at is null;
create index "account__tags" on cpod."account" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "account__updated_at" on cpod."account" (tenant_id, updated_at, id) where deleted_at is null;
create index "account__search" on cpod."account" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."contact" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "account_id" text collate "C",
    "first_name" text collate "C",
    "last_name" text collate "C",
    "display_name" text collate "C",
    "salutation" text collate "C",
    "email" text collate "C",
    "phone" text collate "C",
    "mobile_phone" text collate "C",
    "job_title" text collate "C",
    "department_name" text collate "C",
    "seniority" text collate "C",
    "buying_role" text collate "C",
    "is_primary" boolean,
    "status" text collate "C",
    "owner_id" text collate "C",
    "reports_to_contact_id" text collate "C",
    "preferred_channel" text collate "C",
    "preferred_language" text collate "C",
    "timezone" text collate "C",
    "linkedin_url" text collate "C",
    "source" text collate "C",
    "marketing_consent" text collate "C",
    "consent_recorded_at" timestamptz,
    "is_phone_opted_out" boolean,
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."contact" enable row level security;
create policy tenant on cpod."contact" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."contact" to cpod_app;
create unique index "contact__external_id__unique" on cpod."contact" (tenant_id, "external_id") where deleted_at is null;
create unique index "contact__account_id__email__unique" on cpod."contact" (tenant_id, "account_id", "email") where deleted_at is null;
create index "contact__seniority" on cpod."contact" (tenant_id, "seniority", id) where deleted_at is null;
create index "contact__buying_role" on cpod."contact" (tenant_id, "buying_role", id) where deleted_at is null;
create index "contact__status" on cpod."contact" (tenant_id, "status", id) where deleted_at is null;
create index "contact__owner_id" on cpod."contact" (tenant_id, "owner_id", id) where deleted_at is null;
create index "contact__reports_to_contact_id" on cpod."contact" (tenant_id, "reports_to_contact_id", id) where deleted_at is null;
create index "contact__preferred_channel" on cpod."contact" (tenant_id, "preferred_channel", id) where deleted_at is null;
create index "contact__source" on cpod."contact" (tenant_id, "source", id) where deleted_at is null;
create index "contact__marketing_consent" on cpod."contact" (tenant_id, "marketing_consent", id) where deleted_at is null;
create index "contact__tags" on cpod."contact" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "contact__updated_at" on cpod."contact" (tenant_id, updated_at, id) where deleted_at is null;
create index "contact__search" on cpod."contact" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."deal" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "account_id" text collate "C",
    "name" text collate "C",
    "deal_number" text collate "C",
    "pipeline" text collate "C",
    "stage" text collate "C",
    "type" text collate "C",
    "source" text collate "C",
    "owner_id" text collate "C",
    "primary_contact_id" text collate "C",
    "contact_ids" text[] collate "C",
    "amount" bigint,
    "currency" text collate "C",
    "probability_percent" double precision,
    "weighted_amount" bigint,
    "forecast_category" text collate "C",
    "expected_close_date" date,
    "closed_date" date,
    "is_closed" boolean,
    "contract_term_months" bigint,
    "competitors" text[] collate "C",
    "next_step" text collate "C",
    "loss_reason" text collate "C",
    "rfp_record_id" text collate "C",
    "stage_changed_at" timestamptz,
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."deal" enable row level security;
create policy tenant on cpod."deal" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."deal" to cpod_app;
create unique index "deal__external_id__unique" on cpod."deal" (tenant_id, "external_id") where deleted_at is null;
create unique index "deal__deal_number__unique" on cpod."deal" (tenant_id, "deal_number") where deleted_at is null;
create index "deal__account_id" on cpod."deal" (tenant_id, "account_id", id) where deleted_at is null;
create index "deal__stage" on cpod."deal" (tenant_id, "stage", id) where deleted_at is null;
create index "deal__type" on cpod."deal" (tenant_id, "type", id) where deleted_at is null;
create index "deal__source" on cpod."deal" (tenant_id, "source", id) where deleted_at is null;
create index "deal__owner_id" on cpod."deal" (tenant_id, "owner_id", id) where deleted_at is null;
create index "deal__primary_contact_id" on cpod."deal" (tenant_id, "primary_contact_id", id) where deleted_at is null;
create index "deal__contact_ids" on cpod."deal" using gin (tenant_id, "contact_ids") where deleted_at is null;
create index "deal__forecast_category" on cpod."deal" (tenant_id, "forecast_category", id) where deleted_at is null;
create index "deal__loss_reason" on cpod."deal" (tenant_id, "loss_reason", id) where deleted_at is null;
create index "deal__rfp_record_id" on cpod."deal" (tenant_id, "rfp_record_id", id) where deleted_at is null;
create index "deal__tags" on cpod."deal" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "deal__updated_at" on cpod."deal" (tenant_id, updated_at, id) where deleted_at is null;
create index "deal__search" on cpod."deal" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."activity" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "type" text collate "C",
    "subject" text collate "C",
    "body" text collate "C",
    "direction" text collate "C",
    "status" text collate "C",
    "priority" text collate "C",
    "account_id" text collate "C",
    "deal_id" text collate "C",
    "contact_ids" text[] collate "C",
    "owner_id" text collate "C",
    "participant_ids" text[] collate "C",
    "due_at" timestamptz,
    "occurred_at" timestamptz,
    "duration_minutes" bigint,
    "outcome" text collate "C",
    "sentiment" text collate "C",
    "next_step" text collate "C",
    "location" text collate "C",
    "calendar_event_id" text collate "C",
    "ticket_id" text collate "C",
    "email_message_ref" text collate "C",
    "recording_url" text collate "C",
    "attachment_object_ids" text[] collate "C",
    "performed_by" text collate "C",
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."activity" enable row level security;
create policy tenant on cpod."activity" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."activity" to cpod_app;
create unique index "activity__external_id__unique" on cpod."activity" (tenant_id, "external_id") where deleted_at is null;
create unique index "activity__email_message_ref__unique" on cpod."activity" (tenant_id, "email_message_ref") where deleted_at is null;
create index "activity__type" on cpod."activity" (tenant_id, "type", id) where deleted_at is null;
create index "activity__direction" on cpod."activity" (tenant_id, "direction", id) where deleted_at is null;
create index "activity__status" on cpod."activity" (tenant_id, "status", id) where deleted_at is null;
create index "activity__priority" on cpod."activity" (tenant_id, "priority", id) where deleted_at is null;
create index "activity__account_id" on cpod."activity" (tenant_id, "account_id", id) where deleted_at is null;
create index "activity__deal_id" on cpod."activity" (tenant_id, "deal_id", id) where deleted_at is null;
create index "activity__contact_ids" on cpod."activity" using gin (tenant_id, "contact_ids") where deleted_at is null;
create index "activity__owner_id" on cpod."activity" (tenant_id, "owner_id", id) where deleted_at is null;
create index "activity__participant_ids" on cpod."activity" using gin (tenant_id, "participant_ids") where deleted_at is null;
create index "activity__outcome" on cpod."activity" (tenant_id, "outcome", id) where deleted_at is null;
create index "activity__sentiment" on cpod."activity" (tenant_id, "sentiment", id) where deleted_at is null;
create index "activity__calendar_event_id" on cpod."activity" (tenant_id, "calendar_event_id", id) where deleted_at is null;
create index "activity__ticket_id" on cpod."activity" (tenant_id, "ticket_id", id) where deleted_at is null;
create index "activity__attachment_object_ids" on cpod."activity" using gin (tenant_id, "attachment_object_ids") where deleted_at is null;
create index "activity__performed_by" on cpod."activity" (tenant_id, "performed_by", id) where deleted_at is null;
create index "activity__tags" on cpod."activity" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "activity__updated_at" on cpod."activity" (tenant_id, updated_at, id) where deleted_at is null;
create index "activity__search" on cpod."activity" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."project" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "key" text collate "C",
    "name" text collate "C",
    "description" text collate "C",
    "type" text collate "C",
    "methodology" text collate "C",
    "status" text collate "C",
    "health" text collate "C",
    "priority" text collate "C",
    "visibility" text collate "C",
    "lead_id" text collate "C",
    "sponsor_id" text collate "C",
    "member_ids" text[] collate "C",
    "group_id" text collate "C",
    "department_id" text collate "C",
    "account_id" text collate "C",
    "objective_id" text collate "C",
    "portfolio_item_id" text collate "C",
    "start_date" date,
    "due_date" date,
    "completed_at" timestamptz,
    "budget_amount" bigint,
    "currency" text collate "C",
    "cost_center_id" text collate "C",
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."project" enable row level security;
create policy tenant on cpod."project" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."project" to cpod_app;
create unique index "project__external_id__unique" on cpod."project" (tenant_id, "external_id") where deleted_at is null;
create unique index "project__key__unique" on cpod."project" (tenant_id, "key") where deleted_at is null;
create unique index "project__name__unique" on cpod."project" (tenant_id, "name") where deleted_at is null;
create index "project__type" on cpod."project" (tenant_id, "type", id) where deleted_at is null;
create index "project__methodology" on cpod."project" (tenant_id, "methodology", id) where deleted_at is null;
create index "project__status" on cpod."project" (tenant_id, "status", id) where deleted_at is null;
create index "project__health" on cpod."project" (tenant_id, "health", id) where deleted_at is null;
create index "project__priority" on cpod."project" (tenant_id, "priority", id) where deleted_at is null;
create index "project__visibility" on cpod."project" (tenant_id, "visibility", id) where deleted_at is null;
create index "project__lead_id" on cpod."project" (tenant_id, "lead_id", id) where deleted_at is null;
create index "project__sponsor_id" on cpod."project" (tenant_id, "sponsor_id", id) where deleted_at is null;
create index "project__member_ids" on cpod."project" using gin (tenant_id, "member_ids") where deleted_at is null;
create index "project__group_id" on cpod."project" (tenant_id, "group_id", id) where deleted_at is null;
create index "project__department_id" on cpod."project" (tenant_id, "department_id", id) where deleted_at is null;
create index "project__account_id" on cpod."project" (tenant_id, "account_id", id) where deleted_at is null;
create index "project__objective_id" on cpod."project" (tenant_id, "objective_id", id) where deleted_at is null;
create index "project__portfolio_item_id" on cpod."project" (tenant_id, "portfolio_item_id", id) where deleted_at is null;
create index "project__cost_center_id" on cpod."project" (tenant_id, "cost_center_id", id) where deleted_at is null;
create index "project__tags" on cpod."project" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "project__updated_at" on cpod."project" (tenant_id, updated_at, id) where deleted_at is null;
create index "project__search" on cpod."project" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."task" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "project_id" text collate "C",
    "key" text collate "C",
    "title" text collate "C",
    "description" text collate "C",
    "acceptance_criteria" text[] collate "C",
    "type" text collate "C",
    "status" text collate "C",
    "resolution" text collate "C",
    "priority" text collate "C",
    "severity" text collate "C",
    "assignee_id" text collate "C",
    "reporter_id" text collate "C",
    "reviewer_ids" text[] collate "C",
    "sprint_id" text collate "C",
    "feature_id" text collate "C",
    "parent_task_id" text collate "C",
    "blocked_by_task_ids" text[] collate "C",
    "story_points" double precision,
    "original_estimate_minutes" bigint,
    "remaining_estimate_minutes" bigint,
    "start_date" date,
    "due_date" date,
    "started_at" timestamptz,
    "completed_at" timestamptz,
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."task" enable row level security;
create policy tenant on cpod."task" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."task" to cpod_app;
create unique index "task__external_id__unique" on cpod."task" (tenant_id, "external_id") where deleted_at is null;
create index "task__project_id" on cpod."task" (tenant_id, "project_id", id) where deleted_at is null;
create index "task__type" on cpod."task" (tenant_id, "type", id) where deleted_at is null;
create index "task__status" on cpod."task" (tenant_id, "status", id) where deleted_at is null;
create index "task__resolution" on cpod."task" (tenant_id, "resolution", id) where deleted_at is null;
create index "task__priority" on cpod."task" (tenant_id, "priority", id) where deleted_at is null;
create index "task__severity" on cpod."task" (tenant_id, "severity", id) where deleted_at is null;
create index "task__assignee_id" on cpod."task" (tenant_id, "assignee_id", id) where deleted_at is null;
create index "task__reporter_id" on cpod."task" (tenant_id, "reporter_id", id) where deleted_at is null;
create index "task__reviewer_ids" on cpod."task" using gin (tenant_id, "reviewer_ids") where deleted_at is null;
create index "task__sprint_id" on cpod."task" (tenant_id, "sprint_id", id) where deleted_at is null;
create index "task__feature_id" on cpod."task" (tenant_id, "feature_id", id) where deleted_at is null;
create index "task__parent_task_id" on cpod."task" (tenant_id, "parent_task_id", id) where deleted_at is null;
create index "task__blocked_by_task_ids" on cpod."task" using gin (tenant_id, "blocked_by_task_ids") where deleted_at is null;
create index "task__tags" on cpod."task" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "task__updated_at" on cpod."task" (tenant_id, updated_at, id) where deleted_at is null;
create index "task__search" on cpod."task" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."sprint" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "project_id" text collate "C",
    "name" text collate "C",
    "goal" text collate "C",
    "status" text collate "C",
    "start_date" date,
    "end_date" date,
    "started_at" timestamptz,
    "completed_at" timestamptz,
    "scrum_master_id" text collate "C",
    "product_owner_id" text collate "C",
    "capacity_points" double precision,
    "capacity_minutes" bigint,
    "review_notes" text collate "C",
    "retrospective_notes" text collate "C",
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."sprint" enable row level security;
create policy tenant on cpod."sprint" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."sprint" to cpod_app;
create unique index "sprint__external_id__unique" on cpod."sprint" (tenant_id, "external_id") where deleted_at is null;
create unique index "sprint__project_id__name__unique" on cpod."sprint" (tenant_id, "project_id", "name") where deleted_at is null;
create index "sprint__status" on cpod."sprint" (tenant_id, "status", id) where deleted_at is null;
create index "sprint__scrum_master_id" on cpod."sprint" (tenant_id, "scrum_master_id", id) where deleted_at is null;
create index "sprint__product_owner_id" on cpod."sprint" (tenant_id, "product_owner_id", id) where deleted_at is null;
create index "sprint__tags" on cpod."sprint" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "sprint__updated_at" on cpod."sprint" (tenant_id, updated_at, id) where deleted_at is null;
create index "sprint__search" on cpod."sprint" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."feature" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "project_id" text collate "C",
    "name" text collate "C",
    "description" text collate "C",
    "type" text collate "C",
    "status" text collate "C",
    "moscow" text collate "C",
    "owner_id" text collate "C",
    "parent_feature_id" text collate "C",
    "product_id" text collate "C",
    "key_result_id" text collate "C",
    "hypothesis" text collate "C",
    "acceptance_criteria" text[] collate "C",
    "requested_by_account_ids" text[] collate "C",
    "reach_count" bigint,
    "impact_score" double precision,
    "confidence_percent" double precision,
    "effort_person_months" double precision,
    "rice_score" double precision,
    "target_release" text collate "C",
    "start_date" date,
    "due_date" date,
    "released_at" timestamptz,
    "feature_flag" text collate "C",
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."feature" enable row level security;
create policy tenant on cpod."feature" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."feature" to cpod_app;
create unique index "feature__external_id__unique" on cpod."feature" (tenant_id, "external_id") where deleted_at is null;
create unique index "feature__project_id__name__unique" on cpod."feature" (tenant_id, "project_id", "name") where deleted_at is null;
create unique index "feature__feature_flag__unique" on cpod."feature" (tenant_id, "feature_flag") where deleted_at is null;
create index "feature__type" on cpod."feature" (tenant_id, "type", id) where deleted_at is null;
create index "feature__status" on cpod."feature" (tenant_id, "status", id) where deleted_at is null;
create index "feature__moscow" on cpod."feature" (tenant_id, "moscow", id) where deleted_at is null;
create index "feature__owner_id" on cpod."feature" (tenant_id, "owner_id", id) where deleted_at is null;
create index "feature__parent_feature_id" on cpod."feature" (tenant_id, "parent_feature_id", id) where deleted_at is null;
create index "feature__product_id" on cpod."feature" (tenant_id, "product_id", id) where deleted_at is null;
create index "feature__key_result_id" on cpod."feature" (tenant_id, "key_result_id", id) where deleted_at is null;
create index "feature__requested_by_account_ids" on cpod."feature" using gin (tenant_id, "requested_by_account_ids") where deleted_at is null;
create index "feature__tags" on cpod."feature" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "feature__updated_at" on cpod."feature" (tenant_id, updated_at, id) where deleted_at is null;
create index "feature__search" on cpod."feature" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."objective" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "title" text collate "C",
    "description" text collate "C",
    "level" text collate "C",
    "category" text collate "C",
    "commitment" text collate "C",
    "period" text collate "C",
    "start_date" date,
    "end_date" date,
    "owner_id" text collate "C",
    "department_id" text collate "C",
    "group_id" text collate "C",
    "parent_objective_id" text collate "C",
    "aligned_key_result_id" text collate "C",
    "project_ids" text[] collate "C",
    "status" text collate "C",
    "health" text collate "C",
    "weight" double precision,
    "visibility" text collate "C",
    "score" double precision,
    "next_check_in_date" date,
    "closing_note" text collate "C",
    "closed_at" timestamptz,
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."objective" enable row level security;
create policy tenant on cpod."objective" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."objective" to cpod_app;
create unique index "objective__external_id__unique" on cpod."objective" (tenant_id, "external_id") where deleted_at is null;
create unique index "objective__period__owner_id__title__unique" on cpod."objective" (tenant_id, "period", "owner_id", "title") where deleted_at is null;
create index "objective__level" on cpod."objective" (tenant_id, "level", id) where deleted_at is null;
create index "objective__category" on cpod."objective" (tenant_id, "category", id) where deleted_at is null;
create index "objective__commitment" on cpod."objective" (tenant_id, "commitment", id) where deleted_at is null;
create index "objective__owner_id" on cpod."objective" (tenant_id, "owner_id", id) where deleted_at is null;
create index "objective__department_id" on cpod."objective" (tenant_id, "department_id", id) where deleted_at is null;
create index "objective__group_id" on cpod."objective" (tenant_id, "group_id", id) where deleted_at is null;
create index "objective__parent_objective_id" on cpod."objective" (tenant_id, "parent_objective_id", id) where deleted_at is null;
create index "objective__aligned_key_result_id" on cpod."objective" (tenant_id, "aligned_key_result_id", id) where deleted_at is null;
create index "objective__project_ids" on cpod."objective" using gin (tenant_id, "project_ids") where deleted_at is null;
create index "objective__status" on cpod."objective" (tenant_id, "status", id) where deleted_at is null;
create index "objective__health" on cpod."objective" (tenant_id, "health", id) where deleted_at is null;
create index "objective__visibility" on cpod."objective" (tenant_id, "visibility", id) where deleted_at is null;
create index "objective__tags" on cpod."objective" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "objective__updated_at" on cpod."objective" (tenant_id, updated_at, id) where deleted_at is null;
create index "objective__search" on cpod."objective" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."key_result" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "objective_id" text collate "C",
    "title" text collate "C",
    "description" text collate "C",
    "owner_id" text collate "C",
    "metric_type" text collate "C",
    "direction" text collate "C",
    "unit" text collate "C",
    "currency" text collate "C",
    "start_value" double precision,
    "target_value" double precision,
    "current_value" double precision,
    "progress_percent" double precision,
    "score" double precision,
    "confidence_percent" double precision,
    "health" text collate "C",
    "status" text collate "C",
    "weight" double precision,
    "due_date" date,
    "check_in_frequency" text collate "C",
    "data_source_type" text collate "C",
    "connector_id" text collate "C",
    "query" text collate "C",
    "last_check_in_at" timestamptz,
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."key_result" enable row level security;
create policy tenant on cpod."key_result" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."key_result" to cpod_app;
create unique index "key_result__external_id__unique" on cpod."key_result" (tenant_id, "external_id") where deleted_at is null;
create unique index "key_result__objective_id__title__unique" on cpod."key_result" (tenant_id, "objective_id", "title") where deleted_at is null;
create index "key_result__owner_id" on cpod."key_result" (tenant_id, "owner_id", id) where deleted_at is null;
create index "key_result__metric_type" on cpod."key_result" (tenant_id, "metric_type", id) where deleted_at is null;
create index "key_result__direction" on cpod."key_result" (tenant_id, "direction", id) where deleted_at is null;
create index "key_result__health" on cpod."key_result" (tenant_id, "health", id) where deleted_at is null;
create index "key_result__status" on cpod."key_result" (tenant_id, "status", id) where deleted_at is null;
create index "key_result__check_in_frequency" on cpod."key_result" (tenant_id, "check_in_frequency", id) where deleted_at is null;
create index "key_result__data_source_type" on cpod."key_result" (tenant_id, "data_source_type", id) where deleted_at is null;
create index "key_result__connector_id" on cpod."key_result" (tenant_id, "connector_id", id) where deleted_at is null;
create index "key_result__tags" on cpod."key_result" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "key_result__updated_at" on cpod."key_result" (tenant_id, updated_at, id) where deleted_at is null;
create index "key_result__search" on cpod."key_result" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."grc_framework" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "name" text collate "C",
    "slug" text collate "C",
    "short_name" text collate "C",
    "edition" text collate "C",
    "description" text collate "C",
    "category" text collate "C",
    "publisher" text collate "C",
    "status" text collate "C",
    "is_mandatory" boolean,
    "jurisdictions" text[] collate "C",
    "industries" text[] collate "C",
    "effective_date" date,
    "retirement_date" date,
    "supersedes_id" text collate "C",
    "owner_id" text collate "C",
    "scope_statement" text collate "C",
    "certification_status" text collate "C",
    "certified_until_date" date,
    "auditor_name" text collate "C",
    "next_audit_date" date,
    "catalog_url" text collate "C",
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."grc_framework" enable row level security;
create policy tenant on cpod."grc_framework" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."grc_framework" to cpod_app;
create unique index "grc_framework__external_id__unique" on cpod."grc_framework" (tenant_id, "external_id") where deleted_at is null;
create unique index "grc_framework__slug__unique" on cpod."grc_framework" (tenant_id, "slug") where deleted_at is null;
create unique index "grc_framework__name__edition__unique" on cpod."grc_framework" (tenant_id, "name", "edition") where deleted_at is null;
create index "grc_framework__category" on cpod."grc_framework" (tenant_id, "category", id) where deleted_at is null;
create index "grc_framework__status" on cpod."grc_framework" (tenant_id, "status", id) where deleted_at is null;
create index "grc_framework__supersedes_id" on cpod."grc_framework" (tenant_id, "supersedes_id", id) where deleted_at is null;
create index "grc_framework__owner_id" on cpod."grc_framework" (tenant_id, "owner_id", id) where deleted_at is null;
create index "grc_framework__certification_status" on cpod."grc_framework" (tenant_id, "certification_status", id) where deleted_at is null;
create index "grc_framework__tags" on cpod."grc_framework" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "grc_framework__updated_at" on cpod."grc_framework" (tenant_id, updated_at, id) where deleted_at is null;
create index "grc_framework__search" on cpod."grc_framework" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."grc_control" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "framework_id" text collate "C",
    "control_ref" text collate "C",
    "name" text collate "C",
    "description" text collate "C",
    "objective" text collate "C",
    "category" text collate "C",
    "csf_function" text collate "C",
    "parent_control_id" text collate "C",
    "control_type" text collate "C",
    "automation" text collate "C",
    "is_applicable" boolean,
    "applicability_reason" text collate "C",
    "implementation_status" text collate "C",
    "implementation_narrative" text collate "C",
    "maturity" text collate "C",
    "effectiveness" text collate "C",
    "owner_id" text collate "C",
    "operator_group_id" text collate "C",
    "test_frequency" text collate "C",
    "last_tested_at" timestamptz,
    "next_review_date" date,
    "mapped_control_ids" text[] collate "C",
    "document_ids" text[] collate "C",
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."grc_control" enable row level security;
create policy tenant on cpod."grc_control" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."grc_control" to cpod_app;
create unique index "grc_control__external_id__unique" on cpod."grc_control" (tenant_id, "external_id") where deleted_at is null;
create unique index "grc_control__framework_id__control_ref__unique" on cpod."grc_control" (tenant_id, "framework_id", "control_ref") where deleted_at is null;
create index "grc_control__csf_function" on cpod."grc_control" (tenant_id, "csf_function", id) where deleted_at is null;
create index "grc_control__parent_control_id" on cpod."grc_control" (tenant_id, "parent_control_id", id) where deleted_at is null;
create index "grc_control__control_type" on cpod."grc_control" (tenant_id, "control_type", id) where deleted_at is null;
create index "grc_control__automation" on cpod."grc_control" (tenant_id, "automation", id) where deleted_at is null;
create index "grc_control__implementation_status" on cpod."grc_control" (tenant_id, "implementation_status", id) where deleted_at is null;
create index "grc_control__maturity" on cpod."grc_control" (tenant_id, "maturity", id) where deleted_at is null;
create index "grc_control__effectiveness" on cpod."grc_control" (tenant_id, "effectiveness", id) where deleted_at is null;
create index "grc_control__owner_id" on cpod."grc_control" (tenant_id, "owner_id", id) where deleted_at is null;
create index "grc_control__operator_group_id" on cpod."grc_control" (tenant_id, "operator_group_id", id) where deleted_at is null;
create index "grc_control__test_frequency" on cpod."grc_control" (tenant_id, "test_frequency", id) where deleted_at is null;
create index "grc_control__mapped_control_ids" on cpod."grc_control" using gin (tenant_id, "mapped_control_ids") where deleted_at is null;
create index "grc_control__document_ids" on cpod."grc_control" using gin (tenant_id, "document_ids") where deleted_at is null;
create index "grc_control__tags" on cpod."grc_control" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "grc_control__updated_at" on cpod."grc_control" (tenant_id, updated_at, id) where deleted_at is null;
create index "grc_control__search" on cpod."grc_control" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."grc_evidence" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "name" text collate "C",
    "description" text collate "C",
    "control_ids" text[] collate "C",
    "evidence_type" text collate "C",
    "collection_method" text collate "C",
    "status" text collate "C",
    "document_id" text collate "C",
    "storage_object_id" text collate "C",
    "source_url" text collate "C",
    "source_entity_id" text collate "C",
    "data_source_id" text collate "C",
    "content_sha256" text collate "C",
    "period_start_date" date,
    "period_end_date" date,
    "valid_until_date" date,
    "collected_at" timestamptz,
    "collected_by_id" text collate "C",
    "reviewed_by_id" text collate "C",
    "reviewed_at" timestamptz,
    "review_note" text collate "C",
    "assessor_name" text collate "C",
    "assessment_result" text collate "C",
    "classification" text collate "C",
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."grc_evidence" enable row level security;
create policy tenant on cpod."grc_evidence" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."grc_evidence" to cpod_app;
create unique index "grc_evidence__external_id__unique" on cpod."grc_evidence" (tenant_id, "external_id") where deleted_at is null;
create index "grc_evidence__control_ids" on cpod."grc_evidence" using gin (tenant_id, "control_ids") where deleted_at is null;
create index "grc_evidence__evidence_type" on cpod."grc_evidence" (tenant_id, "evidence_type", id) where deleted_at is null;
create index "grc_evidence__collection_method" on cpod."grc_evidence" (tenant_id, "collection_method", id) where deleted_at is null;
create index "grc_evidence__status" on cpod."grc_evidence" (tenant_id, "status", id) where deleted_at is null;
create index "grc_evidence__document_id" on cpod."grc_evidence" (tenant_id, "document_id", id) where deleted_at is null;
create index "grc_evidence__storage_object_id" on cpod."grc_evidence" (tenant_id, "storage_object_id", id) where deleted_at is null;
create index "grc_evidence__source_entity_id" on cpod."grc_evidence" (tenant_id, "source_entity_id", id) where deleted_at is null;
create index "grc_evidence__data_source_id" on cpod."grc_evidence" (tenant_id, "data_source_id", id) where deleted_at is null;
create index "grc_evidence__collected_by_id" on cpod."grc_evidence" (tenant_id, "collected_by_id", id) where deleted_at is null;
create index "grc_evidence__reviewed_by_id" on cpod."grc_evidence" (tenant_id, "reviewed_by_id", id) where deleted_at is null;
create index "grc_evidence__assessment_result" on cpod."grc_evidence" (tenant_id, "assessment_result", id) where deleted_at is null;
create index "grc_evidence__classification" on cpod."grc_evidence" (tenant_id, "classification", id) where deleted_at is null;
create index "grc_evidence__tags" on cpod."grc_evidence" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "grc_evidence__updated_at" on cpod."grc_evidence" (tenant_id, updated_at, id) where deleted_at is null;
create index "grc_evidence__search" on cpod."grc_evidence" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."grc_incident" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "incident_number" text collate "C",
    "title" text collate "C",
    "description" text collate "C",
    "category" text collate "C",
    "severity" text collate "C",
    "status" text collate "C",
    "owner_id" text collate "C",
    "reporter_id" text collate "C",
    "occurred_at" timestamptz,
    "detected_at" timestamptz,
    "contained_at" timestamptz,
    "closed_at" timestamptz,
    "affected_asset_ids" text[] collate "C",
    "affected_account_ids" text[] collate "C",
    "investigation_ids" text[] collate "C",
    "realized_risk_ids" text[] collate "C",
    "failed_control_ids" text[] collate "C",
    "is_personal_data_affected" boolean,
    "affected_record_count" bigint,
    "notification_due_at" timestamptz,
    "regulator_notified_at" timestamptz,
    "root_cause" text collate "C",
    "lessons_learned" text collate "C",
    "loss_amount" bigint,
    "currency" text collate "C",
    "unique_incident_number" bytea,
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."grc_incident" enable row level security;
create policy tenant on cpod."grc_incident" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."grc_incident" to cpod_app;
create unique index "grc_incident__external_id__unique" on cpod."grc_incident" (tenant_id, "external_id") where deleted_at is null;
create unique index "grc_incident__incident_number__unique" on cpod."grc_incident" (tenant_id, unique_incident_number) where deleted_at is null;
create index "grc_incident__category" on cpod."grc_incident" (tenant_id, "category", id) where deleted_at is null;
create index "grc_incident__severity" on cpod."grc_incident" (tenant_id, "severity", id) where deleted_at is null;
create index "grc_incident__status" on cpod."grc_incident" (tenant_id, "status", id) where deleted_at is null;
create index "grc_incident__owner_id" on cpod."grc_incident" (tenant_id, "owner_id", id) where deleted_at is null;
create index "grc_incident__reporter_id" on cpod."grc_incident" (tenant_id, "reporter_id", id) where deleted_at is null;
create index "grc_incident__affected_asset_ids" on cpod."grc_incident" using gin (tenant_id, "affected_asset_ids") where deleted_at is null;
create index "grc_incident__affected_account_ids" on cpod."grc_incident" using gin (tenant_id, "affected_account_ids") where deleted_at is null;
create index "grc_incident__investigation_ids" on cpod."grc_incident" using gin (tenant_id, "investigation_ids") where deleted_at is null;
create index "grc_incident__realized_risk_ids" on cpod."grc_incident" using gin (tenant_id, "realized_risk_ids") where deleted_at is null;
create index "grc_incident__failed_control_ids" on cpod."grc_incident" using gin (tenant_id, "failed_control_ids") where deleted_at is null;
create index "grc_incident__tags" on cpod."grc_incident" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "grc_incident__updated_at" on cpod."grc_incident" (tenant_id, updated_at, id) where deleted_at is null;
create index "grc_incident__search" on cpod."grc_incident" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."grc_risk" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "risk_number" text collate "C",
    "title" text collate "C",
    "description" text collate "C",
    "category" text collate "C",
    "threat_source" text collate "C",
    "status" text collate "C",
    "owner_id" text collate "C",
    "inherent_likelihood" bigint,
    "inherent_impact" bigint,
    "inherent_rating" bigint,
    "residual_likelihood" bigint,
    "residual_impact" bigint,
    "residual_rating" bigint,
    "target_rating" bigint,
    "treatment" text collate "C",
    "treatment_plan" text collate "C",
    "treatment_due_date" date,
    "mitigating_control_ids" text[] collate "C",
    "asset_ids" text[] collate "C",
    "threat_actor_ids" text[] collate "C",
    "annual_loss_expectancy" bigint,
    "currency" text collate "C",
    "accepted_by_id" text collate "C",
    "accepted_until_date" date,
    "next_review_date" date,
    "unique_risk_number" bytea,
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."grc_risk" enable row level security;
create policy tenant on cpod."grc_risk" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."grc_risk" to cpod_app;
create unique index "grc_risk__external_id__unique" on cpod."grc_risk" (tenant_id, "external_id") where deleted_at is null;
create unique index "grc_risk__risk_number__unique" on cpod."grc_risk" (tenant_id, unique_risk_number) where deleted_at is null;
create unique index "grc_risk__title__unique" on cpod."grc_risk" (tenant_id, "title") where deleted_at is null;
create index "grc_risk__category" on cpod."grc_risk" (tenant_id, "category", id) where deleted_at is null;
create index "grc_risk__threat_source" on cpod."grc_risk" (tenant_id, "threat_source", id) where deleted_at is null;
create index "grc_risk__status" on cpod."grc_risk" (tenant_id, "status", id) where deleted_at is null;
create index "grc_risk__owner_id" on cpod."grc_risk" (tenant_id, "owner_id", id) where deleted_at is null;
create index "grc_risk__treatment" on cpod."grc_risk" (tenant_id, "treatment", id) where deleted_at is null;
create index "grc_risk__mitigating_control_ids" on cpod."grc_risk" using gin (tenant_id, "mitigating_control_ids") where deleted_at is null;
create index "grc_risk__asset_ids" on cpod."grc_risk" using gin (tenant_id, "asset_ids") where deleted_at is null;
create index "grc_risk__threat_actor_ids" on cpod."grc_risk" using gin (tenant_id, "threat_actor_ids") where deleted_at is null;
create index "grc_risk__accepted_by_id" on cpod."grc_risk" (tenant_id, "accepted_by_id", id) where deleted_at is null;
create index "grc_risk__tags" on cpod."grc_risk" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "grc_risk__updated_at" on cpod."grc_risk" (tenant_id, updated_at, id) where deleted_at is null;
create index "grc_risk__search" on cpod."grc_risk" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."soc_alert" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "title" text collate "C",
    "description" text collate "C",
    "severity" text collate "C",
    "confidence" bigint,
    "status" text collate "C",
    "verdict" text collate "C",
    "source_product" text collate "C",
    "source_uid" text collate "C",
    "connector_id" text collate "C",
    "rule_name" text collate "C",
    "detected_at" timestamptz,
    "last_seen_at" timestamptz,
    "event_count" bigint,
    "mitre_tactics" text[] collate "C",
    "mitre_techniques" text[] collate "C",
    "kill_chain_phase" text collate "C",
    "affected_asset_ids" text[] collate "C",
    "assignee_id" text collate "C",
    "investigation_id" text collate "C",
    "duplicate_of_id" text collate "C",
    "acknowledged_at" timestamptz,
    "resolved_at" timestamptz,
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."soc_alert" enable row level security;
create policy tenant on cpod."soc_alert" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."soc_alert" to cpod_app;
create unique index "soc_alert__external_id__unique" on cpod."soc_alert" (tenant_id, "external_id") where deleted_at is null;
create unique index "soc_alert__source_product__source_uid__unique" on cpod."soc_alert" (tenant_id, "source_product", "source_uid") where deleted_at is null;
create index "soc_alert__severity" on cpod."soc_alert" (tenant_id, "severity", id) where deleted_at is null;
create index "soc_alert__status" on cpod."soc_alert" (tenant_id, "status", id) where deleted_at is null;
create index "soc_alert__verdict" on cpod."soc_alert" (tenant_id, "verdict", id) where deleted_at is null;
create index "soc_alert__connector_id" on cpod."soc_alert" (tenant_id, "connector_id", id) where deleted_at is null;
create index "soc_alert__kill_chain_phase" on cpod."soc_alert" (tenant_id, "kill_chain_phase", id) where deleted_at is null;
create index "soc_alert__affected_asset_ids" on cpod."soc_alert" using gin (tenant_id, "affected_asset_ids") where deleted_at is null;
create index "soc_alert__assignee_id" on cpod."soc_alert" (tenant_id, "assignee_id", id) where deleted_at is null;
create index "soc_alert__investigation_id" on cpod."soc_alert" (tenant_id, "investigation_id", id) where deleted_at is null;
create index "soc_alert__duplicate_of_id" on cpod."soc_alert" (tenant_id, "duplicate_of_id", id) where deleted_at is null;
create index "soc_alert__tags" on cpod."soc_alert" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "soc_alert__updated_at" on cpod."soc_alert" (tenant_id, updated_at, id) where deleted_at is null;
create index "soc_alert__search" on cpod."soc_alert" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."soc_investigation" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "investigation_number" text collate "C",
    "title" text collate "C",
    "description" text collate "C",
    "category" text collate "C",
    "priority" text collate "C",
    "status" text collate "C",
    "tlp" text collate "C",
    "lead_id" text collate "C",
    "team_group_id" text collate "C",
    "hypothesis" text collate "C",
    "mitre_techniques" text[] collate "C",
    "threat_actor_ids" text[] collate "C",
    "affected_asset_ids" text[] collate "C",
    "playbook_ids" text[] collate "C",
    "sla_policy_id" text collate "C",
    "due_at" timestamptz,
    "outcome" text collate "C",
    "root_cause" text collate "C",
    "recommendations" text collate "C",
    "incident_id" text collate "C",
    "contained_at" timestamptz,
    "closed_at" timestamptz,
    "unique_investigation_number" bytea,
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."soc_investigation" enable row level security;
create policy tenant on cpod."soc_investigation" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."soc_investigation" to cpod_app;
create unique index "soc_investigation__external_id__unique" on cpod."soc_investigation" (tenant_id, "external_id") where deleted_at is null;
create unique index "soc_investigation__investigation_number__unique" on cpod."soc_investigation" (tenant_id, unique_investigation_number) where deleted_at is null;
create index "soc_investigation__category" on cpod."soc_investigation" (tenant_id, "category", id) where deleted_at is null;
create index "soc_investigation__priority" on cpod."soc_investigation" (tenant_id, "priority", id) where deleted_at is null;
create index "soc_investigation__status" on cpod."soc_investigation" (tenant_id, "status", id) where deleted_at is null;
create index "soc_investigation__tlp" on cpod."soc_investigation" (tenant_id, "tlp", id) where deleted_at is null;
create index "soc_investigation__lead_id" on cpod."soc_investigation" (tenant_id, "lead_id", id) where deleted_at is null;
create index "soc_investigation__team_group_id" on cpod."soc_investigation" (tenant_id, "team_group_id", id) where deleted_at is null;
create index "soc_investigation__threat_actor_ids" on cpod."soc_investigation" using gin (tenant_id, "threat_actor_ids") where deleted_at is null;
create index "soc_investigation__affected_asset_ids" on cpod."soc_investigation" using gin (tenant_id, "affected_asset_ids") where deleted_at is null;
create index "soc_investigation__playbook_ids" on cpod."soc_investigation" using gin (tenant_id, "playbook_ids") where deleted_at is null;
create index "soc_investigation__sla_policy_id" on cpod."soc_investigation" (tenant_id, "sla_policy_id", id) where deleted_at is null;
create index "soc_investigation__outcome" on cpod."soc_investigation" (tenant_id, "outcome", id) where deleted_at is null;
create index "soc_investigation__incident_id" on cpod."soc_investigation" (tenant_id, "incident_id", id) where deleted_at is null;
create index "soc_investigation__tags" on cpod."soc_investigation" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "soc_investigation__updated_at" on cpod."soc_investigation" (tenant_id, updated_at, id) where deleted_at is null;
create index "soc_investigation__search" on cpod."soc_investigation" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."soc_playbook" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "name" text collate "C",
    "description" text collate "C",
    "playbook_types" text[] collate "C",
    "status" text collate "C",
    "revision" text collate "C",
    "owner_id" text collate "C",
    "severity" bigint,
    "priority" bigint,
    "impact" bigint,
    "tlp" text collate "C",
    "mitre_techniques" text[] collate "C",
    "is_auto_executed" boolean,
    "workflow_start" text collate "C",
    "required_connector_ids" text[] collate "C",
    "last_run_at" timestamptz,
    "run_count" bigint,
    "success_percent" double precision,
    "average_duration_seconds" bigint,
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."soc_playbook" enable row level security;
create policy tenant on cpod."soc_playbook" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."soc_playbook" to cpod_app;
create unique index "soc_playbook__external_id__unique" on cpod."soc_playbook" (tenant_id, "external_id") where deleted_at is null;
create unique index "soc_playbook__name__unique" on cpod."soc_playbook" (tenant_id, "name") where deleted_at is null;
create index "soc_playbook__playbook_types" on cpod."soc_playbook" using gin (tenant_id, "playbook_types") where deleted_at is null;
create index "soc_playbook__status" on cpod."soc_playbook" (tenant_id, "status", id) where deleted_at is null;
create index "soc_playbook__owner_id" on cpod."soc_playbook" (tenant_id, "owner_id", id) where deleted_at is null;
create index "soc_playbook__tlp" on cpod."soc_playbook" (tenant_id, "tlp", id) where deleted_at is null;
create index "soc_playbook__required_connector_ids" on cpod."soc_playbook" using gin (tenant_id, "required_connector_ids") where deleted_at is null;
create index "soc_playbook__tags" on cpod."soc_playbook" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "soc_playbook__updated_at" on cpod."soc_playbook" (tenant_id, updated_at, id) where deleted_at is null;
create index "soc_playbook__search" on cpod."soc_playbook" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."audit_event" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "sequence_id" bigint,
    "action" text collate "C",
    "category" text collate "C",
    "outcome" text collate "C",
    "reason" text collate "C",
    "occurred_at" timestamptz,
    "actor_type" text collate "C",
    "actor_id" text collate "C",
    "impersonated_person_id" text collate "C",
    "application_id" text collate "C",
    "resource_type" text collate "C",
    "resource_id" text collate "C",
    "changed_fields" text[] collate "C",
    "ip_address" text collate "C",
    "user_agent" text collate "C",
    "request_id" text collate "C",
    "trace_id" text collate "C",
    "session_id" text collate "C",
    "previous_hash" text collate "C",
    "record_hash" text collate "C",
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."audit_event" enable row level security;
create policy tenant on cpod."audit_event" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."audit_event" to cpod_app;
create unique index "audit_event__external_id__unique" on cpod."audit_event" (tenant_id, "external_id") where deleted_at is null;
create unique index "audit_event__sequence_id__unique" on cpod."audit_event" (tenant_id, "sequence_id") where deleted_at is null;
create index "audit_event__category" on cpod."audit_event" (tenant_id, "category", id) where deleted_at is null;
create index "audit_event__outcome" on cpod."audit_event" (tenant_id, "outcome", id) where deleted_at is null;
create index "audit_event__actor_type" on cpod."audit_event" (tenant_id, "actor_type", id) where deleted_at is null;
create index "audit_event__actor_id" on cpod."audit_event" (tenant_id, "actor_id", id) where deleted_at is null;
create index "audit_event__impersonated_person_id" on cpod."audit_event" (tenant_id, "impersonated_person_id", id) where deleted_at is null;
create index "audit_event__application_id" on cpod."audit_event" (tenant_id, "application_id", id) where deleted_at is null;
create index "audit_event__resource_id" on cpod."audit_event" (tenant_id, "resource_id", id) where deleted_at is null;
create index "audit_event__tags" on cpod."audit_event" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "audit_event__updated_at" on cpod."audit_event" (tenant_id, updated_at, id) where deleted_at is null;
create index "audit_event__search" on cpod."audit_event" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."app_event" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "event_type" text collate "C",
    "event_category" text collate "C",
    "source" text collate "C",
    "event_key" text collate "C",
    "occurred_at" timestamptz,
    "application_id" text collate "C",
    "person_id" text collate "C",
    "anonymous_id" text collate "C",
    "session_id" text collate "C",
    "entity_type" text collate "C",
    "entity_id" text collate "C",
    "value" double precision,
    "environment" text collate "C",
    "app_release" text collate "C",
    "page_url" text collate "C",
    "referrer_url" text collate "C",
    "user_agent" text collate "C",
    "ip_address" text collate "C",
    "country" text collate "C",
    "locale" text collate "C",
    "trace_id" text collate "C",
    "has_consent" boolean,
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."app_event" enable row level security;
create policy tenant on cpod."app_event" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."app_event" to cpod_app;
create unique index "app_event__external_id__unique" on cpod."app_event" (tenant_id, "external_id") where deleted_at is null;
create unique index "app_event__source__event_key__unique" on cpod."app_event" (tenant_id, "source", "event_key") where deleted_at is null;
create index "app_event__event_category" on cpod."app_event" (tenant_id, "event_category", id) where deleted_at is null;
create index "app_event__application_id" on cpod."app_event" (tenant_id, "application_id", id) where deleted_at is null;
create index "app_event__person_id" on cpod."app_event" (tenant_id, "person_id", id) where deleted_at is null;
create index "app_event__entity_id" on cpod."app_event" (tenant_id, "entity_id", id) where deleted_at is null;
create index "app_event__environment" on cpod."app_event" (tenant_id, "environment", id) where deleted_at is null;
create index "app_event__tags" on cpod."app_event" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "app_event__updated_at" on cpod."app_event" (tenant_id, updated_at, id) where deleted_at is null;
create index "app_event__search" on cpod."app_event" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."trace" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "trace_id" text collate "C",
    "span_id" text collate "C",
    "parent_span_id" text collate "C",
    "name" text collate "C",
    "kind" text collate "C",
    "service_name" text collate "C",
    "environment" text collate "C",
    "application_id" text collate "C",
    "person_id" text collate "C",
    "started_at" timestamptz,
    "ended_at" timestamptz,
    "duration_ms" bigint,
    "status_code" text collate "C",
    "status_message" text collate "C",
    "operation" text collate "C",
    "provider" text collate "C",
    "model" text collate "C",
    "input_tokens" bigint,
    "output_tokens" bigint,
    "cached_input_tokens" bigint,
    "cost_micros" bigint,
    "currency" text collate "C",
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."trace" enable row level security;
create policy tenant on cpod."trace" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."trace" to cpod_app;
create unique index "trace__external_id__unique" on cpod."trace" (tenant_id, "external_id") where deleted_at is null;
create unique index "trace__trace_id__span_id__unique" on cpod."trace" (tenant_id, "trace_id", "span_id") where deleted_at is null;
create index "trace__kind" on cpod."trace" (tenant_id, "kind", id) where deleted_at is null;
create index "trace__environment" on cpod."trace" (tenant_id, "environment", id) where deleted_at is null;
create index "trace__application_id" on cpod."trace" (tenant_id, "application_id", id) where deleted_at is null;
create index "trace__person_id" on cpod."trace" (tenant_id, "person_id", id) where deleted_at is null;
create index "trace__status_code" on cpod."trace" (tenant_id, "status_code", id) where deleted_at is null;
create index "trace__operation" on cpod."trace" (tenant_id, "operation", id) where deleted_at is null;
create index "trace__tags" on cpod."trace" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "trace__updated_at" on cpod."trace" (tenant_id, updated_at, id) where deleted_at is null;
create index "trace__search" on cpod."trace" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."invoice" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "invoice_number" text collate "C",
    "direction" text collate "C",
    "document_type" text collate "C",
    "status" text collate "C",
    "account_id" text collate "C",
    "vendor_id" text collate "C",
    "supplier_id" text collate "C",
    "purchase_order_id" text collate "C",
    "contract_id" text collate "C",
    "cost_center_id" text collate "C",
    "preceding_invoice_id" text collate "C",
    "buyer_reference" text collate "C",
    "issue_date" date,
    "due_date" date,
    "currency" text collate "C",
    "budget_line_ids" text[] collate "C",
    "subtotal_amount" bigint,
    "tax_amount" bigint,
    "total_amount" bigint,
    "paid_amount" bigint,
    "payable_amount" bigint,
    "approver_id" text collate "C",
    "document_object_id" text collate "C",
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."invoice" enable row level security;
create policy tenant on cpod."invoice" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."invoice" to cpod_app;
create unique index "invoice__external_id__unique" on cpod."invoice" (tenant_id, "external_id") where deleted_at is null;
create index "invoice__direction" on cpod."invoice" (tenant_id, "direction", id) where deleted_at is null;
create index "invoice__document_type" on cpod."invoice" (tenant_id, "document_type", id) where deleted_at is null;
create index "invoice__status" on cpod."invoice" (tenant_id, "status", id) where deleted_at is null;
create index "invoice__account_id" on cpod."invoice" (tenant_id, "account_id", id) where deleted_at is null;
create index "invoice__vendor_id" on cpod."invoice" (tenant_id, "vendor_id", id) where deleted_at is null;
create index "invoice__supplier_id" on cpod."invoice" (tenant_id, "supplier_id", id) where deleted_at is null;
create index "invoice__purchase_order_id" on cpod."invoice" (tenant_id, "purchase_order_id", id) where deleted_at is null;
create index "invoice__contract_id" on cpod."invoice" (tenant_id, "contract_id", id) where deleted_at is null;
create index "invoice__cost_center_id" on cpod."invoice" (tenant_id, "cost_center_id", id) where deleted_at is null;
create index "invoice__preceding_invoice_id" on cpod."invoice" (tenant_id, "preceding_invoice_id", id) where deleted_at is null;
create index "invoice__budget_line_ids" on cpod."invoice" using gin (tenant_id, "budget_line_ids") where deleted_at is null;
create index "invoice__approver_id" on cpod."invoice" (tenant_id, "approver_id", id) where deleted_at is null;
create index "invoice__document_object_id" on cpod."invoice" (tenant_id, "document_object_id", id) where deleted_at is null;
create index "invoice__tags" on cpod."invoice" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "invoice__updated_at" on cpod."invoice" (tenant_id, updated_at, id) where deleted_at is null;
create index "invoice__search" on cpod."invoice" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."purchase_order" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "order_number" text collate "C",
    "type" text collate "C",
    "status" text collate "C",
    "vendor_id" text collate "C",
    "supplier_id" text collate "C",
    "requester_id" text collate "C",
    "buyer_id" text collate "C",
    "approver_id" text collate "C",
    "approved_at" timestamptz,
    "rejection_reason" text collate "C",
    "order_date" date,
    "expected_delivery_date" date,
    "currency" text collate "C",
    "budget_line_ids" text[] collate "C",
    "subtotal_amount" bigint,
    "tax_amount" bigint,
    "total_amount" bigint,
    "delivery_location_id" text collate "C",
    "incoterm" text collate "C",
    "payment_terms_days" bigint,
    "cost_center_id" text collate "C",
    "project_id" text collate "C",
    "contract_id" text collate "C",
    "parent_order_id" text collate "C",
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."purchase_order" enable row level security;
create policy tenant on cpod."purchase_order" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."purchase_order" to cpod_app;
create unique index "purchase_order__external_id__unique" on cpod."purchase_order" (tenant_id, "external_id") where deleted_at is null;
create unique index "purchase_order__order_number__unique" on cpod."purchase_order" (tenant_id, "order_number") where deleted_at is null;
create index "purchase_order__type" on cpod."purchase_order" (tenant_id, "type", id) where deleted_at is null;
create index "purchase_order__status" on cpod."purchase_order" (tenant_id, "status", id) where deleted_at is null;
create index "purchase_order__vendor_id" on cpod."purchase_order" (tenant_id, "vendor_id", id) where deleted_at is null;
create index "purchase_order__supplier_id" on cpod."purchase_order" (tenant_id, "supplier_id", id) where deleted_at is null;
create index "purchase_order__requester_id" on cpod."purchase_order" (tenant_id, "requester_id", id) where deleted_at is null;
create index "purchase_order__buyer_id" on cpod."purchase_order" (tenant_id, "buyer_id", id) where deleted_at is null;
create index "purchase_order__approver_id" on cpod."purchase_order" (tenant_id, "approver_id", id) where deleted_at is null;
create index "purchase_order__budget_line_ids" on cpod."purchase_order" using gin (tenant_id, "budget_line_ids") where deleted_at is null;
create index "purchase_order__delivery_location_id" on cpod."purchase_order" (tenant_id, "delivery_location_id", id) where deleted_at is null;
create index "purchase_order__incoterm" on cpod."purchase_order" (tenant_id, "incoterm", id) where deleted_at is null;
create index "purchase_order__cost_center_id" on cpod."purchase_order" (tenant_id, "cost_center_id", id) where deleted_at is null;
create index "purchase_order__project_id" on cpod."purchase_order" (tenant_id, "project_id", id) where deleted_at is null;
create index "purchase_order__contract_id" on cpod."purchase_order" (tenant_id, "contract_id", id) where deleted_at is null;
create index "purchase_order__parent_order_id" on cpod."purchase_order" (tenant_id, "parent_order_id", id) where deleted_at is null;
create index "purchase_order__tags" on cpod."purchase_order" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "purchase_order__updated_at" on cpod."purchase_order" (tenant_id, updated_at, id) where deleted_at is null;
create index "purchase_order__search" on cpod."purchase_order" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."expense" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "person_id" text collate "C",
    "report_name" text collate "C",
    "description" text collate "C",
    "merchant_name" text collate "C",
    "category" text collate "C",
    "expense_date" date,
    "amount" bigint,
    "currency" text collate "C",
    "tax_amount" bigint,
    "reimbursement_currency" text collate "C",
    "exchange_rate" double precision,
    "reimbursement_amount" bigint,
    "payment_method" text collate "C",
    "is_billable" boolean,
    "project_id" text collate "C",
    "cost_center_id" text collate "C",
    "budget_line_id" text collate "C",
    "distance_kilometers" double precision,
    "receipt_object_ids" text[] collate "C",
    "status" text collate "C",
    "approver_id" text collate "C",
    "submitted_at" timestamptz,
    "decided_at" timestamptz,
    "rejection_reason" text collate "C",
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."expense" enable row level security;
create policy tenant on cpod."expense" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."expense" to cpod_app;
create unique index "expense__external_id__unique" on cpod."expense" (tenant_id, "external_id") where deleted_at is null;
create index "expense__person_id" on cpod."expense" (tenant_id, "person_id", id) where deleted_at is null;
create index "expense__category" on cpod."expense" (tenant_id, "category", id) where deleted_at is null;
create index "expense__payment_method" on cpod."expense" (tenant_id, "payment_method", id) where deleted_at is null;
create index "expense__project_id" on cpod."expense" (tenant_id, "project_id", id) where deleted_at is null;
create index "expense__cost_center_id" on cpod."expense" (tenant_id, "cost_center_id", id) where deleted_at is null;
create index "expense__budget_line_id" on cpod."expense" (tenant_id, "budget_line_id", id) where deleted_at is null;
create index "expense__receipt_object_ids" on cpod."expense" using gin (tenant_id, "receipt_object_ids") where deleted_at is null;
create index "expense__status" on cpod."expense" (tenant_id, "status", id) where deleted_at is null;
create index "expense__approver_id" on cpod."expense" (tenant_id, "approver_id", id) where deleted_at is null;
create index "expense__tags" on cpod."expense" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "expense__updated_at" on cpod."expense" (tenant_id, updated_at, id) where deleted_at is null;
create index "expense__search" on cpod."expense" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."budget" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "name" text collate "C",
    "code" text collate "C",
    "type" text collate "C",
    "scenario" text collate "C",
    "period" text collate "C",
    "fiscal_year" bigint,
    "start_date" date,
    "end_date" date,
    "owner_id" text collate "C",
    "cost_center_id" text collate "C",
    "department_id" text collate "C",
    "project_id" text collate "C",
    "parent_budget_id" text collate "C",
    "status" text collate "C",
    "total_amount" bigint,
    "currency" text collate "C",
    "alert_threshold_percent" double precision,
    "allows_overspend" boolean,
    "approver_id" text collate "C",
    "approved_at" timestamptz,
    "notes" text collate "C",
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."budget" enable row level security;
create policy tenant on cpod."budget" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."budget" to cpod_app;
create unique index "budget__external_id__unique" on cpod."budget" (tenant_id, "external_id") where deleted_at is null;
create unique index "budget__name__fiscal_year__scenario__unique" on cpod."budget" (tenant_id, "name", "fiscal_year", "scenario") where deleted_at is null;
create unique index "budget__code__fiscal_year__scenario__unique" on cpod."budget" (tenant_id, "code", "fiscal_year", "scenario") where deleted_at is null;
create index "budget__type" on cpod."budget" (tenant_id, "type", id) where deleted_at is null;
create index "budget__scenario" on cpod."budget" (tenant_id, "scenario", id) where deleted_at is null;
create index "budget__period" on cpod."budget" (tenant_id, "period", id) where deleted_at is null;
create index "budget__owner_id" on cpod."budget" (tenant_id, "owner_id", id) where deleted_at is null;
create index "budget__cost_center_id" on cpod."budget" (tenant_id, "cost_center_id", id) where deleted_at is null;
create index "budget__department_id" on cpod."budget" (tenant_id, "department_id", id) where deleted_at is null;
create index "budget__project_id" on cpod."budget" (tenant_id, "project_id", id) where deleted_at is null;
create index "budget__parent_budget_id" on cpod."budget" (tenant_id, "parent_budget_id", id) where deleted_at is null;
create index "budget__status" on cpod."budget" (tenant_id, "status", id) where deleted_at is null;
create index "budget__approver_id" on cpod."budget" (tenant_id, "approver_id", id) where deleted_at is null;
create index "budget__tags" on cpod."budget" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "budget__updated_at" on cpod."budget" (tenant_id, updated_at, id) where deleted_at is null;
create index "budget__search" on cpod."budget" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."budget_line" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "budget_id" text collate "C",
    "name" text collate "C",
    "description" text collate "C",
    "category" text collate "C",
    "expenditure_type" text collate "C",
    "gl_account_code" text collate "C",
    "cost_center_id" text collate "C",
    "owner_id" text collate "C",
    "vendor_id" text collate "C",
    "contract_id" text collate "C",
    "allocated_amount" bigint,
    "forecast_amount" bigint,
    "monthly_amounts" bigint[],
    "is_locked" boolean,
    "notes" text collate "C",
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."budget_line" enable row level security;
create policy tenant on cpod."budget_line" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."budget_line" to cpod_app;
create unique index "budget_line__external_id__unique" on cpod."budget_line" (tenant_id, "external_id") where deleted_at is null;
create unique index "budget_line__budget_id__name__unique" on cpod."budget_line" (tenant_id, "budget_id", "name") where deleted_at is null;
create index "budget_line__category" on cpod."budget_line" (tenant_id, "category", id) where deleted_at is null;
create index "budget_line__expenditure_type" on cpod."budget_line" (tenant_id, "expenditure_type", id) where deleted_at is null;
create index "budget_line__cost_center_id" on cpod."budget_line" (tenant_id, "cost_center_id", id) where deleted_at is null;
create index "budget_line__owner_id" on cpod."budget_line" (tenant_id, "owner_id", id) where deleted_at is null;
create index "budget_line__vendor_id" on cpod."budget_line" (tenant_id, "vendor_id", id) where deleted_at is null;
create index "budget_line__contract_id" on cpod."budget_line" (tenant_id, "contract_id", id) where deleted_at is null;
create index "budget_line__tags" on cpod."budget_line" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "budget_line__updated_at" on cpod."budget_line" (tenant_id, updated_at, id) where deleted_at is null;
create index "budget_line__search" on cpod."budget_line" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."job_posting" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "title" text collate "C",
    "requisition_number" text collate "C",
    "department_id" text collate "C",
    "location_id" text collate "C",
    "hiring_manager_id" text collate "C",
    "recruiter_id" text collate "C",
    "employment_type" text collate "C",
    "workplace_type" text collate "C",
    "applicant_countries" text[] collate "C",
    "seniority" text collate "C",
    "education_level" text collate "C",
    "min_experience_months" bigint,
    "status" text collate "C",
    "description" text collate "C",
    "requirements" text[] collate "C",
    "skills" text[] collate "C",
    "salary_min" bigint,
    "salary_max" bigint,
    "currency" text collate "C",
    "pay_period" text collate "C",
    "openings" bigint,
    "published_at" timestamptz,
    "closing_date" date,
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."job_posting" enable row level security;
create policy tenant on cpod."job_posting" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."job_posting" to cpod_app;
create unique index "job_posting__external_id__unique" on cpod."job_posting" (tenant_id, "external_id") where deleted_at is null;
create unique index "job_posting__requisition_number__unique" on cpod."job_posting" (tenant_id, "requisition_number") where deleted_at is null;
create index "job_posting__department_id" on cpod."job_posting" (tenant_id, "department_id", id) where deleted_at is null;
create index "job_posting__location_id" on cpod."job_posting" (tenant_id, "location_id", id) where deleted_at is null;
create index "job_posting__hiring_manager_id" on cpod."job_posting" (tenant_id, "hiring_manager_id", id) where deleted_at is null;
create index "job_posting__recruiter_id" on cpod."job_posting" (tenant_id, "recruiter_id", id) where deleted_at is null;
create index "job_posting__employment_type" on cpod."job_posting" (tenant_id, "employment_type", id) where deleted_at is null;
create index "job_posting__workplace_type" on cpod."job_posting" (tenant_id, "workplace_type", id) where deleted_at is null;
create index "job_posting__seniority" on cpod."job_posting" (tenant_id, "seniority", id) where deleted_at is null;
create index "job_posting__education_level" on cpod."job_posting" (tenant_id, "education_level", id) where deleted_at is null;
create index "job_posting__status" on cpod."job_posting" (tenant_id, "status", id) where deleted_at is null;
create index "job_posting__pay_period" on cpod."job_posting" (tenant_id, "pay_period", id) where deleted_at is null;
create index "job_posting__tags" on cpod."job_posting" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "job_posting__updated_at" on cpod."job_posting" (tenant_id, updated_at, id) where deleted_at is null;
create index "job_posting__search" on cpod."job_posting" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."applicant" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "job_posting_id" text collate "C",
    "first_name" text collate "C",
    "last_name" text collate "C",
    "email" text collate "C",
    "phone" text collate "C",
    "city" text collate "C",
    "country" text collate "C",
    "linkedin_url" text collate "C",
    "resume_object_id" text collate "C",
    "cover_letter_object_id" text collate "C",
    "source" text collate "C",
    "referrer_id" text collate "C",
    "stage" text collate "C",
    "stage_changed_at" timestamptz,
    "applied_at" timestamptz,
    "recruiter_id" text collate "C",
    "average_score" double precision,
    "work_authorization" text collate "C",
    "rejection_reason" text collate "C",
    "withdrawal_reason" text collate "C",
    "hired_person_id" text collate "C",
    "retain_until_date" date,
    "notes" text collate "C",
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."applicant" enable row level security;
create policy tenant on cpod."applicant" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."applicant" to cpod_app;
create unique index "applicant__external_id__unique" on cpod."applicant" (tenant_id, "external_id") where deleted_at is null;
create unique index "applicant__job_posting_id__email__unique" on cpod."applicant" (tenant_id, "job_posting_id", "email") where deleted_at is null;
create index "applicant__resume_object_id" on cpod."applicant" (tenant_id, "resume_object_id", id) where deleted_at is null;
create index "applicant__cover_letter_object_id" on cpod."applicant" (tenant_id, "cover_letter_object_id", id) where deleted_at is null;
create index "applicant__source" on cpod."applicant" (tenant_id, "source", id) where deleted_at is null;
create index "applicant__referrer_id" on cpod."applicant" (tenant_id, "referrer_id", id) where deleted_at is null;
create index "applicant__stage" on cpod."applicant" (tenant_id, "stage", id) where deleted_at is null;
create index "applicant__recruiter_id" on cpod."applicant" (tenant_id, "recruiter_id", id) where deleted_at is null;
create index "applicant__work_authorization" on cpod."applicant" (tenant_id, "work_authorization", id) where deleted_at is null;
create index "applicant__rejection_reason" on cpod."applicant" (tenant_id, "rejection_reason", id) where deleted_at is null;
create index "applicant__withdrawal_reason" on cpod."applicant" (tenant_id, "withdrawal_reason", id) where deleted_at is null;
create index "applicant__hired_person_id" on cpod."applicant" (tenant_id, "hired_person_id", id) where deleted_at is null;
create index "applicant__tags" on cpod."applicant" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "applicant__updated_at" on cpod."applicant" (tenant_id, updated_at, id) where deleted_at is null;
create index "applicant__search" on cpod."applicant" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."onboarding_task" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "person_id" text collate "C",
    "applicant_id" text collate "C",
    "title" text collate "C",
    "description" text collate "C",
    "category" text collate "C",
    "phase" text collate "C",
    "status" text collate "C",
    "priority" text collate "C",
    "is_mandatory" boolean,
    "assignee_id" text collate "C",
    "assignee_group_id" text collate "C",
    "start_date" date,
    "due_offset_days" bigint,
    "due_date" date,
    "depends_on_task_ids" text[] collate "C",
    "template_name" text collate "C",
    "sort_order" bigint,
    "provided_id" text collate "C",
    "provided_type" text collate "C",
    "document_object_ids" text[] collate "C",
    "blocked_reason" text collate "C",
    "skip_reason" text collate "C",
    "completed_by_id" text collate "C",
    "completed_at" timestamptz,
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."onboarding_task" enable row level security;
create policy tenant on cpod."onboarding_task" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."onboarding_task" to cpod_app;
create unique index "onboarding_task__external_id__unique" on cpod."onboarding_task" (tenant_id, "external_id") where deleted_at is null;
create unique index "onboarding_task__person_id__template_name__title__unique" on cpod."onboarding_task" (tenant_id, "person_id", "template_name", "title") where deleted_at is null;
create index "onboarding_task__applicant_id" on cpod."onboarding_task" (tenant_id, "applicant_id", id) where deleted_at is null;
create index "onboarding_task__category" on cpod."onboarding_task" (tenant_id, "category", id) where deleted_at is null;
create index "onboarding_task__phase" on cpod."onboarding_task" (tenant_id, "phase", id) where deleted_at is null;
create index "onboarding_task__status" on cpod."onboarding_task" (tenant_id, "status", id) where deleted_at is null;
create index "onboarding_task__priority" on cpod."onboarding_task" (tenant_id, "priority", id) where deleted_at is null;
create index "onboarding_task__assignee_id" on cpod."onboarding_task" (tenant_id, "assignee_id", id) where deleted_at is null;
create index "onboarding_task__assignee_group_id" on cpod."onboarding_task" (tenant_id, "assignee_group_id", id) where deleted_at is null;
create index "onboarding_task__depends_on_task_ids" on cpod."onboarding_task" using gin (tenant_id, "depends_on_task_ids") where deleted_at is null;
create index "onboarding_task__provided_id" on cpod."onboarding_task" (tenant_id, "provided_id", id) where deleted_at is null;
create index "onboarding_task__document_object_ids" on cpod."onboarding_task" using gin (tenant_id, "document_object_ids") where deleted_at is null;
create index "onboarding_task__completed_by_id" on cpod."onboarding_task" (tenant_id, "completed_by_id", id) where deleted_at is null;
create index "onboarding_task__tags" on cpod."onboarding_task" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "onboarding_task__updated_at" on cpod."onboarding_task" (tenant_id, updated_at, id) where deleted_at is null;
create index "onboarding_task__search" on cpod."onboarding_task" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."offboarding_task" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "person_id" text collate "C",
    "title" text collate "C",
    "description" text collate "C",
    "category" text collate "C",
    "separation_type" text collate "C",
    "last_working_date" date,
    "timing" text collate "C",
    "status" text collate "C",
    "priority" text collate "C",
    "is_mandatory" boolean,
    "is_security_critical" boolean,
    "assignee_id" text collate "C",
    "assignee_group_id" text collate "C",
    "due_offset_days" bigint,
    "due_date" date,
    "target_id" text collate "C",
    "target_type" text collate "C",
    "outcome" text collate "C",
    "successor_id" text collate "C",
    "depends_on_task_ids" text[] collate "C",
    "evidence_object_ids" text[] collate "C",
    "skip_reason" text collate "C",
    "completed_by_id" text collate "C",
    "completed_at" timestamptz,
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."offboarding_task" enable row level security;
create policy tenant on cpod."offboarding_task" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."offboarding_task" to cpod_app;
create unique index "offboarding_task__external_id__unique" on cpod."offboarding_task" (tenant_id, "external_id") where deleted_at is null;
create unique index "offboarding_task__person_id__last_working_date__title__unique" on cpod."offboarding_task" (tenant_id, "person_id", "last_working_date", "title") where deleted_at is null;
create index "offboarding_task__category" on cpod."offboarding_task" (tenant_id, "category", id) where deleted_at is null;
create index "offboarding_task__separation_type" on cpod."offboarding_task" (tenant_id, "separation_type", id) where deleted_at is null;
create index "offboarding_task__timing" on cpod."offboarding_task" (tenant_id, "timing", id) where deleted_at is null;
create index "offboarding_task__status" on cpod."offboarding_task" (tenant_id, "status", id) where deleted_at is null;
create index "offboarding_task__priority" on cpod."offboarding_task" (tenant_id, "priority", id) where deleted_at is null;
create index "offboarding_task__assignee_id" on cpod."offboarding_task" (tenant_id, "assignee_id", id) where deleted_at is null;
create index "offboarding_task__assignee_group_id" on cpod."offboarding_task" (tenant_id, "assignee_group_id", id) where deleted_at is null;
create index "offboarding_task__target_id" on cpod."offboarding_task" (tenant_id, "target_id", id) where deleted_at is null;
create index "offboarding_task__outcome" on cpod."offboarding_task" (tenant_id, "outcome", id) where deleted_at is null;
create index "offboarding_task__successor_id" on cpod."offboarding_task" (tenant_id, "successor_id", id) where deleted_at is null;
create index "offboarding_task__depends_on_task_ids" on cpod."offboarding_task" using gin (tenant_id, "depends_on_task_ids") where deleted_at is null;
create index "offboarding_task__evidence_object_ids" on cpod."offboarding_task" using gin (tenant_id, "evidence_object_ids") where deleted_at is null;
create index "offboarding_task__completed_by_id" on cpod."offboarding_task" (tenant_id, "completed_by_id", id) where deleted_at is null;
create index "offboarding_task__tags" on cpod."offboarding_task" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "offboarding_task__updated_at" on cpod."offboarding_task" (tenant_id, updated_at, id) where deleted_at is null;
create index "offboarding_task__search" on cpod."offboarding_task" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."ticket" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "number" text collate "C",
    "title" text collate "C",
    "description" text collate "C",
    "type" text collate "C",
    "status" text collate "C",
    "impact" text collate "C",
    "urgency" text collate "C",
    "priority" text collate "C",
    "category" text collate "C",
    "channel" text collate "C",
    "requester_id" text collate "C",
    "account_id" text collate "C",
    "contact_id" text collate "C",
    "assignee_id" text collate "C",
    "assignment_group_id" text collate "C",
    "affected_entity_ids" text[] collate "C",
    "parent_ticket_id" text collate "C",
    "sla_policy_id" text collate "C",
    "response_due_at" timestamptz,
    "resolution_due_at" timestamptz,
    "first_responded_at" timestamptz,
    "resolved_at" timestamptz,
    "resolution_code" text collate "C",
    "resolution_note" text collate "C",
    "satisfaction_rating" bigint,
    "unique_number" bytea,
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."ticket" enable row level security;
create policy tenant on cpod."ticket" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."ticket" to cpod_app;
create unique index "ticket__external_id__unique" on cpod."ticket" (tenant_id, "external_id") where deleted_at is null;
create unique index "ticket__number__unique" on cpod."ticket" (tenant_id, unique_number) where deleted_at is null;
create index "ticket__type" on cpod."ticket" (tenant_id, "type", id) where deleted_at is null;
create index "ticket__status" on cpod."ticket" (tenant_id, "status", id) where deleted_at is null;
create index "ticket__impact" on cpod."ticket" (tenant_id, "impact", id) where deleted_at is null;
create index "ticket__urgency" on cpod."ticket" (tenant_id, "urgency", id) where deleted_at is null;
create index "ticket__priority" on cpod."ticket" (tenant_id, "priority", id) where deleted_at is null;
create index "ticket__channel" on cpod."ticket" (tenant_id, "channel", id) where deleted_at is null;
create index "ticket__requester_id" on cpod."ticket" (tenant_id, "requester_id", id) where deleted_at is null;
create index "ticket__account_id" on cpod."ticket" (tenant_id, "account_id", id) where deleted_at is null;
create index "ticket__contact_id" on cpod."ticket" (tenant_id, "contact_id", id) where deleted_at is null;
create index "ticket__assignee_id" on cpod."ticket" (tenant_id, "assignee_id", id) where deleted_at is null;
create index "ticket__assignment_group_id" on cpod."ticket" (tenant_id, "assignment_group_id", id) where deleted_at is null;
create index "ticket__affected_entity_ids" on cpod."ticket" using gin (tenant_id, "affected_entity_ids") where deleted_at is null;
create index "ticket__parent_ticket_id" on cpod."ticket" (tenant_id, "parent_ticket_id", id) where deleted_at is null;
create index "ticket__sla_policy_id" on cpod."ticket" (tenant_id, "sla_policy_id", id) where deleted_at is null;
create index "ticket__resolution_code" on cpod."ticket" (tenant_id, "resolution_code", id) where deleted_at is null;
create index "ticket__tags" on cpod."ticket" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "ticket__updated_at" on cpod."ticket" (tenant_id, updated_at, id) where deleted_at is null;
create index "ticket__search" on cpod."ticket" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."sla_policy" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "name" text collate "C",
    "description" text collate "C",
    "status" text collate "C",
    "applies_to" text[] collate "C",
    "priority" text collate "C",
    "categories" text[] collate "C",
    "account_id" text collate "C",
    "contract_id" text collate "C",
    "rank" bigint,
    "first_response_target_minutes" bigint,
    "resolution_target_minutes" bigint,
    "update_interval_minutes" bigint,
    "target_percent" double precision,
    "is_business_hours_only" boolean,
    "timezone" text collate "C",
    "holiday_dates" date[],
    "pausing_statuses" text[] collate "C",
    "effective_date" date,
    "end_date" date,
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."sla_policy" enable row level security;
create policy tenant on cpod."sla_policy" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."sla_policy" to cpod_app;
create unique index "sla_policy__external_id__unique" on cpod."sla_policy" (tenant_id, "external_id") where deleted_at is null;
create unique index "sla_policy__name__unique" on cpod."sla_policy" (tenant_id, "name") where deleted_at is null;
create index "sla_policy__status" on cpod."sla_policy" (tenant_id, "status", id) where deleted_at is null;
create index "sla_policy__applies_to" on cpod."sla_policy" using gin (tenant_id, "applies_to") where deleted_at is null;
create index "sla_policy__priority" on cpod."sla_policy" (tenant_id, "priority", id) where deleted_at is null;
create index "sla_policy__account_id" on cpod."sla_policy" (tenant_id, "account_id", id) where deleted_at is null;
create index "sla_policy__contract_id" on cpod."sla_policy" (tenant_id, "contract_id", id) where deleted_at is null;
create index "sla_policy__pausing_statuses" on cpod."sla_policy" using gin (tenant_id, "pausing_statuses") where deleted_at is null;
create index "sla_policy__tags" on cpod."sla_policy" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "sla_policy__updated_at" on cpod."sla_policy" (tenant_id, updated_at, id) where deleted_at is null;
create index "sla_policy__search" on cpod."sla_policy" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."notification" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "recipient_id" text collate "C",
    "type" text collate "C",
    "category" text collate "C",
    "channel" text collate "C",
    "priority" text collate "C",
    "title" text collate "C",
    "body" text collate "C",
    "body_format" text collate "C",
    "locale" text collate "C",
    "actor_id" text collate "C",
    "entity_type" text collate "C",
    "entity_id" text collate "C",
    "announcement_id" text collate "C",
    "action_url" text collate "C",
    "action_label" text collate "C",
    "status" text collate "C",
    "scheduled_at" timestamptz,
    "expires_at" timestamptz,
    "sent_at" timestamptz,
    "delivered_at" timestamptz,
    "read_at" timestamptz,
    "acknowledged_at" timestamptz,
    "failure_reason" text collate "C",
    "attempt_count" bigint,
    "dedupe_key" text collate "C",
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."notification" enable row level security;
create policy tenant on cpod."notification" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."notification" to cpod_app;
create unique index "notification__external_id__unique" on cpod."notification" (tenant_id, "external_id") where deleted_at is null;
create index "notification__recipient_id" on cpod."notification" (tenant_id, "recipient_id", id) where deleted_at is null;
create index "notification__type" on cpod."notification" (tenant_id, "type", id) where deleted_at is null;
create index "notification__channel" on cpod."notification" (tenant_id, "channel", id) where deleted_at is null;
create index "notification__priority" on cpod."notification" (tenant_id, "priority", id) where deleted_at is null;
create index "notification__body_format" on cpod."notification" (tenant_id, "body_format", id) where deleted_at is null;
create index "notification__actor_id" on cpod."notification" (tenant_id, "actor_id", id) where deleted_at is null;
create index "notification__entity_id" on cpod."notification" (tenant_id, "entity_id", id) where deleted_at is null;
create index "notification__announcement_id" on cpod."notification" (tenant_id, "announcement_id", id) where deleted_at is null;
create index "notification__status" on cpod."notification" (tenant_id, "status", id) where deleted_at is null;
create index "notification__tags" on cpod."notification" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "notification__updated_at" on cpod."notification" (tenant_id, updated_at, id) where deleted_at is null;
create index "notification__search" on cpod."notification" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."announcement" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "title" text collate "C",
    "body" text collate "C",
    "summary" text collate "C",
    "category" text collate "C",
    "priority" text collate "C",
    "author_id" text collate "C",
    "audience_type" text collate "C",
    "audience_ids" text[] collate "C",
    "channels" text[] collate "C",
    "language" text collate "C",
    "status" text collate "C",
    "publish_at" timestamptz,
    "published_at" timestamptz,
    "expires_at" timestamptz,
    "is_pinned" boolean,
    "requires_acknowledgement" boolean,
    "acknowledgement_due_at" timestamptz,
    "recipient_count" bigint,
    "attachment_ids" text[] collate "C",
    "banner_url" text collate "C",
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."announcement" enable row level security;
create policy tenant on cpod."announcement" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."announcement" to cpod_app;
create unique index "announcement__external_id__unique" on cpod."announcement" (tenant_id, "external_id") where deleted_at is null;
create index "announcement__category" on cpod."announcement" (tenant_id, "category", id) where deleted_at is null;
create index "announcement__priority" on cpod."announcement" (tenant_id, "priority", id) where deleted_at is null;
create index "announcement__author_id" on cpod."announcement" (tenant_id, "author_id", id) where deleted_at is null;
create index "announcement__audience_type" on cpod."announcement" (tenant_id, "audience_type", id) where deleted_at is null;
create index "announcement__audience_ids" on cpod."announcement" using gin (tenant_id, "audience_ids") where deleted_at is null;
create index "announcement__channels" on cpod."announcement" using gin (tenant_id, "channels") where deleted_at is null;
create index "announcement__status" on cpod."announcement" (tenant_id, "status", id) where deleted_at is null;
create index "announcement__attachment_ids" on cpod."announcement" using gin (tenant_id, "attachment_ids") where deleted_at is null;
create index "announcement__tags" on cpod."announcement" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "announcement__updated_at" on cpod."announcement" (tenant_id, updated_at, id) where deleted_at is null;
create index "announcement__search" on cpod."announcement" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."approval_request" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "title" text collate "C",
    "description" text collate "C",
    "entity_type" text collate "C",
    "entity_id" text collate "C",
    "requested_by_id" text collate "C",
    "category" text collate "C",
    "status" text collate "C",
    "flow" text collate "C",
    "quorum" text collate "C",
    "priority" text collate "C",
    "amount" bigint,
    "currency" text collate "C",
    "cost_center_id" text collate "C",
    "attachment_ids" text[] collate "C",
    "due_at" timestamptz,
    "escalate_after_minutes" bigint,
    "submitted_at" timestamptz,
    "completed_at" timestamptz,
    "outcome_note" text collate "C",
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."approval_request" enable row level security;
create policy tenant on cpod."approval_request" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."approval_request" to cpod_app;
create unique index "approval_request__external_id__unique" on cpod."approval_request" (tenant_id, "external_id") where deleted_at is null;
create index "approval_request__entity_id" on cpod."approval_request" (tenant_id, "entity_id", id) where deleted_at is null;
create index "approval_request__requested_by_id" on cpod."approval_request" (tenant_id, "requested_by_id", id) where deleted_at is null;
create index "approval_request__category" on cpod."approval_request" (tenant_id, "category", id) where deleted_at is null;
create index "approval_request__status" on cpod."approval_request" (tenant_id, "status", id) where deleted_at is null;
create index "approval_request__flow" on cpod."approval_request" (tenant_id, "flow", id) where deleted_at is null;
create index "approval_request__quorum" on cpod."approval_request" (tenant_id, "quorum", id) where deleted_at is null;
create index "approval_request__priority" on cpod."approval_request" (tenant_id, "priority", id) where deleted_at is null;
create index "approval_request__cost_center_id" on cpod."approval_request" (tenant_id, "cost_center_id", id) where deleted_at is null;
create index "approval_request__attachment_ids" on cpod."approval_request" using gin (tenant_id, "attachment_ids") where deleted_at is null;
create index "approval_request__tags" on cpod."approval_request" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "approval_request__updated_at" on cpod."approval_request" (tenant_id, updated_at, id) where deleted_at is null;
create index "approval_request__search" on cpod."approval_request" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."approval_step" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "approval_request_id" text collate "C",
    "step_index" bigint,
    "name" text collate "C",
    "approver_type" text collate "C",
    "approver_id" text collate "C",
    "approver_group_id" text collate "C",
    "min_approvals" bigint,
    "approved_by_ids" text[] collate "C",
    "is_required" boolean,
    "status" text collate "C",
    "decision" text collate "C",
    "comment" text collate "C",
    "decided_by_id" text collate "C",
    "decided_at" timestamptz,
    "delegated_to_id" text collate "C",
    "delegated_at" timestamptz,
    "due_at" timestamptz,
    "activated_at" timestamptz,
    "last_reminded_at" timestamptz,
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."approval_step" enable row level security;
create policy tenant on cpod."approval_step" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."approval_step" to cpod_app;
create unique index "approval_step__external_id__unique" on cpod."approval_step" (tenant_id, "external_id") where deleted_at is null;
create unique index "approval_step__approval_request_id__step_index__approv_34f14641" on cpod."approval_step" (tenant_id, "approval_request_id", "step_index", "approver_id") where deleted_at is null;
create unique index "approval_step__approval_request_id__step_index__approv_29f5aad8" on cpod."approval_step" (tenant_id, "approval_request_id", "step_index", "approver_group_id") where deleted_at is null;
create index "approval_step__approver_type" on cpod."approval_step" (tenant_id, "approver_type", id) where deleted_at is null;
create index "approval_step__approver_id" on cpod."approval_step" (tenant_id, "approver_id", id) where deleted_at is null;
create index "approval_step__approver_group_id" on cpod."approval_step" (tenant_id, "approver_group_id", id) where deleted_at is null;
create index "approval_step__approved_by_ids" on cpod."approval_step" using gin (tenant_id, "approved_by_ids") where deleted_at is null;
create index "approval_step__status" on cpod."approval_step" (tenant_id, "status", id) where deleted_at is null;
create index "approval_step__decision" on cpod."approval_step" (tenant_id, "decision", id) where deleted_at is null;
create index "approval_step__decided_by_id" on cpod."approval_step" (tenant_id, "decided_by_id", id) where deleted_at is null;
create index "approval_step__delegated_to_id" on cpod."approval_step" (tenant_id, "delegated_to_id", id) where deleted_at is null;
create index "approval_step__tags" on cpod."approval_step" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "approval_step__updated_at" on cpod."approval_step" (tenant_id, updated_at, id) where deleted_at is null;
create index "approval_step__search" on cpod."approval_step" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."location" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "name" text collate "C",
    "code" text collate "C",
    "type" text collate "C",
    "status" text collate "C",
    "description" text collate "C",
    "parent_location_id" text collate "C",
    "country" text collate "C",
    "timezone" text collate "C",
    "un_locode" text collate "C",
    "gln_code" text collate "C",
    "phone" text collate "C",
    "manager_id" text collate "C",
    "emergency_contact_id" text collate "C",
    "legal_entity" text collate "C",
    "capacity" bigint,
    "floor_area_square_meters" double precision,
    "is_bookable" boolean,
    "is_accessible" boolean,
    "opened_date" date,
    "closed_date" date,
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."location" enable row level security;
create policy tenant on cpod."location" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."location" to cpod_app;
create unique index "location__external_id__unique" on cpod."location" (tenant_id, "external_id") where deleted_at is null;
create unique index "location__code__unique" on cpod."location" (tenant_id, "code") where deleted_at is null;
create unique index "location__gln_code__unique" on cpod."location" (tenant_id, "gln_code") where deleted_at is null;
create unique index "location__parent_location_id__name__unique" on cpod."location" (tenant_id, "parent_location_id", "name") where deleted_at is null;
create index "location__type" on cpod."location" (tenant_id, "type", id) where deleted_at is null;
create index "location__status" on cpod."location" (tenant_id, "status", id) where deleted_at is null;
create index "location__manager_id" on cpod."location" (tenant_id, "manager_id", id) where deleted_at is null;
create index "location__emergency_contact_id" on cpod."location" (tenant_id, "emergency_contact_id", id) where deleted_at is null;
create index "location__tags" on cpod."location" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "location__updated_at" on cpod."location" (tenant_id, updated_at, id) where deleted_at is null;
create index "location__search" on cpod."location" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."department" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "name" text collate "C",
    "code" text collate "C",
    "description" text collate "C",
    "type" text collate "C",
    "function" text collate "C",
    "status" text collate "C",
    "parent_department_id" text collate "C",
    "head_id" text collate "C",
    "deputy_id" text collate "C",
    "hr_partner_id" text collate "C",
    "cost_center_id" text collate "C",
    "location_id" text collate "C",
    "group_id" text collate "C",
    "legal_entity" text collate "C",
    "email" text collate "C",
    "planned_headcount" bigint,
    "effective_from_date" date,
    "effective_to_date" date,
    "successor_department_id" text collate "C",
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."department" enable row level security;
create policy tenant on cpod."department" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."department" to cpod_app;
create unique index "department__external_id__unique" on cpod."department" (tenant_id, "external_id") where deleted_at is null;
create unique index "department__code__unique" on cpod."department" (tenant_id, "code") where deleted_at is null;
create unique index "department__parent_department_id__name__unique" on cpod."department" (tenant_id, "parent_department_id", "name") where deleted_at is null;
create index "department__type" on cpod."department" (tenant_id, "type", id) where deleted_at is null;
create index "department__function" on cpod."department" (tenant_id, "function", id) where deleted_at is null;
create index "department__status" on cpod."department" (tenant_id, "status", id) where deleted_at is null;
create index "department__head_id" on cpod."department" (tenant_id, "head_id", id) where deleted_at is null;
create index "department__deputy_id" on cpod."department" (tenant_id, "deputy_id", id) where deleted_at is null;
create index "department__hr_partner_id" on cpod."department" (tenant_id, "hr_partner_id", id) where deleted_at is null;
create index "department__cost_center_id" on cpod."department" (tenant_id, "cost_center_id", id) where deleted_at is null;
create index "department__location_id" on cpod."department" (tenant_id, "location_id", id) where deleted_at is null;
create index "department__group_id" on cpod."department" (tenant_id, "group_id", id) where deleted_at is null;
create index "department__successor_department_id" on cpod."department" (tenant_id, "successor_department_id", id) where deleted_at is null;
create index "department__tags" on cpod."department" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "department__updated_at" on cpod."department" (tenant_id, updated_at, id) where deleted_at is null;
create index "department__search" on cpod."department" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."product" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "sku" text collate "C",
    "name" text collate "C",
    "description" text collate "C",
    "type" text collate "C",
    "status" text collate "C",
    "category_id" text collate "C",
    "brand" text collate "C",
    "manufacturer_part_number" text collate "C",
    "gtin" text collate "C",
    "hs_code" text collate "C",
    "unit_code" text collate "C",
    "unit_price" bigint,
    "unit_cost" bigint,
    "currency" text collate "C",
    "margin_percent" double precision,
    "billing_period" text collate "C",
    "tax_category" text collate "C",
    "preferred_supplier_id" text collate "C",
    "min_order_quantity" double precision,
    "weight_grams" double precision,
    "image_urls" text[] collate "C",
    "successor_product_id" text collate "C",
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."product" enable row level security;
create policy tenant on cpod."product" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."product" to cpod_app;
create unique index "product__external_id__unique" on cpod."product" (tenant_id, "external_id") where deleted_at is null;
create unique index "product__sku__unique" on cpod."product" (tenant_id, "sku") where deleted_at is null;
create unique index "product__gtin__unique" on cpod."product" (tenant_id, "gtin") where deleted_at is null;
create index "product__type" on cpod."product" (tenant_id, "type", id) where deleted_at is null;
create index "product__status" on cpod."product" (tenant_id, "status", id) where deleted_at is null;
create index "product__category_id" on cpod."product" (tenant_id, "category_id", id) where deleted_at is null;
create index "product__billing_period" on cpod."product" (tenant_id, "billing_period", id) where deleted_at is null;
create index "product__tax_category" on cpod."product" (tenant_id, "tax_category", id) where deleted_at is null;
create index "product__preferred_supplier_id" on cpod."product" (tenant_id, "preferred_supplier_id", id) where deleted_at is null;
create index "product__successor_product_id" on cpod."product" (tenant_id, "successor_product_id", id) where deleted_at is null;
create index "product__tags" on cpod."product" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "product__updated_at" on cpod."product" (tenant_id, updated_at, id) where deleted_at is null;
create index "product__search" on cpod."product" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."product_category" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "name" text collate "C",
    "slug" text collate "C",
    "code" text collate "C",
    "description" text collate "C",
    "parent_category_id" text collate "C",
    "status" text collate "C",
    "sort_order" bigint,
    "unspsc_code" text collate "C",
    "gpc_brick_code" text collate "C",
    "manager_id" text collate "C",
    "gl_account_code" text collate "C",
    "default_tax_category" text collate "C",
    "is_sellable" boolean,
    "is_purchasable" boolean,
    "image_url" text collate "C",
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."product_category" enable row level security;
create policy tenant on cpod."product_category" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."product_category" to cpod_app;
create unique index "product_category__external_id__unique" on cpod."product_category" (tenant_id, "external_id") where deleted_at is null;
create unique index "product_category__slug__unique" on cpod."product_category" (tenant_id, "slug") where deleted_at is null;
create unique index "product_category__code__unique" on cpod."product_category" (tenant_id, "code") where deleted_at is null;
create unique index "product_category__parent_category_id__name__unique" on cpod."product_category" (tenant_id, "parent_category_id", "name") where deleted_at is null;
create index "product_category__status" on cpod."product_category" (tenant_id, "status", id) where deleted_at is null;
create index "product_category__manager_id" on cpod."product_category" (tenant_id, "manager_id", id) where deleted_at is null;
create index "product_category__default_tax_category" on cpod."product_category" (tenant_id, "default_tax_category", id) where deleted_at is null;
create index "product_category__tags" on cpod."product_category" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "product_category__updated_at" on cpod."product_category" (tenant_id, updated_at, id) where deleted_at is null;
create index "product_category__search" on cpod."product_category" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."supplier" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "name" text collate "C",
    "legal_name" text collate "C",
    "supplier_number" text collate "C",
    "vendor_id" text collate "C",
    "type" text collate "C",
    "status" text collate "C",
    "status_reason" text collate "C",
    "category_ids" text[] collate "C",
    "unspsc_codes" text[] collate "C",
    "owner_id" text collate "C",
    "order_email" text collate "C",
    "peppol_participant" text collate "C",
    "website_url" text collate "C",
    "tax_number" text collate "C",
    "currency" text collate "C",
    "payment_terms_days" bigint,
    "payment_means" text collate "C",
    "incoterm" text collate "C",
    "lead_time_days" bigint,
    "minimum_order_amount" bigint,
    "unique_tax_number" bytea,
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."supplier" enable row level security;
create policy tenant on cpod."supplier" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."supplier" to cpod_app;
create unique index "supplier__external_id__unique" on cpod."supplier" (tenant_id, "external_id") where deleted_at is null;
create unique index "supplier__name__unique" on cpod."supplier" (tenant_id, "name") where deleted_at is null;
create unique index "supplier__supplier_number__unique" on cpod."supplier" (tenant_id, "supplier_number") where deleted_at is null;
create unique index "supplier__peppol_participant__unique" on cpod."supplier" (tenant_id, "peppol_participant") where deleted_at is null;
create unique index "supplier__tax_number__unique" on cpod."supplier" (tenant_id, unique_tax_number) where deleted_at is null;
create index "supplier__vendor_id" on cpod."supplier" (tenant_id, "vendor_id", id) where deleted_at is null;
create index "supplier__type" on cpod."supplier" (tenant_id, "type", id) where deleted_at is null;
create index "supplier__status" on cpod."supplier" (tenant_id, "status", id) where deleted_at is null;
create index "supplier__category_ids" on cpod."supplier" using gin (tenant_id, "category_ids") where deleted_at is null;
create index "supplier__owner_id" on cpod."supplier" (tenant_id, "owner_id", id) where deleted_at is null;
create index "supplier__payment_means" on cpod."supplier" (tenant_id, "payment_means", id) where deleted_at is null;
create index "supplier__incoterm" on cpod."supplier" (tenant_id, "incoterm", id) where deleted_at is null;
create index "supplier__tags" on cpod."supplier" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "supplier__updated_at" on cpod."supplier" (tenant_id, updated_at, id) where deleted_at is null;
create index "supplier__search" on cpod."supplier" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."document" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "title" text collate "C",
    "description" text collate "C",
    "kind" text collate "C",
    "collection" text collate "C",
    "status" text collate "C",
    "author_id" text collate "C",
    "owner_id" text collate "C",
    "account_id" text collate "C",
    "content" text collate "C",
    "storage_object_id" text collate "C",
    "source_url" text collate "C",
    "mime_type" text collate "C",
    "size_bytes" bigint,
    "content_sha256" text collate "C",
    "language" text collate "C",
    "revision" text collate "C",
    "supersedes_id" text collate "C",
    "classification" text collate "C",
    "reader_group_ids" text[] collate "C",
    "chunking_strategy" text collate "C",
    "ingestion_status" text collate "C",
    "ingestion_error" text collate "C",
    "published_at" timestamptz,
    "review_date" date,
    "unique_collection_source_url" bytea,
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."document" enable row level security;
create policy tenant on cpod."document" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."document" to cpod_app;
create unique index "document__external_id__unique" on cpod."document" (tenant_id, "external_id") where deleted_at is null;
create unique index "document__collection__source_url__unique" on cpod."document" (tenant_id, unique_collection_source_url) where deleted_at is null;
create index "document__kind" on cpod."document" (tenant_id, "kind", id) where deleted_at is null;
create index "document__status" on cpod."document" (tenant_id, "status", id) where deleted_at is null;
create index "document__author_id" on cpod."document" (tenant_id, "author_id", id) where deleted_at is null;
create index "document__owner_id" on cpod."document" (tenant_id, "owner_id", id) where deleted_at is null;
create index "document__account_id" on cpod."document" (tenant_id, "account_id", id) where deleted_at is null;
create index "document__storage_object_id" on cpod."document" (tenant_id, "storage_object_id", id) where deleted_at is null;
create index "document__supersedes_id" on cpod."document" (tenant_id, "supersedes_id", id) where deleted_at is null;
create index "document__classification" on cpod."document" (tenant_id, "classification", id) where deleted_at is null;
create index "document__reader_group_ids" on cpod."document" using gin (tenant_id, "reader_group_ids") where deleted_at is null;
create index "document__chunking_strategy" on cpod."document" (tenant_id, "chunking_strategy", id) where deleted_at is null;
create index "document__ingestion_status" on cpod."document" (tenant_id, "ingestion_status", id) where deleted_at is null;
create index "document__tags" on cpod."document" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "document__updated_at" on cpod."document" (tenant_id, updated_at, id) where deleted_at is null;
create index "document__search" on cpod."document" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."chunk" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "document_id" text collate "C",
    "chunk_number" bigint,
    "text" text collate "C",
    "chunk_type" text collate "C",
    "heading_path" text[] collate "C",
    "page_number" bigint,
    "start_offset" bigint,
    "end_offset" bigint,
    "token_count" bigint,
    "parent_chunk_id" text collate "C",
    "embedding" double precision[],
    "embedding_model" text collate "C",
    "embedding_dimensions" bigint,
    "keywords" text[] collate "C",
    "entity_ids" text[] collate "C",
    "language" text collate "C",
    "content_sha256" text collate "C",
    "is_searchable" boolean,
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."chunk" enable row level security;
create policy tenant on cpod."chunk" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."chunk" to cpod_app;
create unique index "chunk__external_id__unique" on cpod."chunk" (tenant_id, "external_id") where deleted_at is null;
create unique index "chunk__document_id__chunk_number__unique" on cpod."chunk" (tenant_id, "document_id", "chunk_number") where deleted_at is null;
create index "chunk__chunk_type" on cpod."chunk" (tenant_id, "chunk_type", id) where deleted_at is null;
create index "chunk__parent_chunk_id" on cpod."chunk" (tenant_id, "parent_chunk_id", id) where deleted_at is null;
create index "chunk__entity_ids" on cpod."chunk" using gin (tenant_id, "entity_ids") where deleted_at is null;
create index "chunk__tags" on cpod."chunk" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "chunk__updated_at" on cpod."chunk" (tenant_id, updated_at, id) where deleted_at is null;
create index "chunk__search" on cpod."chunk" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."knowledge_entity" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "name" text collate "C",
    "type" text collate "C",
    "description" text collate "C",
    "aliases" text[] collate "C",
    "language" text collate "C",
    "status" text collate "C",
    "origin" text collate "C",
    "confidence" double precision,
    "same_as" text[] collate "C",
    "external_key" text collate "C",
    "record_type" text collate "C",
    "record_id" text collate "C",
    "merged_into_id" text collate "C",
    "broader_ids" text[] collate "C",
    "embedding" double precision[],
    "embedding_model" text collate "C",
    "curator_id" text collate "C",
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."knowledge_entity" enable row level security;
create policy tenant on cpod."knowledge_entity" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."knowledge_entity" to cpod_app;
create unique index "knowledge_entity__external_id__unique" on cpod."knowledge_entity" (tenant_id, "external_id") where deleted_at is null;
create unique index "knowledge_entity__type__name__unique" on cpod."knowledge_entity" (tenant_id, "type", "name") where deleted_at is null;
create unique index "knowledge_entity__record_id__unique" on cpod."knowledge_entity" (tenant_id, "record_id") where deleted_at is null;
create index "knowledge_entity__status" on cpod."knowledge_entity" (tenant_id, "status", id) where deleted_at is null;
create index "knowledge_entity__origin" on cpod."knowledge_entity" (tenant_id, "origin", id) where deleted_at is null;
create index "knowledge_entity__merged_into_id" on cpod."knowledge_entity" (tenant_id, "merged_into_id", id) where deleted_at is null;
create index "knowledge_entity__broader_ids" on cpod."knowledge_entity" using gin (tenant_id, "broader_ids") where deleted_at is null;
create index "knowledge_entity__curator_id" on cpod."knowledge_entity" (tenant_id, "curator_id", id) where deleted_at is null;
create index "knowledge_entity__tags" on cpod."knowledge_entity" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "knowledge_entity__updated_at" on cpod."knowledge_entity" (tenant_id, updated_at, id) where deleted_at is null;
create index "knowledge_entity__search" on cpod."knowledge_entity" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."cohort" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "name" text collate "C",
    "description" text collate "C",
    "program_code" text collate "C",
    "program_name" text collate "C",
    "status" text collate "C",
    "delivery_mode" text collate "C",
    "group_id" text collate "C",
    "learner_ids" text[] collate "C",
    "facilitator_ids" text[] collate "C",
    "capacity" bigint,
    "enrollment_opens_at" timestamptz,
    "enrollment_closes_at" timestamptz,
    "start_date" date,
    "end_date" date,
    "timezone" text collate "C",
    "session_count" bigint,
    "location_id" text collate "C",
    "language" text collate "C",
    "skills" text[] collate "C",
    "assessment_ids" text[] collate "C",
    "is_mandatory" boolean,
    "completion_required_percent" double precision,
    "lti_context_id" text collate "C",
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."cohort" enable row level security;
create policy tenant on cpod."cohort" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."cohort" to cpod_app;
create unique index "cohort__external_id__unique" on cpod."cohort" (tenant_id, "external_id") where deleted_at is null;
create unique index "cohort__name__unique" on cpod."cohort" (tenant_id, "name") where deleted_at is null;
create unique index "cohort__lti_context_id__unique" on cpod."cohort" (tenant_id, "lti_context_id") where deleted_at is null;
create index "cohort__status" on cpod."cohort" (tenant_id, "status", id) where deleted_at is null;
create index "cohort__delivery_mode" on cpod."cohort" (tenant_id, "delivery_mode", id) where deleted_at is null;
create index "cohort__group_id" on cpod."cohort" (tenant_id, "group_id", id) where deleted_at is null;
create index "cohort__learner_ids" on cpod."cohort" using gin (tenant_id, "learner_ids") where deleted_at is null;
create index "cohort__facilitator_ids" on cpod."cohort" using gin (tenant_id, "facilitator_ids") where deleted_at is null;
create index "cohort__location_id" on cpod."cohort" (tenant_id, "location_id", id) where deleted_at is null;
create index "cohort__assessment_ids" on cpod."cohort" using gin (tenant_id, "assessment_ids") where deleted_at is null;
create index "cohort__tags" on cpod."cohort" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "cohort__updated_at" on cpod."cohort" (tenant_id, updated_at, id) where deleted_at is null;
create index "cohort__search" on cpod."cohort" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."assessment" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "name" text collate "C",
    "description" text collate "C",
    "kind" text collate "C",
    "status" text collate "C",
    "owner_id" text collate "C",
    "cohort_id" text collate "C",
    "group_id" text collate "C",
    "account_id" text collate "C",
    "framework_ids" text[] collate "C",
    "control_ids" text[] collate "C",
    "max_score" double precision,
    "passing_percent" double precision,
    "weight_percent" double precision,
    "time_limit_minutes" bigint,
    "max_attempts" bigint,
    "is_shuffled" boolean,
    "feedback_mode" text collate "C",
    "opens_at" timestamptz,
    "closes_at" timestamptz,
    "frequency" text collate "C",
    "certificate_valid_months" bigint,
    "activity_iri" text collate "C",
    "lti_resource_link_url" text collate "C",
    "unique_activity_iri" bytea,
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."assessment" enable row level security;
create policy tenant on cpod."assessment" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."assessment" to cpod_app;
create unique index "assessment__external_id__unique" on cpod."assessment" (tenant_id, "external_id") where deleted_at is null;
create unique index "assessment__name__cohort_id__unique" on cpod."assessment" (tenant_id, "name", "cohort_id") where deleted_at is null;
create unique index "assessment__activity_iri__unique" on cpod."assessment" (tenant_id, unique_activity_iri) where deleted_at is null;
create index "assessment__kind" on cpod."assessment" (tenant_id, "kind", id) where deleted_at is null;
create index "assessment__status" on cpod."assessment" (tenant_id, "status", id) where deleted_at is null;
create index "assessment__owner_id" on cpod."assessment" (tenant_id, "owner_id", id) where deleted_at is null;
create index "assessment__cohort_id" on cpod."assessment" (tenant_id, "cohort_id", id) where deleted_at is null;
create index "assessment__group_id" on cpod."assessment" (tenant_id, "group_id", id) where deleted_at is null;
create index "assessment__account_id" on cpod."assessment" (tenant_id, "account_id", id) where deleted_at is null;
create index "assessment__framework_ids" on cpod."assessment" using gin (tenant_id, "framework_ids") where deleted_at is null;
create index "assessment__control_ids" on cpod."assessment" using gin (tenant_id, "control_ids") where deleted_at is null;
create index "assessment__feedback_mode" on cpod."assessment" (tenant_id, "feedback_mode", id) where deleted_at is null;
create index "assessment__frequency" on cpod."assessment" (tenant_id, "frequency", id) where deleted_at is null;
create index "assessment__tags" on cpod."assessment" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "assessment__updated_at" on cpod."assessment" (tenant_id, updated_at, id) where deleted_at is null;
create index "assessment__search" on cpod."assessment" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."rfp_record" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "rfp_number" text collate "C",
    "title" text collate "C",
    "description" text collate "C",
    "type" text collate "C",
    "customer_reference" text collate "C",
    "account_id" text collate "C",
    "contact_id" text collate "C",
    "deal_id" text collate "C",
    "owner_id" text collate "C",
    "team_group_id" text collate "C",
    "parent_rfp_id" text collate "C",
    "status" text collate "C",
    "phase" text collate "C",
    "bid_decision" text collate "C",
    "bid_decision_reason" text collate "C",
    "received_date" date,
    "questions_due_at" timestamptz,
    "submission_due_at" timestamptz,
    "submission_method" text collate "C",
    "submitted_at" timestamptz,
    "estimated_value" bigint,
    "currency" text collate "C",
    "win_probability" bigint,
    "outcome_reason" text collate "C",
    "unique_rfp_number" bytea,
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."rfp_record" enable row level security;
create policy tenant on cpod."rfp_record" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."rfp_record" to cpod_app;
create unique index "rfp_record__external_id__unique" on cpod."rfp_record" (tenant_id, "external_id") where deleted_at is null;
create unique index "rfp_record__rfp_number__unique" on cpod."rfp_record" (tenant_id, unique_rfp_number) where deleted_at is null;
create unique index "rfp_record__account_id__customer_reference__unique" on cpod."rfp_record" (tenant_id, "account_id", "customer_reference") where deleted_at is null;
create index "rfp_record__type" on cpod."rfp_record" (tenant_id, "type", id) where deleted_at is null;
create index "rfp_record__contact_id" on cpod."rfp_record" (tenant_id, "contact_id", id) where deleted_at is null;
create index "rfp_record__deal_id" on cpod."rfp_record" (tenant_id, "deal_id", id) where deleted_at is null;
create index "rfp_record__owner_id" on cpod."rfp_record" (tenant_id, "owner_id", id) where deleted_at is null;
create index "rfp_record__team_group_id" on cpod."rfp_record" (tenant_id, "team_group_id", id) where deleted_at is null;
create index "rfp_record__parent_rfp_id" on cpod."rfp_record" (tenant_id, "parent_rfp_id", id) where deleted_at is null;
create index "rfp_record__status" on cpod."rfp_record" (tenant_id, "status", id) where deleted_at is null;
create index "rfp_record__phase" on cpod."rfp_record" (tenant_id, "phase", id) where deleted_at is null;
create index "rfp_record__bid_decision" on cpod."rfp_record" (tenant_id, "bid_decision", id) where deleted_at is null;
create index "rfp_record__submission_method" on cpod."rfp_record" (tenant_id, "submission_method", id) where deleted_at is null;
create index "rfp_record__tags" on cpod."rfp_record" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "rfp_record__updated_at" on cpod."rfp_record" (tenant_id, updated_at, id) where deleted_at is null;
create index "rfp_record__search" on cpod."rfp_record" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."rfp_question" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "rfp_record_id" text collate "C",
    "number" text collate "C",
    "section" text collate "C",
    "sort_order" bigint,
    "parent_question_id" text collate "C",
    "text" text collate "C",
    "guidance" text collate "C",
    "category" text collate "C",
    "answer_format" text collate "C",
    "options" text[] collate "C",
    "is_mandatory" boolean,
    "weight" double precision,
    "max_words" bigint,
    "status" text collate "C",
    "assignee_id" text collate "C",
    "reviewer_id" text collate "C",
    "due_at" timestamptz,
    "grc_control_ids" text[] collate "C",
    "duplicate_of_id" text collate "C",
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."rfp_question" enable row level security;
create policy tenant on cpod."rfp_question" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."rfp_question" to cpod_app;
create unique index "rfp_question__external_id__unique" on cpod."rfp_question" (tenant_id, "external_id") where deleted_at is null;
create unique index "rfp_question__rfp_record_id__number__unique" on cpod."rfp_question" (tenant_id, "rfp_record_id", "number") where deleted_at is null;
create index "rfp_question__parent_question_id" on cpod."rfp_question" (tenant_id, "parent_question_id", id) where deleted_at is null;
create index "rfp_question__category" on cpod."rfp_question" (tenant_id, "category", id) where deleted_at is null;
create index "rfp_question__answer_format" on cpod."rfp_question" (tenant_id, "answer_format", id) where deleted_at is null;
create index "rfp_question__status" on cpod."rfp_question" (tenant_id, "status", id) where deleted_at is null;
create index "rfp_question__assignee_id" on cpod."rfp_question" (tenant_id, "assignee_id", id) where deleted_at is null;
create index "rfp_question__reviewer_id" on cpod."rfp_question" (tenant_id, "reviewer_id", id) where deleted_at is null;
create index "rfp_question__grc_control_ids" on cpod."rfp_question" using gin (tenant_id, "grc_control_ids") where deleted_at is null;
create index "rfp_question__duplicate_of_id" on cpod."rfp_question" (tenant_id, "duplicate_of_id", id) where deleted_at is null;
create index "rfp_question__tags" on cpod."rfp_question" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "rfp_question__updated_at" on cpod."rfp_question" (tenant_id, updated_at, id) where deleted_at is null;
create index "rfp_question__search" on cpod."rfp_question" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."rfp_response" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "rfp_record_id" text collate "C",
    "question_id" text collate "C",
    "text" text collate "C",
    "selected_options" text[] collate "C",
    "compliance_level" text collate "C",
    "status" text collate "C",
    "origin" text collate "C",
    "generated_text" text collate "C",
    "attachment_ids" text[] collate "C",
    "word_count" bigint,
    "confidence" double precision,
    "model" text collate "C",
    "input_tokens" bigint,
    "output_tokens" bigint,
    "trace_record_id" text collate "C",
    "author_id" text collate "C",
    "reviewer_ids" text[] collate "C",
    "approved_by_id" text collate "C",
    "approved_at" timestamptz,
    "review_note" text collate "C",
    "is_reusable" boolean,
    "valid_until_date" date,
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."rfp_response" enable row level security;
create policy tenant on cpod."rfp_response" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."rfp_response" to cpod_app;
create unique index "rfp_response__external_id__unique" on cpod."rfp_response" (tenant_id, "external_id") where deleted_at is null;
create index "rfp_response__rfp_record_id" on cpod."rfp_response" (tenant_id, "rfp_record_id", id) where deleted_at is null;
create index "rfp_response__question_id" on cpod."rfp_response" (tenant_id, "question_id", id) where deleted_at is null;
create index "rfp_response__compliance_level" on cpod."rfp_response" (tenant_id, "compliance_level", id) where deleted_at is null;
create index "rfp_response__status" on cpod."rfp_response" (tenant_id, "status", id) where deleted_at is null;
create index "rfp_response__origin" on cpod."rfp_response" (tenant_id, "origin", id) where deleted_at is null;
create index "rfp_response__attachment_ids" on cpod."rfp_response" using gin (tenant_id, "attachment_ids") where deleted_at is null;
create index "rfp_response__trace_record_id" on cpod."rfp_response" (tenant_id, "trace_record_id", id) where deleted_at is null;
create index "rfp_response__author_id" on cpod."rfp_response" (tenant_id, "author_id", id) where deleted_at is null;
create index "rfp_response__reviewer_ids" on cpod."rfp_response" using gin (tenant_id, "reviewer_ids") where deleted_at is null;
create index "rfp_response__approved_by_id" on cpod."rfp_response" (tenant_id, "approved_by_id", id) where deleted_at is null;
create index "rfp_response__tags" on cpod."rfp_response" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "rfp_response__updated_at" on cpod."rfp_response" (tenant_id, updated_at, id) where deleted_at is null;
create index "rfp_response__search" on cpod."rfp_response" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."application" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "name" text collate "C",
    "slug" text collate "C",
    "description" text collate "C",
    "kind" text collate "C",
    "status" text collate "C",
    "owner_id" text collate "C",
    "contacts" text[] collate "C",
    "client_id" text collate "C",
    "client_secret_expires_at" timestamptz,
    "token_endpoint_auth_method" text collate "C",
    "grant_types" text[] collate "C",
    "response_types" text[] collate "C",
    "redirect_uris" text[] collate "C",
    "scopes" text[] collate "C",
    "homepage_url" text collate "C",
    "logo_url" text collate "C",
    "terms_url" text collate "C",
    "privacy_policy_url" text collate "C",
    "jwks_url" text collate "C",
    "software_id" text collate "C",
    "software_version" text collate "C",
    "access_token_lifetime_seconds" bigint,
    "rate_limit_per_minute" bigint,
    "last_used_at" timestamptz,
    "unique_client_id" bytea,
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."application" enable row level security;
create policy tenant on cpod."application" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."application" to cpod_app;
create unique index "application__external_id__unique" on cpod."application" (tenant_id, "external_id") where deleted_at is null;
create unique index "application__slug__unique" on cpod."application" (tenant_id, "slug") where deleted_at is null;
create unique index "application__client_id__unique" on cpod."application" (tenant_id, unique_client_id) where deleted_at is null;
create index "application__kind" on cpod."application" (tenant_id, "kind", id) where deleted_at is null;
create index "application__status" on cpod."application" (tenant_id, "status", id) where deleted_at is null;
create index "application__owner_id" on cpod."application" (tenant_id, "owner_id", id) where deleted_at is null;
create index "application__token_endpoint_auth_method" on cpod."application" (tenant_id, "token_endpoint_auth_method", id) where deleted_at is null;
create index "application__grant_types" on cpod."application" using gin (tenant_id, "grant_types") where deleted_at is null;
create index "application__response_types" on cpod."application" using gin (tenant_id, "response_types") where deleted_at is null;
create index "application__tags" on cpod."application" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "application__updated_at" on cpod."application" (tenant_id, updated_at, id) where deleted_at is null;
create index "application__search" on cpod."application" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."connector" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "name" text collate "C",
    "type" text collate "C",
    "provider" text collate "C",
    "description" text collate "C",
    "application_id" text collate "C",
    "scope" text collate "C",
    "group_id" text collate "C",
    "owner_id" text collate "C",
    "status" text collate "C",
    "direction" text collate "C",
    "capabilities" text[] collate "C",
    "base_url" text collate "C",
    "auth_type" text collate "C",
    "credential_keys" text[] collate "C",
    "granted_scopes" text[] collate "C",
    "token_expires_at" timestamptz,
    "rate_limit_per_minute" bigint,
    "last_checked_at" timestamptz,
    "last_sync_at" timestamptz,
    "last_error" text collate "C",
    "consecutive_errors" bigint,
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."connector" enable row level security;
create policy tenant on cpod."connector" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."connector" to cpod_app;
create unique index "connector__external_id__unique" on cpod."connector" (tenant_id, "external_id") where deleted_at is null;
create unique index "connector__name__unique" on cpod."connector" (tenant_id, "name") where deleted_at is null;
create index "connector__type" on cpod."connector" (tenant_id, "type", id) where deleted_at is null;
create index "connector__application_id" on cpod."connector" (tenant_id, "application_id", id) where deleted_at is null;
create index "connector__scope" on cpod."connector" (tenant_id, "scope", id) where deleted_at is null;
create index "connector__group_id" on cpod."connector" (tenant_id, "group_id", id) where deleted_at is null;
create index "connector__owner_id" on cpod."connector" (tenant_id, "owner_id", id) where deleted_at is null;
create index "connector__status" on cpod."connector" (tenant_id, "status", id) where deleted_at is null;
create index "connector__direction" on cpod."connector" (tenant_id, "direction", id) where deleted_at is null;
create index "connector__capabilities" on cpod."connector" using gin (tenant_id, "capabilities") where deleted_at is null;
create index "connector__auth_type" on cpod."connector" (tenant_id, "auth_type", id) where deleted_at is null;
create index "connector__tags" on cpod."connector" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "connector__updated_at" on cpod."connector" (tenant_id, updated_at, id) where deleted_at is null;
create index "connector__search" on cpod."connector" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."api_key" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "name" text collate "C",
    "description" text collate "C",
    "application_id" text collate "C",
    "owner_id" text collate "C",
    "key_prefix" text collate "C",
    "environment" text collate "C",
    "scopes" text[] collate "C",
    "allowed_cidrs" text[] collate "C",
    "rate_limit_per_minute" bigint,
    "status" text collate "C",
    "expires_at" timestamptz,
    "last_used_at" timestamptz,
    "last_used_ip_address" text collate "C",
    "use_count" bigint,
    "replaces_key_id" text collate "C",
    "revoked_at" timestamptz,
    "revoked_by_id" text collate "C",
    "revoke_reason" text collate "C",
    "unique_key_prefix" bytea,
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."api_key" enable row level security;
create policy tenant on cpod."api_key" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."api_key" to cpod_app;
create unique index "api_key__external_id__unique" on cpod."api_key" (tenant_id, "external_id") where deleted_at is null;
create unique index "api_key__name__unique" on cpod."api_key" (tenant_id, "name") where deleted_at is null;
create unique index "api_key__key_prefix__unique" on cpod."api_key" (tenant_id, unique_key_prefix) where deleted_at is null;
create index "api_key__application_id" on cpod."api_key" (tenant_id, "application_id", id) where deleted_at is null;
create index "api_key__owner_id" on cpod."api_key" (tenant_id, "owner_id", id) where deleted_at is null;
create index "api_key__environment" on cpod."api_key" (tenant_id, "environment", id) where deleted_at is null;
create index "api_key__status" on cpod."api_key" (tenant_id, "status", id) where deleted_at is null;
create index "api_key__replaces_key_id" on cpod."api_key" (tenant_id, "replaces_key_id", id) where deleted_at is null;
create index "api_key__revoked_by_id" on cpod."api_key" (tenant_id, "revoked_by_id", id) where deleted_at is null;
create index "api_key__revoke_reason" on cpod."api_key" (tenant_id, "revoke_reason", id) where deleted_at is null;
create index "api_key__tags" on cpod."api_key" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "api_key__updated_at" on cpod."api_key" (tenant_id, updated_at, id) where deleted_at is null;
create index "api_key__search" on cpod."api_key" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."webhook" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "name" text collate "C",
    "description" text collate "C",
    "url" text collate "C",
    "event_types" text[] collate "C",
    "filter" text collate "C",
    "payload_format" text collate "C",
    "signature_scheme" text collate "C",
    "public_key" text collate "C",
    "previous_secret_expires_at" timestamptz,
    "status" text collate "C",
    "application_id" text collate "C",
    "connector_id" text collate "C",
    "owner_id" text collate "C",
    "timeout_seconds" bigint,
    "max_attempts" bigint,
    "rate_limit_per_minute" bigint,
    "last_delivery_at" timestamptz,
    "last_delivery_status" text collate "C",
    "last_response_code" bigint,
    "consecutive_failures" bigint,
    "disabled_at" timestamptz,
    "unique_url_application_id" bytea,
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."webhook" enable row level security;
create policy tenant on cpod."webhook" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."webhook" to cpod_app;
create unique index "webhook__external_id__unique" on cpod."webhook" (tenant_id, "external_id") where deleted_at is null;
create unique index "webhook__name__unique" on cpod."webhook" (tenant_id, "name") where deleted_at is null;
create unique index "webhook__url__application_id__unique" on cpod."webhook" (tenant_id, unique_url_application_id) where deleted_at is null;
create index "webhook__payload_format" on cpod."webhook" (tenant_id, "payload_format", id) where deleted_at is null;
create index "webhook__signature_scheme" on cpod."webhook" (tenant_id, "signature_scheme", id) where deleted_at is null;
create index "webhook__status" on cpod."webhook" (tenant_id, "status", id) where deleted_at is null;
create index "webhook__application_id" on cpod."webhook" (tenant_id, "application_id", id) where deleted_at is null;
create index "webhook__connector_id" on cpod."webhook" (tenant_id, "connector_id", id) where deleted_at is null;
create index "webhook__owner_id" on cpod."webhook" (tenant_id, "owner_id", id) where deleted_at is null;
create index "webhook__last_delivery_status" on cpod."webhook" (tenant_id, "last_delivery_status", id) where deleted_at is null;
create index "webhook__tags" on cpod."webhook" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "webhook__updated_at" on cpod."webhook" (tenant_id, updated_at, id) where deleted_at is null;
create index "webhook__search" on cpod."webhook" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."storage_object" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "path" text collate "C",
    "bucket" text collate "C",
    "tier" text collate "C",
    "owner_id" text collate "C",
    "application_id" text collate "C",
    "content_type" text collate "C",
    "content_encoding" text collate "C",
    "content_disposition" text collate "C",
    "content_language" text collate "C",
    "cache_control" text collate "C",
    "size_bytes" bigint,
    "checksum_sha256" text collate "C",
    "etag" text collate "C",
    "status" text collate "C",
    "storage_class" text collate "C",
    "scan_result" text collate "C",
    "linked_entity_id" text collate "C",
    "lock_mode" text collate "C",
    "retain_until_at" timestamptz,
    "is_on_legal_hold" boolean,
    "expires_at" timestamptz,
    "last_accessed_at" timestamptz,
    "unique_bucket_tier_application_id_owner_id_path" bytea,
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."storage_object" enable row level security;
create policy tenant on cpod."storage_object" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."storage_object" to cpod_app;
create unique index "storage_object__external_id__unique" on cpod."storage_object" (tenant_id, "external_id") where deleted_at is null;
create unique index "storage_object__bucket__tier__application_id__owner_id_3ca60a15" on cpod."storage_object" (tenant_id, unique_bucket_tier_application_id_owner_id_path) where deleted_at is null;
create index "storage_object__tier" on cpod."storage_object" (tenant_id, "tier", id) where deleted_at is null;
create index "storage_object__owner_id" on cpod."storage_object" (tenant_id, "owner_id", id) where deleted_at is null;
create index "storage_object__application_id" on cpod."storage_object" (tenant_id, "application_id", id) where deleted_at is null;
create index "storage_object__content_encoding" on cpod."storage_object" (tenant_id, "content_encoding", id) where deleted_at is null;
create index "storage_object__status" on cpod."storage_object" (tenant_id, "status", id) where deleted_at is null;
create index "storage_object__storage_class" on cpod."storage_object" (tenant_id, "storage_class", id) where deleted_at is null;
create index "storage_object__scan_result" on cpod."storage_object" (tenant_id, "scan_result", id) where deleted_at is null;
create index "storage_object__linked_entity_id" on cpod."storage_object" (tenant_id, "linked_entity_id", id) where deleted_at is null;
create index "storage_object__lock_mode" on cpod."storage_object" (tenant_id, "lock_mode", id) where deleted_at is null;
create index "storage_object__tags" on cpod."storage_object" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "storage_object__updated_at" on cpod."storage_object" (tenant_id, updated_at, id) where deleted_at is null;
create index "storage_object__search" on cpod."storage_object" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;

create table cpod."storage_record" (
    tenant_id text collate "C" not null,
    "id" text collate "C" not null,
    "version" integer not null,
    "deleted_at" timestamptz,
    "document" text not null,
    "secrets" text,
    "fields" integer not null,
    "created_at" timestamptz,
    "updated_at" timestamptz,
    "created_by" text collate "C",
    "updated_by" text collate "C",
    "external_id" text collate "C",
    "tags" text[] collate "C",
    "collection" text collate "C",
    "key" text collate "C",
    "tier" text collate "C",
    "owner_id" text collate "C",
    "application_id" text collate "C",
    "schema_name" text collate "C",
    "schema_release" text collate "C",
    "parent_key" text collate "C",
    "linked_entity_id" text collate "C",
    "sort_key" text collate "C",
    "status" text collate "C",
    "is_locked" boolean,
    "ttl_seconds" bigint,
    "expires_at" timestamptz,
    "size_bytes" bigint,
    "checksum_sha256" text collate "C",
    "search" text not null,
    primary key (tenant_id, id) include (deleted_at)
);
alter table cpod."storage_record" enable row level security;
create policy tenant on cpod."storage_record" using (tenant_id = current_setting('cpod.tenant', true));
grant select, insert, update, delete on cpod."storage_record" to cpod_app;
create unique index "storage_record__external_id__unique" on cpod."storage_record" (tenant_id, "external_id") where deleted_at is null;
create unique index "storage_record__collection__tier__application_id__owne_13cc7564" on cpod."storage_record" (tenant_id, "collection", "tier", "application_id", "owner_id", "key") where deleted_at is null;
create index "storage_record__tier" on cpod."storage_record" (tenant_id, "tier", id) where deleted_at is null;
create index "storage_record__owner_id" on cpod."storage_record" (tenant_id, "owner_id", id) where deleted_at is null;
create index "storage_record__application_id" on cpod."storage_record" (tenant_id, "application_id", id) where deleted_at is null;
create index "storage_record__linked_entity_id" on cpod."storage_record" (tenant_id, "linked_entity_id", id) where deleted_at is null;
create index "storage_record__status" on cpod."storage_record" (tenant_id, "status", id) where deleted_at is null;
create index "storage_record__tags" on cpod."storage_record" using gin (tenant_id, tags) where deleted_at is null and tags is not null;
create index "storage_record__updated_at" on cpod."storage_record" (tenant_id, updated_at, id) where deleted_at is null;
create index "storage_record__search" on cpod."storage_record" using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;
