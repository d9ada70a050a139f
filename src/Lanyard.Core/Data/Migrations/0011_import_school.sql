-- The school whose list of people a file fills; null for the trust's.
alter table people_import
    add column school_id uuid,
    add foreign key (trust_id, school_id) references school;
