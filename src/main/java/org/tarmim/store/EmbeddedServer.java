package org.tarmim.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;

/**
 * Our own PostgreSQL, on a free port of this machine. Whatever ended the last run, a start first clears what is left
 * of it and lets PostgreSQL recover; a {@link Watch} brings the server back when it dies under the running portal.
 */
class EmbeddedServer implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final DataDirectory data;
    private final KeyDirectory keys;
    private final Cluster cluster;
    private final int port;
    private final Duration patience;
    private final Watch watch;
    private final Runnable stop; // for an end in the midst of the start, when nobody closes what is half made

    /**
     * Starts the server, making its files first where there are none.
     *
     * @throws StartRefused when the directory is in use, its keys are not there, or PostgreSQL does not start
     */
    EmbeddedServer(DataDirectory data, KeyDirectory keys, Path programs, Duration patience) {
        this(data, keys, programs, patience, EmbeddedServer::freePort);
    }

    /** The same, on the first of these ports on which PostgreSQL starts. */
    EmbeddedServer(DataDirectory data, KeyDirectory keys, Path programs, Duration patience, IntSupplier ports) {
        data.lock();
        this.data = data;
        this.keys = keys;
        this.cluster = new Cluster(data.path().resolve("postgres"), Binaries.unpackedUnder(programs));
        this.patience = patience;
        this.stop = cluster::stop;
        createIfMissing();
        SpringApplication.getShutdownHandlers().add(stop);
        this.port = startOn(ports);
        prepare();
        this.watch = new Watch(this::reviveIfDead);
        log.info("PostgreSQL runs on port {} with its files in {}", port, data.path());
    }

    /** The address of the portal's database. */
    String url() {
        return Bootstrap.url(port, Bootstrap.DATABASE);
    }

    int port() {
        return port;
    }

    String password(String role) {
        return new Bootstrap(port, keys).password(role);
    }

    private void createIfMissing() {
        if (!cluster.exists()) cluster.create(password(Bootstrap.SUPERUSER));
        else if (!keys.has(Bootstrap.keyOf(Bootstrap.SUPERUSER))) throw locked("they are not there", null);
    }

    // Processes of a killed server need a moment to notice; until then PostgreSQL refuses to start beside them. And a
    // port that was free may be another program's by the time PostgreSQL asks for it: each try asks for a new one.
    private int startOn(IntSupplier ports) {
        cluster.stop();
        for (var giveUp = System.nanoTime() + patience.toNanos(); ; pause()) {
            var tried = ports.getAsInt();
            var refusal = cluster.start(tried);
            if (refusal.isEmpty()) return tried;
            if (System.nanoTime() > giveUp) throw refused(refusal.get());
        }
    }

    private StartRefused refused(String reason) {
        return new StartRefused("PostgreSQL in the data directory %s did not start (%s); its log is in %s."
                .formatted(data.path(), reason, data.path().resolve("postgres/log")));
    }

    private void prepare() {
        try {
            new Bootstrap(port, keys).run();
        } catch (SQLException e) {
            cluster.stop();
            throw locked(String.valueOf(e.getMessage()), e);
        }
    }

    private StartRefused locked(String reason, @Nullable Throwable cause) {
        return new StartRefused(
                "The keys in %s do not open the data directory %s (%s); name the directory of its keys with --keys."
                        .formatted(keys.path(), data.path(), reason),
                cause);
    }

    private void reviveIfDead() {
        if (cluster.runs()) return;
        log.warn("PostgreSQL in {} has stopped; starting it again", data.path());
        startOn(() -> port);
        log.info("PostgreSQL is back on port {}", port);
    }

    @Override
    public void close() {
        watch.close();
        cluster.stop();
        forgetStop();
    }

    private void forgetStop() {
        try {
            SpringApplication.getShutdownHandlers().remove(stop);
        } catch (IllegalStateException programEnds) {
            log.debug("The end of the program is under way: what is stopped already is stopped once more.");
        }
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
