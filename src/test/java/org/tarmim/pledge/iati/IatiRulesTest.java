package org.tarmim.pledge.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarmim.pledge.iati.SampleActivity.TODAY;
import static org.tarmim.pledge.iati.SampleActivity.donor;
import static org.tarmim.pledge.iati.SampleActivity.flawless;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tarmim.kernel.Rejected;
import org.tarmim.pledge.iati.Activity.Coded;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each rule that a pledge can break refuses by itself, with the number that it has in the standard rule set. */
class IatiRulesTest {
    private static final Path STANDARD = Path.of("../shared/data/iati/standard-ruleset.json");
    private static final Pattern NUMBER = Pattern.compile("\\b\\d+\\.\\d+\\.\\d+\\b");
    private static final Coded HEALTH = Coded.all(Coded.OECD, "12230");

    private final IatiRules rules = new IatiRules(TODAY, List.of("PS-MOI"));

    static Stream<Arguments> broken() {
        return Stream.of(
                broken("sameIdentifier", flawless().called("PS-MOI-SAMPLE"), "1.1.3"),
                broken("prefix", flawless().called("PS-COA-SAMPLE-1"), "1.1.21"),
                broken("signs", flawless().called("PS-MOI-SAMPLE-1/2"), "1.3.13"),
                broken("signs", flawless().called("PS-MOI-SAMPLE-1 "), "1.3.1"),
                broken("title", flawless().titled(""), "4.3.1"),
                broken("country", flawless().in(""), "3.7.1"),
                broken("country", flawless().in(""), "3.7.2"),
                broken("percent", flawless().sectors(new Coded(Coded.OECD, "12230", 99)), "2.1.4"),
                broken("percent", flawless().sectors(HEALTH, new Coded(Coded.OECD, "14030", 1)), "2.1.2"),
                broken("percent", flawless().sectors(HEALTH, new Coded(Coded.CLUSTERS, "7", 50)), "2.1.4"),
                broken("cluster", flawless().sectors(Coded.all(Coded.CLUSTERS, "7")), "102.1.1"),
                broken("aidType", flawless().aidTypes(Coded.all(Coded.EARMARKING, "1")), "107.1.1"),
                broken("nameless", flawless().from(donor(null, "")), "6.9.1"),
                broken("nameless", flawless().from(donor(null, "")), "6.10.1"),
                broken("reference", flawless().from(donor("XM-DAC-1?", "Sample")), "1.10.13"),
                broken("reference", flawless().from(donor(" XM-DAC-1", "Sample")), "1.8.1"),
                broken("future", flawless().paid(TODAY.plusDays(1)), "11.2.1"),
                broken("changed", flawless().changed("2025-01-25T00:00:00Z"), "11.1.1"),
                broken("begun", flawless().announced(TODAY.plusDays(1)), "11.1.4"),
                broken("horizon", flawless().until(TODAY), "11.1.2"),
                broken("period", flawless().due(TODAY, TODAY.minusDays(1)), "8.6.3"));
    }

    static Stream<Arguments> brokenReporters() {
        return Stream.of(
                Arguments.of("agency", "SAMPLE-1", "1.14.8"),
                Arguments.of("organisationSigns", "PS-MOI-1&2", "1.14.13"),
                Arguments.of("organisationSigns", "PS-MOI-1 2", "1.14.1"));
    }

    @Test
    void what_breaks_nothing_is_not_refused() {
        rules.check(flawless().activity());
        rules.check(SampleActivity.REPORTER);
    }

    @ParameterizedTest(name = "{2}: {0}")
    @MethodSource("broken")
    void a_broken_rule_refuses_with_its_number(String rule, SampleActivity activity, String number) {
        assertThatThrownBy(() -> rules.check(activity.activity()))
                .isInstanceOfSatisfying(Rejected.class, refusal -> assertRefused(refusal, rule, number));
    }

    @ParameterizedTest(name = "{2}: {0}")
    @MethodSource("brokenReporters")
    void who_publishes_under_a_broken_identifier_is_refused_with_the_number(String rule, String id, String number) {
        assertThatThrownBy(() -> rules.check(new Reporter(id, "Sample", "10")))
                .isInstanceOfSatisfying(Rejected.class, refusal -> assertRefused(refusal, rule, number));
    }

    @Test
    void a_code_that_is_in_no_list_or_was_withdrawn_is_not_published() {
        refusedCode(flawless().sectors(Coded.all(Coded.OECD, "99999")), "sector", "99999", "Sector");
        refusedCode(flawless().sectors(HEALTH, Coded.all("13", "7")), "sector", "13", "SectorVocabulary");
        refusedCode(flawless().sectors(Coded.all(Coded.OECD, "92010")), "sector", "92010", "Sector");
        refusedCode(flawless().aidTypes(Coded.all(Coded.OECD, "Z01")), "default-aid-type", "Z01", "AidType");
        refusedCode(flawless().in("XX"), "recipient-country", "XX", "Country");
        assertThatThrownBy(() -> rules.check(new Reporter("PS-MOI-SAMPLE", "Sample", "12")))
                .isInstanceOfSatisfying(
                        Rejected.class, refusal -> assertThat(refusal.key()).isEqualTo("iati.code"));
    }

    private void refusedCode(SampleActivity activity, String element, String code, String list) {
        assertThatThrownBy(() -> rules.check(activity.activity())).isInstanceOfSatisfying(Rejected.class, refusal -> {
            assertThat(refusal.key()).isEqualTo("iati.code");
            assertThat(refusal.values()).contains(element, code, list);
        });
    }

    @Test
    void every_sentence_about_a_rule_is_tried_out_here() {
        var tried = Stream.concat(broken(), brokenReporters())
                .map(one -> "iati.rule." + one.get()[0])
                .collect(Collectors.toSet());
        var said = ResourceBundle.getBundle("vaadin-i18n.translations_en").keySet().stream()
                .filter(key -> key.startsWith("iati.rule."))
                .collect(Collectors.toSet());
        assertThat(tried).isEqualTo(said);
    }

    @Test
    void every_number_that_is_said_is_one_of_the_standard_rule_set() {
        Assumptions.assumeTrue(Files.exists(STANDARD), "no " + STANDARD);
        var standard = JsonMapper.shared().readTree(STANDARD.toFile()).findValues("id").stream()
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
        for (var language : List.of("en", "ar")) {
            var words = ResourceBundle.getBundle("vaadin-i18n.translations_" + language);
            words.keySet().stream()
                    .filter(key -> key.startsWith("iati.rule."))
                    .forEach(key -> assertThat(standard).as(key).containsAll(numbers(words.getString(key))));
        }
    }

    @Test
    void the_standard_rule_set_names_the_same_rule_for_what_is_written_with_the_flaw() throws IOException {
        Assumptions.assumeTrue(Files.exists(STANDARD), "no " + STANDARD);
        var standard = RuleSet.read(STANDARD, TODAY);
        assertThat(standard.broken(Xml.document(written(flawless())))).isEmpty();
        broken().filter(one -> !one.get()[0].equals("country")) // an empty code is still an element to it
                .forEach(one -> assertThat(standard.broken(Xml.document(written((SampleActivity) one.get()[1]))))
                        .as("%s %s", one.get()[0], one.get()[2])
                        .extracting(RuleSet.Broken::id)
                        .contains((String) one.get()[2]));
    }

    private static void assertRefused(Rejected refusal, String rule, String number) {
        assertThat(refusal.key()).isEqualTo("iati.rule." + rule);
        for (var language : Languages.ALL)
            assertThat(numbers(Words.in(language)
                            .say(refusal.key(), refusal.values().toArray())))
                    .contains(number);
    }

    private static Set<String> numbers(String sentence) {
        return NUMBER.matcher(sentence.replaceAll("\\p{Cf}", ""))
                .results()
                .map(match -> match.group())
                .collect(Collectors.toSet());
    }

    private static String written(SampleActivity activity) {
        try {
            var out = new ByteArrayOutputStream();
            var xml = new XmlWriter(out);
            xml.open("iati-activities", "version", "2.03");
            new ActivityWriter(xml).write(activity.activity());
            xml.close();
            xml.end();
            return out.toString(StandardCharsets.UTF_8);
        } catch (XMLStreamException broken) {
            throw new AssertionError(broken);
        }
    }

    private static Arguments broken(String rule, SampleActivity activity, String number) {
        return Arguments.of(rule, activity, number);
    }
}
