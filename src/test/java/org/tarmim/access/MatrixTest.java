package org.tarmim.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MatrixTest {
    private static final Matrix MATRIX = Matrix.read();

    @Test
    void the_matrix_names_every_permission_there_is_and_no_other() {
        assertThat(MATRIX.cells().keySet()).containsExactlyInAnyOrderElementsOf(words().toList());
    }

    @Test
    void every_cell_says_yes_own_org_or_no() {
        assertThat(MATRIX.cells().values())
                .allSatisfy(row -> assertThat(row.values()).isSubsetOf("yes", "own", "org", "no"));
    }

    @TestFactory
    Stream<DynamicTest> a_role_may_exactly_what_the_matrix_says() {
        return words().flatMap(word -> Arrays.stream(Role.values())
                .map(role -> dynamicTest(
                        role + " " + word, () -> assertThat(role.may(word)).isEqualTo(MATRIX.allows(role, word)))));
    }

    private static Stream<String> words() {
        return Arrays.stream(May.class.getFields()).map(Field::getName);
    }
}
