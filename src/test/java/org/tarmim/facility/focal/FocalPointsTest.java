package org.tarmim.facility.focal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Browser;
import org.tarmim.access.Role;
import org.tarmim.access.token.SampleTokens;
import org.tarmim.audit.TrailQuery;
import org.tarmim.audit.Trails;
import org.tarmim.facility.SampleFacilities;
import org.tarmim.facility.registry.Facility;
import org.tarmim.kernel.Rejected;
import org.tarmim.rest.Program;
import org.tarmim.store.ServerSearch;

/** Whom to ask about a facility: known to coordinators and the organisation's managers, and gone when taken out. */
@HouseTest
class FocalPointsTest {
    private static final String PHONE = "+970 59 000 0001";

    @LocalServerPort
    int port;

    @Autowired
    SamplePeople people;

    @Autowired
    SampleFacilities facilities;

    @Autowired
    SampleTokens tokens;

    @Autowired
    FocalPoints points;

    @Autowired
    CleaningAfterRemoved cleaning;

    @Autowired
    Trails trails;

    @Autowired
    ServerSearch server;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    final String name = "Sample Focal" + UUID.randomUUID().toString().replace("-", "");

    Actor manager;
    Actor coordinator;
    Facility hospital;

    @BeforeEach
    void a_hospital_of_the_managers_organisation() {
        manager = people.somebody(Role.NGO_MANAGER);
        coordinator = people.somebody(Role.HEALTH_COORDINATOR);
        hospital = facilities.hospital(manager.organisation());
    }

    @Test
    void a_manager_names_whom_to_ask_and_the_coordinator_reads_it_with_who_confirmed_it() {
        named(manager, hospital.id());
        assertThat(seenBy(coordinator)).singleElement().satisfies(point -> {
            assertThat(point.name()).isEqualTo(name);
            assertThat(point.phone().link()).isEqualTo("tel:+970590000001");
            assertThat(point.confirmedBy()).isEqualTo(manager.name());
        });
        var point = seenBy(coordinator).getFirst();
        Acting.as(coordinator, () -> points.confirm(point.id()));
        assertThat(seenBy(coordinator).getFirst().confirmedBy()).isEqualTo(coordinator.name());
        assertThat(seenBy(coordinator).getFirst().confirmedAt()).isAfterOrEqualTo(point.confirmedAt());
        assertThat(seenBy(manager).getFirst().confirmedBy())
                .as("whom a manager does not see")
                .isNull();
    }

    @Test
    void the_people_of_a_facility_come_before_who_speaks_for_all_of_an_organisations() {
        named(manager, null);
        var other = facilities.hospital(manager.organisation());
        assertThat(Acting.as(coordinator, () -> points.of(List.of(hospital.id(), other.id()))))
                .containsOnlyKeys(hospital.id(), other.id());
        named(manager, hospital.id());
        assertThat(seenBy(coordinator)).extracting(FocalPoint::facility).containsExactly(hospital.id(), null);
    }

    @Test
    void nobody_else_is_told_by_desk_database_download_or_program() {
        named(manager, hospital.id());
        for (var role : Role.values()) {
            if (role.may("KEEP_FOCAL_POINTS")) continue;
            var reader = people.somebody(manager.organisation(), role);
            assertThatThrownBy(() -> seenBy(reader)).isInstanceOf(AccessDeniedException.class);
            assertThat(rowsSeenBy(reader)).isZero();
        }
        assertThat(seenBy(people.somebody(Role.NGO_MANAGER))).isEmpty();
        assertThat(rowsSeenBy(manager)).isEqualTo(1);
        for (var owner : List.of(manager, coordinator))
            assertThat(answersToPrograms(owner)).noneMatch(said -> said.contains(name));
        var browser = new Browser(port);
        browser.signIn(people.email(manager), SamplePeople.PASSWORD);
        for (var download : List.of("facilities.csv", "facilities.geojson"))
            assertThat(browser.get("/export/" + download).body()).doesNotContain(name, "970590000001");
    }

    @Test
    void a_manager_names_nobody_for_another_organisation() {
        var other = people.organisation("Sample other organisation");
        var details = details(other, hospital.id(), PHONE);
        assertThatThrownBy(() -> Acting.as(manager, () -> points.name(details)))
                .isInstanceOf(Rejected.class)
                .hasMessage("focal.organisation.other");
        assertThatThrownBy(() ->
                        as(manager, () -> sql.sql("""
                        insert into focal_point (organisation_id, name, phone, language, reach, confirmed_by, confirmed_at)
                        values (:other, 'Somebody', '12345', 'ARABIC', 'CALL', current_account(), now())
                        """).param("other", other).update()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void an_organisation_has_one_focal_point_at_a_facility() {
        named(manager, hospital.id());
        assertThatThrownBy(() -> named(coordinator, hospital.id()))
                .isInstanceOf(Rejected.class)
                .hasMessage("focal.taken");
    }

    @Test
    void a_number_that_cannot_be_dialled_is_refused() {
        for (var typed : List.of("1234", "call me", "+970-59-abc", "1234567890123456"))
            assertThatThrownBy(() -> DialledNumber.parse(typed)).isInstanceOf(Rejected.class);
        assertThat(DialledNumber.parse("٠٥٩ ٠٠٠ ٠٠٠٠").digits()).isEqualTo("0590000000");
        assertThat(DialledNumber.parse("+970 (59) 000-0000").digits()).isEqualTo("+970590000000");
    }

    @Test
    void of_who_is_taken_out_nothing_is_left_but_that_somebody_was() {
        named(manager, hospital.id());
        server.writeOut();
        assertThat(server.tables(name)).contains("public.focal_point");
        var point = seenBy(manager).getFirst();
        Acting.as(manager, () -> points.remove(point.id()));
        assertThat(seenBy(coordinator)).isEmpty();
        cleaning.run();
        assertThat(server.tables(name)).isEmpty();
        assertThat(server.files(name)).isEmpty();
        assertThat(Acting.as(manager, () -> trails.page(TrailQuery.ALL)).toString())
                .contains("focal.removed")
                .doesNotContain(name);
        named(manager, hospital.id());
        assertThat(seenBy(coordinator)).hasSize(1);
    }

    @Test
    void who_is_replaced_by_somebody_else_is_gone_too() {
        named(manager, hospital.id());
        var point = seenBy(manager).getFirst();
        var other = new FocalPointDetails(
                manager.organisation(), hospital.id(), "Sample Other", "12345", Spoken.BOTH, Reach.CALL, null);
        Acting.as(coordinator, () -> points.correct(point.id(), other));
        assertThat(seenBy(manager)).extracting(FocalPoint::name).containsExactly("Sample Other");
        cleaning.run();
        assertThat(server.tables(name)).isEmpty();
    }

    private void named(Actor who, UUID facility) {
        Acting.as(who, () -> points.name(details(manager.organisation(), facility, PHONE)));
    }

    private FocalPointDetails details(UUID organisation, UUID facility, String phone) {
        return new FocalPointDetails(
                organisation, facility, name, phone, Spoken.ARABIC, Reach.CALL, "Sample hint, after 18:00");
    }

    private List<FocalPoint> seenBy(Actor reader) {
        return Acting.as(reader, () -> points.of(List.of(hospital.id()))).getOrDefault(hospital.id(), List.of());
    }

    private long rowsSeenBy(Actor reader) {
        return Acting.as(
                reader,
                () -> transaction.execute(status -> sql.sql("select count(*) from focal_point where name = :name")
                        .param("name", name)
                        .query(Long.class)
                        .single()));
    }

    private void as(Actor who, Runnable work) {
        Acting.as(who, () -> transaction.executeWithoutResult(status -> work.run()));
    }

    private List<String> answersToPrograms(Actor owner) {
        var program = Program.with(tokens.of(owner), port);
        var described = Program.json(program.get("/api/v1/openapi.json")).get("paths");
        return described.properties().stream()
                .filter(path -> path.getValue().has("get"))
                .map(path -> path.getKey()
                        .replace("{code}", hospital.code().text())
                        .replace("{form}", "csv")
                        .replace("{id}", hospital.id().toString()))
                .map(path -> program.get(path).body())
                .toList();
    }
}
