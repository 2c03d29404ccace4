package org.tarmim.facility.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarmim.access.Sensitivity.CONFIDENTIAL;
import static org.tarmim.access.Sensitivity.PUBLIC;
import static org.tarmim.access.Sensitivity.RESTRICTED;
import static org.tarmim.access.Sensitivity.STRICT;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.access.Sensitivity;
import org.tarmim.facility.SampleDetails;
import org.tarmim.facility.SampleFacilities;
import org.tarmim.facility.status.Functionality;
import org.tarmim.kernel.SituationClock;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** Who sees the place of a facility, who its name, and who nothing at all: the same by every door. */
@HouseTest
class SensitivityTest {
    enum Sees {
        PLACE,
        NAME,
        NOTHING
    }

    @Autowired
    Pictures pictures;

    @Autowired
    FacilityGeoJson geoJson;

    @Autowired
    FacilityCsv csv;

    @Autowired
    SampleFacilities facilities;

    @Autowired
    SamplePeople people;

    @Autowired
    Told told;

    @Autowired
    SituationClock clock;

    @TestFactory
    Stream<DynamicTest> each_role_sees_what_the_table_of_sensitivity_says() {
        var operator = people.somebody(Role.REPORTER);
        var worker = people.somebody(Role.REPORTER);
        var named = people.somebody(Role.HEALTH_COORDINATOR);
        var hospitals = hospitals(operator, worker, named);
        return Stream.of(
                        expect(operator, "operator", Sees.PLACE, Sees.PLACE, Sees.PLACE, Sees.PLACE),
                        expect(worker, "working there", Sees.PLACE, Sees.PLACE, Sees.NAME, Sees.NOTHING),
                        expect(Role.REPORTER, Sees.PLACE, Sees.NAME, Sees.NOTHING, Sees.NOTHING),
                        expect(Role.NGO_MANAGER, Sees.PLACE, Sees.NAME, Sees.NOTHING, Sees.NOTHING),
                        expect(Role.HEALTH_COORDINATOR, Sees.PLACE, Sees.PLACE, Sees.PLACE, Sees.NOTHING),
                        expect(named, "named coordinator", Sees.PLACE, Sees.PLACE, Sees.PLACE, Sees.PLACE),
                        expect(Role.RECONSTRUCTION_DESK, Sees.PLACE, Sees.PLACE, Sees.NAME, Sees.NOTHING),
                        expect(Role.DONOR_FOCAL_POINT, Sees.PLACE, Sees.NAME, Sees.NOTHING, Sees.NOTHING),
                        expect(Role.CASEWORKER, Sees.PLACE, Sees.NAME, Sees.NOTHING, Sees.NOTHING),
                        expect(Role.CASE_SUPERVISOR, Sees.PLACE, Sees.NAME, Sees.NOTHING, Sees.NOTHING),
                        expect(Role.AUDITOR, Sees.PLACE, Sees.PLACE, Sees.PLACE, Sees.PLACE))
                .flatMap(one -> one.tests(hospitals));
    }

    @Test
    void an_administrator_sees_no_facility_by_any_door() {
        var administrator = people.somebody(Role.ADMINISTRATOR);
        var doors = List.<Runnable>of(
                () -> pictures.page(FacilityQuery.ALL, null, 5),
                () -> pictures.count(FacilityQuery.ALL),
                () -> pictures.tally(FacilityQuery.ALL),
                () -> pictures.points(FacilityQuery.ALL),
                () -> pictures.near("Sample", Languages.ENGLISH),
                () -> pictures.stream(FacilityQuery.ALL, row -> {}));
        for (var door : doors) {
            assertThatThrownBy(() -> Acting.as(administrator, door)).isInstanceOf(AccessDeniedException.class);
        }
    }

    private Map<Sensitivity, FacilityQuery> hospitals(Actor operator, Actor worker, Actor named) {
        var hospitals = new EnumMap<Sensitivity, FacilityQuery>(Sensitivity.class);
        for (var sensitivity : Sensitivity.values()) {
            hospitals.put(sensitivity, hospital(sensitivity, operator, worker, named));
        }
        return hospitals;
    }

    private FacilityQuery hospital(Sensitivity sensitivity, Actor operator, Actor worker, Actor named) {
        var word = UUID.randomUUID().toString().substring(0, 8);
        var hospital = facilities.accepted(SampleDetails.of("Sample Hospital " + word)
                .seenBy(sensitivity)
                .runBy(operator.organisation())
                .workedAtBy(Set.of(worker.organisation()))
                .naming(named)
                .details());
        told.verified(hospital.id(), Functionality.PARTIALLY, clock.now(), operator, named);
        return new FacilityQuery(Map.of(Filter.TEXT, List.of(word)), Languages.ENGLISH, PictureChoice.NOW);
    }

    private Expected expect(Role role, Sees... each) {
        return expect(people.somebody(role), role.name(), each);
    }

    private Expected expect(Actor reader, String who, Sees... each) {
        return new Expected(
                reader, who, Map.of(PUBLIC, each[0], RESTRICTED, each[1], CONFIDENTIAL, each[2], STRICT, each[3]));
    }

    private final class Expected {
        private final Actor reader;
        private final String who;
        private final Map<Sensitivity, Sees> sees;

        Expected(Actor reader, String who, Map<Sensitivity, Sees> sees) {
            this.reader = reader;
            this.who = who;
            this.sees = sees;
        }

        Stream<DynamicTest> tests(Map<Sensitivity, FacilityQuery> hospitals) {
            return Stream.of(Sensitivity.values())
                    .map(sensitivity -> DynamicTest.dynamicTest(
                            who + ", " + sensitivity + ": " + sees.get(sensitivity),
                            () -> Acting.as(reader, () -> check(hospitals.get(sensitivity), sees.get(sensitivity)))));
        }

        private void check(FacilityQuery query, Sees expected) {
            int found = expected == Sees.NOTHING ? 0 : 1;
            int placed = expected == Sees.PLACE ? 1 : 0;
            assertThat(pictures.page(query, null, 5).rows())
                    .hasSize(found)
                    .allMatch(row -> row.shown(Headline.FUNCTIONALITY) == Functionality.PARTIALLY)
                    .allMatch(row -> (row.location() != null) == (expected == Sees.PLACE));
            assertThat(pictures.count(query)).isEqualTo(found);
            assertThat(pictures.tally(query).total()).isEqualTo(found);
            assertThat(pictures.count(query.with(Filter.FUNCTIONALITY, List.of("PARTIALLY"))))
                    .isEqualTo(found);
            var points = pictures.points(query);
            assertThat(points.exact()).hasSize(placed);
            assertThat(points.counted().values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo(found - placed);
            var streamed = new ArrayList<FacilityRow>();
            pictures.stream(query, streamed::add);
            assertThat(streamed).isEqualTo(pictures.page(query, null, 5).rows());
            assertThat(written(query)).matches(text -> text.contains("34.36") == (expected == Sees.PLACE));
        }

        private String written(FacilityQuery query) {
            var words = Words.in(Languages.ENGLISH);
            try {
                var to = new ByteArrayOutputStream();
                geoJson.write(query, words, to);
                csv.write(query, words, to);
                return to.toString(StandardCharsets.UTF_8);
            } catch (IOException impossible) {
                throw new AssertionError(impossible);
            }
        }
    }
}
