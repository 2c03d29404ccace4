package org.tarmim.files;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** A program that says it sends 2 GiB, goes on sending as long as somebody takes it, and reads what it is answered. */
final class HugeUpload {
    static final long SIZE = 2L * 1024 * 1024 * 1024;

    private final AtomicLong taken = new AtomicLong();
    private String answer = "";

    /** Sends it until the other side has answered and closes, or has taken it all. */
    static HugeUpload to(int port, String path, String... headers) throws IOException {
        var upload = new HugeUpload();
        try (var line = new Socket("localhost", port)) {
            line.getOutputStream().write(head(path, headers).getBytes(StandardCharsets.US_ASCII));
            var sending = Thread.ofVirtual().start(() -> upload.pour(line));
            upload.answer = read(line);
            line.close();
            sending.join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        return upload;
    }

    /** The bytes that the other side took, with what waited in the buffers of the line. */
    long taken() {
        return taken.get();
    }

    /** Head and body as they were answered. */
    String answer() {
        return answer;
    }

    int status() {
        return Integer.parseInt(answer.split(" ", 3)[1]);
    }

    private static String head(String path, String... headers) {
        var first = "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Length: %d\r\n".formatted(path, SIZE);
        return Stream.of(headers).map(header -> header + "\r\n").collect(joining("", first, "\r\n"));
    }

    private void pour(Socket line) {
        var part = new byte[64 * 1024];
        try {
            while (taken.get() < SIZE) {
                line.getOutputStream().write(part);
                taken.addAndGet(part.length);
            }
        } catch (IOException refused) {
            // the other side takes no more, which is what is asked
        }
    }

    /** What came until the line was closed, by a reset too: what was answered before counts. */
    private static String read(Socket line) {
        var answer = new ByteArrayOutputStream();
        try {
            line.getInputStream().transferTo(answer);
        } catch (IOException reset) {
            return answer.toString(StandardCharsets.UTF_8);
        }
        return answer.toString(StandardCharsets.UTF_8);
    }
}
