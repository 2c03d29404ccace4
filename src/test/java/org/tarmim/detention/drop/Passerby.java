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
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody without an account who drops something, with a browser that keeps nothing. */
final class Passerby {
    private final HttpClient browser = HttpClient.newHttpClient();
    private final URI house;

    Passerby(int port) {
        house = URI.create("http://localhost:" + port);
    }

    /** A page as it was answered. */
    record Answer(HttpResponse<String> whole, Document page) {
        int status() {
            return whole.statusCode();
        }

        String text() {
            return page.text();
        }

        String id() {
            return page.select("[name=id]").val();
        }

        boolean leavesNothing() {
            return whole.headers().allValues("Set-Cookie").isEmpty();
        }
    }

    Answer get(String path) {
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

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(house.resolve(path)).header("Accept-Language", "en");
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
