-- What the clock looks at, what leaves the house, and how each try went.

-- Quartz keeps its tables here; the program creates them as the owner right after the migrations, from the script in Quartz itself.
create schema quartz;
grant usage on schema quartz to ${app};

-- Whoever works for a trust holds a lease, in real time of this server: moving the demo's clock frees nothing. Nothing to do is 'infinity'.
alter table agenda
    add lease uuid,
    add leased_until timestamptz,
    add failures int not null default 0,
    add last_error text;
create index agenda_leased on agenda (leased_until) where leased_until is not null;

-- One thing that must leave the house is a dispatch; the outbox is where they wait.
alter table outbox rename to dispatch;
alter table dispatch rename column outbox_id to dispatch_id;
alter table dispatch rename column last_error to reason;
alter table dispatch rename constraint outbox_pkey to dispatch_pkey;
alter table dispatch drop column leased_until;
alter table dispatch alter column due_at drop not null;
alter table dispatch add unknowns int not null default 0;
drop index outbox_waiting;
create index dispatch_waiting on dispatch (trust_id, due_at) where due_at is not null;
alter index outbox_newest rename to dispatch_newest;
create index dispatch_by_state on dispatch (trust_id, state, created_at desc, dispatch_id desc);

create table dispatch_attempt (
    trust_id uuid not null references trust,
    dispatch_id uuid not null,
    number int not null,
    at timestamptz not null,
    state text not null,
    reason text,
    primary key (trust_id, dispatch_id, number),
    foreign key (trust_id, dispatch_id) references dispatch on delete cascade
);
call guard_tenant_table('dispatch_attempt');

-- Mail of the demo, which goes nowhere and is read on a page instead.
create table caught_mail (
    trust_id uuid not null references trust,
    caught_mail_id uuid not null,
    to_address text not null,
    to_name text not null,
    subject text not null,
    body text not null,
    at timestamptz not null,
    primary key (trust_id, caught_mail_id)
);
create index caught_mail_newest on caught_mail (trust_id, at desc, caught_mail_id desc);
call guard_tenant_table('caught_mail');
