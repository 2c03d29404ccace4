package org.tarmim.party;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tarmim.ui.Refusals;
import org.tarmim.ui.Words;

class OrganisationDetailsTest {
    private static final Validator RULES =
            Validation.buildDefaultValidatorFactory().getValidator();

    @Test
    void a_name_in_one_script_is_enough() {
        assertThat(wrong(named("Sample organisation", ""))).isEmpty();
        assertThat(wrong(named("", "منظمة تجريبية"))).isEmpty();
    }

    @Test
    void an_organisation_without_a_visible_name_is_refused() {
        assertThat(wrong(named(" \u200f", "\u200b"))).containsExactly("organisation.name.missing");
    }

    @Test
    void names_lose_their_invisible_marks() {
        assertThat(named("\u202aSample  organisation\u202c", "").nameEn()).isEqualTo("Sample organisation");
    }

    @Test
    void a_name_of_200_characters_passes_and_one_of_300_does_not() {
        assertThat(wrong(named("n".repeat(200), ""))).isEmpty();
        assertThat(wrong(named("n".repeat(300), ""))).containsExactly("name.tooLong");
        assertThat(wrong(named("", "م".repeat(300)))).containsExactly("name.tooLong");
    }

    @Test
    void the_sentence_about_a_long_name_names_the_limit_in_both_languages() {
        var broken = RULES.validate(named("n".repeat(300), "")).iterator().next();
        assertThat(Refusals.sentence(broken, Words.in(Locale.ENGLISH))).contains("at most 200 characters");
        assertThat(Refusals.sentence(broken, Words.in(Locale.of("ar")))).contains("200 حرف");
    }

    @Test
    void a_name_with_a_control_character_is_refused() {
        assertThat(wrong(named("Sample\u0007 organisation", ""))).containsExactly("name.control");
    }

    @Test
    void a_country_is_two_letters_or_none() {
        assertThat(wrong(in("ps"))).isEmpty();
        assertThat(wrong(in(" "))).isEmpty();
        assertThat(wrong(in("Sample land"))).containsExactly("organisation.country.unreadable");
    }

    private static OrganisationDetails named(String nameEn, String nameAr) {
        return new OrganisationDetails(nameEn, nameAr, "", OrganisationKind.NGO, null);
    }

    private static OrganisationDetails in(String country) {
        return new OrganisationDetails("Sample organisation", "", "", OrganisationKind.NGO, country);
    }

    private static List<String> wrong(OrganisationDetails details) {
        return RULES.validate(details).stream()
                .map(ConstraintViolation::getMessage)
                .toList();
    }
}
