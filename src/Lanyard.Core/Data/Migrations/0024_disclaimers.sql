-- Private accounts that bear on a school, as their owners name them, and the wording that the school offers.

create table offered_wording (
    trust_id uuid not null references trust,
    school_id uuid not null,
    number int not null,
    words text not null,
    "from" date not null,
    approved_by_id uuid,
    primary key (trust_id, school_id, number),
    foreign key (trust_id, school_id) references school,
    foreign key (trust_id, approved_by_id) references person
);
call guard_tenant_table('offered_wording');

create table disclaimer_asking (
    trust_id uuid not null references trust,
    school_id uuid not null,
    asked_on date not null,
    concerns text not null,
    primary key (trust_id, school_id, asked_on),
    foreign key (trust_id, school_id) references school
);
call guard_tenant_table('disclaimer_asking');

create table disclaimer_answer (
    trust_id uuid not null references trust,
    school_id uuid not null,
    person_id uuid not null,
    answered_on date not null,
    has_account boolean,
    views_mixed boolean,
    primary key (trust_id, school_id, person_id, answered_on),
    foreign key (trust_id, school_id) references school,
    foreign key (trust_id, person_id) references person
);
call guard_tenant_table('disclaimer_answer');

create table linked_account (
    trust_id uuid not null references trust,
    linked_account_id uuid not null,
    school_id uuid not null,
    person_id uuid not null,
    platform text not null,
    address text not null,
    professional boolean not null,
    names_school boolean not null,
    declared_on date not null,
    removed_on date,
    primary key (trust_id, linked_account_id),
    foreign key (trust_id, school_id) references school,
    foreign key (trust_id, person_id) references person,
    check (removed_on is null or (platform = '' and address = ''))
);
create index linked_account_at_school on linked_account (trust_id, school_id, person_id);
call guard_tenant_table('linked_account');

create table disclaimer_look (
    trust_id uuid not null references trust,
    account_id uuid not null,
    looked_on date not null,
    shown text not null,
    place text not null,
    primary key (trust_id, account_id, looked_on),
    foreign key (trust_id, account_id) references linked_account
);
call guard_tenant_table('disclaimer_look');
