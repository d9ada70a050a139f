-- What a person should know, and whether they want it by mail.

create table notification (
    trust_id uuid not null references trust,
    notification_id uuid not null,
    person_id uuid not null,
    kind text not null,
    link text not null,
    at timestamptz not null,
    read_at timestamptz,
    mail text not null,
    primary key (trust_id, notification_id),
    foreign key (trust_id, person_id) references person,
    check (link like '/%' and link not like '//%')
);
create index notification_newest on notification (trust_id, person_id, notification_id desc);
create index notification_unread on notification (trust_id, person_id) where read_at is null;
create index notification_for_digest on notification (trust_id, person_id) where mail = 'Waits';
call guard_tenant_table('notification');

create table mail_choice (
    trust_id uuid not null references trust,
    person_id uuid not null,
    kind text not null,
    mail text not null,
    primary key (trust_id, person_id, kind),
    foreign key (trust_id, person_id) references person
);
call guard_tenant_table('mail_choice');
