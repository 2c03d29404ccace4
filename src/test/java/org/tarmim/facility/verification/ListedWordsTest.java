package org.tarmim.facility.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.HouseTest;
import org.tarmim.access.Acting;
import org.tarmim.facility.registry.FacilityType;
import org.tarmim.facility.registry.Ownership;
import org.tarmim.facility.registry.Structure;
import org.tarmim.facility.registry.Tier;
import org.tarmim.facility.report.Channel;
import org.tarmim.facility.report.Confidence;
import org.tarmim.facility.report.WithdrawalReason;
import org.tarmim.facility.status.Accessibility;
import org.tarmim.facility.status.Amenity;
import org.tarmim.facility.status.Availability;
import org.tarmim.facility.status.BedType;
import org.tarmim.facility.status.Cadre;
import org.tarmim.facility.status.Cause;
import org.tarmim.facility.status.Certainty;
import org.tarmim.facility.status.Damage;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.status.Existence;
import org.tarmim.facility.status.Functionality;
import org.tarmim.facility.status.Method;
import org.tarmim.facility.status.PartialKind;
import org.tarmim.facility.status.Security;
import org.tarmim.facility.status.SupportLevel;
import org.tarmim.facility.status.SupportType;
import org.tarmim.facility.status.UnknownWhy;
import org.tarmim.kernel.Moment;

/** The database knows the same words as the lists of the house, no more and no fewer. */
@HouseTest
class ListedWordsTest {
    private static final Pattern WORD = Pattern.compile("'([A-Z][A-Z_.]*)'::text");

    @Autowired
    ReviewDesk desk;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    /**
     * The words of a list as a constraint holds them.
     *
     * @param besides words by which the constraint says of what it speaks
     */
    private record Listed(String table, String constraint, Set<String> words, Set<String> besides) {
        static Listed of(String table, String constraint, Enum<?>... list) {
            return new Listed(table, constraint, names(list), Set.of());
        }

        Listed saidOf(Dimension... dimensions) {
            return new Listed(
                    table,
                    constraint,
                    words,
                    Stream.of(dimensions).map(Dimension::code).collect(Collectors.toSet()));
        }
    }

    static Stream<Listed> lists() {
        var claims = Stream.of("report_claim", "status_period").flatMap(ListedWordsTest::claims);
        var others = Stream.of(
                Listed.of("status_report", "method_listed", Method.values()),
                Listed.of("status_report", "partial_kind_listed", PartialKind.values()),
                Listed.of("status_report", "status_report_unknown_why_check", UnknownWhy.values()),
                Listed.of("status_report", "status_report_channel_check", Channel.values()),
                Listed.of("status_report", "status_report_confidence_check", Confidence.values()),
                Listed.of("status_report", "status_report_observed_precision_check", Moment.Precision.values()),
                Listed.of("report_claim", "barriers_listed", Cause.values()),
                Listed.of("report_cause", "cause_listed", Cause.values()),
                new Listed("report_cause", "dimension_listed", dimensions(), Set.of()),
                Listed.of("report_support", "report_support_level_check", SupportLevel.values()),
                Listed.of("report_support", "types_listed", SupportType.values()),
                Listed.of("report_withdrawal", "report_withdrawal_reason_check", WithdrawalReason.values()),
                Listed.of("verification", "verification_decision_check", Decision.values()),
                Listed.of("verification", "verification_certainty_check", Certainty.values()),
                Listed.of("verification", "reason_listed", ReasonCode.values()),
                Listed.of("status_period", "precision_listed", Moment.Precision.values()),
                Listed.of("status_period", "certainty_listed", Certainty.values()),
                Listed.of("status_period", "method_listed", Method.values()),
                Listed.of("facility", "type_listed", FacilityType.values()),
                Listed.of("facility", "tier_listed", Tier.values()),
                Listed.of("facility", "ownership_listed", Ownership.values()),
                Listed.of("facility", "structure_listed", Structure.values()));
        return Stream.concat(claims, others);
    }

    private static Stream<Listed> claims(String table) {
        return Stream.of(
                new Listed(table, "dimension_listed", dimensions(), Set.of()),
                Listed.of(table, "existence_listed", Existence.values()).saidOf(Dimension.EXISTENCE),
                Listed.of(table, "damage_listed", Damage.values()).saidOf(Dimension.BUILDING, Dimension.EQUIPMENT),
                Listed.of(table, "functionality_listed", Functionality.values()).saidOf(Dimension.FUNCTIONALITY),
                Listed.of(table, "accessibility_listed", Accessibility.values()).saidOf(Dimension.ACCESSIBILITY),
                Listed.of(table, "security_listed", Security.values()).saidOf(Dimension.SECURITY),
                Listed.of(table, "availability_listed", Availability.values()));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_constraint_holds_the_words_of_its_list(Listed list) {
        var expected =
                Stream.concat(list.words().stream(), list.besides().stream()).toList();
        assertThat(held(list)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void a_word_of_no_list_is_refused_past_the_desk() {
        var reporter = desk.reporter();
        var report = desk.said(reporter, desk.hospital(reporter), Functionality.FULLY);
        assertThatThrownBy(() -> Acting.as(
                        reporter,
                        () -> transaction.executeWithoutResult(status ->
                                sql.sql("""
                                insert into report_claim (report_id, dimension, value)
                                values (:report, 'BUILDING', 'SOMEHOW')
                                """).param("report", report.id()).update())))
                .rootCause()
                .hasMessageContaining("damage_listed");
    }

    private Set<String> held(Listed list) {
        var definition = sql.sql("""
                        select pg_get_constraintdef(oid)
                          from pg_constraint
                         where conrelid = cast(:table as regclass)
                           and conname = :name
                        """)
                .param("table", list.table())
                .param("name", list.constraint())
                .query(String.class)
                .single();
        return WORD.matcher(definition)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }

    /** Everything that can be said of a facility but the services, which the catalogue lists. */
    private static Set<String> dimensions() {
        var headlines = Stream.concat(Dimension.HEADLINES.stream(), Stream.of(Dimension.SECURITY));
        var amenities = Arrays.stream(Amenity.values()).map(Dimension::amenity);
        var beds = Arrays.stream(BedType.values()).map(Dimension::beds);
        var staff = Arrays.stream(Cadre.values()).map(Dimension::staff);
        return Stream.of(headlines, amenities, beds, staff)
                .flatMap(part -> part)
                .map(Dimension::code)
                .collect(Collectors.toSet());
    }

    private static Set<String> names(Enum<?>... list) {
        return Arrays.stream(list).map(Enum::name).collect(Collectors.toSet());
    }
}
