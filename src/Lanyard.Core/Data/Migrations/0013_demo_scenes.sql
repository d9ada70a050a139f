-- Which scenes of the demo's story have been told to the end, so that what people changed since is left as they made it.
create table demo_scene (
    name text primary key,
    told_at timestamptz not null
);
grant select, insert on demo_scene to ${app};
