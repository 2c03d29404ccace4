package org.tarmim;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The house keeps its {@link Borders}; that each of them is noticed when it is broken, {@link BrokenBordersTest} shows. */
class ArchitectureTest {
    private static final JavaClasses HOUSE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.tarmim");

    @Test
    void rooms_ask_only_the_rooms_below_that_they_name() {
        Borders.check(ApplicationModules.of(Tarmim.class));
    }

    /** The application reads the order from a file, since finding it out anew takes half of each start. */
    @Test
    void tables_are_made_in_the_order_of_the_borders() throws IOException {
        try (var written = Objects.requireNonNull(Tarmim.class.getResourceAsStream(Borders.ORDER))) {
            Borders.checkOrder(ApplicationModules.of(Tarmim.class), written);
        }
    }

    @Test
    void the_kernel_is_plain_java() {
        Borders.THE_KERNEL_IS_PLAIN_JAVA.check(HOUSE);
    }

    @Test
    void records_use_no_framework() {
        Borders.RECORDS_USE_NO_FRAMEWORK.check(HOUSE);
    }

    @Test
    void only_tables_touch_sql() {
        Borders.ONLY_TABLES_TOUCH_SQL.check(HOUSE);
    }

    @Test
    void only_screens_touch_vaadin() {
        Borders.ONLY_SCREENS_TOUCH_VAADIN.check(HOUSE);
    }

    @Test
    void every_desk_method_is_under_a_permission() {
        Borders.EVERY_DESK_METHOD_IS_UNDER_A_PERMISSION.check(HOUSE);
    }

    @Test
    void views_belong_to_their_room() {
        Borders.VIEWS_BELONG_TO_THEIR_ROOM.check(HOUSE);
    }
}
