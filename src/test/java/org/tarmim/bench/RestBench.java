package org.tarmim.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** How many pages of the list programs get in a second, over HTTP and each asking for something else. */
final class RestBench {
    private static final int CLIENTS = 8;
    private static final int WARM_UP_SECONDS = 15;
    private static final int SECONDS = 20;
    private static final int PAGES = 20;
    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");

    private final String house;
    private final String secret;
    private final AtomicInteger number = new AtomicInteger();

    RestBench(int port, String secret) {
        house = "http://localhost:" + port;
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
                while (System.nanoTime() < end) walk(http, times);
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

    /** Asks a question nobody asked before and reads on, page by page. */
    private void walk(HttpClient http, Collection<Double> times) throws IOException, InterruptedException {
        var question = house + "/api/v1/facilities?limit=50&q=" + question(number.getAndIncrement());
        var address = question;
        for (int page = 0; page < PAGES && address != null; page++) {
            long start = System.nanoTime();
            var body = body(http, URI.create(address));
            times.add((System.nanoTime() - start) / 1e6);
            var next = NEXT.matcher(body);
            address = next.find() ? question + "&after=" + URLEncoder.encode(next.group(1), UTF_8) : null;
        }
    }

    private String body(HttpClient http, URI address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + secret)
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) throw new IllegalStateException(answer.body());
        return answer.body();
    }

    /** Finds about a third of everything; 800 of them, one after the other. */
    private static String question(int i) {
        var fragments = List.of("sam", "amp", "mpl", "ple", "samp", "ampl", "mple", "sampl", "ample", "sample");
        return fragments.get(i % 10) + "%20" + i / 10 % 10 + "%20" + "acelinot".charAt(i / 100 % 8);
    }

    private static void check(Future<Void> client) {
        try {
            client.get();
        } catch (ExecutionException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
