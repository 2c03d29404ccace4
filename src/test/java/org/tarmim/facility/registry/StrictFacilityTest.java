package org.tarmim.facility.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarmim.access.Role.HEALTH_COORDINATOR;
import static org.tarmim.access.Sensitivity.CONFIDENTIAL;
import static org.tarmim.access.Sensitivity.STRICT;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Sensitivity;
import org.tarmim.facility.SampleDetails;
import org.tarmim.facility.SampleFacilities;
import org.tarmim.kernel.Rejected;

/** A STRICT facility is for those who are named for it: by every desk, and by plain SQL in a coordinator's name. */
@HouseTest
class StrictFacilityTest {
    private static final List<String> PARTS = List.of("facility_detail", "facility_alias", "facility_identifier");

    @Autowired
    SamplePeople people;

    @Autowired
    SampleFacilities facilities;

    @Autowired
    Proposals proposals;

    @Autowired
    Facilities registry;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    private Actor named;
    private Actor second;
    private Actor other;

    @BeforeEach
    void three_coordinators() {
        named = people.somebody(HEALTH_COORDINATOR);
        second = people.somebody(HEALTH_COORDINATOR);
        other = people.somebody(HEALTH_COORDINATOR);
    }

    @Test
    void plain_sql_shows_its_parts_to_the_coordinator_named_for_it_and_to_no_other() {
        var hospital = facilities.accepted(details(STRICT, named));
        for (var part : PARTS) {
            assertThat(rows(named, part, hospital)).as(part).isEqualTo(1);
            assertThat(rows(other, part, hospital)).as(part).isZero();
        }
    }

    @Test
    void plain_sql_of_another_coordinator_neither_changes_nor_deletes_its_parts() {
        var hospital = facilities.accepted(details(STRICT, named));
        assertThat(changed(other, "update facility_detail set locality = 'moved'", hospital))
                .isZero();
        assertThat(changed(other, "delete from facility_alias", hospital)).isZero();
        assertThat(changed(other, "delete from facility_identifier", hospital)).isZero();
    }

    @Test
    void those_named_for_it_change_it_together() {
        var hospital = facilities.accepted(details(STRICT, named, second));
        var fewer = proposed(named, hospital, details(STRICT, second));
        Acting.as(second, () -> proposals.accept(fewer.id()));
        assertThat(found(second, hospital)).isTrue();
        assertThat(found(named, hospital)).isFalse();
    }

    @Test
    void whoever_makes_a_facility_strict_is_named_for_it() {
        var hospital = facilities.accepted(details(CONFIDENTIAL));
        var strict = proposed(second, hospital, details(STRICT, named));
        assertThatThrownBy(() -> Acting.as(other, () -> proposals.accept(strict.id())))
                .isInstanceOf(Rejected.class)
                .hasMessage("facility.strict.unnamed");
        Acting.as(named, () -> proposals.accept(strict.id()));
        assertThat(found(named, hospital)).isTrue();
        assertThat(found(second, hospital)).isFalse();
    }

    @Test
    void what_is_proposed_for_it_is_seen_by_those_who_see_it_and_by_no_other() {
        var hospital = facilities.accepted(details(STRICT, named, second));
        var change = proposed(named, hospital, details(STRICT, named));
        assertThat(waiting(second)).contains(change.id());
        assertThat(waiting(other)).doesNotContain(change.id());
    }

    private List<UUID> waiting(Actor reader) {
        return Acting.as(reader, () -> proposals.open(null, 1000)).rows().stream()
                .map(Proposal::id)
                .toList();
    }

    private Proposal proposed(Actor proposer, Facility hospital, FacilityDetails details) {
        return Acting.as(proposer, () -> proposals.propose(hospital.id(), hospital.version(), details, "For a test"));
    }

    private boolean found(Actor reader, Facility hospital) {
        return Acting.as(reader, () -> registry.find(hospital.id())).isPresent();
    }

    private int rows(Actor reader, String part, Facility hospital) {
        return Acting.as(
                reader,
                () -> transaction.execute(status -> sql.sql("select from " + part + " where facility_id = :id")
                        .param("id", hospital.id())
                        .query()
                        .listOfRows()
                        .size()));
    }

    private int changed(Actor writer, String statement, Facility hospital) {
        return Acting.as(
                writer,
                () -> transaction.execute(status -> sql.sql(statement + " where facility_id = :id")
                        .param("id", hospital.id())
                        .update()));
    }

    private static FacilityDetails details(Sensitivity sensitivity, Actor... named) {
        return SampleDetails.of("Sample Hospital " + UUID.randomUUID())
                .alsoCalled(new Alias("Sample Clinic", Alias.Kind.FORMER))
                .known(new Identifier(IdentifierSystem.OTHER, UUID.randomUUID().toString()))
                .seenBy(sensitivity)
                .naming(named)
                .details();
    }
}
