package org.tarmim;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModuleIdentifier;
import org.springframework.modulith.core.ApplicationModuleIdentifiers;
import org.springframework.modulith.core.ApplicationModules;
import org.tarmim.access.Desk;
import org.tarmim.access.Requires;
import org.tarmim.access.SignedOut;
import tools.jackson.databind.json.JsonMapper;

/** The borders of the house. Each rule says what to do when it fails. */
class ArchitectureTest {
    private static final String ORDER = "/META-INF/spring-modulith/application-modules.json";

    private static final JavaClasses HOUSE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.tarmim");

    @Test
    void rooms_ask_only_the_rooms_below_that_they_name() {
        // not verify(): told once more it stays silent, and a broken border would pass for a flake
        ApplicationModules.of(Tarmim.class).detectViolations().throwIfPresent();
    }

    /** The application reads the order from a file, since finding it out anew takes half of each start. */
    @Test
    void tables_are_made_in_the_order_of_the_borders() throws IOException {
        var order = ApplicationModuleIdentifiers.of(ApplicationModules.of(Tarmim.class)).stream()
                .map(ApplicationModuleIdentifier::toString);
        try (var written = Tarmim.class.getResourceAsStream(ORDER)) {
            assertThat(new JsonMapper().readTree(written).propertyNames())
                    .as("write the rooms into %s in this order", ORDER)
                    .containsExactlyElementsOf(order.toList());
        }
    }

    @Test
    void the_kernel_is_plain_java() {
        classes()
                .that()
                .resideInAPackage("org.tarmim.kernel..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "org.tarmim.kernel..", "java..", "org.jspecify..", "org.springframework.modulith"))
                .because("every room stands on it; move what needs a framework to the room that uses it")
                .check(HOUSE);
    }

    @Test
    void records_use_no_framework() {
        noClasses()
                .that()
                .areAssignableTo(Record.class)
                .and(not(enclosedInATable()))
                .and()
                .resideOutsideOfPackages("org.tarmim.store..", "..ui..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.springframework..", "com.vaadin..", "java.sql.."))
                .because("data is read everywhere; move the step that needs the framework to a desk, a view or a table")
                .check(HOUSE);
    }

    @Test
    void only_tables_touch_sql() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.tarmim.store..")
                .and(not(simpleNameEndingWith("Table")))
                .and(not(enclosedInATable()))
                .and()
                .doNotHaveFullyQualifiedName("org.tarmim.access.RowScope")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.springframework.jdbc..", "java.sql.."))
                .because("SQL is read in one place; move the statement to the *Table class of the aggregate")
                .check(HOUSE);
    }

    @Test
    void only_screens_touch_vaadin() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..ui..")
                .and()
                .doNotHaveFullyQualifiedName("org.tarmim.access.Doors")
                .should()
                .dependOnClassesThat(resideInAnyPackage("com.vaadin.."))
                .because(
                        "rules are asked from other doors too; move what shows something to the ui package of the room")
                .check(HOUSE);
    }

    @Test
    void every_desk_method_is_under_a_permission() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Desk.class)
                .and()
                .arePublic()
                .should()
                .beAnnotatedWith(Requires.class)
                .orShould()
                .beAnnotatedWith(SignedOut.class)
                .because("a desk is shut by default; name the word of May it needs, and add a new word to the matrix")
                .check(HOUSE);
    }

    @Test
    void views_belong_to_their_room() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .resideInAPackage("..ui..")
                .because("a view is reached by its address and never by its class; take the public away")
                .check(HOUSE);
    }

    private static DescribedPredicate<JavaClass> enclosedInATable() {
        return DescribedPredicate.describe(
                "are enclosed in a table",
                type -> type.getEnclosingClass()
                        .map(outer -> outer.getSimpleName().endsWith("Table"))
                        .orElse(false));
    }
}
