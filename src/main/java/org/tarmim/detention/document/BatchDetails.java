package org.tarmim.detention.document;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the drafts of several cases have in common, as it is typed. The basis is that of each person alone.
 *
 * @param texts   the same for everybody; what papers of a person answer stands before them
 * @param purpose for what they are given away
 */
public record BatchDetails(
        @NotNull ActionKind kind,
        @NotNull DocumentLanguage language,
        @NotEmpty Set<Demand> demands,
        Set<ArbitraryCategory> categories,
        Map<Asked, String> texts,
        @NotNull Purpose purpose) {
    public BatchDetails(
            ActionKind kind,
            DocumentLanguage language,
            @Nullable Set<Demand> demands,
            @Nullable Set<ArbitraryCategory> categories,
            @Nullable Map<Asked, String> texts,
            Purpose purpose) {
        this.kind = kind;
        this.language = language;
        this.demands = demands == null ? Set.of() : Set.copyOf(demands);
        this.categories = categories == null ? Set.of() : Set.copyOf(categories);
        this.texts = texts == null ? Map.of() : Map.copyOf(texts);
        this.purpose = purpose;
    }

    /** The draft of one of the cases. */
    public ActionDetails of(Map<Asked, String> own, BasisDetails on) {
        var all = new EnumMap<Asked, String>(Asked.class);
        all.putAll(texts);
        all.putAll(own);
        return new ActionDetails(
                kind,
                language,
                null,
                demands,
                categories,
                all,
                purpose,
                on.basis(),
                on.giver(),
                on.givenOn(),
                on.expires(),
                on.covered());
    }

    @Override
    public String toString() {
        return "BatchDetails";
    }
}
