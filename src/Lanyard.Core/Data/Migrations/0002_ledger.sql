-- The ledger: append-only, a chain of digests per trust. The application may read it, and may append to it through one function only.

create table ledger_event (
    trust_id uuid not null references trust_directory,
    seq bigint not null,
    event_id uuid not null,
    at timestamptz not null,
    kind text not null,
    subject_kind int not null,
    subject_id uuid not null,
    school_id uuid,
    actor_kind int not null,
    actor_id uuid,
    deputy_for_id uuid,
    clauses text[] not null,
    body text not null,
    digest bytea not null,
    primary key (trust_id, seq)
);
create index ledger_event_of_subject on ledger_event (trust_id, subject_kind, subject_id, seq);
create index ledger_event_at_school on ledger_event (trust_id, school_id, seq);
call guard_tenant_table('ledger_event');
revoke insert, update, delete on ledger_event from ${app};

create table ledger_head (
    trust_id uuid primary key references trust_directory,
    seq bigint not null,
    digest bytea not null
);
call guard_tenant_table('ledger_head');
revoke insert, update, delete on ledger_head from ${app};

-- What a digest is made of: the digest before it, then every column, each with a separator that cannot occur in it. The same line is
-- written in C# by the verifier, which trusts nothing that lives in this database.
create function ledger_digest(
    previous bytea, seq bigint, event_id uuid, at timestamptz, kind text, subject_kind int, subject_id uuid,
    school_id uuid, actor_kind int, actor_id uuid, deputy_for_id uuid, clauses text[], body text) returns bytea
    language sql immutable parallel safe
    return sha256(previous || convert_to(concat_ws(chr(31),
        seq, event_id, (extract(epoch from at) * 1000000)::bigint, kind, subject_kind, subject_id,
        coalesce(school_id::text, '-'), actor_kind, coalesce(actor_id::text, '-'), coalesce(deputy_for_id::text, '-'),
        array_to_string(clauses, chr(30)), body), 'UTF8'));

-- Appends events in the caller's transaction and locks the trust's chain until it ends, so call it last.
create function ledger_append(
    p_event_ids uuid[], p_at timestamptz, p_kinds text[], p_subject_kinds int[], p_subject_ids uuid[], p_school_ids uuid[],
    p_actor_kind int, p_actor_id uuid, p_deputy_for_id uuid, p_clauses text[], p_bodies text[]) returns bigint
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    v_trust uuid := lanyard_trust();
    v_seq bigint;
    v_digest bytea;
    v_clauses text[];
begin
    select seq, digest into v_seq, v_digest from ledger_head where trust_id = v_trust for update;
    if not found then
        insert into ledger_head values (v_trust, 0, sha256(convert_to(v_trust::text, 'UTF8'))) on conflict do nothing;
        select seq, digest into v_seq, v_digest from ledger_head where trust_id = v_trust for update;
    end if;
    for i in 1 .. cardinality(p_event_ids) loop
        v_seq := v_seq + 1;
        -- Clauses travel as one string per event, since an array of arrays must be rectangular.
        v_clauses := string_to_array(p_clauses[i], chr(30));
        v_digest := ledger_digest(v_digest, v_seq, p_event_ids[i], p_at, p_kinds[i], p_subject_kinds[i], p_subject_ids[i],
            p_school_ids[i], p_actor_kind, p_actor_id, p_deputy_for_id, v_clauses, p_bodies[i]);
        insert into ledger_event values (v_trust, v_seq, p_event_ids[i], p_at, p_kinds[i], p_subject_kinds[i], p_subject_ids[i],
            p_school_ids[i], p_actor_kind, p_actor_id, p_deputy_for_id, v_clauses, p_bodies[i], v_digest);
    end loop;
    update ledger_head set seq = v_seq, digest = v_digest where trust_id = v_trust;
    return v_seq;
end $$;
revoke all on function ledger_append from public;
grant execute on function ledger_append to ${app};

-- What must leave the house. Written with the change, sent after it.
create table outbox (
    trust_id uuid not null references trust,
    outbox_id uuid not null,
    kind text not null,
    person_id uuid,
    payload text not null,
    state text not null,
    attempts int not null,
    due_at timestamptz not null,
    leased_until timestamptz,
    created_at timestamptz not null,
    confirmed_at timestamptz,
    last_error text,
    primary key (trust_id, outbox_id),
    foreign key (trust_id, person_id) references person
);
create index outbox_waiting on outbox (trust_id, due_at) where state in ('Queued', 'Sending');
create index outbox_newest on outbox (trust_id, created_at desc, outbox_id desc);
call guard_tenant_table('outbox');

-- When each trust next has work of a kind, so that the clock asks only trusts that have some. A small global table without personal words.
create table agenda (
    kind text not null,
    trust_id uuid not null references trust_directory,
    due_at timestamptz not null,
    primary key (kind, trust_id)
);
create index agenda_due on agenda (kind, due_at);
grant select, insert, update, delete on agenda to ${app};
