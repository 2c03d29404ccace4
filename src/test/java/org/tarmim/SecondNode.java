package org.tarmim;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.tarmim.store.KeyDirectory;

/**
 * Another node of an installation: the whole application once more, in a process of its own, on the same database and
 * with the same keys. It tells which changes it hears of.
 */
public final class SecondNode implements AutoCloseable {
    private static final String OPEN = "Tarmim is open at ";

    private final Process process;
    private final CompletableFuture<String> address = new CompletableFuture<>();
    private final LinkedBlockingQueue<String> heard = new LinkedBlockingQueue<>();

    private SecondNode(Process process) {
        this.process = process;
        Thread.ofVirtual().start(this::listen);
    }

    /** Starts one beside a node that runs, and waits until it is open. */
    public static SecondNode beside(ApplicationContext first) {
        try {
            var node = new SecondNode(new ProcessBuilder(command(first))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
            node.address();
            return node;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where it is open, without a slash at the end. */
    public String address() {
        return address.join();
    }

    /** The subject of the next change it hears of; waits for it. */
    public String hears() throws InterruptedException {
        return heard.take();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private static List<String> command(ApplicationContext first) {
        var application = first.getBean(JdbcConnectionDetails.class);
        var owner = first.getBean(FlywayConnectionDetails.class);
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ListeningNode.class.getName(),
                "--spring.datasource.url=" + application.getJdbcUrl(),
                "--spring.datasource.username=" + application.getUsername(),
                "--spring.datasource.password=" + application.getPassword(),
                "--spring.flyway.user=" + owner.getUsername(),
                "--spring.flyway.password=" + owner.getPassword(),
                "--tarmim.data=target/second-node",
                "--tarmim.keys=" + first.getBean(KeyDirectory.class).path(),
                "--vaadin.productionMode=true",
                "--server.port=0");
    }

    private void listen() {
        process.inputReader().lines().forEach(this::take);
        address.completeExceptionally(new IllegalStateException("The second node ended."));
    }

    private void take(String line) {
        if (line.startsWith(ListeningNode.HEARD)) heard.add(line.substring(ListeningNode.HEARD.length()));
        if (line.startsWith(OPEN)) address.complete(line.substring(OPEN.length()));
    }
}
