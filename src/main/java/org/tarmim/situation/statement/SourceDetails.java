package org.tarmim.situation.statement;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.CleanText;
import org.tarmim.situation.party.Tongue;

/**
 * What a person types about a source; messages are translation keys.
 *
 * @param outlet      who published it
 * @param url         where it can be read; null where it cannot
 * @param publishedOn the day it came out; null where nobody knows
 * @param retrievedOn the day it was read there
 * @param sha256      of what was read and kept, in hexadecimal digits, so that a later change of the address is noticed
 */
public record SourceDetails(
        @NotBlank(message = "source.outlet.missing")
        @Size(max = CleanText.LONGEST_NAME, message = "name.tooLong")
        @Pattern(regexp = CleanText.VISIBLE, message = "name.control")
        String outlet,

        @NotNull(message = "source.tier.missing") SourceTier tier,

        @Nullable
        @Size(max = 1000, message = "source.url.length")
        @Pattern(regexp = "https?://\\S+", message = "source.url.unreadable")
        String url,

        @Nullable LocalDate publishedOn,
        @Nullable Tongue lang,
        @Nullable LocalDate retrievedOn,

        @Nullable @Pattern(regexp = "[0-9a-f]{64}", message = "source.sha256.unreadable")
        String sha256) {
    public SourceDetails(
            @Nullable String outlet,
            SourceTier tier,
            @Nullable String url,
            @Nullable LocalDate publishedOn,
            @Nullable Tongue lang,
            @Nullable LocalDate retrievedOn,
            @Nullable String sha256) {
        this.outlet = outlet == null ? "" : CleanText.of(outlet);
        this.tier = tier;
        this.url = url;
        this.publishedOn = publishedOn;
        this.lang = lang;
        this.retrievedOn = retrievedOn;
        this.sha256 = sha256 == null ? null : sha256.strip().toLowerCase(Locale.ROOT);
    }

    @AssertTrue(message = "source.sha256.day")
    public boolean isHashedOnADay() {
        return sha256 == null || retrievedOn != null;
    }
}
