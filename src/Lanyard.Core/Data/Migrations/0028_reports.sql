-- Reports on every clause as they were made, and the meetings to which they were brought.

create table made_report (
    trust_id uuid not null references trust,
    school_id uuid not null,
    number int not null,
    "from" date not null,
    "to" date not null,
    made_on date not null,
    made_by_id uuid,
    sheet jsonb not null,
    ledger_event bigint not null,
    ledger_digest text not null,
    presented_on date,
    presented_to text,
    minute_reference text,
    next_due date,
    primary key (trust_id, school_id, number),
    foreign key (trust_id, school_id) references school,
    foreign key (trust_id, made_by_id) references person,
    check ("to" >= "from"),
    check ((presented_on is null) = (presented_to is null))
);
call guard_tenant_table('made_report');
