-- An address can change or die: what was read there, and when, stays as a day and a hash.
alter table source
    add column retrieved_on date,
    add column sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
    add constraint a_hash_has_its_day check (sha256 is null or retrieved_on is not null);
