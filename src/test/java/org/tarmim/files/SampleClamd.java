package org.tarmim.files;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Speaks INSTREAM on a socket as clamd does, and knows one signature. */
public final class SampleClamd implements AutoCloseable {
    /** The harmless text that every scanner takes for a virus. */
    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private volatile byte[] last = {};
    private volatile @Nullable String answer;

    public SampleClamd() throws IOException {
        Thread.ofVirtual().start(this::serve);
    }

    public String address() {
        return "127.0.0.1:" + door.getLocalPort();
    }

    /** Answers everything with this from now on. */
    public void answerWith(String words) {
        answer = words;
    }

    /** Looks into what it is sent again. */
    public void answerAsUsual() {
        answer = null;
    }

    byte[] last() {
        return last;
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (var caller = door.accept()) {
                hear(caller);
            } catch (IOException gone) {
                if (!door.isClosed()) throw new UncheckedIOException(gone);
            }
        }
    }

    private void hear(Socket caller) throws IOException {
        var in = new DataInputStream(caller.getInputStream());
        var command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        if (!command.equals("zINSTREAM\0")) throw new IOException("not a command of clamd: " + command);
        var content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) content.writeBytes(in.readNBytes(length));
        last = content.toByteArray();
        caller.getOutputStream().write((said(last) + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    private String said(byte[] content) {
        var fixed = answer;
        if (fixed != null) return fixed;
        var found = new String(content, StandardCharsets.ISO_8859_1).contains(EICAR);
        return found ? "stream: Eicar-Signature FOUND" : "stream: OK";
    }
}
