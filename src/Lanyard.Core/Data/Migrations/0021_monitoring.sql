-- What a school tells its people that it monitors, and who has read it.

create table notice_of_monitoring (
    trust_id uuid not null references trust,
    notice_of_monitoring_id uuid not null,
    school_id uuid not null,
    number int not null,
    wish jsonb not null,
    text jsonb,
    left_out text not null,
    respects text not null,
    concerns text not null,
    "from" date,
    issued_at timestamptz,
    issued_by_id uuid,
    changed_at timestamptz not null,
    primary key (trust_id, notice_of_monitoring_id),
    unique (trust_id, school_id, number),
    foreign key (trust_id, school_id) references school,
    foreign key (trust_id, issued_by_id) references person,
    check ((issued_at is null) = (text is null) and (issued_at is null) = ("from" is null))
);
create unique index notice_of_monitoring_one_draft on notice_of_monitoring (trust_id, school_id) where issued_at is null;
call guard_tenant_table('notice_of_monitoring');

create table notice_reading (
    trust_id uuid not null references trust,
    notice_id uuid not null,
    person_id uuid not null,
    read_on date not null,
    on_paper boolean not null,
    primary key (trust_id, notice_id, person_id),
    foreign key (trust_id, notice_id) references notice_of_monitoring on delete cascade,
    foreign key (trust_id, person_id) references person
);
call guard_tenant_table('notice_reading');
