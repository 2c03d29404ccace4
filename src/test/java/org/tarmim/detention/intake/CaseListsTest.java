package org.tarmim.detention.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.tarmim.detention.SampleCases.grant;
import static org.tarmim.detention.SampleCases.happened;

import java.io.IOException;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.audit.TrailRow;
import org.tarmim.detention.SamplePerson;
import org.tarmim.detention.Traces;
import org.tarmim.detention.casefile.CasePriority;
import org.tarmim.detention.casefile.CaseState;
import org.tarmim.detention.casefile.DeadlineKind;
import org.tarmim.detention.casefile.GrantLevel;
import org.tarmim.detention.casefile.MedicalRole;
import org.tarmim.detention.casefile.PersonName;
import org.tarmim.detention.casefile.Sex;
import org.tarmim.detention.chain.CustodyKind;
import org.tarmim.detention.chain.DayPrecision;
import org.tarmim.detention.chain.ToldBy;
import org.tarmim.detention.intake.PlannedPerson.Outcome;

/** Cases out of a list: looked at first, opened all or none, taken back, and the list itself found nowhere. */
@ExtendWith(OutputCaptureExtension.class)
class CaseListsTest extends TeamWithLists {
    @Test
    void everybody_on_a_list_gets_a_case_to_be_sorted_with_an_own_key_and_one_opening_grant() {
        var plan = look(csv("سامي,التجريبي,Sami,Sample,,male,1985,Sample State,٩٠١-23,nurse,Sample Hospital A,"
                + "2025-03-06,Sample gate,Sample prison,urgent,family,Taken at night\n"
                + "ليلى,تجريبية,Layla,Sample,,f,1990-05,,,doctor_general,,2025-02,,,,,\n"));
        assertThat(caseCount()).isZero();
        var codes = open(plan);
        assertThat(codes).hasSize(2).doesNotHaveDuplicates();

        var one = file(codes.getFirst());
        assertThat(one.head().state()).isEqualTo(CaseState.TRIAGE);
        assertThat(one.head().priority()).isEqualTo(CasePriority.URGENT);
        assertThat(one.head().level()).isEqualTo(GrantLevel.WRITE);
        assertThat(one.holders()).hasSize(1);
        assertThat(one.person().arabic().whole()).isEqualTo("سامي التجريبي");
        assertThat(one.person().role()).isEqualTo(MedicalRole.NURSE);
        assertThat(one.particulars().sex()).isEqualTo(Sex.MALE);
        assertThat(one.particulars().idNumber()).isEqualTo("901-23");
        assertThat(one.events())
                .extracting(
                        event -> event.details().kind(),
                        event -> event.details().place())
                .containsExactlyInAnyOrder(
                        tuple(CustodyKind.ARREST, "Sample gate"),
                        tuple(CustodyKind.LOCATION_REPORTED, "Sample prison"));
        assertThat(one.events())
                .allSatisfy(event -> assertThat(event.details().toldBy()).isEqualTo(ToldBy.FAMILY));
        assertThat(one.deadlines()).extracting(due -> due.kind()).containsExactly(DeadlineKind.URGENT_WINDOW_3M);

        var other = file(codes.getLast());
        assertThat(other.particulars().sex()).isEqualTo(Sex.FEMALE);
        assertThat(other.particulars().born().precision()).isEqualTo(DayPrecision.MONTH);
        assertThat(other.events().getFirst().details().precision()).isEqualTo(DayPrecision.MONTH);
        assertThat(Acting.as(people.somebody(Role.CASEWORKER, team), () -> cases.find(codes.getFirst())))
                .isEmpty();
    }

    @Test
    void a_name_in_parts_is_kept_in_parts_and_a_whole_one_whole() {
        var codes = open(look(file("list.csv", """
                given_latin,father_latin,grandfather_latin,family_latin,name_latin,name_ar,sex
                Sami,Nabil,Hadi,Sample,,سامي نبيل هادي التجريبي,M
                ,,,Sample,Layla Abd Allah Sample,,أنثى
                """)));
        var one = file(codes.getFirst());
        assertThat(one.person().latin()).isEqualTo(new PersonName("Sami", "Nabil", "Hadi", "Sample", null));
        assertThat(one.person().arabic()).isEqualTo(SamplePerson.told("سامي نبيل هادي التجريبي"));
        assertThat(one.particulars().sex()).isEqualTo(Sex.MALE);
        var other = file(codes.getLast()).person().latin();
        assertThat(other.whole()).isEqualTo("Layla Abd Allah Sample");
        assertThat(other.family()).isEqualTo("Sample");
        assertThat(other.given()).isEmpty();
    }

    @Test
    void looking_at_a_list_changes_nothing_and_opening_it_is_told_once() {
        var plan = look(csv(row("Sami Sample", "2025-03-06")));
        assertThat(caseCount()).isZero();
        assertThat(Acting.as(caseworker, lists::own)).isEmpty();
        open(plan);
        assertThat(trail(plan)).extracting(TrailRow::action).containsExactly("case-list.opened");
        refused("caseList.twice", () -> lists.open(plan));
        assertThat(caseCount()).isOne();
    }

    @Test
    void while_one_row_is_wrong_nobody_gets_a_case() {
        var plan = look(csv(row("Sami Sample", "2025-03-06") + row("Layla Sample", "5202-03-06")));
        assertThat(plan.people()).extracting(PlannedPerson::outcome).containsExactly(Outcome.ACCEPTED, Outcome.REFUSED);
        refused("caseList.mistakes", () -> lists.open(plan));
        assertThat(caseCount()).isZero();
    }

    @Test
    void whom_the_team_may_know_is_told_no_more_of_and_only_so_often_a_day() {
        Acting.as(caseworker, () -> lists.open(lists.look(csv(row("Sami Alpha Sample", "2025-03-06")), "")));
        var colleague = trusted();
        var again = Acting.as(colleague, () -> lists.look(csv(row("Sami Alpha Sample", "2025-03-06")), ""));
        assertThat(again.compared()).isOne();
        assertThat(keys(again, Remark.Weight.WARNING)).contains("caseList.mayBeKnown");
        var many = IntStream.range(0, 80)
                .mapToObj(number -> row("Nobody " + "x".repeat(number + 1), "2025-03-06"))
                .collect(Collectors.joining());
        var most = Acting.as(colleague, () -> lists.look(csv(many), ""));
        assertThat(most.compared()).isLessThan(60);
        assertThat(most.isClean()).isTrue();
    }

    @Test
    void its_importer_takes_a_list_back_and_nobody_else() {
        var plan = look(csv(row("Sami Sample", "2025-03-06") + row("Layla Sample", "2025-03")));
        var codes = open(plan);
        assertThatThrownBy(() -> Acting.as(people.somebody(Role.CASEWORKER, team), () -> lists.undo(plan.id())))
                .hasMessage("caseList.undo.late");
        Acting.as(caseworker, () -> lists.undo(plan.id()));
        assertThat(caseCount()).isZero();
        assertThat(Acting.as(caseworker, () -> cases.find(codes.getFirst()))).isEmpty();
        assertThat(Acting.as(caseworker, lists::own).getFirst().undoneAt()).isNotNull();
        refused("caseList.undo.late", () -> lists.undo(plan.id()));
        assertThat(trail(plan))
                .extracting(TrailRow::action)
                .containsExactlyInAnyOrder("case-list.opened", "case-list.undone");
    }

    @Test
    void the_first_list_of_a_day_is_taken_back_after_however_many() {
        var plan = look(csv(row("Sami Sample", "2025-03-06")));
        open(plan);
        Acting.as(
                caseworker,
                () -> transaction.execute(status -> sql.sql("""
                        insert into case_list (id, team, opened_by, cases)
                        select gen_random_uuid(), :team, :by, 1 from generate_series(1, 25)
                        """)
                        .param("team", team)
                        .param("by", caseworker.account())
                        .update()));
        assertThat(Acting.as(caseworker, lists::own))
                .hasSize(26)
                .extracting(CaseList::id)
                .contains(plan.id());
        Acting.as(caseworker, () -> lists.undo(plan.id()));
        assertThat(caseCount()).isZero();
    }

    @Test
    void what_papers_say_is_sealed_anew_with_the_case() {
        var file = file("list.csv", "given_latin,id_number\nSami Sample,901\n");
        var code = open(look(file)).getFirst();
        Acting.as(supervisor, () -> keys.renew(code));
        assertThat(file(code).particulars().idNumber()).isEqualTo("901");
    }

    @Test
    void a_list_on_one_of_whose_cases_somebody_worked_stays() {
        var written = look(csv(row("Sami Sample", "2025-03-06")));
        var code = open(written).getFirst();
        Acting.as(caseworker, () -> entries.record(code, happened(CustodyKind.TRANSFER, DAY, "Sample prison")));
        refused("caseList.undo.late", () -> lists.undo(written.id()));
        var granted = look(csv(row("Layla Sample", "2025-03-06")));
        var other = open(granted).getFirst();
        var colleague = people.somebody(Role.CASEWORKER, team);
        Acting.as(supervisor, () -> grants.grant(other, grant(colleague, GrantLevel.READ)));
        refused("caseList.undo.late", () -> lists.undo(granted.id()));
        var awaited = look(csv(row("Huda Sample", "2025-03-06")));
        var third = open(awaited).getFirst();
        Acting.as(
                caseworker,
                () -> transaction.execute(
                        status -> sql.sql("""
                        insert into case_deadline (id, case_id, compartment, event_id, content, recorded_by, recorded_at)
                        select gen_random_uuid(), l.case_id, l.compartment, l.event_id, l.content, l.recorded_by, now()
                          from case_deadline l
                          join detention_case d on d.id = l.case_id
                         where d.code = :code
                        """).param("code", third.text()).update()));
        refused("caseList.undo.late", () -> lists.undo(awaited.id()));
        assertThat(caseCount()).isEqualTo(3);
    }

    @Test
    void nobody_opens_a_list_while_the_room_is_locked_or_into_no_team() {
        var plan = look(csv(row("Sami Sample", "2025-03-06")));
        Acting.as(supervisor, room::lock);
        refused("caseRoom.locked", () -> lists.look(csv(row("Sami Sample", "2025")), ""));
        refused("caseRoom.locked", () -> lists.open(plan));
        samples.openRoom(supervisor);
        var alone = new Actor(caseworker.account(), null, caseworker.name(), caseworker.roles());
        assertThatThrownBy(() -> Acting.as(alone, () -> lists.open(plan))).hasMessage("case.noTeam");
    }

    @Test
    void no_word_of_a_list_is_in_a_file_of_the_data_directory_nor_in_what_is_logged(CapturedOutput output)
            throws IOException {
        var canary =
                "Canarybird" + UUID.randomUUID().toString().replace("-", "").replaceAll("\\d", "x");
        var plan = look(csv("," + "," + canary + ",Sample,,,1985," + canary + ",," + "," + canary + ",2025-03-06,"
                + canary + "," + canary + ",,," + canary + "\n"));
        assertThat(plan.toString() + plan.people() + plan.newcomers()).doesNotContain(canary);
        assertThat(Traces.of(canary, data.path()))
                .as("after it was only looked at")
                .isEmpty();
        var codes = open(plan);
        assertThat(file(codes.getFirst()).person().latin().whole()).startsWith(canary);
        Acting.as(caseworker, () -> lists.undo(plan.id()));
        assertThat(output.getAll()).doesNotContain(canary);
        assertThat(Traces.of(canary, data.path())).isEmpty();
        assertThat(Traces.of(codes.getFirst().text(), data.path()))
                .as("what is plain is found")
                .isNotEmpty();
    }
}
