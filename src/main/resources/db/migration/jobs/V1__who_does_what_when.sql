-- The table in which the nodes agree who does which job; its shape is the scheduler's. It holds names of jobs and of
-- nodes, nothing of anybody.
create table scheduled_tasks (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_next on scheduled_tasks (execution_time);
create index scheduled_tasks_alive on scheduled_tasks (last_heartbeat);

alter table scheduled_tasks enable row level security;
alter table scheduled_tasks force row level security;
create policy jobs_agreed_on on scheduled_tasks using (true) with check (true);
grant select, insert, update, delete on scheduled_tasks to ${app};
