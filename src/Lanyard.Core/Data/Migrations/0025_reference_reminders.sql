-- When what a policy in force names is to be looked up, and when its keepers are next told.
create table reference_reminder (
    trust_id uuid not null references trust,
    policy_id uuid not null,
    due_on date not null,
    next_on date not null,
    primary key (trust_id, policy_id),
    foreign key (trust_id, policy_id) references held_policy
);
create index reference_reminder_next on reference_reminder (trust_id, next_on);
call guard_tenant_table('reference_reminder');

-- Policies that are in force already are looked at on the first occasion.
do $$
declare
    trust uuid;
begin
    for trust in select trust_id from trust_directory loop
        perform set_config('lanyard.trust', trust::text, true);
        insert into reference_reminder (trust_id, policy_id, due_on, next_on)
        select distinct trust_id, policy_id, date '9999-12-31', current_date
        from edition where trust_id = trust and state = 'InForce' and in_force_until is null;
        if found then
            insert into agenda (kind, trust_id, due_at) values ('reference-reminders', trust, now())
            on conflict (kind, trust_id) do update set due_at = least(agenda.due_at, excluded.due_at);
        end if;
    end loop;
    perform set_config('lanyard.trust', '', true);
end $$;
