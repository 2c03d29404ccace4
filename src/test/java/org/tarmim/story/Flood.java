package org.tarmim.story;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Somebody who sends without end what was announced as so many bytes, with the session of a browser. */
record Flood(URI address, String cookies) {
    private static final int PART = 64 * 1024;

    /** How it went: the bytes that could be sent before the door shut, and the first line of the answer. */
    record Ended(long sent, String answer) {}

    Ended send(long bytes) throws IOException {
        try (var line = new Socket(address.getHost(), address.getPort())) {
            line.getOutputStream().write(head(bytes).getBytes(StandardCharsets.US_ASCII));
            var sent = pour(line, bytes);
            return new Ended(sent, answer(line));
        }
    }

    private String head(long bytes) {
        return """
                POST %s HTTP/1.1\r
                Host: %s\r
                Cookie: %s\r
                Content-Type: image/jpeg\r
                X-Filename: film.jpg\r
                Content-Length: %d\r
                \r
                """.formatted(address.getRawPath(), address.getAuthority(), cookies, bytes);
    }

    private static long pour(Socket line, long bytes) throws IOException {
        var part = new byte[PART];
        long sent = 0;
        try {
            for (; sent < bytes && line.getInputStream().available() == 0; sent += PART)
                line.getOutputStream().write(part);
        } catch (IOException shut) {
            return sent;
        }
        return sent;
    }

    private static String answer(Socket line) {
        try {
            var answer = line.getInputStream().readNBytes(PART);
            return new String(answer, StandardCharsets.US_ASCII)
                    .lines()
                    .findFirst()
                    .orElse("nothing");
        } catch (IOException shut) {
            return "shut";
        }
    }
}
