package org.tarmim.pledge.iati;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each kind of rule is read rightly: a small good document passes, a small bad one does not. */
class RuleSetTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 1, 23);
    private static final Path STANDARD = Path.of("../shared/data/iati/standard-ruleset.json");

    static Stream<Arguments> kinds() {
        return Stream.of(
                kind("atleast_one", "{'paths': ['b']}", "<a><b/></a>", "<a/>"),
                kind("no_more_than_one", "{'paths': ['b', 'c']}", "<a><b/></a>", "<a><b/><c/></a>"),
                kind("one_or_all", "{'one': '@x', 'all': 'currency'}", "<a x='1'><value/></a>", "<a><value/></a>"),
                kind(
                        "one_or_all",
                        "{'one': 'y', 'all': 'sector'}",
                        "<a><transaction><sector/></transaction></a>",
                        "<a/>"),
                kind(
                        "one_or_all",
                        "{'one': 'y', 'all': 'lang'}",
                        "<a><narrative xml:lang='en'/></a>",
                        "<a><narrative/></a>"),
                kind("unique", "{'paths': ['b', 'c']}", "<a><b>1</b><c>2</c></a>", "<a><b>1</b><c>1</c></a>"),
                kind(
                        "startswith",
                        "{'prefix': ['@p'], 'separator': '-', 'paths': ['b']}",
                        "<a p='X'><b>X-1</b></a>",
                        "<a p='X'><b>X1</b></a>"),
                kind("no_spaces", "{'paths': ['b']}", "<a><b>X</b></a>", "<a><b>X </b></a>"),
                kind("regex_matches", "{'regex': '^[^/]+$', 'paths': ['b']}", "<a><b>X</b></a>", "<a><b>X/Y</b></a>"),
                kind(
                        "strict_sum",
                        "{'paths': ['b'], 'sum': 100}",
                        "<a><b>60</b><b>40</b></a>",
                        "<a><b>60</b><b>41</b></a>"),
                kind(
                        "strict_sum",
                        "{'condition': 'count(b) > 1', 'paths': ['b'], 'sum': 100}",
                        "<a><b>60</b></a>",
                        "<a><b>60</b><b>1</b></a>"),
                kind("range", "{'paths': ['b'], 'min': 0, 'max': 100}", "<a><b>100</b></a>", "<a><b>101</b></a>"),
                kind("if_then", "{'if': 'b', 'then': 'c'}", "<a><c/></a>", "<a><b/></a>"),
                kind("date_now", "{'date': '@d'}", "<a d='2025-01-23T23:00:00Z'/>", "<a d='2025-01-24T00:00:00Z'/>"),
                kind(
                        "date_order",
                        "{'less': 'b/@d', 'more': 'NOW'}",
                        "<a><b d='2025-01-23'/></a>",
                        "<a><b d='2025-01-24'/></a>"),
                kind(
                        "date_order",
                        "{'less': '@x', 'more': '@y'}",
                        "<a x='2025-01-01'/>",
                        "<a x='2025-01-02' y='2025-01-01'/>"),
                kind(
                        "time_limit",
                        "{'start': '@x', 'end': '@y'}",
                        "<a x='2024-01-01' y='2025-01-01'/>",
                        "<a x='2024-01-01' y='2025-01-02'/>"),
                kind(
                        "between_dates",
                        "{'date': '@d', 'start': '@x', 'end': '@y'}",
                        "<a x='2024-01-01' d='2024-06-01' y='2025-01-01'/>",
                        "<a x='2024-01-01' d='2025-06-01' y='2025-01-01'/>"),
                kind("loop", """
                        {'foreach': 'b/@v', 'do': {'strict_sum': {'cases': [{'paths': ['b[@v = ~$1~]'], 'sum': 1}]}}}
                        """, "<a><b v='x'>1</b><b v='y'>1</b></a>", "<a><b v='x'>1</b><b v='y'>2</b></a>"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("kinds")
    void a_good_document_passes_and_a_bad_one_does_not(String kind, String rule, String good, String bad) {
        var set = RuleSet.of(kind, rule, TODAY);
        assertThat(set.broken(Xml.document(good))).isEmpty();
        assertThat(set.broken(Xml.document(bad))).hasSize(1);
    }

    @Test
    void every_kind_that_the_standard_rule_set_uses_is_tried_out_here() throws IOException {
        Assumptions.assumeTrue(Files.exists(STANDARD), "no " + STANDARD);
        var used = new TreeSet<String>();
        collect(JsonMapper.shared().readTree(STANDARD.toFile()), used);
        assertThat(kinds().map(kind -> (String) kind.get()[0])).containsAll(used);
    }

    private static void collect(JsonNode contexts, Set<String> used) {
        contexts.propertyStream().forEach(context -> kinds(context.getValue(), used));
    }

    private static void kinds(JsonNode kinds, Set<String> used) {
        kinds.propertyStream().forEach(kind -> {
            used.add(kind.getKey());
            kind.getValue().path("cases").forEach(one -> kinds(one.path("do"), used));
        });
    }

    private static Arguments kind(String kind, String rule, String good, String bad) {
        return Arguments.of(kind, rule, good, bad);
    }
}
