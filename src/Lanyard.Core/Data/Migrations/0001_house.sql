-- Trusts, schools, people and who holds which role.
-- ${app} is the role that the application uses; it owns nothing and cannot alter anything.

-- The trust that this session works for. Nothing set: no rows.
create function lanyard_trust() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('lanyard.trust', true), '')::uuid;

-- Every table that belongs to a trust is guarded by this, and nothing else.
create procedure guard_tenant_table(guarded regclass)
    language plpgsql as $$
begin
    execute format('alter table %s enable row level security', guarded);
    execute format('alter table %s force row level security', guarded);
    execute format('create policy of_the_trust on %s using (trust_id = lanyard_trust()) with check (trust_id = lanyard_trust())', guarded);
    execute format('grant select, insert, update, delete on %s to ${app}', guarded);
end $$;

-- Small global tables: which trusts there are, and where a login's address may be found. No personal words.
create table trust_directory (
    trust_id uuid primary key
);
grant select, insert on trust_directory to ${app};

create table login_directory (
    address_digest bytea not null,
    trust_id uuid not null references trust_directory,
    primary key (address_digest, trust_id)
);
grant select, insert, delete on login_directory to ${app};

create table trust (
    trust_id uuid primary key references trust_directory,
    name text not null,
    created_at timestamptz not null
);
call guard_tenant_table('trust');

create table school (
    trust_id uuid not null references trust,
    school_id uuid not null,
    name text not null,
    slug text not null,
    phase text not null,
    nation text not null,
    created_at timestamptz not null,
    primary key (trust_id, school_id),
    unique (trust_id, slug)
);
call guard_tenant_table('school');

create table person (
    trust_id uuid not null references trust,
    person_id uuid not null,
    full_name text not null,
    name_key text not null,
    email text,
    left_on date,
    created_at timestamptz not null,
    primary key (trust_id, person_id)
);
create unique index person_email on person (trust_id, email);
create index person_by_name on person (trust_id, name_key, person_id);
call guard_tenant_table('person');

create table appointment (
    trust_id uuid not null references trust,
    appointment_id uuid not null,
    person_id uuid not null,
    role text not null,
    school_id uuid,
    "from" date not null,
    until date,
    primary key (trust_id, appointment_id),
    foreign key (trust_id, person_id) references person,
    foreign key (trust_id, school_id) references school,
    check (until >= "from")
);
create index appointment_of_person on appointment (trust_id, person_id);
create index appointment_at_school on appointment (trust_id, school_id, role, person_id);
call guard_tenant_table('appointment');

create table deputyship (
    trust_id uuid not null references trust,
    deputyship_id uuid not null,
    appointment_id uuid not null,
    deputy_id uuid not null,
    "from" date not null,
    until date not null,
    primary key (trust_id, deputyship_id),
    foreign key (trust_id, appointment_id) references appointment,
    foreign key (trust_id, deputy_id) references person,
    check (until >= "from")
);
create index deputyship_of_deputy on deputyship (trust_id, deputy_id);
create index deputyship_of_appointment on deputyship (trust_id, appointment_id);
call guard_tenant_table('deputyship');

create table line_management (
    trust_id uuid not null references trust,
    person_id uuid not null,
    manager_id uuid not null,
    primary key (trust_id, person_id),
    foreign key (trust_id, person_id) references person,
    foreign key (trust_id, manager_id) references person,
    check (person_id <> manager_id)
);
create index line_management_by_manager on line_management (trust_id, manager_id);
call guard_tenant_table('line_management');

-- Keys that protect cookies and secrets, shared by every copy of the application.
create table data_protection_key (
    name text primary key,
    xml text not null
);
grant select, insert on data_protection_key to ${app};
