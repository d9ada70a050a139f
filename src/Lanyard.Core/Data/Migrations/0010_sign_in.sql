-- Logins, sessions, links to a new password, remembered browsers, personal access tokens. Every secret is here as a hash, a digest, or protected.

create table login (
    trust_id uuid not null references trust,
    person_id uuid not null,
    password_hash text,
    password_set_at timestamptz,
    -- Changes with everything that must end the sessions there are.
    security_stamp text not null,
    -- Protected with the installation's keys; a key without a date waits for its first code.
    authenticator_key text,
    authenticator_set_at timestamptz,
    -- The time step of the last code that was used, so that no code works twice.
    last_step bigint not null default 0,
    recovery_codes bytea[] not null default '{}',
    failed_count int not null default 0,
    locked_until timestamptz,
    last_sign_in_at timestamptz,
    created_at timestamptz not null,
    primary key (trust_id, person_id),
    foreign key (trust_id, person_id) references person
);
call guard_tenant_table('login');

create table session (
    trust_id uuid not null references trust,
    session_id uuid not null,
    person_id uuid not null,
    -- The login's stamp when it began; null for somebody who has no login, which only the demo lets in.
    stamp text,
    browser text not null,
    started_at timestamptz not null,
    last_seen_at timestamptz not null,
    -- When they last showed that it is them: password or second factor.
    proved_at timestamptz not null,
    ended_at timestamptz,
    primary key (trust_id, session_id),
    foreign key (trust_id, person_id) references person
);
create index session_of_person on session (trust_id, person_id, started_at);
call guard_tenant_table('session');

create table password_link (
    trust_id uuid not null references trust,
    password_link_id uuid not null,
    person_id uuid not null,
    token_digest bytea not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    primary key (trust_id, password_link_id),
    foreign key (trust_id, person_id) references person
);
create unique index password_link_by_token on password_link (trust_id, token_digest);
create index password_link_of_person on password_link (trust_id, person_id);
call guard_tenant_table('password_link');

create table known_browser (
    trust_id uuid not null references trust,
    known_browser_id uuid not null,
    person_id uuid not null,
    token_digest bytea not null,
    stamp text not null,
    browser text not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    primary key (trust_id, known_browser_id),
    foreign key (trust_id, person_id) references person
);
create unique index known_browser_by_token on known_browser (trust_id, person_id, token_digest);
call guard_tenant_table('known_browser');

create table access_token (
    trust_id uuid not null references trust,
    access_token_id uuid not null,
    person_id uuid not null,
    name text not null,
    token_digest bytea not null,
    may_write boolean not null,
    -- The permissions it is limited to; null for all that the person has.
    permissions text[],
    created_at timestamptz not null,
    expires_at timestamptz not null,
    last_used_at timestamptz,
    revoked_at timestamptz,
    primary key (trust_id, access_token_id),
    foreign key (trust_id, person_id) references person
);
create unique index access_token_by_digest on access_token (trust_id, token_digest);
create index access_token_of_person on access_token (trust_id, person_id);
call guard_tenant_table('access_token');

-- The roles whose holders must use a second factor.
create table second_factor_rule (
    trust_id uuid not null references trust,
    role text not null,
    primary key (trust_id, role)
);
call guard_tenant_table('second_factor_rule');
