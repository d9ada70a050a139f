-- Official accounts, and what comes in on them.

create table account (
    trust_id uuid not null references trust,
    account_id uuid not null,
    school_id uuid not null,
    platform text not null,
    handle text not null,
    name text not null,
    link text,
    owner_id uuid,
    cover_id uuid,
    closed_on date,
    entered_at timestamptz not null,
    primary key (trust_id, account_id),
    foreign key (trust_id, school_id) references school,
    foreign key (trust_id, owner_id) references person,
    foreign key (trust_id, cover_id) references person,
    check (owner_id is not null or cover_id is null),
    check (owner_id <> cover_id)
);
create unique index account_by_handle on account (trust_id, platform, lower(handle)) where closed_on is null;
create index account_of_school on account (trust_id, school_id, name, account_id);
call guard_tenant_table('account');

-- Everything that came in. Urgency is a number because it is sorted by: the smaller, the higher.
create table message (
    trust_id uuid not null references trust,
    message_id uuid not null,
    school_id uuid not null,
    account_id uuid not null,
    key text collate "C" not null,
    kind text not null,
    source text not null,
    thread text collate "C",
    post text collate "C",
    in_reply_to text collate "C",
    author_key text collate "C" not null,
    author_name text not null,
    text text not null,
    language text,
    link text,
    media jsonb not null,
    sent_at timestamptz not null,
    received_at timestamptz not null,
    edited_at timestamptz,
    gone_at timestamptz,
    urgency smallint not null,
    -- 'infinity' where nothing is promised, so that it sorts last.
    due timestamptz not null,
    promise jsonb,
    step text,
    look_at timestamptz,
    missed_at timestamptz,
    is_open boolean not null,
    "end" text,
    ended_at timestamptz,
    ended_by_id uuid,
    no_reply_because text,
    handed_to text,
    look_again boolean not null,
    claimed_by_id uuid,
    claimed_until timestamptz,
    primary key (trust_id, message_id),
    foreign key (trust_id, account_id) references account,
    check ((due = 'infinity') = (promise is null))
);
create unique index message_by_key on message (trust_id, account_id, key);
-- The inbox: what somebody still has to do something about, the most urgent first. Nothing that has ended is in these.
create index message_to_do on message (trust_id, school_id, urgency, due, sent_at, message_id)
    where is_open or look_again;
create index message_to_do_in_trust on message (trust_id, urgency, due, sent_at, message_id)
    where is_open or look_again;
-- What the clock looks for.
create index message_to_look_at on message (trust_id, look_at) where look_at is not null;
-- Everything at a school, the newest first; a conversation; what somebody wrote before.
create index message_of_school on message (trust_id, school_id, sent_at desc, message_id);
create index message_of_thread on message (trust_id, account_id, thread, sent_at) where thread is not null;
create index message_of_author on message (trust_id, account_id, author_key, sent_at desc);
call guard_tenant_table('message');

-- What a message said before its author changed it.
create table message_version (
    trust_id uuid not null references trust,
    message_id uuid not null,
    number int not null,
    text text not null,
    until timestamptz not null,
    primary key (trust_id, message_id, number),
    foreign key (trust_id, message_id) references message on delete cascade
);
call guard_tenant_table('message_version');
