package org.tarmim.pledge.ui;

import java.util.UUID;
import org.tarmim.pledge.promise.Pledge;

/** A pledge on its page, in the words of whoever looks, and what is done when something of it changed. */
record ShownPledge(Pledge pledge, PledgeWords said, Runnable changed) {
    UUID id() {
        return pledge.id();
    }

    /** Whether it was verified, and therefore counts and may be worked with. */
    boolean counts() {
        return pledge.verified().isPresent();
    }
}
