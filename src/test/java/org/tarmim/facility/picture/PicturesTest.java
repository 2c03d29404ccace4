package org.tarmim.facility.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.facility.SampleDetails;
import org.tarmim.facility.SampleFacilities;
import org.tarmim.facility.SampleReports;
import org.tarmim.facility.registry.Facility;
import org.tarmim.facility.status.Existence;
import org.tarmim.facility.status.Functionality;
import org.tarmim.kernel.Moment;
import org.tarmim.kernel.SituationClock;
import org.tarmim.ui.Languages;

/** One query answers list, counts, map and export, now and as of a day. */
@HouseTest
class PicturesTest {
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
    final String word = UUID.randomUUID().toString().substring(0, 8);

    Actor coordinator;

    @BeforeEach
    void somebody_looks() {
        coordinator = people.somebody(Role.HEALTH_COORDINATOR);
    }

    @AfterEach
    void the_day_runs_again() {
        clock.fixDay(null);
    }

    @Test
    void yesterdays_list_keeps_what_was_known_yesterday() {
        var today = clock.today();
        clock.fixDay(today.minusDays(1));
        var hospital = named("Sample Hospital " + word);
        told.verified(hospital.id(), Functionality.FULLY, clock.now());
        clock.fixDay(today);
        told.verified(hospital.id(), Functionality.NON_FUNCTIONING, clock.now());

        assertThat(functioning(here())).isEqualTo(Functionality.NON_FUNCTIONING);
        var yesterday = here().at(PictureChoice.of(today.minusDays(1), false, clock));
        assertThat(functioning(yesterday)).isEqualTo(Functionality.FULLY);
        assertThat(look(() -> pictures.tally(yesterday)).of(Functionality.FULLY))
                .isEqualTo(1);
        assertThat(look(() -> pictures.count(yesterday.with(Filter.FUNCTIONALITY, List.of("NON_FUNCTIONING")))))
                .isZero();
        assertThat(look(() -> pictures.page(here().at(PictureChoice.of(today.minusDays(2), false, clock)), null, 9))
                        .rows())
                .as("not in the registry yet")
                .isEmpty();
    }

    @Test
    void what_was_said_too_long_ago_is_unknown_and_keeps_what_it_was() {
        var hospital = named("Sample Hospital " + word);
        told.verified(hospital.id(), Functionality.PARTIALLY, clock.now().minus(Duration.ofDays(91)));

        var row = only(here());
        assertThat(row.shown(Headline.FUNCTIONALITY)).isEqualTo(Functionality.UNKNOWN);
        assertThat(row.states().get(Headline.FUNCTIONALITY).value()).isEqualTo("PARTIALLY");
        assertThat(look(() -> pictures.tally(here())).of(Functionality.UNKNOWN)).isEqualTo(1);
        assertThat(look(() -> pictures.count(here().with(Filter.FUNCTIONALITY, List.of("UNKNOWN")))))
                .isEqualTo(1);
        assertThat(look(() -> pictures.count(here().with(Filter.FUNCTIONALITY, List.of("PARTIALLY")))))
                .isZero();
    }

    @Test
    void a_facility_that_closed_for_now_is_found_by_that_today_and_still_exists_in_the_picture_of_yesterday() {
        var today = clock.today();
        clock.fixDay(today.minusDays(1));
        var hospital = named("Sample Hospital " + word);
        exists(hospital, Existence.EXISTING);
        clock.fixDay(today);
        exists(hospital, Existence.TEMPORARILY_CLOSED);

        var closed = here().with(Filter.EXISTENCE, List.of("TEMPORARILY_CLOSED"));
        var existing = here().with(Filter.EXISTENCE, List.of("EXISTING"));
        var yesterday = PictureChoice.of(today.minusDays(1), false, clock);
        assertThat(only(closed).shown(Headline.EXISTENCE)).isEqualTo(Existence.TEMPORARILY_CLOSED);
        assertThat(look(() -> pictures.count(existing))).isZero();
        assertThat(only(existing.at(yesterday)).shown(Headline.EXISTENCE)).isEqualTo(Existence.EXISTING);
        assertThat(look(() -> pictures.tally(existing.at(yesterday))).total()).isEqualTo(1);
        assertThat(look(() -> pictures.count(closed.at(yesterday)))).isZero();
    }

    @Test
    void whether_a_facility_exists_is_unknown_until_somebody_said_so() {
        named("Sample Hospital " + word);
        assertThat(only(here().with(Filter.EXISTENCE, List.of("UNKNOWN"))).shown(Headline.EXISTENCE))
                .isEqualTo(Existence.UNKNOWN);
    }

    @Test
    void a_facility_nobody_reported_is_unknown() {
        named("Sample Hospital " + word);
        assertThat(functioning(here())).isEqualTo(Functionality.UNKNOWN);
        assertThat(look(() -> pictures.count(here().with(Filter.OLDER, List.of("7")))))
                .isEqualTo(1);
    }

    @Test
    void arabic_and_latin_spellings_and_the_code_find_the_same_facility() {
        var hospital = facilities.accepted(SampleDetails.of("Sample Clinic " + word)
                .inArabic("عيادة الأمل التجريبيّة " + word)
                .details());
        for (var typed : List.of(
                "عياده الامل " + word,
                "CLINIC " + word,
                "sample " + word,
                hospital.code().text())) {
            assertThat(only(text(typed)).id()).as(typed).isEqualTo(hospital.id());
        }
        assertThat(look(() -> pictures.near("Samlpe Clinc " + word, Locale.ENGLISH)))
                .contains("Sample Clinic " + word);
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        for (int i = 0; i < 7; i++) named("Sample Hospital " + word + " " + i);
        var seen = new ArrayList<String>();
        String after = null;
        do {
            var from = after;
            var page = look(() -> pictures.page(here(), from, 3));
            page.rows().forEach(row -> seen.add(row.nameEn()));
            after = page.next();
        } while (after != null);
        assertThat(seen).hasSize(7).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void a_report_that_waits_is_marked_for_those_who_may_see_it() {
        var hospital = named("Sample Hospital " + word);
        told.said(hospital.id(), Functionality.FULLY, clock.now());
        assertThat(only(here()).unverified()).isTrue();
        assertThat(look(() -> pictures.count(here().with(Filter.UNVERIFIED, List.of("yes")))))
                .isEqualTo(1);
        var donor = people.somebody(Role.DONOR_FOCAL_POINT);
        assertThat(Acting.as(
                        donor,
                        () -> pictures.page(here(), null, 5).rows().getFirst().unverified()))
                .isFalse();
    }

    @Test
    void those_who_work_there_are_found_by_organisation() {
        var organisation = people.organisation("Sample organisation " + word);
        facilities.accepted(SampleDetails.of("Sample Hospital " + word)
                .workedAtBy(Set.of(organisation))
                .details());
        named("Sample Hospital other " + word);
        var theirs = here().with(Filter.ORGANISATION, List.of(organisation.toString()));
        assertThat(only(theirs).nameEn()).isEqualTo("Sample Hospital " + word);
    }

    private Facility named(String name) {
        return facilities.accepted(SampleDetails.of(name).details());
    }

    private void exists(Facility facility, Existence how) {
        told.verified(SampleReports.of(facility.id(), Moment.at(clock.now()), Functionality.PARTIALLY)
                .existing(how)
                .details());
    }

    private FacilityQuery here() {
        return text(word);
    }

    private static FacilityQuery text(String text) {
        return new FacilityQuery(Map.of(Filter.TEXT, List.of(text)), Languages.ENGLISH, PictureChoice.NOW);
    }

    private Enum<?> functioning(FacilityQuery query) {
        return only(query).shown(Headline.FUNCTIONALITY);
    }

    private FacilityRow only(FacilityQuery query) {
        var rows = look(() -> pictures.page(query, null, 9)).rows();
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    private <T> T look(Supplier<T> question) {
        return Acting.as(coordinator, question);
    }
}
