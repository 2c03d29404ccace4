package org.tarmim.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.ServletContext;
import java.security.Principal;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.tarmim.HouseTest;

/**
 * Every door of the house against the matrix: each public method of each desk and each view, found by looking and not
 * by a list, so that a new one is tested the day it is written and one without a permission fails.
 */
@HouseTest
class DoorsTest {
    private static final Matrix MATRIX = Matrix.read();

    /**
     * Open before sign-in, on purpose: whoever holds a one-time link, or a phone that is shut, has no session yet; and
     * whoever drops something for advocates, or reads the public count, needs no account.
     */
    private static final Set<String> OPEN_DESKS = Set.of(
            "PublicCounts.released",
            "OpenBoxes.at",
            "OpenBoxes.drop",
            "OneTimeLinks.open",
            "OneTimeLinks.choosePassword",
            "OneTimeLinks.found",
            "OwnPhone.bind",
            "OwnPhone.people",
            "OwnPhone.open");

    private static final Set<String> OPEN_VIEWS = Set.of("LoginView", "OneTimeLinkView");

    @Autowired
    ApplicationContext house;

    @Autowired
    ServletContext servlets;

    @Autowired
    KnockingAtDesks knocking;

    @Test
    void every_desk_method_is_under_one_permission_of_the_matrix() {
        assertThat(closedDesks()).isNotEmpty();
        closedDesks().forEach(DoorsTest::assertUnderOnePermission);
    }

    @Test
    void no_desk_method_is_open_before_sign_in_but_the_reviewed_ones() {
        assertOpenAreOnly(OPEN_DESKS, desks());
    }

    @TestFactory
    Stream<DynamicTest> a_desk_answers_each_role_as_the_matrix_says() {
        return closedDesks()
                .flatMap(desk -> Arrays.stream(Role.values())
                        .map(role -> dynamicTest(role + " " + desk.name(), () -> assertAnswers(desk, role))));
    }

    @TestFactory
    Stream<DynamicTest> a_desk_refuses_who_is_signed_out() {
        return closedDesks().map(desk -> dynamicTest(desk.name(), () -> Signed.out(() -> assertRefuses(desk))));
    }

    @TestFactory
    Stream<DynamicTest> a_desk_refuses_who_locked_the_screens() {
        var locked = Locked.of(new Actor(UUID.randomUUID(), UUID.randomUUID(), "", Set.of(Role.values())));
        return closedDesks()
                .filter(desk -> !desk.permission().equals(May.UNLOCK))
                .map(desk ->
                        dynamicTest(desk.name(), () -> Signed.as(Acting.token(locked), () -> assertRefuses(desk))));
    }

    @Test
    void every_view_is_under_one_permission_of_the_matrix_or_open_on_purpose() {
        assertThat(views()).isNotEmpty().allSatisfy(DoorsTest::assertUnderOnePermission);
    }

    @TestFactory
    Stream<DynamicTest> a_view_opens_to_each_role_as_the_matrix_says() {
        return closedViews()
                .flatMap(view -> Arrays.stream(Role.values())
                        .map(role -> dynamicTest(role + " " + view.getSimpleName(), () -> assertOpens(view, role))));
    }

    @TestFactory
    Stream<DynamicTest> a_view_stays_shut_for_who_is_signed_out() {
        return closedViews()
                .map(view -> dynamicTest(
                        view.getSimpleName(),
                        () -> assertThat(new AccessAnnotationChecker().hasAccess(view, null, word -> false))
                                .isFalse()));
    }

    @TestFactory
    Stream<DynamicTest> a_door_that_breaks_a_rule_is_found() {
        var free = WrongDoors.desk("free");
        return Stream.of(
                found("a desk method without a permission", () -> assertUnderOnePermission(free)),
                found(
                        "a desk method with a permission of no matrix",
                        () -> assertUnderOnePermission(WrongDoors.desk("misnamed"))),
                found(
                        "a desk method open before sign-in that nobody reviewed",
                        () -> assertOpenAreOnly(OPEN_DESKS, Stream.of(WrongDoors.desk("opened")))),
                found(
                        "a desk whose permission nobody asks for",
                        () -> assertAnswers(WrongDoors.desk("unasked"), Role.REPORTER)),
                found(
                        "a desk that lets in who is signed out",
                        () -> Signed.out(() -> assertRefuses(WrongDoors.desk("unasked")))),
                found("a view without a permission", () -> assertUnderOnePermission(WrongDoors.Free.class)),
                found("a view with a choice of them", () -> assertUnderOnePermission(WrongDoors.Choice.class)),
                found("a view for everybody", () -> assertOpens(WrongDoors.Everybody.class, Role.REPORTER)));
    }

    private static DynamicTest found(String what, Executable guard) {
        return dynamicTest(what, () -> assertThatThrownBy(guard::execute).isInstanceOf(AssertionError.class));
    }

    private static void assertUnderOnePermission(DeskDoor desk) {
        assertThat(MATRIX.cells()).containsKey(desk.permission());
    }

    private static void assertOpenAreOnly(Set<String> reviewed, Stream<DeskDoor> desks) {
        assertThat(desks.filter(DeskDoor::isOpen))
                .extracting(DeskDoor::name)
                .containsExactlyInAnyOrderElementsOf(reviewed);
    }

    private void assertAnswers(DeskDoor desk, Role role) {
        assertThat(knocking.isRefused(desk.bean(), desk.method(), role))
                .isEqualTo(!MATRIX.allows(role, desk.permission()));
    }

    private void assertRefuses(DeskDoor desk) {
        assertThatThrownBy(() -> knocking.knock(desk.bean(), desk.method())).isInstanceOf(AccessDeniedException.class);
    }

    private static void assertUnderOnePermission(Class<?> view) {
        if (OPEN_VIEWS.contains(view.getSimpleName())) assertThat(view).hasAnnotation(AnonymousAllowed.class);
        else assertThat(MATRIX.cells()).containsKey(permission(view));
    }

    private static void assertOpens(Class<?> view, Role role) {
        assertThat(opens(view, role)).isEqualTo(MATRIX.allows(role, permission(view)));
    }

    private Stream<DeskDoor> desks() {
        return house.getBeansWithAnnotation(Desk.class).values().stream().flatMap(DeskDoor::of);
    }

    private Stream<DeskDoor> closedDesks() {
        return desks().filter(desk -> !OPEN_DESKS.contains(desk.name()));
    }

    private Stream<Class<?>> views() {
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets)).getRegisteredRoutes().stream()
                .map(route -> route.getNavigationTarget());
    }

    private Stream<Class<?>> closedViews() {
        return views().filter(view -> !OPEN_VIEWS.contains(view.getSimpleName()));
    }

    private static String permission(Class<?> view) {
        var allowed = view.getAnnotation(RolesAllowed.class);
        return allowed == null || allowed.value().length != 1
                ? view.getSimpleName() + " without one @RolesAllowed"
                : allowed.value()[0];
    }

    /** Asks what the framework asks when somebody navigates. */
    private static boolean opens(Class<?> view, Role role) {
        var actor = new Actor(UUID.randomUUID(), UUID.randomUUID(), "", Set.of(role));
        var authorities = Acting.token(actor).getAuthorities();
        Principal principal = Acting.token(actor);
        return new AccessAnnotationChecker()
                .hasAccess(
                        view,
                        principal,
                        word -> authorities.stream().anyMatch(one -> ("ROLE_" + word).equals(one.getAuthority())));
    }
}
