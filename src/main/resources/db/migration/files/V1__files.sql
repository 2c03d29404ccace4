-- Photos and documents. Nothing here says what they hang on: the room that holds a file has a table of its own that
-- points here, and adds a policy to "file" by which those who see the thing see the file.
create table file (
    id           uuid primary key,
    kind         text not null check (kind in ('JPEG', 'PNG', 'WEBP', 'PDF', 'DOCX', 'XLSX', 'ODT', 'TEXT', 'CSV')),
    name         text not null check (length(name) between 1 and 120),
    size         bigint not null check (size between 1 and 33554432),
    sha256       bytea not null check (length(sha256) = 32),
    width        int check (width > 0),
    height       int check (height > 0),
    served       text not null check (served in ('SEALED', 'COPY')),
    scan         text not null check (scan in ('CLEAN', 'UNSCANNED', 'QUARANTINED', 'INFECTED')),
    uploader_id  uuid not null references account,
    uploader_org uuid not null references organisation,
    received_at  timestamptz not null,
    held_at      timestamptz,
    unique (id, uploader_id)
);
create index file_loose on file (received_at) where held_at is null;
create index file_to_scan on file (received_at) where scan in ('UNSCANNED', 'QUARANTINED');

create table file_chunk (
    file_id uuid not null references file on delete cascade,
    form    text not null check (form in ('SEALED', 'COPY', 'THUMBNAIL')),
    number  int not null check (number >= 0),
    bytes   bytea not null check (length(bytes) between 1 and 262144),
    primary key (file_id, form, number)
);
-- Photos are compressed already.
alter table file_chunk alter column bytes set storage external;

alter table file enable row level security;
alter table file force row level security;
alter table file_chunk enable row level security;
alter table file_chunk force row level security;
grant select, insert, delete on file, file_chunk to ${app};
grant update (held_at, scan) on file to ${app};

create policy file_own on file for select using (uploader_id = (select current_account()));
create policy file_taken on file for insert with check (
    may('ATTACH_FILES') and uploader_id = current_account() and uploader_org = current_organisation()
    and held_at is null and scan <> 'INFECTED');
create policy file_held on file for update
    using (uploader_id = current_account() and held_at is null) with check (uploader_id = current_account());
create policy file_taken_back on file for delete using (uploader_id = current_account() and held_at is null);

-- The system's own account, with which nobody signs in, brings files to the virus scanner and removes loose ones.
create policy file_watched on file for select using (
    (select current_account()) = '00000000-0000-7000-8000-000000000001');
create policy file_scanned on file for update
    using (current_account() = '00000000-0000-7000-8000-000000000001')
    with check (current_account() = '00000000-0000-7000-8000-000000000001');
create policy file_forgotten on file for delete using (
    current_account() = '00000000-0000-7000-8000-000000000001' and held_at is null
    and received_at < current_timestamp - interval '60 days');

-- Nobody reads the sealed form of a photo, nor anything of a file that the scanner has yet to see or has refused.
create policy chunk_seen on file_chunk for select using (
    exists (
        select from file f
         where f.id = file_id and f.scan in ('CLEAN', 'UNSCANNED') and form in ('THUMBNAIL', f.served)));
create policy chunk_watched on file_chunk for select using (
    (select current_account()) = '00000000-0000-7000-8000-000000000001');
create policy chunk_taken on file_chunk for insert with check (
    may('ATTACH_FILES') and exists (
        select from file f where f.id = file_id and f.uploader_id = current_account() and f.held_at is null));
create policy chunk_destroyed on file_chunk for delete using (
    current_account() = '00000000-0000-7000-8000-000000000001');
