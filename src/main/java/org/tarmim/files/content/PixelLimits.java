package org.tarmim.files.content;

import org.tarmim.kernel.Rejected;

/** How large a picture may be, asked before a single pixel is read. */
final class PixelLimits {
    /** 64 million: more than any telephone takes by itself. */
    private static final long MOST = 64_000_000;

    private static final int LONGEST_SIDE = 20_000;
    private static final int SLIMMEST = 20;

    private PixelLimits() {}

    static void check(long width, long height) {
        if (width <= 0 || height <= 0) throw Rejected.because("file.picture.broken");
        if (width * height > MOST || Math.max(width, height) > LONGEST_SIDE) {
            throw Rejected.because("file.picture.large", width, height, MOST / 1_000_000);
        }
        if (Math.max(width, height) > SLIMMEST * Math.min(width, height)) {
            throw Rejected.because("file.picture.slim", width, height);
        }
    }
}
