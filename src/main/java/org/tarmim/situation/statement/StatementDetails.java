package org.tarmim.situation.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.CleanText;
import org.tarmim.situation.party.Tongue;

/**
 * What a person types about a statement; messages are translation keys.
 *
 * @param party      on whose behalf it was said
 * @param speaker    who said it; null where nobody is named
 * @param about      the other party of whom it speaks, for a claim about others only
 * @param saidOn     the day, or one of the week or month; null where nobody knows
 * @param summaryEn  what was said, in own words
 * @param excerpt    a short quotation, in its language
 * @param conditions under which the stances hold
 */
public record StatementDetails(
        @NotNull(message = "statement.party.missing") UUID party,
        @Nullable UUID speaker,
        @NotNull(message = "statement.attribution.missing") Attribution attribution,
        @Nullable UUID about,
        @Nullable LocalDate saidOn,
        @NotNull(message = "statement.precision.missing") SaidOn.Precision precision,
        @NotEmpty(message = "statement.stances.missing") List<@Valid StanceOn> stances,

        @Size(max = LONGEST_SUMMARY, message = "statement.summary.length")
        String summaryEn,

        @Size(max = LONGEST_SUMMARY, message = "statement.summary.length")
        String summaryAr,

        @Nullable @Size(max = LONGEST_EXCERPT, message = "statement.excerpt.length")
        String excerpt,

        @Nullable Tongue excerptLang,

        @Nullable @Size(max = LONGEST_CONDITIONS, message = "statement.conditions.length")
        String conditions) {
    private static final int LONGEST_SUMMARY = 500;
    private static final int LONGEST_EXCERPT = 300;
    private static final int LONGEST_CONDITIONS = 1000;

    public StatementDetails(
            UUID party,
            @Nullable UUID speaker,
            Attribution attribution,
            @Nullable UUID about,
            @Nullable LocalDate saidOn,
            SaidOn.Precision precision,
            List<StanceOn> stances,
            @Nullable String summaryEn,
            @Nullable String summaryAr,
            @Nullable String excerpt,
            @Nullable Tongue excerptLang,
            @Nullable String conditions) {
        this.party = party;
        this.speaker = speaker;
        this.attribution = attribution;
        this.about = about;
        this.saidOn = saidOn;
        this.precision = precision;
        this.stances = List.copyOf(stances);
        this.summaryEn = summaryEn == null ? "" : CleanText.of(summaryEn);
        this.summaryAr = summaryAr == null ? "" : CleanText.of(summaryAr);
        this.excerpt = cleanOrNull(excerpt);
        this.excerptLang = excerptLang;
        this.conditions = cleanOrNull(conditions);
    }

    /** When it was said, as exactly as it is known. */
    public SaidOn said() {
        return new SaidOn(saidOn, precision);
    }

    @AssertTrue(message = "statement.summary.missing")
    public boolean isSummed() {
        return !summaryEn.isEmpty() || !summaryAr.isEmpty();
    }

    @AssertTrue(message = "statement.day.missing")
    public boolean isDated() {
        return (saidOn == null) == (precision == SaidOn.Precision.UNKNOWN);
    }

    @AssertTrue(message = "statement.stances.twice")
    public boolean isOnceOnEachIssue() {
        return stances.stream().map(StanceOn::issue).distinct().count() == stances.size();
    }

    @AssertTrue(message = "statement.about.missing")
    public boolean isAboutAnotherOnlyAsClaim() {
        return (attribution == Attribution.THIRD_PARTY_ABOUT_OTHER) == (about != null);
    }

    @AssertTrue(message = "statement.about.self")
    public boolean isAboutSomebodyElse() {
        return about == null || !about.equals(party);
    }

    @AssertTrue(message = "statement.excerpt.lang")
    public boolean isExcerptInALanguage() {
        return (excerpt == null) == (excerptLang == null);
    }

    private static @Nullable String cleanOrNull(@Nullable String text) {
        var clean = text == null ? "" : CleanText.of(text);
        return clean.isEmpty() ? null : clean;
    }
}
