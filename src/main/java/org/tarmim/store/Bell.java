package org.tarmim.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Wakes somebody when the database rings on a channel, and every few seconds in case that was not heard. Listens on a
 * connection of its own, which it opens again when it breaks.
 */
public final class Bell implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Bell.class);
    private static final Duration BACKSTOP = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final JdbcConnectionDetails database;
    private final String channel;
    private final Runnable wake;
    private final Thread listener;
    private volatile boolean open = true;

    /** Listens from now on. What {@code wake} throws is logged, and it is woken again. */
    public Bell(JdbcConnectionDetails database, String channel, Runnable wake) {
        this.database = database;
        this.channel = channel;
        this.wake = wake;
        this.listener = Thread.ofPlatform().name("bell-" + channel).daemon().start(this::listen);
    }

    @Override
    public void close() {
        open = false;
        listener.interrupt();
    }

    private void listen() {
        while (open) {
            try (var connection = connect()) {
                hear(connection);
            } catch (SQLException | RuntimeException e) {
                if (open) LOG.warn("The database is not heard for a moment: {}", e.getMessage());
                pause();
            }
        }
    }

    // Wakes once after it began to listen: what rang before that rang for nobody.
    private void hear(Connection connection) throws SQLException {
        var bell = connection.unwrap(PGConnection.class);
        while (open) {
            wake.run();
            bell.getNotifications((int) BACKSTOP.toMillis());
        }
    }

    private Connection connect() throws SQLException {
        var connection =
                DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + channel);
        }
        return connection;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
