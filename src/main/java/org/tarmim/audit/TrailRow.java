package org.tarmim.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail as its reader may see it.
 *
 * @param at           the real moment, also in a demo
 * @param actor        the account that acted; null when nobody was signed in
 * @param name         the name of that account where the reader may see it
 * @param organisation the organisation of the account
 * @param facility     the code of the facility it was done to, where it was one that the reader may see
 * @param facts        codes and ids by their names
 */
public record TrailRow(
        long seq,
        Instant at,
        @Nullable UUID actor,
        @Nullable String name,
        @Nullable TrailOrganisation organisation,
        String room,
        String action,
        String subject,
        String subjectId,
        @Nullable String facility,
        Map<String, String> facts) {

    /** The names of an organisation, either of which may be empty. */
    public record TrailOrganisation(String nameEn, String nameAr) {
        /** The name for a reader; the other script where one is missing. */
        public String name(boolean arabic) {
            var first = arabic ? nameAr : nameEn;
            var second = arabic ? nameEn : nameAr;
            return first.isEmpty() ? second : first;
        }
    }
}
