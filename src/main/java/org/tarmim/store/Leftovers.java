package org.tarmim.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * What overwritten and deleted rows leave in the files of the database: old forms in tables, indexes and samples of
 * values, and every one of them once more in the write-ahead log. On our own server all of it is destroyed. On a
 * deployer's server the owner of the tables rewrites them; the log, the samples, replicas and backups are the deployer's.
 */
@Component
public class Leftovers {
    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);

    private static final int TRIES = 20;
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final ObjectProvider<EmbeddedServer> own;
    private final FlywayConnectionDetails owner;
    private final JdbcConnectionDetails application;

    Leftovers(ObjectProvider<EmbeddedServer> own, FlywayConnectionDetails owner, JdbcConnectionDetails application) {
        this.own = own;
        this.owner = owner;
        this.application = application;
    }

    /**
     * Rewrites these tables with all that belongs to them, so that only what is seen now is left; each is shut meanwhile.
     *
     * @return false where somebody still looks at the database as it was before, so that it has to be done again
     */
    public boolean destroy(Collection<String> tables) {
        try (var connection = connect()) {
            if (isSeenAsBefore(connection)) return false;
            execute(connection, "set lock_timeout = '5s'");
            for (var table : tables) execute(connection, "vacuum (full, analyze) " + table);
            if (own.getIfAvailable() != null) forgetTheLog(connection);
            return true;
        } catch (SQLException e) {
            LOG.warn("What was withheld is not yet out of the files of the database: {}", e.getMessage());
            return false;
        }
    }

    // The samples of values are a table of the server's own. A log file is deleted by the checkpoint after the one that
    // no longer needs it, and not used again under another name (ServerSettings).
    private static void forgetTheLog(Connection connection) throws SQLException {
        execute(connection, "vacuum full pg_catalog.pg_statistic");
        execute(connection, "checkpoint");
        execute(connection, "select pg_switch_wal()");
        execute(connection, "checkpoint");
    }

    // Rewriting keeps every row that a transaction which began before may still read; most end in a moment.
    private static boolean isSeenAsBefore(Connection connection) throws SQLException {
        try (var question = connection.prepareStatement("""
                select exists (
                       select from pg_stat_activity
                        where pid <> pg_backend_pid()
                          and xact_start < cast(? as timestamptz)
                          and (backend_xmin is not null or backend_xid is not null))
                """)) {
            question.setString(1, now(connection));
            for (int tries = 0; tries < TRIES; tries++) {
                if (!answer(question)) return false;
                pause();
            }
            return true;
        }
    }

    private static String now(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select cast(clock_timestamp() as text)")) {
            row.next();
            return row.getString(1);
        }
    }

    private static boolean answer(PreparedStatement question) throws SQLException {
        try (var row = question.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Connection connect() throws SQLException {
        var server = own.getIfAvailable();
        if (server != null)
            return DriverManager.getConnection(server.url(), Bootstrap.SUPERUSER, server.password(Bootstrap.SUPERUSER));
        var url = Objects.requireNonNullElse(owner.getJdbcUrl(), application.getJdbcUrl());
        return DriverManager.getConnection(url, owner.getUsername(), owner.getPassword());
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
