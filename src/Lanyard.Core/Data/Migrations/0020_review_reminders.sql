-- The reviews of editions in force, and when somebody is next reminded of each. One row an edition, only while it binds and names a date.
create table review_reminder (
    trust_id uuid not null references trust,
    edition_id uuid not null,
    policy_id uuid not null,
    due text not null,
    first_on date not null,
    last_day date not null,
    next_on date not null,
    told_on date,
    told_step text,
    primary key (trust_id, edition_id),
    foreign key (trust_id, edition_id) references edition,
    foreign key (trust_id, policy_id) references held_policy
);
create index review_reminder_next on review_reminder (trust_id, next_on);
call guard_tenant_table('review_reminder');

-- Editions that came into force before there were reminders are looked at on the first occasion.
do $$
declare
    trust uuid;
begin
    for trust in select trust_id from trust_directory loop
        perform set_config('lanyard.trust', trust::text, true);
        insert into review_reminder (trust_id, edition_id, policy_id, due, first_on, last_day, next_on)
        select trust_id, edition_id, policy_id, due, (earliest - interval '3 months')::date, latest, (earliest - interval '3 months')::date
        from (
            select trust_id, edition_id, policy_id, due,
                   (due || substr('-01-01', 1 + greatest(length(due) - 4, 0)))::date as earliest,
                   case length(due)
                       when 4 then (due || '-12-31')::date
                       when 7 then ((due || '-01')::date + interval '1 month' - interval '1 day')::date
                       else due::date
                   end as latest
            from (
                select e.trust_id, e.edition_id, e.policy_id,
                       case when r.edition_id is null then e.review_due else r.next_due end as due
                from edition e
                left join lateral (
                    select edition_id, next_due from edition_review
                    where trust_id = e.trust_id and edition_id = e.edition_id order by meeting desc limit 1
                ) r on true
                where e.trust_id = trust and e.state = 'InForce' and e.in_force_until is null
            ) named
            where due is not null
        ) dated;
        if found then
            insert into agenda (kind, trust_id, due_at) values ('review-reminders', trust, now())
            on conflict (kind, trust_id) do update set due_at = least(agenda.due_at, excluded.due_at);
        end if;
    end loop;
    perform set_config('lanyard.trust', '', true);
end $$;
