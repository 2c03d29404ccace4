package org.tarmim.detention.intake;

import java.util.Locale;
import org.tarmim.kernel.Rejected;

/** A list as it came, not looked into yet. It lives in memory only, and never says what is in it. */
public final class ListFile {
    /** In bytes, as it comes and once it is unlocked. */
    public static final int LARGEST = 2_000_000;

    /** As many people at most. */
    public static final int MOST_ROWS = 500;

    private final String name;
    private final byte[] bytes;

    /** Throws {@link Rejected} for one that is too large. */
    public ListFile(String name, byte[] bytes) {
        if (bytes.length > LARGEST) throw Rejected.because("caseList.large", LARGEST / 1_000_000);
        this.name = name.toLowerCase(Locale.ROOT);
        this.bytes = bytes.clone();
    }

    byte[] bytes() {
        return bytes.clone();
    }

    boolean isNamed(String ending) {
        return name.endsWith(ending);
    }

    @Override
    public String toString() {
        return "ListFile";
    }
}
