-- Looks at accounts: when each was last looked at, until when somebody must look again, and who looked.

alter table account
    add column checked_at timestamptz,
    add column check_due timestamptz,
    add column check_missed_for timestamptz;

create table check_of_account (
    trust_id uuid not null references trust,
    check_of_account_id uuid not null,
    account_id uuid not null,
    at timestamptz not null,
    by_id uuid,
    found text not null,
    primary key (trust_id, check_of_account_id),
    foreign key (trust_id, account_id) references account,
    foreign key (trust_id, by_id) references person
);
create index check_of_account_newest on check_of_account (trust_id, account_id, at desc);
call guard_tenant_table('check_of_account');
-- A look is never changed and never taken away.
revoke update, delete on check_of_account from ${app};
