package org.tarmim.bench;

import java.io.OutputStream;
import java.util.Locale;

/** Takes what is exported and keeps only when it came and how much memory was in use meanwhile. */
public final class Sink extends OutputStream {
    private static final long MEGABYTE = 1 << 20;
    private static final long LOOK_EVERY = 8 * MEGABYTE;

    private final long memory = inUse();
    private final long start = System.nanoTime();
    private long first;
    private long bytes;
    private long most;
    private long looking;

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] some, int from, int count) {
        if (bytes == 0) first = System.nanoTime();
        if ((bytes + count) / LOOK_EVERY > bytes / LOOK_EVERY) look();
        bytes += count;
    }

    /** The times in milliseconds, the size, and by how much the memory in use grew, after collecting what was not. */
    public String report() {
        return String.format(
                Locale.ROOT,
                "first byte %.0f ms, whole %.0f ms, %.1f MB, memory in use grew by at most %d MB",
                (first - start) / 1e6,
                (System.nanoTime() - start - looking) / 1e6,
                bytes / 1e6,
                most / MEGABYTE);
    }

    private void look() {
        long begun = System.nanoTime();
        most = Math.max(most, inUse() - memory);
        looking += System.nanoTime() - begun;
    }

    private static long inUse() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
