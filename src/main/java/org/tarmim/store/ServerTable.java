package org.tarmim.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the server says about itself and about the role we work as. */
@Repository
class ServerTable {
    private final JdbcClient sql;

    ServerTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whether trigrams of Arabic letters are made at all. */
    boolean findsArabic() {
        return is("select show_trgm('كمال') <> '{}'");
    }

    /** Whether the role passes over every policy. */
    boolean roleIsAboveTheRules() {
        return is("""
                select rolsuper or rolbypassrls or rolcreaterole or rolreplication
                  from pg_roles
                 where rolname = current_user
                """);
    }

    /** Whether the role owns a table, or may act as a role that does. */
    boolean roleOwnsTables() {
        return is("""
                select exists (
                       select from pg_class c
                         join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'p')
                          and n.nspname not in ('pg_catalog', 'information_schema')
                          and pg_has_role(current_user, c.relowner, 'member'))
                """);
    }

    private boolean is(String question) {
        return sql.sql(question).query(Boolean.class).single();
    }
}
