package org.tarmim.files.scan;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * A ClamAV daemon, spoken to over its socket with the command INSTREAM: the content in parts, each after its length,
 * an empty part at the end, and one line back.
 */
record Clamd(String host, int port) {
    private static final int CONNECT_MILLIS = 3_000;
    private static final int ANSWER_MILLIS = 60_000;
    private static final int PART = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;

    /** The daemon at {@code host:port}. */
    static Clamd at(String address) {
        int colon = address.lastIndexOf(':');
        return new Clamd(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
    }

    /**
     * Whether it finds something.
     *
     * @throws IOException where it is away, breaks off or answers anything but yes or no
     */
    boolean finds(InputStream content) throws IOException {
        var answer = answer(content);
        if (answer.endsWith(" FOUND")) return true;
        if (answer.endsWith(" OK")) return false;
        throw new IOException("The scanner did not say whether it found something.");
    }

    private String answer(InputStream content) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            send(content, new DataOutputStream(socket.getOutputStream()));
            var answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
            return new String(answer, StandardCharsets.US_ASCII)
                    .replace('\0', ' ')
                    .strip();
        }
    }

    private static void send(InputStream content, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        var part = new byte[PART];
        for (int read = content.read(part); read >= 0; read = content.read(part)) {
            if (read == 0) continue;
            out.writeInt(read);
            out.write(part, 0, read);
        }
        out.writeInt(0);
        out.flush();
    }
}
