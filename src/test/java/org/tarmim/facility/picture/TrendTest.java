package org.tarmim.facility.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.access.Sensitivity;
import org.tarmim.facility.SampleDetails;
import org.tarmim.facility.SampleFacilities;
import org.tarmim.facility.SampleReports;
import org.tarmim.facility.registry.Facility;
import org.tarmim.facility.status.Damage;
import org.tarmim.facility.status.Existence;
import org.tarmim.facility.status.Functionality;
import org.tarmim.kernel.Moment;
import org.tarmim.kernel.SituationClock;
import org.tarmim.ui.Languages;

/** How facilities functioned over time: every day of a plot is the picture of that day. */
@HouseTest
@TestInstance(Lifecycle.PER_CLASS)
class TrendTest {
    @Autowired
    Pictures pictures;

    @Autowired
    SampleFacilities facilities;

    @Autowired
    SamplePeople people;

    @Autowired
    Told told;

    @Autowired
    SituationClock clock;

    /** A word no other test uses. */
    String word;

    Actor coordinator;
    LocalDate today;

    /** A word in the names of facilities with a long story. */
    final String story = UUID.randomUUID().toString().substring(0, 8);

    @BeforeAll
    void somebody_looks_at_months_of_reports() {
        coordinator = people.somebody(Role.HEALTH_COORDINATOR);
        today = clock.today();
        monthsOfReports();
    }

    @BeforeEach
    void other_facilities_are_left_out() {
        word = UUID.randomUUID().toString().substring(0, 8);
    }

    @AfterEach
    void the_day_runs_again() {
        clock.fixDay(null);
    }

    @Test
    void each_day_counts_as_the_picture_of_that_day_as_it_was_known_then() {
        assertEachDayIsItsPicture(all(), new Span(today.minusDays(119), today, false));
    }

    @Test
    void with_what_was_learned_later_each_day_counts_as_its_picture_with_all_that_is_known_now() {
        assertEachDayIsItsPicture(all(), new Span(today.minusDays(119), today, true));
    }

    @Test
    void the_filters_of_the_list_narrow_each_day_as_they_narrow_its_picture() {
        for (var later : List.of(true, false)) {
            var span = new Span(today.minusDays(119), today, later);
            assertEachDayIsItsPicture(all().with(Filter.BUILDING, List.of("UNKNOWN", "FULL")), span);
            assertEachDayIsItsPicture(all().with(Filter.BUILDING, List.of("PARTIAL")), span);
            assertEachDayIsItsPicture(all().with(Filter.EXISTENCE, List.of("TEMPORARILY_CLOSED")), span);
            assertEachDayIsItsPicture(all().with(Filter.EXISTENCE, List.of("UNKNOWN", "EXISTING")), span);
            assertEachDayIsItsPicture(all().with(Filter.WITHOUT, List.of("SURGERY")), span);
            assertEachDayIsItsPicture(all().with(Filter.OLDER, List.of("7")), span);
            assertEachDayIsItsPicture(all().with(Filter.UNVERIFIED, List.of("yes")), span);
            assertEachDayIsItsPicture(all().with(Filter.AREA, List.of("PS0265")), span);
        }
    }

    @Test
    void over_years_every_seventh_day_counts_and_the_last_one_is_the_last_of_the_span() {
        var span = new Span(today.minusDays(400), today.minusDays(1), true);
        assertThat(span.isWeekly()).isTrue();
        assertThat(span.days()).hasSize(58).endsWith(today.minusDays(8), today.minusDays(1));
        assertEachDayIsItsPicture(all(), span);
    }

    @Test
    void what_nobody_confirmed_for_ninety_days_becomes_unknown_and_not_nothing() {
        told.verified(named("old", word).id(), Functionality.FULLY, noon(100));
        var days = trend(here(), new Span(today.minusDays(12), today.minusDays(8), true));
        assertThat(days)
                .extracting(day -> day.standing().of(Functionality.FULLY))
                .containsExactly(1L, 1L, 0L, 0L, 0L);
        assertThat(days)
                .extracting(day -> day.standing().of(Functionality.UNKNOWN))
                .containsExactly(0L, 0L, 1L, 1L, 1L);
    }

    @Test
    void a_day_before_the_registry_knew_a_facility_has_none_and_not_one_that_does_not_function() {
        named("new", word);
        var days = trend(here(), new Span(today.minusDays(1), today, false));
        assertThat(days.getFirst().standing().isEmpty()).isTrue();
        assertThat(days.getLast().standing().of(Functionality.UNKNOWN)).isEqualTo(1);
    }

    @Test
    void who_may_not_see_a_strict_facility_sees_it_in_no_count_of_any_day() {
        facilities.accepted(SampleDetails.of("Sample Hospital strict " + word)
                .seenBy(Sensitivity.STRICT)
                .naming(people.somebody(Role.HEALTH_COORDINATOR))
                .details());
        named("seen", word);
        var span = new Span(today.minusDays(3), today, true);
        assertThat(trend(here(), span)).allMatch(day -> day.standing().total() == 1);
    }

    /** Seven facilities entered and reported on at different days, some of it late and some of it twice. */
    private void monthsOfReports() {
        for (int i = 0; i < 7; i++) {
            clock.fixDay(today.minusDays(110 - 12L * i));
            var facility = named("number " + i, story);
            var works = Functionality.values()[i % 3];
            told.verified(facility.id(), works, clock.now().minus(Duration.ofDays(i)));
            if (i == 6) continue;
            clock.fixDay(today.minusDays(20 - 3L * i));
            told.verified(
                    SampleReports.of(facility.id(), Moment.at(noon(30L + 9 * i)), Functionality.values()[(i + 1) % 3])
                            .building(i % 2 == 0 ? Damage.FULL : Damage.PARTIAL)
                            .existing(i % 3 == 0 ? Existence.TEMPORARILY_CLOSED : Existence.EXISTING)
                            .without("SURGERY")
                            .details());
        }
        clock.fixDay(null);
        told.said(named("silent", story).id(), Functionality.FULLY, clock.now());
    }

    private void assertEachDayIsItsPicture(FacilityQuery query, Span span) {
        var days = trend(query, span);
        assertThat(days).extracting(Trend.Day::day).isEqualTo(span.days());
        assertThat(days).allSatisfy(day -> {
            var picture = query.at(PictureChoice.of(day.day(), span.later(), clock));
            assertThat(day.standing())
                    .isEqualTo(look(() -> pictures.tally(picture)).standing());
        });
    }

    private List<Trend.Day> trend(FacilityQuery query, Span span) {
        return look(() -> pictures.overTime(query, span)).days();
    }

    private Instant noon(long daysAgo) {
        return today.minusDays(daysAgo)
                .atTime(12, 0)
                .atZone(SituationClock.ZONE)
                .toInstant();
    }

    private Facility named(String name, String mark) {
        return facilities.accepted(
                SampleDetails.of("Sample Hospital " + name + " " + mark).details());
    }

    private FacilityQuery all() {
        return with(story);
    }

    private FacilityQuery here() {
        return with(word);
    }

    private static FacilityQuery with(String text) {
        return new FacilityQuery(Map.of(Filter.TEXT, List.of(text)), Languages.ENGLISH, PictureChoice.NOW);
    }

    private <T> T look(Supplier<T> question) {
        return Acting.as(coordinator, question);
    }
}
