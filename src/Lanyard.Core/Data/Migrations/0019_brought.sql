-- Documents on their way to a draft: what was found in them, what was proposed, and what people said to it.

create table brought_document (
    trust_id uuid not null references trust,
    brought_document_id uuid not null,
    school_id uuid,
    title text not null,
    created_at timestamptz not null,
    created_by_id uuid,
    drafted_at timestamptz,
    primary key (trust_id, brought_document_id),
    foreign key (trust_id, school_id) references school,
    foreign key (trust_id, created_by_id) references person
);
call guard_tenant_table('brought_document');

create table brought_row (
    trust_id uuid not null references trust,
    document_id uuid not null,
    position int not null,
    section_number int not null,
    section text not null,
    number text not null,
    words text not null,
    lead text not null,
    binds text not null,
    carried text not null,
    wanted boolean not null,
    controls jsonb not null,
    version int not null,
    primary key (trust_id, document_id, position),
    foreign key (trust_id, document_id) references brought_document on delete cascade
);
create index brought_row_section on brought_row (trust_id, document_id, section_number);
call guard_tenant_table('brought_row');
