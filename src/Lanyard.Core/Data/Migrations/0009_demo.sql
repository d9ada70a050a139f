-- How far the demo's clock is ahead of the real one. One row, which every copy of the application reads; it stays at nought where no demo is.
create table demo_clock (
    one boolean primary key default true check (one),
    ahead_ms bigint not null default 0 check (ahead_ms >= 0)
);
insert into demo_clock default values;
grant select, update on demo_clock to ${app};
