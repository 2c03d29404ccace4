package org.tarmim.rest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A program that asks for something and then reads no more than the first line of the answer. */
public final class SlowReader implements AutoCloseable {
    private final Socket socket = new Socket();
    private final BufferedReader answer;

    private SlowReader(int port, String path, String secret) throws IOException {
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress("localhost", port));
        var asked = "GET %s HTTP/1.1\r\nHost: localhost:%d\r\nAuthorization: Bearer %s\r\n\r\n";
        socket.getOutputStream().write(asked.formatted(path, port, secret).getBytes(StandardCharsets.US_ASCII));
        answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8), 64);
    }

    /** Asks with an access token. */
    public static SlowReader open(int port, String path, String secret) {
        try {
            return new SlowReader(port, path, secret);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The first line of the answer; waits for it. */
    public String status() {
        try {
            return answer.readLine();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
