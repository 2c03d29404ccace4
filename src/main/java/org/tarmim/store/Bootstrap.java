package org.tarmim.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * The roles and the database of our own server. The owner makes the tables, the application may only work with them,
 * the reader only reads what is public. May run again at any time.
 */
record Bootstrap(int port, KeyDirectory keys) {
    static final String SUPERUSER = "postgres";
    static final String DATABASE = "tarmim";
    static final String OWNER = "tarmim_owner";
    static final String APP = "tarmim_app";
    static final String READER = "tarmim_reader";

    /** The password of a role; made at the first call. */
    String password(String role) {
        return keys.password(keyOf(role));
    }

    static String keyOf(String role) {
        return "database-" + role + ".key";
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://localhost:%d/%s?sslmode=disable&ApplicationName=tarmim".formatted(port, database);
    }

    void run() throws SQLException {
        try (var connection = connect("postgres")) {
            for (var role : new String[] {OWNER, APP, READER}) ensureRole(connection, role);
            ensureDatabase(connection);
        }
        try (var connection = connect(DATABASE)) {
            letNamesBeLookedUp(connection);
        }
    }

    /** A connection of the superuser to the portal's database. */
    Connection superuser() throws SQLException {
        return connect(DATABASE);
    }

    private Connection connect(String database) throws SQLException {
        var who = new Properties();
        who.setProperty("user", SUPERUSER);
        who.setProperty("password", password(SUPERUSER));
        return DriverManager.getConnection(url(port, database), who);
    }

    // Names and passwords are our own letters, digits, - and _: nothing to quote.
    private void ensureRole(Connection connection, String role) throws SQLException {
        if (!exists(connection, "select from pg_roles where rolname = ?", role))
            execute(connection, "create role " + role);
        execute(
                connection,
                "alter role %s login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password '%s'"
                        .formatted(role, password(role)));
    }

    private static void ensureDatabase(Connection connection) throws SQLException {
        if (!exists(connection, "select from pg_database where datname = ?", DATABASE))
            execute(connection, "create database %s owner %s".formatted(DATABASE, OWNER));
        execute(connection, "revoke all on database %s from public".formatted(DATABASE));
        execute(connection, "grant connect on database %s to %s, %s".formatted(DATABASE, APP, READER));
    }

    // Beneath row policies an index answers only operators that are known to leak nothing (decision note 040).
    private static void letNamesBeLookedUp(Connection connection) throws SQLException {
        execute(connection, "alter function pg_catalog.textlike(text, text) leakproof");
    }

    private static boolean exists(Connection connection, String question, String name) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
