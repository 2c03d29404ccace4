package org.tarmim.situation.statement;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.situation.party.PartyName;
import org.tarmim.ui.Languages;
import org.tarmim.withhold.Passage;

/**
 * A statement as it was recorded, once and for all.
 *
 * @param party      on whose behalf it was said
 * @param speaker    who said it; null where nobody is named
 * @param about      of whom it speaks, for a claim about others
 * @param recordedAt the moment of the situation clock at which the house learned of it
 */
public record Statement(
        UUID id,
        StatementDetails details,
        PartyName party,
        @Nullable PartyName speaker,
        @Nullable PartyName about,
        Instant recordedAt) {
    /** The kind of {@link Passage} that its words are. */
    static final String TO_WITHHOLD = "STATEMENT";

    /** Its words, as something that can be withheld. */
    public Passage passage() {
        return new Passage(TO_WITHHOLD, id);
    }

    /** What was said, in the language, or in the other where this one is missing. */
    public String summary(Locale language) {
        var first = language.equals(Languages.ARABIC) ? details.summaryAr() : details.summaryEn();
        var second = language.equals(Languages.ARABIC) ? details.summaryEn() : details.summaryAr();
        return first.isEmpty() ? second : first;
    }
}
