-- Invitations, imports in preview, and what the list of people needs.

-- Names and addresses are folded, so they compare byte by byte: one order in every database, and a prefix is a range of the index.
alter table person
    alter column name_key type text collate "C",
    alter column email type text collate "C",
    -- Counts the changes of the row, so that an edit from a page that was open meanwhile is noticed.
    add column version int not null default 1;

-- What recording that somebody left ended, so that it can be taken back.
alter table appointment
    add column ended_by_leaving boolean not null default false,
    add column until_before_leaving date;

-- An invitation to make a login. Only the digest of its token is here; the token itself is in the letter.
create table invitation (
    trust_id uuid not null references trust,
    invitation_id uuid not null,
    person_id uuid not null,
    token_digest bytea not null,
    sent_at timestamptz not null,
    expires_at timestamptz not null,
    accepted_at timestamptz,
    revoked_at timestamptz,
    primary key (trust_id, invitation_id),
    foreign key (trust_id, person_id) references person
);
create unique index invitation_by_token on invitation (trust_id, token_digest);
-- One invitation waits for each person; a newer one revokes it first.
create unique index invitation_waiting on invitation (trust_id, person_id) where accepted_at is null and revoked_at is null;
create index invitation_of_person on invitation (trust_id, person_id, sent_at);
call guard_tenant_table('invitation');

-- A file of people that was read and shown, and waits for a yes. Its words are removed when it is imported, and the row after a day.
create table people_import (
    trust_id uuid not null references trust,
    people_import_id uuid not null,
    made_by_id uuid,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    rows text,
    plan_digest bytea not null,
    imported_at timestamptz,
    added int not null default 0,
    changed int not null default 0,
    appointed int not null default 0,
    primary key (trust_id, people_import_id),
    foreign key (trust_id, made_by_id) references person
);
create index people_import_expiry on people_import (trust_id, expires_at);
call guard_tenant_table('people_import');
