package org.tarmim.detention.evidence;

/** In which form a copy of a piece of evidence is kept. */
public enum CopyForm {
    /** Every byte as it came. */
    ORIGINAL,
    /** Without position, camera, author; people work with this one. */
    METADATA_CLEAN,
    /** Somebody blacked something out. */
    REDACTED,
    TRANSLATED;

    /** Whether somebody made it outside and brought it here. */
    public boolean isBrought() {
        return this == REDACTED || this == TRANSLATED;
    }
}
