create table kept (
    number integer primary key
);
grant select, insert on kept to ${app};
