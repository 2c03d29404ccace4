package org.tarmim.access;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database's own catalogue says about its last walls: each question answers with names. */
enum Wall {
    /** Tables that show rows without asking a policy, or to their owner. */
    TABLES_WITHOUT_POLICY("""
            select c.relname
              from pg_class c
             where c.relnamespace = 'public'::regnamespace
               and c.relkind in ('r', 'p')
               and c.relname not like 'flyway_schema_history%'
               and not (c.relrowsecurity and c.relforcerowsecurity)
            """),

    /** Policies that let read whoever they let write. */
    POLICIES_FOR_ALL_COMMANDS("""
            select polname
              from pg_policy
             where polcmd = '*'
            """),

    /** Histories of migrations that the application could change. */
    TOUCHED_HISTORY("""
            select c.relname
              from pg_class c
             where c.relname like 'flyway_schema_history%'
               and c.relkind = 'r'
               and has_table_privilege(:application, c.oid, 'insert, update, delete, truncate')
            """),

    /** The role of the application where it passes no policy and makes no roles. */
    ROLE_OF_THE_APPLICATION("""
            select rolname
              from pg_roles
             where rolname = :application
               and not rolsuper and not rolbypassrls and not rolcreaterole and not rolcreatedb
            """),

    /** Tables and functions of the application. */
    OWNED_BY_THE_APPLICATION("""
            select c.relname
              from pg_class c
             where pg_has_role(:application, c.relowner, 'usage')
            union all
            select p.proname
              from pg_proc p
             where pg_has_role(:application, p.proowner, 'usage')
            """),

    /** Views that ask in the name of who made them. */
    VIEWS_OF_THE_OWNER("""
            select c.relname
              from pg_class c
             where c.relnamespace = 'public'::regnamespace
               and c.relkind = 'v'
               and not coalesce(c.reloptions, '{}') @> array['security_invoker=true']
            """),

    /** Views that keep rows. */
    STORED_VIEWS("""
            select c.relname
              from pg_class c
             where c.relnamespace = 'public'::regnamespace
               and c.relkind = 'm'
            """),

    /** Functions that run with the rights of the owner. */
    RUN_AS_OWNER("""
            select p.proname
              from pg_proc p
             where p.pronamespace = 'public'::regnamespace
               and p.prosecdef
            """),

    /** Of those, the ones that can be led to other tables. */
    WITHOUT_FIXED_PATH("""
            select p.proname
              from pg_proc p
             where p.pronamespace = 'public'::regnamespace
               and p.prosecdef
               and not exists (select from unnest(p.proconfig) setting where setting like 'search_path=%')
            """),

    /** What the public reader may read. */
    READ_BY_THE_READER("""
            select c.relname
              from pg_class c
             where c.relnamespace = 'public'::regnamespace
               and c.relkind in ('r', 'p', 'v', 'S')
               and (c.relkind = 'S' and has_sequence_privilege('tarmim_reader', c.oid, 'usage, select')
                    or c.relkind <> 'S' and has_any_column_privilege('tarmim_reader', c.oid, 'select'))
            """),

    /** What the public reader could change. */
    WRITTEN_BY_THE_READER("""
            select c.relname
              from pg_class c
             where c.relnamespace = 'public'::regnamespace
               and c.relkind in ('r', 'p', 'v')
               and (has_any_column_privilege('tarmim_reader', c.oid, 'insert, update, references')
                    or has_table_privilege('tarmim_reader', c.oid, 'delete, truncate, trigger'))
            """),

    /** Functions of the owner that the public reader may call. */
    CALLED_BY_THE_READER("""
            select p.proname
              from pg_proc p
             where p.pronamespace = 'public'::regnamespace
               and p.prosecdef
               and p.prorettype <> 'trigger'::regtype
               and has_function_privilege('tarmim_reader', p.oid, 'execute')
            """);

    private final String question;

    Wall(String question) {
        this.question = question;
    }

    /** The names, asked through that connection; the role of the application is named where it matters. */
    List<String> names(JdbcClient sql, String application) {
        return sql.sql(question)
                .param("application", application)
                .query(String.class)
                .list();
    }
}
