package org.tarmim.detention.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarmim.detention.SampleCases.happened;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
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
import org.tarmim.detention.casefile.CaseEntries;
import org.tarmim.detention.casefile.CaseHead;
import org.tarmim.detention.casefile.Cases;
import org.tarmim.detention.casefile.GrantDetails;
import org.tarmim.detention.casefile.GrantLevel;
import org.tarmim.detention.casefile.Grants;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.chain.CustodyKind;
import org.tarmim.detention.filing.ReviewDetails;
import org.tarmim.detention.filing.ReviewFinding;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;
import org.tarmim.store.KeyDirectory;

/** A case that nobody granted is read for an hour because something cannot wait, and never quietly. */
@HouseTest
class EmergenciesTest {
    private static final String WHY = "Sample: the hearing is this evening and nobody else answers";
    private static final ReviewDetails RIGHT = new ReviewDetails(ReviewFinding.RIGHT, null);

    @Autowired
    Emergencies emergencies;

    @Autowired
    Cases cases;

    @Autowired
    CaseEntries entries;

    @Autowired
    Grants grants;

    @Autowired
    Trails trails;

    @Autowired
    SamplePeople people;

    @Autowired
    SampleCases samples;

    @Autowired
    SituationClock clock;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    HikariDataSource database;

    @Autowired
    KeyDirectory keys;

    UUID team;
    Actor owner;
    Actor supervisor;
    Actor colleague;
    CaseHead head;

    @BeforeEach
    void a_case_that_a_colleague_may_not_see() {
        team = people.organisation("Sample rights organisation " + UUID.randomUUID());
        owner = people.somebody(Role.CASEWORKER, team);
        colleague = people.somebody(Role.CASEWORKER, team);
        supervisor = people.somebody(Role.CASE_SUPERVISOR, team);
        samples.openRoom(supervisor);
        trust(colleague);
        head = samples.of(owner, "Sample person " + UUID.randomUUID());
        Acting.as(
                owner,
                () -> entries.record(
                        head.code(), happened(CustodyKind.ARREST, clock.today().minusDays(9), "Sample place")));
    }

    @Test
    void it_opens_what_is_needed_to_act_and_neither_sources_nor_plans_and_nothing_can_be_written() {
        assertThat(Acting.as(colleague, () -> cases.find(head.code()))).isEmpty();
        open(colleague);
        var file = Acting.as(colleague, () -> cases.find(head.code())).orElseThrow();
        assertThat(file.person()).isNotNull();
        assertThat(file.events()).hasSize(1);
        assertThat(file.head().compartments())
                .containsExactlyInAnyOrder(Compartment.IDENTITY, Compartment.LOCATION_CUSTODY, Compartment.LEGAL);
        assertThat(file.head().isWritable()).isFalse();
        assertThat(Acting.as(colleague, () -> emergencies.until(head.code())).orElseThrow())
                .isBetween(Instant.now(), Instant.now().plus(Duration.ofHours(1)));
    }

    @Test
    void who_works_on_it_and_the_supervisors_are_told_until_a_supervisor_has_reviewed_it() {
        open(colleague);
        for (var told : Set.of(owner, supervisor))
            assertThat(Acting.as(told, emergencies::waiting)).singleElement().satisfies(one -> {
                assertThat(one.code()).isEqualTo(head.code());
                assertThat(one.person()).isEqualTo(colleague.account());
                assertThat(one.reason()).isEqualTo(WHY);
            });
        assertThat(Acting.as(colleague, emergencies::waiting)).isEmpty();
        assertThat(Acting.as(people.somebody(Role.CASE_SUPERVISOR), emergencies::waiting))
                .isEmpty();
        var id = Acting.as(supervisor, emergencies::waiting).getFirst().id();
        Acting.as(supervisor, () -> emergencies.review(id, RIGHT));
        assertThat(Acting.as(owner, emergencies::waiting)).isEmpty();
        assertThat(Acting.as(colleague, () -> cases.find(head.code())))
                .as("a review ends it")
                .isEmpty();
        assertThat(trail()).extracting(TrailRow::action).contains("case.openedInEmergency", "case.emergencyReviewed");
        assertThat(trail().toString()).doesNotContain(WHY);
    }

    @Test
    void nobody_reviews_an_own_emergency_past_the_desk_either() {
        var other = people.somebody(Role.CASE_SUPERVISOR, team);
        open(other);
        var id = Acting.as(supervisor, emergencies::waiting).getFirst().id();
        assertThatThrownBy(() -> Acting.as(other, () -> emergencies.review(id, RIGHT)))
                .isInstanceOf(Rejected.class)
                .hasMessage("emergency.over");
        assertThatThrownBy(() -> write(
                        other,
                        "update emergency_access set reviewed_by = '%s', reviewed_at = now(), finding = 'RIGHT', review = '\\x%s' where id = '%s'"
                                .formatted(other.account(), "00".repeat(40), id)))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("nobody_reviews_an_own_emergency");
    }

    @Test
    void a_code_of_another_team_is_answered_like_one_that_nobody_has() {
        var stranger = people.somebody(Role.CASEWORKER);
        for (var code : new String[] {head.code().text(), "DC-22222-2", "nonsense"})
            assertThatThrownBy(() -> open(stranger, code))
                    .isInstanceOf(Rejected.class)
                    .hasMessage("case.notGranted");
        assertThatThrownBy(() -> open(owner)).isInstanceOf(Rejected.class).hasMessage("emergency.granted");
    }

    @Test
    void after_an_hour_it_is_shut_and_until_it_is_reviewed_there_is_no_other() {
        open(colleague);
        past("61 minutes");
        assertThat(Acting.as(colleague, () -> cases.find(head.code()))).isEmpty();
        assertThat(Acting.as(colleague, () -> emergencies.until(head.code()))).isEmpty();
        refused("emergency.reviewed", colleague, head.code().text());
        refused("emergency.reviewed", colleague, "DC-22222-2");
        review(RIGHT);
        open(colleague);
        assertThat(Acting.as(colleague, () -> cases.find(head.code()))).isPresent();
    }

    @Test
    void after_one_that_was_none_there_is_no_other() {
        open(colleague);
        review(new ReviewDetails(ReviewFinding.WRONG, "Sample: it could have waited"));
        refused("emergency.barred", colleague, head.code().text());
    }

    @Test
    void whose_access_was_ended_does_not_come_back_by_an_emergency() {
        Acting.as(supervisor, () -> grants.grant(head.code(), SampleCases.grant(colleague, GrantLevel.READ)));
        for (var holder : Acting.as(supervisor, () -> cases.find(head.code()))
                .orElseThrow()
                .holders())
            if (holder.person().equals(colleague.account()))
                Acting.as(supervisor, () -> grants.revoke(head.code(), holder.grant()));
        refused("emergency.barred", colleague, head.code().text());
    }

    @Test
    void a_grant_that_is_given_meanwhile_takes_its_place_and_the_two_never_add_up() {
        open(colleague);
        var plans = new GrantDetails(
                colleague.account(), GrantLevel.WRITE, Set.of(Compartment.STRATEGY), "Sample reason", 5);
        Acting.as(supervisor, () -> grants.grant(head.code(), plans));
        assertThat(Acting.as(colleague, () -> cases.find(head.code()))
                        .orElseThrow()
                        .head()
                        .compartments())
                .containsExactly(Compartment.STRATEGY);
    }

    @Test
    void an_account_that_was_only_just_made_has_no_emergencies() {
        var invented = people.somebody(Role.CASEWORKER, team);
        assertThatThrownBy(() -> open(invented)).hasStackTraceContaining("row-level security");
    }

    @Test
    void without_two_others_to_be_told_there_is_no_emergency() {
        var alone = people.organisation("Sample rights organisation " + UUID.randomUUID());
        var worker = people.somebody(Role.CASEWORKER, alone);
        var small = samples.of(worker, "Sample person " + UUID.randomUUID());
        var late = people.somebody(Role.CASEWORKER, alone);
        refused("emergency.nobody", late, small.code().text());
    }

    @Test
    void the_database_knows_no_longer_hour_no_silent_one_and_none_in_anothers_name() {
        var told = "array['%s', '%s']".formatted(owner.account(), supervisor.account());
        assertRefused("row-level security", colleague, owner, "60 minutes", told);
        assertRefused("sixty_minutes", colleague, colleague, "61 minutes", told);
        for (var few : new String[] {
            "array['%s']".formatted(supervisor.account()),
            "array['%1$s', '%1$s']".formatted(supervisor.account()),
            "array['%s', gen_random_uuid()]".formatted(supervisor.account()),
            "array['%s', '%s']".formatted(supervisor.account(), colleague.account())
        }) assertRefused("emergency_witnessed", colleague, colleague, "60 minutes", few);
    }

    /** As if it had been that long ago; nobody but a superuser can turn the clock of the database. */
    private void past(String span) {
        var password = Base64.getUrlEncoder().withoutPadding().encodeToString(keys.secret("database-postgres.key", 0));
        JdbcClient.create(new DriverManagerDataSource(database.getJdbcUrl(), "postgres", password))
                .sql(
                        "update emergency_access set opened_at = opened_at - :span::interval, ends_at = ends_at - :span::interval where case_id = :case")
                .param("span", span)
                .param("case", head.id())
                .update();
    }

    private void assertRefused(String by, Actor who, Actor inTheNameOf, String span, String told) {
        var insert = """
                insert into emergency_access (id, case_id, team, person, reason, opened_at, ends_at, told)
                values (gen_random_uuid(), '%s', '%s', '%s', '\\x%s', now(), now() + interval '%s', %s::uuid[])
                """.formatted(head.id(), team, inTheNameOf.account(), "00".repeat(40), span, told);
        assertThatThrownBy(() -> write(who, insert))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining(by);
    }

    private void review(ReviewDetails details) {
        var id = Acting.as(supervisor, emergencies::waiting).getFirst().id();
        Acting.as(supervisor, () -> emergencies.review(id, details));
    }

    private void refused(String key, Actor who, String code) {
        assertThatThrownBy(() -> open(who, code)).isInstanceOf(Rejected.class).hasMessage(key);
    }

    /** A supervisor has let this person see a case once. */
    private void trust(Actor person) {
        var other = samples.of(owner, "Sample person " + UUID.randomUUID());
        Acting.as(supervisor, () -> grants.grant(other.code(), SampleCases.grant(person, GrantLevel.LIST)));
    }

    private void write(Actor who, String statement) {
        Acting.as(
                who,
                () -> transaction.executeWithoutResult(
                        status -> sql.sql(statement).update()));
    }

    private void open(Actor who) {
        open(who, head.code().text());
    }

    private void open(Actor who, String code) {
        Acting.as(who, () -> emergencies.open(new EmergencyDetails(code, WHY)));
    }

    private List<TrailRow> trail() {
        return Acting.as(
                supervisor,
                () -> trails.page(TrailQuery.ALL.on(head.code().text())).rows());
    }
}
