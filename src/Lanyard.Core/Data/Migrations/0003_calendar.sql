-- A school's own clock: what it closes for, its terms, its corrections to the bank holidays, and how it reads what policies leave open.

create table closure (
    trust_id uuid not null references trust,
    closure_id uuid not null,
    school_id uuid not null,
    kind text not null,
    "from" date not null,
    "to" date not null,
    name text not null,
    primary key (trust_id, closure_id),
    foreign key (trust_id, school_id) references school,
    check ("to" >= "from")
);
create index closure_at_school on closure (trust_id, school_id, "from");
call guard_tenant_table('closure');

create table term_date (
    trust_id uuid not null references trust,
    term_date_id uuid not null,
    school_id uuid not null,
    kind text not null,
    "from" date not null,
    "to" date not null,
    name text not null,
    primary key (trust_id, term_date_id),
    foreign key (trust_id, school_id) references school,
    check ("to" >= "from")
);
create index term_date_at_school on term_date (trust_id, school_id, "from");
call guard_tenant_table('term_date');

-- No school: the trust's own edit, which holds for all its schools.
create table bank_holiday_edit (
    trust_id uuid not null references trust,
    bank_holiday_edit_id uuid not null,
    school_id uuid,
    kind text not null,
    date date not null,
    name text not null,
    primary key (trust_id, bank_holiday_edit_id),
    unique nulls not distinct (trust_id, school_id, date),
    foreign key (trust_id, school_id) references school
);
call guard_tenant_table('bank_holiday_edit');

-- A school without a row keeps the usual practice.
create table school_practice (
    trust_id uuid not null references trust,
    school_id uuid not null,
    closing_hour time not null,
    inset_days_are_working_days boolean not null,
    closed_days_are_working_days boolean not null,
    counts text not null,
    weekend_relief_never_shortens boolean not null,
    primary key (trust_id, school_id),
    foreign key (trust_id, school_id) references school
);
call guard_tenant_table('school_practice');
