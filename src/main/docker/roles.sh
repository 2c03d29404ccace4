#!/bin/sh
# Makes the two roles and the database of the portal when the server's files are new.
set -eu
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" \
    -v owner_password="$TARMIM_OWNER_PASSWORD" -v app_password="$TARMIM_APP_PASSWORD" <<'SQL'
create role tarmim_owner login password :'owner_password';
create role tarmim_app login password :'app_password';
create role tarmim_reader nologin;
create database tarmim owner tarmim_owner template template0 encoding 'UTF8' lc_collate 'C.UTF-8' lc_ctype 'C.UTF-8';
revoke all on database tarmim from public;
grant connect on database tarmim to tarmim_app, tarmim_reader;
\connect tarmim
alter function pg_catalog.textlike(text, text) leakproof;
SQL
