package org.tarmim.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** How many pages of the list programs get in a second, over HTTP and each asking for something else. */
final class RestBench {
    private static final int CLIENTS = 8;
    private static final int WARM_UP_SECONDS = 15;
    private static final int SECONDS = 20;

    private final URI house;
    private final String secret;
    private final AtomicInteger number = new AtomicInteger();

    RestBench(int port, String secret) {
        house = URI.create("http://localhost:" + port);
        this.secret = secret;
    }

    /** Prints one line. */
    void measure(int size) {
        run(WARM_UP_SECONDS);
        var times = run(SECONDS);
        System.out.printf(
                Locale.ROOT,
                "%nREST list of %,d facilities, pages of 50, %d clients, %d s: %.0f pages/s, p50 %.1f ms, p95 %.1f ms%n",
                size,
                CLIENTS,
                SECONDS,
                times.length / (double) SECONDS,
                times[times.length / 2],
                times[times.length * 95 / 100]);
    }

    private double[] run(int seconds) {
        var times = new ConcurrentLinkedQueue<Double>();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        Callable<Void> client = () -> {
            try (var http = HttpClient.newHttpClient()) {
                while (System.nanoTime() < end) times.add(page(http));
            }
            return null;
        };
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (var done : clients.invokeAll(
                    IntStream.range(0, CLIENTS).mapToObj(i -> client).toList())) check(done);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private double page(HttpClient http) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(house.resolve("/api/v1/facilities?" + query(number.incrementAndGet())))
                .header("Authorization", "Bearer " + secret)
                .build();
        long start = System.nanoTime();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) throw new IllegalStateException(answer.body());
        return (System.nanoTime() - start) / 1e6;
    }

    /** A common fragment of names with a number; ten thousand of them, one after the other. */
    private static String query(int i) {
        var fragments = new String[] {"sam", "amp", "mpl", "ple", "samp", "ampl", "mple", "sampl", "ample", "sample"};
        return "limit=50&q=" + fragments[i % 10] + "%20" + i / 10 % 1000;
    }

    private static void check(Future<Void> client) {
        try {
            client.get();
        } catch (ExecutionException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
