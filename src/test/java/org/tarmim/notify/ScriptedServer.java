package org.tarmim.notify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that follows the protocol up to one step, where it gives the answer of the test or hangs up. */
final class ScriptedServer implements AutoCloseable {
    /** Instead of an answer: the line breaks. */
    static final String HANGS_UP = "";

    private final ServerSocket door;
    private final String step;
    private final String answer;
    private final AtomicInteger taken = new AtomicInteger();

    /** @param step the command of the client at which it departs, for instance {@code RCPT}; {@code .} ends the text */
    ScriptedServer(String step, String answer) {
        this.step = step;
        this.answer = answer;
        try {
            door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    /** How many texts it took. */
    int taken() {
        return taken.get();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void serve() {
        try {
            while (true)
                try (var client = door.accept()) {
                    talk(client);
                }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void talk(Socket client) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        say(client, "220 ready");
        boolean text = false;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (text && !line.equals(".")) continue;
            if (text && !step.equals(".")) taken.incrementAndGet();
            text = line.equals("DATA");
            if (line.startsWith(step) && answer.equals(HANGS_UP)) return;
            say(client, line.startsWith(step) ? answer : text ? "354 go on" : "250 fine");
        }
    }

    private static void say(Socket client, String answer) throws IOException {
        client.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }
}
