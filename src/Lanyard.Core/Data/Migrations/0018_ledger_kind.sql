-- The ledger is asked for one kind of event, newest first.
create index ledger_event_of_kind on ledger_event (trust_id, kind, seq);

-- Whom an import added, so that they can be invited together.
alter table people_import add added_people uuid[] not null default '{}';

-- The nightly job looks for what arrived long ago.
create index dispatch_confirmed on dispatch (trust_id, confirmed_at) where state = 'Confirmed';
