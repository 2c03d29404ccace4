package org.tarmim.audit;

import org.tarmim.audit.Verdict.Broken;
import org.tarmim.audit.Verdict.Whole;
import org.tarmim.ui.Words;

/** A verdict as the sentence a person reads. */
public final class VerdictSentence {
    private VerdictSentence() {}

    /** What was found, and what to do when it is not good. */
    public static String of(Verdict verdict, Words words) {
        return switch (verdict) {
            case Whole(var entries, var anchoredAt)
            when anchoredAt != null -> words.say("trail.whole", entries, anchoredAt);
            case Whole(var entries, var never) -> words.say("trail.whole.unanchored", entries);
            case Broken(var fault, var seq) -> words.say("trail.broken." + fault, seq);
        };
    }
}
