package org.tarmim.facility.verification;

import java.util.Optional;
import org.tarmim.facility.status.Claim;
import org.tarmim.facility.status.Damage;
import org.tarmim.facility.status.DimensionState;

/**
 * What a report says of one dimension, beside what was last verified of it.
 *
 * @param last empty where nothing was ever verified
 */
public record Comparison(Claim said, Optional<DimensionState> last) {
    /** How the two stand to each other, what asks for most attention first. */
    public enum Difference {
        /** Another value than the one that counts. */
        CHANGED,
        /** A value where none counts: never verified, or too old. */
        NEW,
        /** An attempt that found nothing out, and ends nothing. */
        NOT_FOUND_OUT,
        /** The value that counts already. */
        SAME
    }

    /** How what is said differs from what counts. */
    public Difference difference() {
        if (!said.known()) return Difference.NOT_FOUND_OUT;
        var counts = last.map(DimensionState::shown).orElse(Claim.UNKNOWN);
        if (counts.equals(Claim.UNKNOWN)) return Difference.NEW;
        return counts.equals(said.value()) ? Difference.SAME : Difference.CHANGED;
    }

    boolean contradictsDestruction() {
        return difference() == Difference.CHANGED
                && last.map(state -> state.value().equals(Damage.FULL.name())).orElse(false);
    }
}
