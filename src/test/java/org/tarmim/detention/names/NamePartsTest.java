package org.tarmim.detention.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Names are compared as people spell them and as they sound, in Arabic, Latin and Hebrew letters. */
class NamePartsTest {
    @Test
    void one_name_in_three_scripts_has_the_same_consonants() {
        for (var name : List.of("محمد", "Mohammed", "Muhamad", "מוחמד"))
            assertThat(consonants(name)).as(name).containsExactly("mhmd");
        for (var name : List.of("خالد", "Khaled", "Khalid", "חאלד"))
            assertThat(consonants(name)).as(name).containsExactly("hld");
        for (var name : List.of("القاسم", "قاسم", "Al-Qasim", "al Kassem", "קאסם"))
            assertThat(consonants(name)).as(name).containsExactly("ksm");
    }

    @Test
    void hamza_ya_marks_and_breaths_make_no_difference() {
        assertThat(spelled("إســماعيل")).isEqualTo(spelled("اسماعيل"));
        assertThat(spelled("مُصطفى")).isEqualTo(spelled("مصطفي"));
        assertThat(spelled("Sa'id")).isEqualTo(spelled("Sa’id")).containsExactly("said");
    }

    @Test
    void articles_and_single_letters_tell_nothing() {
        assertThat(spelled("Al N. el")).isEmpty();
        assertThat(consonants("Aya")).isEmpty();
    }

    @Test
    void different_names_stay_apart() {
        assertThat(consonants("سمير")).doesNotContainAnyElementsOf(consonants("نبيل"));
    }

    private static Set<String> spelled(String name) {
        return NameParts.spelled(List.of(name));
    }

    private static Set<String> consonants(String name) {
        return NameParts.consonants(List.of(name));
    }
}
