package org.tarmim.detention.drop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.tarmim.access.Role;
import org.tarmim.audit.TrailQuery;
import org.tarmim.audit.TrailRow;
import org.tarmim.audit.Trails;
import org.tarmim.detention.SampleCases;
import org.tarmim.detention.casefile.CaseHead;
import org.tarmim.detention.casefile.GrantDetails;
import org.tarmim.detention.casefile.GrantLevel;
import org.tarmim.detention.casefile.Grants;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.kernel.Rejected;

/** Anybody tells advocates something that nobody else can read, and cannot read it again. */
@HouseTest
class DropsTest {
    private static final String CANARY = "Sample canary of a drop";

    @LocalServerPort
    int port;

    @Autowired
    Drops drops;

    @Autowired
    DropBoxes boxes;

    @Autowired
    Grants grants;

    @Autowired
    Trails trails;

    @Autowired
    SamplePeople people;

    @Autowired
    SampleCases samples;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    UUID team;
    Actor caseworker;
    Actor supervisor;
    String box;
    Passerby somebody;

    @BeforeEach
    void a_team_with_a_box() {
        team = people.organisation("Sample rights organisation " + UUID.randomUUID());
        caseworker = people.somebody(Role.CASEWORKER, team);
        supervisor = people.somebody(Role.CASE_SUPERVISOR, team);
        samples.openRoom(supervisor);
        trust(caseworker);
        Acting.as(supervisor, boxes::open);
        box = address();
        somebody = new Passerby(port);
    }

    @Test
    void what_somebody_without_an_account_drops_arrives_once_and_leaves_nothing_behind() {
        var form = somebody.get(box);
        assertThat(form.status()).isEqualTo(200);
        assertThat(form.leavesNothing()).isTrue();
        assertThat(form.text()).contains("Sample rights organisation", "kept so that nobody else can read it");
        for (int again = 0; again < 2; again++) {
            var answer = somebody.post(box, typed(form.id(), CANARY));
            assertThat(answer.text()).contains("It has arrived").doesNotContain(CANARY);
            assertThat(answer.leavesNothing()).isTrue();
        }
        assertThat(waiting()).isEqualTo(1);
        assertThat(read(first()).details()).isEqualTo(new DropDetails("Somebody", CANARY, ""));
        somebody.post(box, typed(form.id(), CANARY + " and where"));
        assertThat(waiting()).as("what was added after a lost answer is kept").isEqualTo(2);
    }

    @Test
    void an_empty_form_comes_back_with_what_was_typed_and_a_sentence() {
        var form = somebody.get(box);
        var answer = somebody.post(box, typed(form.id(), "  "));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("Write what happened.");
        assertThat(answer.page().select("[name=about]").val()).isEqualTo("Somebody");
        assertThat(answer.id()).isEqualTo(form.id());
        var tooLong = somebody.post(box, typed(form.id(), "x".repeat(8001)));
        assertThat(tooLong.text()).contains("at most 8,000 characters");
        assertThat(tooLong.page().select("textarea").val()).hasSize(8001);
        assertThat(waiting()).isZero();
    }

    @Test
    void a_box_that_was_shut_or_moved_is_one_that_is_not_there() {
        var former = box;
        Acting.as(supervisor, boxes::move);
        assertThat(address()).isNotEqualTo(former);
        var moved = somebody.get(former);
        assertThat(moved.status()).isEqualTo(404);
        assertThat(moved.text()).isEqualTo(somebody.get("/drop/2222222222").text());
        assertThat(somebody.get("/drop/%27--").text()).isEqualTo(moved.text());
        Acting.as(supervisor, boxes::shut);
        assertThat(somebody.get(address()).text()).isEqualTo(moved.text());
        assertThat(somebody.post(address(), typed(UUID.randomUUID().toString(), CANARY))
                        .text())
                .contains("no box at this address");
        Acting.as(supervisor, boxes::open);
        assertThat(somebody.get(address()).status()).isEqualTo(200);
    }

    @Test
    void nobody_but_the_team_sees_that_anything_was_dropped_and_the_database_holds_no_word_of_it() {
        var id = dropped();
        for (var role : Role.values()) {
            var stranger = people.somebody(role);
            assertThat(rows(stranger)).as("%s elsewhere", role).isZero();
            if (role != Role.CASEWORKER && role != Role.CASE_SUPERVISOR) {
                assertThat(rows(people.somebody(role, team)))
                        .as("%s of the organisation", role)
                        .isZero();
                assertThatThrownBy(() -> Acting.as(stranger, drops::waiting)).isInstanceOf(AccessDeniedException.class);
            } else assertThat(Acting.as(stranger, drops::waiting)).isEmpty();
        }
        var kept = Acting.as(
                caseworker,
                () -> transaction.execute(status -> sql.sql("select content from case_drop where id = :id")
                        .param("id", id)
                        .query(byte[].class)
                        .single()));
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(CANARY, "Somebody");
    }

    @Test
    void an_account_that_was_only_just_made_reads_nothing_that_waits() {
        dropped();
        var invented = people.somebody(Role.CASEWORKER, team);
        assertThat(Acting.as(invented, drops::waiting)).isEmpty();
        trust(invented);
        assertThat(Acting.as(invented, drops::waiting)).hasSize(1);
    }

    @Test
    void a_page_of_somebody_else_drops_nothing_in_the_name_of_its_visitors() {
        var answer =
                somebody.from("cross-site").post(box, typed(UUID.randomUUID().toString(), CANARY));
        assertThat(answer.text()).doesNotContain("It has arrived");
        assertThat(answer.page().select("textarea").val()).isEqualTo(CANARY);
        assertThat(waiting()).isZero();
    }

    @Test
    void taken_into_a_case_it_is_read_by_whom_its_sources_are_granted_and_by_nobody_else() {
        var id = dropped();
        var head = samples.of(caseworker, "Sample person " + UUID.randomUUID());
        Acting.as(caseworker, () -> drops.take(id, head.code()));
        assertThat(waiting()).isZero();
        assertThat(Acting.as(caseworker, () -> drops.of(head.code()))).isEmpty();
        grantSources(head);
        assertThat(Acting.as(caseworker, () -> drops.of(head.code())))
                .singleElement()
                .satisfies(dropped -> assertThat(dropped.details().told()).isEqualTo(CANARY));
        refused("drop.gone", () -> drops.take(id, head.code()));
    }

    @Test
    void nobody_takes_it_into_a_case_in_which_he_may_not_record() {
        var id = dropped();
        var head = samples.of(caseworker, "Sample person " + UUID.randomUUID());
        var colleague = people.somebody(Role.CASEWORKER, team);
        assertThatThrownBy(() -> Acting.as(colleague, () -> drops.take(id, head.code())))
                .isInstanceOf(Rejected.class)
                .hasMessage("case.notGranted");
        assertThat(waiting()).isEqualTo(1);
    }

    @Test
    void set_aside_by_a_supervisor_it_is_destroyed() {
        var id = dropped();
        assertThatThrownBy(() -> Acting.as(caseworker, () -> drops.setAside(id)))
                .isInstanceOf(AccessDeniedException.class);
        Acting.as(supervisor, () -> drops.setAside(id));
        assertThat(waiting()).isZero();
        refused("drop.gone", () -> drops.read(id));
        var kept = Acting.as(
                caseworker,
                () -> transaction.execute(status -> sql.sql("select content is null from case_drop where id = :id")
                        .param("id", id)
                        .query(Boolean.class)
                        .single()));
        assertThat(kept).isTrue();
    }

    @Test
    void the_sealed_trail_says_that_something_came_and_not_from_whom() {
        dropped();
        assertThat(trail(supervisor))
                .filteredOn(row -> row.action().equals("drop.came"))
                .isNotEmpty()
                .allMatch(row -> Actor.system().account().equals(row.actor()))
                .allMatch(row -> row.facts().isEmpty() && row.subjectId().equals(team.toString()));
        for (var role : new Role[] {Role.NGO_MANAGER, Role.ADMINISTRATOR})
            assertThat(trail(people.somebody(role, team)))
                    .as("%s", role)
                    .noneMatch(row -> row.action().startsWith("drop."));
    }

    private static Map<String, String> typed(String id, String told) {
        return Map.of("id", id, "about", "Somebody", "told", told, "reach", "");
    }

    private UUID dropped() {
        var form = somebody.get(box);
        somebody.post(box, typed(form.id(), CANARY));
        return first();
    }

    private UUID first() {
        return Acting.as(caseworker, drops::waiting).getFirst().id();
    }

    private String address() {
        return Acting.as(supervisor, boxes::own).orElseThrow().address().path();
    }

    private int waiting() {
        return Acting.as(caseworker, drops::waiting).size();
    }

    private Dropped read(UUID id) {
        return Acting.as(caseworker, () -> drops.read(id));
    }

    /** A supervisor has let this person see a case once. */
    private void trust(Actor person) {
        var owner = people.somebody(Role.CASEWORKER, team);
        var head = samples.of(owner, "Sample person " + UUID.randomUUID());
        Acting.as(supervisor, () -> grants.grant(head.code(), SampleCases.grant(person, GrantLevel.LIST)));
    }

    private void grantSources(CaseHead head) {
        var sources = new GrantDetails(
                caseworker.account(), GrantLevel.READ, Set.of(Compartment.SOURCE_PROTECTION), "Sample reason", 5);
        Acting.as(supervisor, () -> grants.grant(head.code(), sources));
    }

    private long rows(Actor who) {
        return Acting.as(
                who,
                () -> transaction.execute(
                        status -> sql.sql("select (select count(*) from case_drop) + (select count(*) from drop_box)")
                                .query(Long.class)
                                .single()));
    }

    private List<TrailRow> trail(Actor who) {
        return Acting.as(who, () -> trails.page(TrailQuery.ALL).rows());
    }

    private void refused(String key, Runnable act) {
        assertThatThrownBy(() -> Acting.as(caseworker, act))
                .isInstanceOf(Rejected.class)
                .hasMessage(key);
    }
}
