package org.tarmim.facility;

import java.time.Instant;

/** Drafts of one kind, which are kept no longer than they can be of use. */
public interface KeptDrafts {
    /** Removes those not touched since. */
    void deleteBefore(Instant moment);
}
