-- A round whose signatures run out by local practice, because the policy states no interval.
alter table round add interval_is_local boolean not null default false;
