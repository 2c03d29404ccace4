package org.tarmim.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Our own PostgreSQL, on a free port of this machine. Whatever ended the last run, a start first clears what is left
 * of it and lets PostgreSQL recover; a {@link Watch} brings the server back when it dies under the running portal.
 */
class EmbeddedServer implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Cluster cluster;
    private final KeyDirectory keys;
    private final DataDirectory data;
    private final int port;
    private final Watch watch;

    /** Starts the server, making its files first where there are none. */
    EmbeddedServer(DataDirectory data, KeyDirectory keys, Path programs) {
        data.lock();
        this.data = data;
        this.keys = keys;
        this.cluster = new Cluster(data.path().resolve("postgres"), Binaries.unpackedUnder(programs));
        try {
            this.port = freePort();
            createIfMissing();
            start();
            new Bootstrap(port, keys).run();
        } catch (IOException | SQLException e) {
            throw new StartRefused(refusal(e.toString()), e);
        }
        this.watch = new Watch(this::reviveIfDead);
        log.info("PostgreSQL runs on port {} with its files in {}", port, data.path());
    }

    /** The address of the portal's database. */
    String url() {
        return Bootstrap.url(port, Bootstrap.DATABASE);
    }

    String password(String role) {
        return new Bootstrap(port, keys).password(role);
    }

    private void createIfMissing() throws IOException {
        if (!cluster.exists()) cluster.create(password(Bootstrap.SUPERUSER));
        else if (!keys.has(Bootstrap.keyOf(Bootstrap.SUPERUSER)))
            throw new StartRefused(
                    "The keys that open the data directory %s are not in %s; name their directory with --keys."
                            .formatted(data.path(), keys.path()));
    }

    // Processes of a killed server need a moment to notice; until then PostgreSQL refuses to start beside them.
    private void start() throws IOException {
        cluster.stop();
        var refusal = cluster.start(port);
        for (var giveUp = System.nanoTime() + PATIENCE.toNanos(); refusal.isPresent() && System.nanoTime() < giveUp; ) {
            pause();
            refusal = cluster.start(port);
        }
        if (refusal.isPresent()) throw new StartRefused(refusal(refusal.get()));
    }

    private void reviveIfDead() throws IOException {
        if (cluster.runs()) return;
        log.warn("PostgreSQL in {} has stopped; starting it again", data.path());
        start();
        log.info("PostgreSQL is back on port {}", port);
    }

    private String refusal(String reason) {
        return "PostgreSQL in the data directory %s did not start: %s (its log is in postgres/log there)."
                .formatted(data.path(), reason);
    }

    @Override
    public void close() throws IOException {
        watch.close();
        cluster.stop();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
