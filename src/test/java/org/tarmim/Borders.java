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
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import java.io.InputStream;
import org.springframework.modulith.core.ApplicationModuleIdentifier;
import org.springframework.modulith.core.ApplicationModuleIdentifiers;
import org.springframework.modulith.core.ApplicationModules;
import org.tarmim.access.Desk;
import org.tarmim.access.Requires;
import org.tarmim.access.SignedOut;
import tools.jackson.databind.json.JsonMapper;

/** The borders of the house as rules. Each says what to do when it is broken. */
final class Borders {
    /** Where the application reads the order of the rooms. */
    static final String ORDER = "/META-INF/spring-modulith/application-modules.json";

    static final ArchRule THE_KERNEL_IS_PLAIN_JAVA = classes()
            .that()
            .resideInAPackage("org.tarmim.kernel..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "org.tarmim.kernel..", "java..", "org.jspecify..", "org.springframework.modulith"))
            .because("every room stands on it; move what needs a framework to the room that uses it");

    static final ArchRule RECORDS_USE_NO_FRAMEWORK = noClasses()
            .that()
            .areAssignableTo(Record.class)
            .and(not(enclosedInATable()))
            .and()
            .resideOutsideOfPackages("org.tarmim.store..", "..ui..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.springframework..", "com.vaadin..", "java.sql.."))
            .because("data is read everywhere; move the step that needs the framework to a desk, a view or a table");

    static final ArchRule ONLY_TABLES_TOUCH_SQL = noClasses()
            .that()
            .resideOutsideOfPackage("org.tarmim.store..")
            .and(not(simpleNameEndingWith("Table")))
            .and(not(enclosedInATable()))
            .and()
            .doNotHaveFullyQualifiedName("org.tarmim.access.RowScope")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.springframework.jdbc..", "java.sql.."))
            .because("SQL is read in one place; move the statement to the *Table class of the aggregate");

    static final ArchRule ONLY_SCREENS_TOUCH_VAADIN = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..")
            .and()
            .doNotHaveFullyQualifiedName("org.tarmim.access.Doors")
            .should()
            .dependOnClassesThat(resideInAnyPackage("com.vaadin.."))
            .because("rules are asked from other doors too; move what shows something to the ui package of the room");

    static final ArchRule EVERY_DESK_METHOD_IS_UNDER_A_PERMISSION = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Desk.class)
            .and()
            .arePublic()
            .should()
            .beAnnotatedWith(Requires.class)
            .orShould()
            .beAnnotatedWith(SignedOut.class)
            .because("a desk is shut by default; name the word of May it needs, and add a new word to the matrix");

    static final ArchRule VIEWS_BELONG_TO_THEIR_ROOM = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .bePackagePrivate()
            .andShould()
            .resideInAPackage("..ui..")
            .because("a view is reached by its address and never by its class; take the public away");

    private Borders() {}

    /** Throws where a room asks one that it does not name, reaches into another, or two ask each other. */
    static void check(ApplicationModules rooms) {
        // not verify(): told once more it stays silent, and a broken border would pass for a flake
        rooms.detectViolations().throwIfPresent();
    }

    /** The rooms are written down in the order of their borders. */
    static void checkOrder(ApplicationModules rooms, InputStream written) {
        var order = ApplicationModuleIdentifiers.of(rooms).stream().map(ApplicationModuleIdentifier::toString);
        assertThat(new JsonMapper().readTree(written).propertyNames())
                .as("write the rooms into %s in this order", ORDER)
                .containsExactlyElementsOf(order.toList());
    }

    private static DescribedPredicate<JavaClass> enclosedInATable() {
        return DescribedPredicate.describe(
                "are enclosed in a table",
                type -> type.getEnclosingClass()
                        .map(outer -> outer.getSimpleName().endsWith("Table"))
                        .orElse(false));
    }
}
