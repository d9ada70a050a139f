-- The policies of a trust, their editions, where they apply, and what a school holds for itself.

create table held_policy (
    trust_id uuid not null references trust,
    held_policy_id uuid not null,
    key text not null,
    title text not null,
    level text not null,
    school_id uuid,
    created_at timestamptz not null,
    primary key (trust_id, held_policy_id),
    unique (trust_id, key),
    foreign key (trust_id, school_id) references school
);
call guard_tenant_table('held_policy');

create table placement (
    trust_id uuid not null references trust,
    placement_id uuid not null,
    policy_id uuid not null,
    school_id uuid not null,
    "from" date not null,
    until date,
    primary key (trust_id, placement_id),
    foreign key (trust_id, policy_id) references held_policy,
    foreign key (trust_id, school_id) references school,
    check (until >= "from")
);
create index placement_at_school on placement (trust_id, school_id);
create unique index placement_once on placement (trust_id, policy_id, school_id) where until is null;
call guard_tenant_table('placement');

create table edition (
    trust_id uuid not null references trust,
    edition_id uuid not null,
    policy_id uuid not null,
    number int not null,
    text text not null,
    digest text not null,
    state text not null,
    approved_on text,
    approved_by text,
    minute_reference text,
    material boolean,
    in_force_from date,
    in_force_until date,
    review_due text,
    created_at timestamptz not null,
    created_by_id uuid,
    version int not null,
    primary key (trust_id, edition_id),
    unique (trust_id, policy_id, number),
    foreign key (trust_id, policy_id) references held_policy,
    foreign key (trust_id, created_by_id) references person,
    check (in_force_until >= in_force_from)
);
call guard_tenant_table('edition');

create table edition_review (
    trust_id uuid not null references trust,
    edition_review_id uuid not null,
    edition_id uuid not null,
    meeting date not null,
    minute_reference text not null,
    next_due text,
    primary key (trust_id, edition_review_id),
    foreign key (trust_id, edition_id) references edition
);
create index edition_review_of_edition on edition_review (trust_id, edition_id, meeting);
call guard_tenant_table('edition_review');

create table adoption (
    trust_id uuid not null references trust,
    edition_id uuid not null,
    school_id uuid not null,
    meeting date not null,
    minute_reference text not null,
    recorded_at timestamptz not null,
    primary key (trust_id, edition_id, school_id),
    foreign key (trust_id, edition_id) references edition,
    foreign key (trust_id, school_id) references school
);
call guard_tenant_table('adoption');

create table local_field (
    trust_id uuid not null references trust,
    policy_id uuid not null,
    school_id uuid not null,
    name text not null,
    value text not null,
    changed_at timestamptz not null,
    primary key (trust_id, policy_id, school_id, name),
    foreign key (trust_id, policy_id) references held_policy,
    foreign key (trust_id, school_id) references school
);
call guard_tenant_table('local_field');

create table local_setting (
    trust_id uuid not null references trust,
    policy_id uuid not null,
    school_id uuid not null,
    clause text not null,
    control text not null,
    setting text not null,
    value text not null,
    changed_at timestamptz not null,
    primary key (trust_id, policy_id, school_id, clause, control, setting),
    foreign key (trust_id, policy_id) references held_policy,
    foreign key (trust_id, school_id) references school
);
call guard_tenant_table('local_setting');

create table reference_check (
    trust_id uuid not null references trust,
    reference_check_id uuid not null,
    policy_id uuid not null,
    reference text not null,
    current_edition text,
    superseded boolean not null,
    checked_on date not null,
    checked_by_id uuid,
    primary key (trust_id, reference_check_id),
    foreign key (trust_id, policy_id) references held_policy,
    foreign key (trust_id, checked_by_id) references person
);
create index reference_check_of_policy on reference_check (trust_id, policy_id, reference, reference_check_id);
call guard_tenant_table('reference_check');
