package org.tarmim.detention.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarmim.detention.SamplePerson.told;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tarmim.detention.casefile.MedicalRole;
import org.tarmim.detention.casefile.PersonDetails;
import org.tarmim.detention.casefile.PersonName;
import org.tarmim.detention.casefile.Publicity;

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

    private static PersonDetails person(PersonName latin) {
        return new PersonDetails(told("سامي التجريبي"), latin, "", "", MedicalRole.NURSE, "", null, Publicity.HIDDEN);
    }
}
