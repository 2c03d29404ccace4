package org.tarmim.facility.light;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.tarmim.access.OpenCookies;
import org.tarmim.access.phone.SamplePhones;

/** A telephone with a browser that runs no script: opens pages, types into their one form, presses its button. */
public final class Telephone {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final URI house;
    private final String address;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new OpenCookies()).build();
    private long bytes;

    /** At an address of its own, as a proxy tells it. */
    public Telephone(int port) {
        house = URI.create("http://localhost:" + port);
        int number = NUMBER.incrementAndGet();
        address = "10.3.%d.%d".formatted(number / 250 % 250, number % 250 + 1);
    }

    /** A page as it was answered. */
    record Answer(int status, HttpResponse<byte[]> whole, Document page) {
        FormElement form() {
            return (FormElement) page.getElementById("form");
        }

        /** The form by which somebody says that nothing has changed; its button comes up when it is touched. */
        FormElement same() {
            return (FormElement) page.selectFirst("form:has(details)");
        }

        String field(String name) {
            return page.select("[name=" + name + "]").attr("value");
        }

        String receipt() {
            return page.select(".receipt").text();
        }

        String refusal() {
            return page.select(".notice").text();
        }
    }

    /** Binds this telephone by a code and follows to the first page. */
    public Telephone bind(String code) {
        press(get("/r"), Map.of("code", code, "sign", "S", "pin", SamplePhones.PIN, "pin2", SamplePhones.PIN));
        return this;
    }

    Answer get(String path) {
        return answered(request(path).GET());
    }

    /** Sends the form of a page with something typed into it, and follows where that leads. */
    Answer press(Answer page, Map<String, String> typed) {
        var fields = fields(page, typed);
        return answered(posting(URI.create(page.form().attr("action")).getPath(), fields));
    }

    /** Adds a photo, by the form of the page that is for it. */
    Answer upload(Answer page, String name, byte[] content) {
        var form = (FormElement) page.page().selectFirst("form[enctype]");
        var parts = fields(form);
        parts.remove("photo");
        return answered(uploading(URI.create(form.attr("action")).getPath(), parts, name, content));
    }

    /** Says that nothing has changed, by the form of the page that is for it. */
    Answer sayNoChange(Answer page) {
        return answered(posting(URI.create(page.same().attr("action")).getPath(), fields(page.same())));
    }

    /** What the form of a page sends with something typed into it. */
    static Map<String, String> fields(Answer page, Map<String, String> typed) {
        var fields = fields(page.form());
        fields.putAll(typed);
        return fields;
    }

    private static Map<String, String> fields(FormElement form) {
        var fields = new TreeMap<String, String>();
        form.formData().forEach(field -> fields.put(field.key(), field.value()));
        return fields;
    }

    /** Posts fields as they are. */
    Answer post(String path, Map<String, String> fields) {
        return answered(posting(path, fields));
    }

    /** What an address gives this telephone to keep that gets these fields. */
    List<String> cookiesOf(String path, Map<String, String> fields) {
        return send(posting(path, fields)).headers().allValues("Set-Cookie");
    }

    /** The status with which an address answers this telephone; forms carry the word that only our pages hold. */
    public int status(String method, String path) {
        if (method.equals("GET")) return get(path).status();
        var token = new HashMap<String, String>();
        token.put("_csrf", get("/r").field("_csrf"));
        return send(posting(path, token)).statusCode();
    }

    /** How many bytes of pages came over the line so far, compressed. */
    long bytes() {
        return bytes;
    }

    private Answer answered(HttpRequest.Builder request) {
        var answer = send(request);
        var place = answer.headers().firstValue("Location");
        if (answer.statusCode() == 303)
            return get(URI.create(place.orElseThrow()).getPath());
        return new Answer(answer.statusCode(), answer, Jsoup.parse(text(answer)));
    }

    private HttpRequest.Builder posting(String path, Map<String, String> fields) {
        var form = fields.entrySet().stream()
                .map(field -> typed(field.getKey()) + "=" + typed(field.getValue()))
                .collect(Collectors.joining("&"));
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
    }

    private HttpRequest.Builder uploading(String path, Map<String, String> fields, String name, byte[] content) {
        var border = "sample-border";
        var head = new StringBuilder();
        fields.forEach((field, value) -> head.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(border, field, value)));
        head.append(
                "--%s\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"%s\"\r\n".formatted(border, name));
        head.append("Content-Type: application/octet-stream\r\n\r\n");
        var end = "\r\n--%s--\r\n".formatted(border).getBytes(StandardCharsets.UTF_8);
        var body = List.of(head.toString().getBytes(StandardCharsets.UTF_8), content, end);
        int length = body.stream().mapToInt(part -> part.length).sum();
        return request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + border)
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofByteArrays(body), length));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(house.resolve(path))
                .header("Accept", "text/html")
                .header("Accept-Encoding", "gzip")
                .header("Accept-Language", "en")
                .header("X-Forwarded-For", address);
    }

    private synchronized void count(int more) {
        bytes += more;
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), BodyHandlers.ofByteArray());
            count(answer.body().length);
            return answer;
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String text(HttpResponse<byte[]> answer) {
        var body = answer.body();
        if (answer.headers()
                .firstValue("Content-Encoding")
                .filter("gzip"::equals)
                .isEmpty()) return new String(body, StandardCharsets.UTF_8);
        try (var plain = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String typed(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
