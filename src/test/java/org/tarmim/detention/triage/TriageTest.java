package org.tarmim.detention.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.detention.SampleCases;
import org.tarmim.detention.casefile.CaseCode;
import org.tarmim.detention.casefile.CasePriority;
import org.tarmim.detention.casefile.CaseState;
import org.tarmim.detention.casefile.Cases;
import org.tarmim.detention.casefile.Reason;
import org.tarmim.detention.intake.CaseLists;
import org.tarmim.detention.intake.ListFile;
import org.tarmim.kernel.Rejected;

/** Cases that wait are sorted by whom they are granted; others see the code at most. */
@HouseTest
class TriageTest {
    private static final String LIST = """
            given_latin,arrested_on,arrest_place,priority
            Sami Sample,2025-01-02,Sample gate,HIGH
            Layla Sample,,,
            Nour Sample,2025-01,Sample ward,
            """;

    @Autowired
    Triage triage;

    @Autowired
    CaseLists lists;

    @Autowired
    Cases cases;

    @Autowired
    SamplePeople people;

    @Autowired
    SampleCases samples;

    Actor caseworker;
    Actor supervisor;
    List<CaseCode> codes;

    @BeforeEach
    void a_list_that_waits() {
        var team = people.organisation("Sample rights organisation " + UUID.randomUUID());
        caseworker = people.somebody(Role.CASEWORKER, team);
        supervisor = people.somebody(Role.CASE_SUPERVISOR, team);
        samples.openRoom(supervisor);
        var file = new ListFile("list.csv", LIST.getBytes(StandardCharsets.UTF_8));
        codes = Acting.as(caseworker, () -> lists.open(lists.look(file, "")));
    }

    @Test
    void what_waits_is_listed_page_by_page_with_what_it_lacks() {
        var first = Acting.as(caseworker, () -> triage.page(TriageQuery.ALL, null, 2));
        var second = Acting.as(caseworker, () -> triage.page(TriageQuery.ALL, first.next(), 2));
        assertThat(second.next()).isNull();
        var rows = new ArrayList<>(first.rows());
        rows.addAll(second.rows());
        assertThat(rows).extracting(row -> row.head().code()).containsExactlyInAnyOrderElementsOf(codes);
        assertThat(of(rows, codes.get(0)).place()).isEqualTo("Sample gate");
        assertThat(of(rows, codes.get(0)).lacking())
                .containsExactlyInAnyOrder(Lacking.LAWYER, Lacking.BASIS, Lacking.RISK);
        assertThat(of(rows, codes.get(1)).lacking()).contains(Lacking.ARREST_DAY, Lacking.PLACE);
    }

    @Test
    void a_filter_stands_in_the_address_and_keeps_the_others_out() {
        var high = new TriageQuery(CasePriority.HIGH, false);
        assertThat(TriageQuery.of(Map.of("priority", List.of("HIGH")))).isEqualTo(high);
        assertThat(listed(high)).containsExactly(codes.get(0));
        assertThat(TriageQuery.of(Map.of("priority", List.of("' or 1=1")))).isEqualTo(TriageQuery.ALL);
    }

    @Test
    void a_case_is_taken_up_or_set_aside_with_a_reason_and_taken_up_later() {
        Acting.as(caseworker, () -> triage.takeUp(codes.get(0)));
        assertThat(state(codes.get(0))).isEqualTo(CaseState.ACTIVE);
        Acting.as(caseworker, () -> triage.setAside(codes.get(1), new Reason("Too little is known")));
        var aside = Acting.as(caseworker, () -> triage.page(new TriageQuery(null, true), null, 9))
                .rows();
        assertThat(aside).extracting(TriageRow::reason).containsExactly("Too little is known");
        assertThat(listed(TriageQuery.ALL)).containsExactly(codes.get(2));
        Acting.as(caseworker, () -> triage.takeUp(codes.get(1)));
        assertThatThrownBy(() -> Acting.as(caseworker, () -> triage.setAside(codes.get(1), new Reason("Late"))))
                .isInstanceOf(Rejected.class)
                .hasMessage("triage.meanwhile");
        Acting.as(caseworker, () -> triage.prioritise(codes.get(2), CasePriority.URGENT));
        assertThat(listed(new TriageQuery(CasePriority.URGENT, false))).containsExactly(codes.get(2));
    }

    @Test
    void a_stranger_sees_none_of_it_and_a_supervisor_the_codes_alone() {
        var stranger = people.somebody(Role.CASEWORKER, caseworker.organisation());
        assertThat(Acting.as(stranger, () -> triage.page(TriageQuery.ALL, null, 9))
                        .rows())
                .isEmpty();
        assertThatThrownBy(() -> Acting.as(stranger, () -> triage.takeUp(codes.get(0))))
                .hasMessage("case.notGranted");
        var seen = Acting.as(supervisor, () -> triage.page(TriageQuery.ALL, null, 9))
                .rows();
        assertThat(seen).hasSize(3).allSatisfy(row -> {
            assertThat(row.person()).isNull();
            assertThat(row.place()).isEmpty();
            assertThat(row.lacking()).isEmpty();
        });
    }

    private static TriageRow of(List<TriageRow> rows, CaseCode code) {
        return rows.stream()
                .filter(row -> row.head().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<CaseCode> listed(TriageQuery query) {
        return Acting.as(caseworker, () -> triage.page(query, null, 9)).rows().stream()
                .map(row -> row.head().code())
                .toList();
    }

    private CaseState state(CaseCode code) {
        return Acting.as(caseworker, () -> cases.find(code))
                .orElseThrow()
                .head()
                .state();
    }
}
