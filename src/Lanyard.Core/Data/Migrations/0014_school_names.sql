-- A button pressed twice at the same moment must not make two schools of one name: looking first is not enough.
create unique index school_name on school (trust_id, name);
