-- Sign-off: rounds, who is asked to sign, how many stand how, the receipts, groups without names and links for those without a login.

create table round (
    trust_id uuid not null references trust,
    round_id uuid not null,
    policy_id uuid not null,
    school_id uuid,
    edition_id uuid not null,
    audiences text not null,
    began_on date not null,
    due date not null,
    joiner_days int not null,
    every text,
    asks_questions boolean not null,
    state text not null,
    created_at timestamptz not null,
    created_by_id uuid,
    to_ask int not null,
    asked_so_far int not null,
    asked_up_to_id uuid,
    closed_at timestamptz,
    ended text,
    replaced_by_id uuid,
    primary key (trust_id, round_id),
    foreign key (trust_id, policy_id) references held_policy,
    foreign key (trust_id, school_id) references school,
    foreign key (trust_id, edition_id) references edition,
    foreign key (trust_id, created_by_id) references person,
    foreign key (trust_id, replaced_by_id) references round
);
create index round_of_policy on round (trust_id, policy_id, created_at);
create index round_open on round (trust_id, policy_id) where state <> 'Closed';
call guard_tenant_table('round');

-- How a round stands at each school, in numbers. The nil school is the trust's own people.
create table round_tally (
    trust_id uuid not null references trust,
    round_id uuid not null,
    school_id uuid not null,
    owed int not null,
    have_signed int not null,
    refused int not null,
    "left" int not null,
    lapsed int not null,
    late int not null,
    primary key (trust_id, round_id, school_id),
    foreign key (trust_id, round_id) references round,
    check (owed >= 0 and have_signed >= 0 and refused >= 0 and "left" >= 0 and lapsed >= 0 and late between 0 and owed)
);
create index round_tally_at_school on round_tally (trust_id, school_id, round_id);
call guard_tenant_table('round_tally');

create table signatory (
    trust_id uuid not null references trust,
    round_id uuid not null,
    person_id uuid not null,
    school_id uuid not null,
    name_key text collate "C" not null,
    asked_on date not null,
    due date not null,
    joiner boolean not null,
    state text not null,
    state_on date not null,
    late boolean not null,
    remind_on date,
    reminded_on date,
    reminders int not null,
    reading_id uuid,
    sections_read int not null,
    read_to_end_at timestamptz,
    questions int,
    right_at_first int,
    receipt_id uuid,
    signed_on date,
    lapses_on date,
    refused_because text,
    primary key (trust_id, round_id, person_id, school_id),
    foreign key (trust_id, round_id) references round,
    foreign key (trust_id, person_id) references person
);
-- A list of those who stand alike, the most urgent first.
create index signatory_list on signatory (trust_id, round_id, school_id, state, due, name_key, person_id);
-- What somebody owes, for their own page.
create index signatory_of_person on signatory (trust_id, person_id);
-- What the clock looks for.
create index signatory_to_remind on signatory (trust_id, remind_on) where state = 'Owed' and remind_on is not null;
create index signatory_to_be_late on signatory (trust_id, due) where state = 'Owed' and not late;
create index signatory_to_lapse on signatory (trust_id, lapses_on) where state = 'HasSigned' and lapses_on is not null;
call guard_tenant_table('signatory');

create table signing_group (
    trust_id uuid not null references trust,
    signing_group_id uuid not null,
    round_id uuid not null,
    school_id uuid not null,
    audience text not null,
    name text not null,
    size int not null check (size > 0),
    confirmed int not null check (confirmed between 0 and size),
    asked_on date not null,
    due date not null,
    late boolean not null,
    primary key (trust_id, signing_group_id),
    foreign key (trust_id, round_id) references round,
    foreign key (trust_id, school_id) references school
);
create unique index signing_group_of_round on signing_group (trust_id, round_id, school_id, audience, name);
call guard_tenant_table('signing_group');

create table receipt (
    trust_id uuid not null references trust,
    receipt_id uuid not null,
    round_id uuid not null,
    edition_id uuid not null,
    digest text not null,
    statement text not null,
    at timestamptz not null,
    way text not null,
    person_id uuid,
    read_to_end_at timestamptz,
    questions int,
    right_at_first int,
    group_id uuid,
    present int,
    held_on date,
    held_by_id uuid,
    primary key (trust_id, receipt_id),
    foreign key (trust_id, round_id) references round,
    foreign key (trust_id, edition_id) references edition,
    foreign key (trust_id, person_id) references person,
    foreign key (trust_id, group_id) references signing_group,
    foreign key (trust_id, held_by_id) references person,
    check ((person_id is null) <> (group_id is null))
);
create index receipt_of_person on receipt (trust_id, person_id, at) where person_id is not null;
create index receipt_of_group on receipt (trust_id, group_id, at) where group_id is not null;
call guard_tenant_table('receipt');
-- A receipt is never changed and never taken away.
revoke update, delete on receipt from ${app};

-- A link with which somebody without a login reads and signs. Only the digest of its secret is here.
create table signing_link (
    trust_id uuid not null references trust,
    signing_link_id uuid not null,
    round_id uuid not null,
    person_id uuid not null,
    token_digest bytea not null,
    made_at timestamptz not null,
    made_by_id uuid,
    expires_at timestamptz not null,
    claimed_at timestamptz,
    revoked_at timestamptz,
    primary key (trust_id, signing_link_id),
    foreign key (trust_id, round_id) references round,
    foreign key (trust_id, person_id) references person,
    foreign key (trust_id, made_by_id) references person
);
create unique index signing_link_by_token on signing_link (trust_id, token_digest);
create unique index signing_link_waiting on signing_link (trust_id, round_id, person_id) where revoked_at is null;
call guard_tenant_table('signing_link');

-- Up to which event a room that follows the ledger has read.
create table ledger_place (
    trust_id uuid not null references trust,
    work text not null,
    seq bigint not null,
    primary key (trust_id, work)
);
call guard_tenant_table('ledger_place');
