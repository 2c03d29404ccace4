package org.tarmim.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tarmim.facility.registry.Alias;
import org.tarmim.facility.registry.FacilityType;
import org.tarmim.facility.registry.IdentifierSystem;
import org.tarmim.facility.registry.Ownership;
import org.tarmim.facility.registry.Proposal;
import org.tarmim.facility.registry.Structure;
import org.tarmim.facility.registry.Tier;
import org.tarmim.facility.report.Channel;
import org.tarmim.facility.report.Confidence;
import org.tarmim.facility.report.Question;
import org.tarmim.facility.report.ReportState;
import org.tarmim.facility.report.WithdrawalReason;
import org.tarmim.facility.status.Accessibility;
import org.tarmim.facility.status.Amenity;
import org.tarmim.facility.status.Availability;
import org.tarmim.facility.status.BedType;
import org.tarmim.facility.status.Cadre;
import org.tarmim.facility.status.Cause;
import org.tarmim.facility.status.Certainty;
import org.tarmim.facility.status.Damage;
import org.tarmim.facility.status.Existence;
import org.tarmim.facility.status.Functionality;
import org.tarmim.facility.status.Method;
import org.tarmim.facility.status.PartialKind;
import org.tarmim.facility.status.Security;
import org.tarmim.facility.status.SupportLevel;
import org.tarmim.facility.status.SupportType;
import org.tarmim.facility.status.UnknownWhy;
import org.tarmim.kernel.Rejected;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** Everything this room refuses, asks and calls by name is said in both languages. */
class FacilitySentencesTest {
    private static final Pattern KEYS =
            Pattern.compile("(?:because\\(|message = )\\s*\"\\{?([a-zA-Z.]+[a-zA-Z])\\}?\"");

    static Stream<Words> languages() {
        return Languages.ALL.stream().map(Words::in);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_refusal_has_a_sentence(Words words) throws IOException {
        assertThat(keysOfRefusals()).isNotEmpty().allMatch(words::knows);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_question_has_a_sentence(Words words) {
        assertThat(Question.values()).allMatch(question -> words.knows("report.question." + question));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_value_has_a_name(Words words) {
        assertThat(values()).allSatisfy(value -> assertThat(words.label(value)).doesNotStartWith("!"));
    }

    @Test
    void a_report_of_the_day_after_tomorrow_is_told_which_day_was_given() {
        var refusal = Rejected.because("report.future", LocalDate.of(2025, 1, 25));
        assertThat(Words.in(Languages.ENGLISH).say(refusal))
                .isEqualTo("This report is dated 25 January 2025, which is still to come."
                        + " Give the day on which it was seen.");
        assertThat(Words.in(Languages.ARABIC).say(refusal)).contains("25 كانون الثاني 2025", "لم يأتِ بعد");
    }

    @Test
    void a_name_that_is_too_long_is_told_how_long_it_may_be() {
        assertThat(Words.in(Languages.ENGLISH).say("facility.name.length", Map.of("max", 200)))
                .startsWith("A name can have at most 200 characters.");
        assertThat(Words.in(Languages.ARABIC).say("facility.name.length", Map.of("max", 200)))
                .contains("200");
    }

    @Test
    void a_stale_form_is_told_that_its_text_is_kept() {
        assertThat(Words.in(Languages.ENGLISH).say("facility.stale", "GZ-HF-00042-4"))
                .contains("GZ-HF-00042-4", "Your text is kept");
        assertThat(Words.in(Languages.ARABIC).say("facility.stale", "GZ-HF-00042-4"))
                .contains("GZ-HF-00042-4", "نصّك محفوظ");
    }

    private static List<String> keysOfRefusals() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/tarmim/facility"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(FacilitySentencesTest::keys)
                    .distinct()
                    .toList();
        }
    }

    private static Stream<String> keys(Path file) {
        try {
            return KEYS.matcher(Files.readString(file)).results().map(found -> found.group(1));
        } catch (IOException unreadable) {
            throw new AssertionError(file.toString(), unreadable);
        }
    }

    private static Stream<Enum<?>> values() {
        return Stream.<Enum<?>[]>of(
                        Accessibility.values(),
                        Amenity.values(),
                        Availability.values(),
                        BedType.values(),
                        Cadre.values(),
                        Cause.values(),
                        Certainty.values(),
                        Damage.values(),
                        Existence.values(),
                        Functionality.values(),
                        Method.values(),
                        PartialKind.values(),
                        Security.values(),
                        SupportLevel.values(),
                        SupportType.values(),
                        UnknownWhy.values(),
                        Channel.values(),
                        Confidence.values(),
                        ReportState.values(),
                        WithdrawalReason.values(),
                        Alias.Kind.values(),
                        FacilityType.values(),
                        IdentifierSystem.values(),
                        Ownership.values(),
                        Proposal.Decision.values(),
                        Structure.values(),
                        Tier.values())
                .flatMap(Stream::of);
    }
}
