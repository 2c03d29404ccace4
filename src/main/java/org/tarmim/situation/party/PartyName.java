package org.tarmim.situation.party;

import java.util.Locale;
import java.util.UUID;
import org.tarmim.ui.Languages;

/**
 * A party by its names, for whatever mentions it.
 *
 * @param en in Latin script; empty where there is none
 * @param ar in Arabic script; empty where there is none
 */
public record PartyName(UUID id, String en, String ar) {
    /** The name in a language, in the other script where that one is missing. */
    public String in(Locale language) {
        var first = language.equals(Languages.ARABIC) ? ar : en;
        var second = language.equals(Languages.ARABIC) ? en : ar;
        return first.isEmpty() ? second : first;
    }
}
