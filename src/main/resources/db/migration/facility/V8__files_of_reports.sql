-- Photos and documents of a status report; who sees the report sees them. That the file is the reporter's own comes
-- with its key.
create table report_file (
    report_id   uuid not null references status_report,
    file_id     uuid not null,
    uploader_id uuid not null,
    number      int not null check (number between 1 and 10),
    primary key (report_id, file_id),
    unique (report_id, number),
    foreign key (file_id, uploader_id) references file (id, uploader_id)
);
create index report_file_of on report_file (file_id);
alter table report_file enable row level security;
alter table report_file force row level security;
grant select, insert on report_file to ${app};

create policy report_file_seen on report_file for select using (
    exists (select from status_report r where r.id = report_id));
create policy report_file_made on report_file for insert with check (
    may('REPORT_STATUS') and uploader_id = current_account() and exists (
        select from status_report r where r.id = report_id and r.reporter_id = current_account()));

create policy file_of_report on file for select using (
    exists (select from report_file held where held.file_id = file.id));
