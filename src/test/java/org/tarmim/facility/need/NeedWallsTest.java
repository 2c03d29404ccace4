package org.tarmim.facility.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.access.Sensitivity;
import org.tarmim.facility.SampleDetails;
import org.tarmim.facility.SampleFacilities;
import org.tarmim.facility.registry.Facility;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.SituationClock;

/** What the database itself refuses and hides, asked with plain SQL as the application's own role. */
@HouseTest
class NeedWallsTest {
    @Autowired
    Needs needs;

    @Autowired
    Assessments assessments;

    @Autowired
    SampleFacilities facilities;

    @Autowired
    SamplePeople people;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SituationClock clock;

    Actor named;
    Actor desk;
    Facility strict;
    Need need;

    @BeforeEach
    void a_need_of_a_strict_facility() {
        named = people.somebody(Role.HEALTH_COORDINATOR);
        desk = people.somebody(Role.RECONSTRUCTION_DESK);
        strict = facilities.accepted(SampleDetails.of("Sample Hospital " + UUID.randomUUID())
                .seenBy(Sensitivity.STRICT)
                .naming(named)
                .details());
        var assessment = Acting.as(
                named,
                () -> assessments.record(
                        strict.id(),
                        SampleNeeds.assessment(
                                "Sample assessment",
                                clock.today(),
                                null,
                                new MeasureDetails(MeasureKind.DAMAGE, null, null, Money.of("9", "USD")))));
        var details =
                SampleNeeds.roof(clock.today()).costing("1", "4242", "USD").basedOn(assessment);
        need = Acting.as(named, () -> needs.record(new Scope.OfFacility(strict.id()), details.details()));
    }

    @Test
    void needs_of_a_strict_facility_are_seen_by_whom_it_names_and_by_nobody_else_not_even_in_a_total() {
        assertThat(counted(named)).containsExactly(1L, 1L, 1L, 1L);
        for (var other :
                List.of(desk, people.somebody(Role.HEALTH_COORDINATOR), people.somebody(Role.DONOR_FOCAL_POINT))) {
            assertThat(counted(other)).containsExactly(0L, 0L, 0L, 0L);
            assertThat(Acting.as(other, () -> needs.find(need.id()))).isEmpty();
            assertThat(Acting.as(other, () -> needs.totals(here())).parts()).isEmpty();
            assertThat(Acting.as(other, () -> needs.revisions(need.id()))).isEmpty();
        }
    }

    @Test
    void who_may_not_see_needs_sees_no_row_and_who_may_not_write_them_adds_none() {
        assertThat(counted(people.somebody(Role.ADMINISTRATOR))).containsExactly(0L, 0L, 0L, 0L);
        assertThatThrownBy(() -> insert(people.somebody(Role.REPORTER), null)).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> insert(desk, strict.id()))
                .as("a facility that one does not see")
                .isInstanceOf(DataAccessException.class);
        insert(desk, facilities.hospital().id());
    }

    @Test
    void what_was_recorded_of_a_need_is_never_overwritten_or_deleted() {
        for (var change : List.of(
                "update need_revision set usd = 1",
                "update need_revision set reason = 'x'",
                "update need set area = null",
                "delete from need_revision",
                "delete from need",
                "update assessment set assessed_on = assessed_on",
                "update unit_cost set amount = 1"))
            assertThatThrownBy(() -> run(named, change)).as(change).isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_need_without_a_cost_cannot_be_funded_and_a_cost_cannot_be_half_there() {
        for (var wrong : List.of(
                "null, null, null, null, null, null, null, null, null, 'FUNDED'",
                "1, 'unit', 5, 'USD', '2025-01-01', 'Sample', 5, 5, 1, 'IDENTIFIED'",
                "1, 'unit', 5, 'USD', '2025-01-01', 'Sample', 9, 9, 1, 'COSTED'",
                "1, 'unit', 5, 'EUR', '2025-01-01', 'Sample', 5, 5, 1, 'COSTED'",
                "1, 'unit', null, 'USD', '2025-01-01', 'Sample', 5, 5, 1, 'COSTED'"))
            assertThatThrownBy(() -> run(named, """
                            insert into need_revision (need_id, version, category, what, months_from, months_to,
                                                       quantity, unit, unit_cost, currency, price_date,
                                                       unit_cost_source, amount, usd, rate, status,
                                                       author, reason, recorded_at, replaced_at)
                            values ('%s', 2, 'REPAIR', 'Sample', 0, 1, %s, current_account(), '', now(),
                                    now() + interval '1 day')
                            """.formatted(need.id(), wrong)))
                    .as(wrong)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("check constraint");
    }

    @Test
    void one_revision_of_a_need_counts_at_a_time() {
        assertThatThrownBy(() -> run(named, """
                        insert into need_revision (need_id, version, category, what, months_from, months_to, status,
                                                   author, reason, recorded_at)
                        values ('%s', 2, 'REPAIR', 'Sample', 0, 1, 'IDENTIFIED', current_account(), '', now())
                        """.formatted(need.id()))).hasMessageContaining("need_revision_now");
    }

    @Test
    void only_an_older_assessment_of_the_same_subject_is_superseded() {
        var older = Acting.as(
                named,
                () -> assessments.record(
                        strict.id(),
                        SampleNeeds.assessment("Sample", clock.today().minusDays(9), null)));
        var hospital = facilities.hospital().id();
        assertThatThrownBy(() -> supersede(older, hospital, older.details().assessedOn(), clock.today()))
                .hasMessageContaining("supersedes_its_like");
        assertThatThrownBy(() -> supersede(
                        older,
                        strict.id(),
                        older.details().assessedOn(),
                        older.details().assessedOn().minusDays(1)))
                .hasMessageContaining("a_newer_one_supersedes");
    }

    private void supersede(Assessment older, UUID facility, LocalDate olderDay, LocalDate day) {
        run(named, """
                insert into assessment (title, publisher, assessed_on, facility_id, supersedes, superseded_day,
                                        added_by, added_at)
                values ('Sample', 'Sample', '%s', '%s', '%s', '%s', current_account(), now())
                """.formatted(day, facility, older.id(), olderDay));
    }

    private NeedsQuery here() {
        return NeedsQuery.ALL.with(NeedFilter.FACILITY, List.of(strict.code().text()));
    }

    private List<Long> counted(Actor who) {
        return List.of(
                count(who, "need where facility_id = '%s'".formatted(strict.id())),
                count(who, "need_revision where need_id = '%s'".formatted(need.id())),
                count(who, "assessment where facility_id = '%s'".formatted(strict.id())),
                count(
                        who,
                        "assessment_measure where assessment_id = '%s'"
                                .formatted(need.details().basis())));
    }

    private long count(Actor who, String from) {
        return Acting.as(
                who,
                () -> transaction.execute(status -> sql.sql("select count(*) from " + from)
                        .query(Long.class)
                        .single()));
    }

    private void insert(Actor who, UUID facility) {
        var place = facility == null ? "null, null, 'ENERGY'" : "'" + facility + "', null, null";
        run(
                who,
                "insert into need (facility_id, area, sector, added_by, added_at) values (%s, current_account(), now())"
                        .formatted(place));
    }

    private void run(Actor who, String statement) {
        Acting.as(
                who,
                () -> transaction.executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    sql.sql(statement).update();
                }));
    }
}
