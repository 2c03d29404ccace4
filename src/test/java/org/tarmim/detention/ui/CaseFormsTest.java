package org.tarmim.detention.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarmim.detention.SamplePerson.told;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tarmim.detention.casefile.MedicalRole;
import org.tarmim.detention.casefile.Particulars;
import org.tarmim.detention.casefile.PersonDetails;
import org.tarmim.detention.casefile.PersonName;
import org.tarmim.detention.casefile.Publicity;
import org.tarmim.detention.casefile.Sex;
import org.tarmim.detention.chain.DayPrecision;
import org.tarmim.detention.chain.PartialDay;

/** What stands in a form of a case is what it hands to the desk. */
class CaseFormsTest {
    private final List<Record> received = new ArrayList<>();

    @Test
    void a_name_in_parts_and_one_told_whole_come_back_as_they_were() {
        var person = person(new PersonName("Sami", "Nabil", null, "Sample", null));
        var form = CaseForms.person();
        form.read(person);
        assertThat(form.submit(received::add)).isTrue();
        assertThat(received).containsExactly(person);
    }

    @Test
    void parts_that_are_not_in_the_whole_name_reach_no_desk() {
        var form = CaseForms.person();
        form.read(person(new PersonName("Huda", null, null, "Sample", "Sami Sample")));
        assertThat(form.submit(received::add)).isFalse();
        assertThat(received).isEmpty();
    }

    @Test
    void a_birth_of_which_the_year_is_known_stays_a_year() {
        var year = new PartialDay(DayPrecision.BETWEEN, LocalDate.of(1985, 1, 1), LocalDate.of(1985, 12, 31));
        var papers = new Particulars(Sex.FEMALE, year, "Sample State", "");
        var form = CaseForms.particulars(LocalDate.of(2025, 3, 20));
        form.read(papers);
        assertThat(form.submit(received::add)).isTrue();
        assertThat(received).containsExactly(papers);
    }

    private static PersonDetails person(PersonName latin) {
        return new PersonDetails(told("سامي التجريبي"), latin, "", "", MedicalRole.NURSE, "", null, Publicity.HIDDEN);
    }
}
