package org.tarmim.detention.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Set;
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
import org.tarmim.access.Role;
import org.tarmim.detention.SampleCases;
import org.tarmim.detention.SamplePerson;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.kernel.Rejected;

/** Cases are found by names in any spelling, by whom the names are granted, and nobody learns of any other. */
@HouseTest
class CaseSearchTest {
    @Autowired
    CaseSearch search;

    @Autowired
    Cases cases;

    @Autowired
    CaseEntries entries;

    @Autowired
    Grants grants;

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
    CaseHead head;

    @BeforeEach
    void a_case() {
        team = people.organisation("Sample rights organisation " + UUID.randomUUID());
        caseworker = people.somebody(Role.CASEWORKER, team);
        supervisor = people.somebody(Role.CASE_SUPERVISOR, team);
        samples.openRoom(supervisor);
        head = opened("سمير خالد القاسم", "");
    }

    @Test
    void a_name_is_found_in_arabic_latin_and_hebrew_letters_and_by_one_of_its_parts() {
        for (var name : List.of("سمير القاسم", "Samir Khalid al-Qasem", "khaled", "סמיר", "سَمِير"))
            assertThat(found(caseworker, name)).as(name).containsExactly(head.code());
        assertThat(found(caseworker, "نبيل")).isEmpty();
        assertThat(found(caseworker, " - ")).isEmpty();
    }

    @Test
    void the_one_that_bears_most_of_the_parts_as_they_are_spelled_comes_first() {
        var other = opened("سمير نبيل الحلبي", "");
        var latin = opened("", "Sameer Khalid Haddad");
        assertThat(found(caseworker, "سمير خالد")).containsExactly(head.code(), other.code(), latin.code());
    }

    @Test
    void a_name_in_parts_is_found_as_one_that_was_told_whole_and_ranks_with_it() {
        var parts = new PersonName("سمير", "خالد", null, "القاسم", null);
        var person = new PersonDetails(parts, null, null, null, MedicalRole.NURSE, "", null, Publicity.HIDDEN);
        var other = Acting.as(caseworker, () -> cases.open(person, CasePriority.NORMAL));
        for (var name : List.of("سمير القاسم", "Samir Khalid al-Qasem", "khaled"))
            assertThat(found(caseworker, name)).as(name).containsExactlyInAnyOrder(head.code(), other.code());
        assertThat(marks(other)).isEqualTo(marks(head));
    }

    /** All that a row of the index says of a case. */
    private List<String> marks(CaseHead of) {
        return Acting.as(
                caseworker,
                () -> transaction.execute(status -> sql.sql(
                                "select encode(mark, 'hex') from case_name_mark where case_id = :case order by mark")
                        .param("case", of.id())
                        .query(String.class)
                        .list()));
    }

    @Test
    void a_corrected_name_is_found_as_well() {
        Acting.as(
                caseworker,
                () -> entries.correct(
                        head.code(), whoIsHeld(), person("رشيد خالد القاسم", ""), new Reason("Sample slip")));
        assertThat(found(caseworker, "Rasheed")).containsExactly(head.code());
        assertThat(found(caseworker, "Samir")).containsExactly(head.code());
    }

    /** Who is held, as it stands now for whoever acts. */
    private PersonDetails whoIsHeld() {
        return Objects.requireNonNull(cases.find(head.code()).orElseThrow().person());
    }

    @Test
    void a_colleague_finds_a_case_only_where_its_names_are_granted() {
        var colleague = people.somebody(Role.CASEWORKER, team);
        assertThat(found(colleague, "سمير")).isEmpty();
        assertThat(found(supervisor, "سمير")).isEmpty();
        grant(colleague, GrantLevel.LIST, Compartment.IDENTITY);
        assertThat(found(colleague, "سمير")).isEmpty();
        grant(colleague, GrantLevel.READ, Compartment.LEGAL);
        assertThat(found(colleague, "سمير")).isEmpty();
        grant(colleague, GrantLevel.READ, Compartment.IDENTITY);
        assertThat(found(colleague, "سمير")).containsExactly(head.code());
        assertThat(found(people.somebody(Role.CASEWORKER), "سمير")).isEmpty();
    }

    @Test
    void whoever_opens_a_case_learns_that_a_colleague_may_have_one_and_not_which() {
        var colleague = people.somebody(Role.CASEWORKER, team);
        assertThat(known(colleague, person("", "Sameer Kasem")))
                .as("an account that was only just made")
                .isFalse();
        grant(colleague, GrantLevel.READ, Compartment.LEGAL);
        assertThat(known(colleague, person("", "Sameer Kasem"))).isTrue();
        assertThat(known(colleague, person("", "Sameer"))).as("one part alone").isFalse();
        assertThat(known(colleague, person("", "Sameer Haddad"))).isFalse();
        var elsewhere = people.somebody(Role.CASEWORKER);
        assertThat(known(elsewhere, person("سمير خالد القاسم", ""))).isFalse();
    }

    @Test
    void nobody_tries_names_until_one_is_known() {
        var curious = people.somebody(Role.CASEWORKER, team);
        for (int times = 0; times < 60; times++) known(curious, person("", "Sameer Kasem"));
        assertThatThrownBy(() -> known(curious, person("", "Sameer Kasem")))
                .isInstanceOf(Rejected.class)
                .hasMessage("question.wait");
    }

    @Test
    void the_marks_of_one_team_are_not_those_of_another_and_hold_no_name() {
        var elsewhere = people.somebody(Role.CASEWORKER);
        var other = Acting.as(elsewhere, () -> cases.open(person("سمير خالد القاسم", ""), CasePriority.NORMAL));
        assertThat(marks(caseworker, head)).hasSize(6).doesNotContainAnyElementsOf(marks(elsewhere, other));
        assertThat(marks(elsewhere, head)).isEmpty();
    }

    private List<String> marks(Actor actor, CaseHead of) {
        return Acting.as(
                actor,
                () -> transaction.execute(
                        status -> sql.sql("select encode(mark, 'hex') from case_name_mark where case_id = :case")
                                .param("case", of.id())
                                .query(String.class)
                                .list()));
    }

    private void grant(Actor colleague, GrantLevel level, Compartment part) {
        var details = new GrantDetails(colleague.account(), level, Set.of(part), "Sample reason", 5);
        Acting.as(supervisor, () -> grants.grant(head.code(), details));
    }

    private CaseHead opened(String nameAr, String nameLatin) {
        return Acting.as(caseworker, () -> cases.open(person(nameAr, nameLatin), CasePriority.NORMAL));
    }

    private boolean known(Actor actor, PersonDetails person) {
        return Acting.as(actor, () -> search.isKnown(person));
    }

    private List<CaseCode> found(Actor actor, String name) {
        return Acting.as(actor, () -> search.find(name)).stream()
                .map(row -> row.head().code())
                .toList();
    }

    private static PersonDetails person(String nameAr, String nameLatin) {
        return SamplePerson.told(nameAr, nameLatin, "", "", MedicalRole.NURSE, "Sample Hospital", Publicity.HIDDEN);
    }
}
