-- What programs that use Lanyard need: versions to change against, and answers that are remembered.

-- Counts the changes of the row, so that an edit of details that were read before another is noticed.
alter table trust add column version int not null default 1;
alter table school add column version int not null default 1;

-- So that the application can say whether it and the database belong together.
grant select on migration to ${app};

-- The answer to a request that carried a key of the caller's choosing, written in the transaction of the change that it answers: asked
-- again, the same answer is given and nothing is done twice. Keys and requests are kept as digests, and all of it for a day.
create table remembered_answer (
    trust_id uuid not null references trust,
    person_id uuid not null,
    key_digest bytea not null,
    request_digest bytea not null,
    status int not null,
    headers text not null,
    body bytea not null,
    kept_until timestamptz not null,
    primary key (trust_id, person_id, key_digest),
    foreign key (trust_id, person_id) references person on delete cascade
);
create index remembered_answer_by_age on remembered_answer (trust_id, kept_until);
call guard_tenant_table('remembered_answer');
