-- What a school held for itself, change by change, so that any day can be shown as it was.
create table local_change (
    trust_id uuid not null references trust,
    seq bigint not null generated always as identity,
    policy_id uuid not null,
    school_id uuid not null,
    field text,
    clause text,
    control text,
    setting text,
    before text,
    after text,
    at timestamptz not null,
    by_id uuid,
    primary key (trust_id, seq),
    foreign key (trust_id, policy_id) references held_policy,
    foreign key (trust_id, school_id) references school,
    foreign key (trust_id, by_id) references person,
    check ((field is null) <> (setting is null))
);
create index local_change_of_policy on local_change (trust_id, policy_id, school_id, seq);
call guard_tenant_table('local_change');

-- What was held before changes were kept is taken as set when it was last changed.
do $$
declare
    trust uuid;
begin
    for trust in select trust_id from trust_directory loop
        perform set_config('lanyard.trust', trust::text, true);
        delete from local_field where trust_id = trust and value = '';
        insert into local_change (trust_id, policy_id, school_id, field, after, at)
        select trust_id, policy_id, school_id, name, value, changed_at from local_field where trust_id = trust order by changed_at;
        insert into local_change (trust_id, policy_id, school_id, clause, control, setting, after, at)
        select trust_id, policy_id, school_id, clause, control, setting, value, changed_at from local_setting where trust_id = trust
        order by changed_at;
    end loop;
    perform set_config('lanyard.trust', '', true);
end $$;
