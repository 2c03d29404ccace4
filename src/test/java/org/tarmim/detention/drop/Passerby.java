package org.tarmim.detention.drop;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody without an account, at an address of its own, with a browser that keeps nothing. */
public final class Passerby {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final HttpClient browser = HttpClient.newHttpClient();
    private final URI house;
    private final String address;
    private String site = "same-origin";

    public Passerby(int port) {
        house = URI.create("http://localhost:" + port);
        int number = NUMBER.incrementAndGet();
        address = "10.4.%d.%d".formatted(number / 250 % 250, number % 250 + 1);
    }

    /** A page as it was answered. */
    public record Answer(HttpResponse<String> whole, Document page) {
        public int status() {
            return whole.statusCode();
        }

        public String text() {
            return page.text();
        }

        String id() {
            return page.select("[name=id]").val();
        }

        public boolean leavesNothing() {
            return whole.headers().allValues("Set-Cookie").isEmpty();
        }
    }

    /** Asks for a page. */
    public Answer get(String path) {
        return answered(request(path).GET());
    }

    Answer post(String path, Map<String, String> typed) {
        var form = typed.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return answered(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** The same, whose browser says that another site made it ask. */
    Passerby from(String site) {
        this.site = site;
        return this;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(house.resolve(path))
                .header("Accept-Language", "en")
                .header("X-Forwarded-For", address)
                .header("Sec-Fetch-Site", site);
    }

    private Answer answered(HttpRequest.Builder request) {
        try {
            var answer = browser.send(request.build(), BodyHandlers.ofString());
            return new Answer(answer, Jsoup.parse(answer.body()));
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
