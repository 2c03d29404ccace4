package org.tarmim.files;

/**
 * A file that was checked for a room that keeps it itself.
 *
 * @param name     how the sender called it, with the ending of what it is
 * @param scan     never {@link Scan#INFECTED}
 * @param original every byte as it came
 * @param clean    the same kind of file without position and metadata
 */
public record Vetted(String name, FileKind kind, Scan scan, byte[] original, byte[] clean) {
    /** Never the name, so that none reaches a log. */
    @Override
    public String toString() {
        return "Vetted";
    }
}
