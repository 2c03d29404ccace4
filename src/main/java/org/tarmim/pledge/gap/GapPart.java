package org.tarmim.pledge.gap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.SituationClock;
import org.tarmim.pledge.ledger.Account;

/**
 * A total of the gap that is opened into its rows. Goes into an address and comes back from it; what cannot be read
 * there counts as not asked.
 *
 * @param word  of which line; null is all of them, empty is "not specified"
 * @param stage in which stage; null is every one
 * @param apart whether of loans, guarantees and goods, which stand outside the bars
 */
public record GapPart(
        GapQuery gap, @Nullable String word, @Nullable Account stage, boolean apart) {
    /** The part of an address. */
    public static GapPart of(Map<String, List<String>> address, SituationClock clock) {
        return new GapPart(
                GapQuery.of(address, clock),
                first(address, "word"),
                stage(first(address, "stage")),
                address.containsKey("apart"));
    }

    /** The part as it stands in an address. */
    public Map<String, List<String>> parameters() {
        var parameters = new LinkedHashMap<>(gap.parameters());
        if (word != null) parameters.put("word", List.of(word));
        if (stage != null) parameters.put("stage", List.of(stage.name()));
        if (apart) parameters.put("apart", List.of("yes"));
        return parameters;
    }

    /** The donor whose line it is; null for all of them and along another boundary. */
    public @Nullable UUID donor() {
        if (gap.by() != GapBy.DONOR || word == null) return null;
        try {
            return UUID.fromString(word);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    /** The stages in it. */
    public List<Account> stages() {
        return stage == null ? Account.buckets() : List.of(stage);
    }

    private static @Nullable Account stage(@Nullable String text) {
        return Account.buckets().stream()
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String first(Map<String, List<String>> address, String name) {
        return address.getOrDefault(name, List.of()).stream().findFirst().orElse(null);
    }
}
