package org.tarmim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.lang.ArchRule;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.modulith.core.ApplicationModules;
import wrong.house.WrongHouse;

/** Each of the {@link Borders} objects to something small that breaks it. */
class BrokenBordersTest {
    private static final ApplicationModules WRONG_HOUSE = ApplicationModules.of(WrongHouse.class, location -> true);

    @TempDir
    Path folder;

    @Test
    void rooms_that_ask_whom_they_do_not_name_reach_inside_or_ask_each_other_are_found() {
        assertThatThrownBy(() -> Borders.check(WRONG_HOUSE))
                .hasMessageContaining("Module 'upper' depends on module 'beside'")
                .hasMessageContaining("Module 'upper' depends on non-exposed type wrong.house.lower.inside.Hidden")
                .hasMessageContaining("Cycle detected");
    }

    @Test
    void an_order_that_forgets_a_room_or_turns_two_round_is_found() {
        for (var order : List.of(written("beside", "lower"), written("upper", "lower", "beside")))
            assertThatThrownBy(() -> Borders.checkOrder(WRONG_HOUSE, order))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("in this order");
    }

    @Test
    void a_framework_in_the_kernel_is_found() {
        assertObjects(Borders.THE_KERNEL_IS_PLAIN_JAVA, """
                package org.tarmim.kernel;
                class Wrong { org.springframework.core.env.Environment settings; }
                """);
    }

    @Test
    void a_room_above_in_the_kernel_is_found() {
        assertObjects(Borders.THE_KERNEL_IS_PLAIN_JAVA, """
                package org.tarmim.kernel;
                class Wrong { org.tarmim.access.Role role; }
                """);
    }

    @Test
    void a_record_with_a_framework_is_found() {
        assertObjects(Borders.RECORDS_USE_NO_FRAMEWORK, """
                package org.tarmim.facility;
                record Wrong(java.sql.Date day) {}
                """);
    }

    @Test
    void sql_beside_the_tables_is_found() {
        assertObjects(Borders.ONLY_TABLES_TOUCH_SQL, """
                package org.tarmim.facility;
                class Wrong { org.springframework.jdbc.core.simple.JdbcClient sql; }
                """);
    }

    @Test
    void a_screen_beside_the_screens_is_found() {
        assertObjects(Borders.ONLY_SCREENS_TOUCH_VAADIN, """
                package org.tarmim.facility;
                class Wrong { com.vaadin.flow.component.html.Div shown; }
                """);
    }

    @Test
    void a_desk_method_without_a_permission_is_found() {
        assertObjects(Borders.EVERY_DESK_METHOD_IS_UNDER_A_PERMISSION, """
                package org.tarmim.facility;
                @org.tarmim.access.Desk class Wrong { public void act() {} }
                """);
    }

    @Test
    void a_view_that_others_can_name_is_found() {
        assertObjects(Borders.VIEWS_BELONG_TO_THEIR_ROOM, """
                package org.tarmim.facility.ui;
                @com.vaadin.flow.router.Route("wrong") public class Wrong extends com.vaadin.flow.component.html.Div {}
                """);
    }

    @Test
    void a_view_outside_the_screens_is_found() {
        assertObjects(Borders.VIEWS_BELONG_TO_THEIR_ROOM, """
                package org.tarmim.facility;
                @com.vaadin.flow.router.Route("wrong") class Wrong extends com.vaadin.flow.component.html.Div {}
                """);
    }

    private static InputStream written(String... rooms) {
        var order =
                Arrays.stream(rooms).map(room -> "\"" + room + "\": {}").collect(Collectors.joining(", ", "{", "}"));
        return new ByteArrayInputStream(order.getBytes(StandardCharsets.UTF_8));
    }

    private void assertObjects(ArchRule rule, String wrong) {
        var violations = rule.evaluate(CompiledSample.in(folder, wrong))
                .getFailureReport()
                .getDetails();
        assertThat(violations).isNotEmpty().allMatch(sentence -> sentence.contains("Wrong"));
    }
}
