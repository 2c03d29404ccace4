package org.tarmim.audit;

import java.util.Map;
import org.tarmim.access.Actor;
import org.tarmim.kernel.Rejected;

/**
 * What somebody says of a trail that is shorter than its anchor: an older backup was restored.
 *
 * @param reason a word or the number of a case; the trail holds no prose
 * @param one    the e-mail of an administrator or auditor
 * @param other  the e-mail of another one
 */
record Restored(String reason, String one, String other) {
    Restored {
        if (reason.isBlank() || !Code.of(reason).equals(reason)) throw Rejected.because("trail.restore.reason");
        if (one.strip().equalsIgnoreCase(other.strip())) throw Rejected.because("trail.restore.two");
    }

    /** What the entry says of it. */
    Map<String, String> facts(Loss loss, Actor otherWitness) {
        return Map.of(
                "reason", reason,
                "confirmed-by", otherWitness.account().toString(),
                "lost", Long.toString(loss.count()),
                "lost-from", Long.toString(loss.from()),
                "lost-to", Long.toString(loss.to()),
                "last-anchored", Long.toString(loss.confirmed().seq()));
    }
}
