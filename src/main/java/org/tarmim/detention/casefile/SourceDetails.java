package org.tarmim.detention.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.chain.ToldBy;
import org.tarmim.kernel.CleanText;

/**
 * A source of a case, as it is typed.
 *
 * @param name    the name, or the sign by which an anonymous one is known
 * @param contact how it is reached safely, in own words
 * @param told    what it told, and what could give it away
 * @param entries the entries of the case that rest on it
 */
public record SourceDetails(
        @NotBlank(message = "source.name.missing")
        @Size(max = CleanText.LONGEST_NAME, message = "caseName.length")
        @Pattern(regexp = CleanText.VISIBLE, message = "caseName.signs")
        String name,

        @Size(max = CleanText.LONGEST_NAME, message = "caseName.length")
        @Pattern(regexp = CleanText.VISIBLE, message = "caseName.signs")
        String contact,

        @NotNull ToldBy kind,
        @NotNull Reliability reliability,
        @NotNull SourceProtection protection,

        @Size(max = LONGEST_NOTE, message = "custody.note.length")
        String told,

        @Size(max = MOST_ENTRIES) Set<UUID> entries) {
    private static final int LONGEST_NOTE = 2000;
    private static final int MOST_ENTRIES = 200;

    public SourceDetails(
            @Nullable String name,
            @Nullable String contact,
            ToldBy kind,
            Reliability reliability,
            SourceProtection protection,
            @Nullable String told,
            @Nullable Set<UUID> entries) {
        this.name = name == null ? "" : CleanText.of(name);
        this.contact = contact == null ? "" : CleanText.of(contact);
        this.kind = kind;
        this.reliability = reliability;
        this.protection = protection;
        this.told = told == null ? "" : told.strip();
        this.entries = entries == null ? Set.of() : Set.copyOf(entries);
    }

    /** Never a name, so that none reaches a log. */
    @Override
    public String toString() {
        return "SourceDetails";
    }
}
