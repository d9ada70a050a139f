-- Which events speak of which clause. Both tables follow from the ledger and can be made anew from it; they are written with it, so that
-- the standing of a clause is read without reading the ledger.

-- A clause in the ledger is named `key@edition/number`; here the two sides of the stroke have a column each.
create table clause_event (
    trust_id uuid not null references trust,
    edition text not null,
    clause text not null,
    seq bigint not null,
    school_id uuid,
    kind text not null,
    at timestamptz not null,
    primary key (trust_id, edition, clause, seq)
);
call guard_tenant_table('clause_event');

-- How often, per day and per month. The day of a month's row is its first. A trust's own events have the nil school.
create table clause_tally (
    trust_id uuid not null references trust,
    edition text not null,
    school_id uuid not null,
    grain text not null check (grain in ('day', 'month')),
    day date not null,
    clause text not null,
    kind text not null,
    count bigint not null,
    last timestamptz not null,
    primary key (trust_id, edition, school_id, grain, day, clause, kind)
);
call guard_tenant_table('clause_tally');

-- Notes the clauses that events of the ledger name, in the transaction that appended them.
create function note_clauses(p_first bigint, p_last bigint) returns void
    language sql as $$
    with named as (
        select e.trust_id, split_part(c, '/', 1) as edition, substr(c, strpos(c, '/') + 1) as clause, e.seq, e.school_id, e.kind, e.at
        from ledger_event e, unnest(e.clauses) c
        where e.trust_id = lanyard_trust() and e.seq between p_first and p_last
    ), kept as (
        insert into clause_event select distinct trust_id, edition, clause, seq, school_id, kind, at from named returning *
    )
    insert into clause_tally
        select k.trust_id, k.edition, coalesce(k.school_id, '00000000-0000-0000-0000-000000000000'), g.grain,
            date_trunc(g.grain, k.at at time zone 'Europe/London')::date, k.clause, k.kind, count(*), max(k.at)
        from kept k cross join (values ('day'), ('month')) g (grain)
        group by 1, 2, 3, 4, 5, 6, 7
    on conflict (trust_id, edition, school_id, grain, day, clause, kind) do update
        set count = clause_tally.count + excluded.count, last = greatest(clause_tally.last, excluded.last)
$$;
grant execute on function note_clauses to ${app};
