package org.tarmim.detention.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarmim.detention.SamplePerson.told;

import jakarta.validation.Validation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names in parts and as they were told, and how rows of before are read. */
class PersonNameTest {
    private final ContentSeal seal = new ContentSeal();

    @Test
    void the_parts_make_the_whole_in_their_order_and_none_of_them_must_be_known() {
        assertThat(new PersonName(" Sami ", "Abd  Allah", null, "Sample", "").whole())
                .isEqualTo("Sami Abd Allah Sample");
        assertThat(new PersonName(null, null, null, "Sample", null).whole()).isEqualTo("Sample");
        assertThat(PersonName.NONE.whole()).isEmpty();
        assertThat(PersonName.NONE.lacksFamily()).isFalse();
    }

    @Test
    void a_whole_name_is_not_split_and_lacks_its_family_until_somebody_marks_it() {
        var whole = told("Sami Abd Allah Sample");
        assertThat(whole.whole()).isEqualTo("Sami Abd Allah Sample");
        assertThat(whole.given()).isEmpty();
        assertThat(whole.lacksFamily()).isTrue();
        var marked = new PersonName(null, null, null, "Sample", "Sami Abd Allah Sample");
        assertThat(marked.lacksFamily()).isFalse();
        assertThat(marked.whole()).isEqualTo("Sami Abd Allah Sample");
    }

    @Test
    void a_whole_name_that_says_no_more_than_the_parts_is_not_kept_beside_them() {
        var both = new PersonName("Sami", null, null, "Sample", "Sami Sample");
        assertThat(both).isEqualTo(new PersonName("Sami", null, null, "Sample", null));
    }

    @Test
    void parts_that_do_not_stand_in_the_whole_name_in_their_order_are_refused() {
        assertThat(mistakes(new PersonName("Sami", "Huda", null, null, "Sami Sample")))
                .containsExactly("caseName.parts");
        assertThat(mistakes(new PersonName(null, null, null, "Sami", "Sami Sample")))
                .containsExactly("caseName.parts");
        assertThat(mistakes(new PersonName("Sam", null, null, "ple", "Sami Sample")))
                .as("letters within a word are no part")
                .contains("caseName.parts");
        assertThat(mistakes(new PersonName("Sami", null, null, "Sample", "Dr. Sami al-Sample")))
                .isEmpty();
        assertThat(mistakes(new PersonName("سامي", null, null, "تجريبي", "سامي التجريبي")))
                .isEmpty();
    }

    @Test
    void parts_that_make_too_long_a_name_are_refused() {
        var half = "a".repeat(150);
        assertThat(mistakes(new PersonName(half, half, null, null, null))).containsExactly("caseName.long");
    }

    @Test
    void a_row_of_before_is_read_as_the_whole_name_with_the_part_of_the_family_that_was_marked() {
        var person = read("""
                {"details": {"nameAr": "سامي عبد الله التجريبي", "familyAr": "التجريبي", "nameLatin": "Sami Abd Allah Sample",
                 "familyLatin": "", "nameHebrew": "סמי", "spellings": "Samy", "role": "NURSE", "employer": "Sample Hospital",
                 "facility": "GZ-HF-00012-3", "publicity": "INITIALS", "named": true, "familyPartOfTheName": true},
                 "reason": "Sample slip"}
                """);
        assertThat(person.arabic()).isEqualTo(new PersonName(null, null, null, "التجريبي", "سامي عبد الله التجريبي"));
        assertThat(person.latin()).isEqualTo(told("Sami Abd Allah Sample"));
        assertThat(person.names()).isEqualTo(List.of("سامي عبد الله التجريبي", "Sami Abd Allah Sample", "סמי", "Samy"));
        assertThat(person.facility()).isEqualTo("GZ-HF-00012-3");
        assertThat(mistakes(person)).isEmpty();
    }

    @Test
    void a_row_of_before_any_part_was_marked_is_read_too() {
        var person = read("""
                {"details": {"nameAr": "", "nameLatin": "Sami Sample", "nameHebrew": "", "spellings": "", "role": "NURSE",
                 "employer": "", "publicity": "HIDDEN", "named": true}, "reason": null}
                """);
        assertThat(person.latin()).isEqualTo(told("Sami Sample"));
        assertThat(person.arabic()).isEqualTo(PersonName.NONE);
        assertThat(person.facility()).isEmpty();
    }

    @Test
    void what_is_written_today_is_read_as_it_was() {
        var name = new PersonName("Sami", "Abd Allah", "Nabil", "Sample", null);
        var person =
                new PersonDetails(told("سامي التجريبي"), name, "", "", MedicalRole.NURSE, "", null, Publicity.HIDDEN);
        assertThat(seal.read(seal.written(new PersonEntry(person, null)), PersonEntry.class))
                .isEqualTo(new PersonEntry(person, null));
    }

    private PersonDetails read(String row) {
        return seal.read(row.getBytes(StandardCharsets.UTF_8), PersonEntry.class)
                .details();
    }

    private static List<String> mistakes(Record typed) {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            return factory.getValidator().validate(typed).stream()
                    .map(wrong -> wrong.getMessage())
                    .toList();
        }
    }
}
