package org.tarmim.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.phone.SamplePhones;
import org.tarmim.access.token.SampleTokens;
import org.tarmim.facility.light.Telephone;
import org.tarmim.rest.Program;

/** Every address of the house, over HTTP: pages, endpoints of our own, and what the framework would like to expose. */
@HouseTest
@TestInstance(Lifecycle.PER_CLASS)
class HttpDoorsTest {
    private static final Matrix MATRIX = Matrix.read();

    /** Endpoints open before sign-in, on purpose: where a phone is bound, calendars are read, and anybody drops something. */
    private static final Set<String> OPEN_ENDPOINTS = Set.of(
            "CountDoor.show /detained",
            "DropDoor.form /drop/{address}",
            "DropDoor.drop /drop/{address}",
            "FeedDoor.read /calendar/{file}",
            "LightDoor.start /r",
            "PhoneDoor.askForCode /r/bind",
            "PhoneDoor.askForCode /r/bind/{code}",
            "PhoneDoor.bind /r/bind",
            "PhoneDoor.open /r/open",
            "PhoneDoor.shut /r/shut",
            "PhoneDoor.again /r/again",
            "PhoneDoor.large /r/large");

    private static final List<String> TALKATIVE = List.of(
            "env",
            "beans",
            "configprops",
            "heapdump",
            "threaddump",
            "loggers",
            "mappings",
            "metrics",
            "httpexchanges",
            "scheduledtasks",
            "sessions",
            "shutdown",
            "flyway",
            "conditions",
            "caches",
            "info",
            "modulith");

    @LocalServerPort
    int port;

    @Autowired
    WebApplicationContext house;

    @Autowired
    ServletContext servlets;

    @Autowired
    SamplePeople some;

    @Autowired
    SampleTokens tokens;

    @Autowired
    SamplePhones phones;

    private final Map<Role, Program> programs = new EnumMap<>(Role.class);
    private final Map<Role, Browser> browsers = new EnumMap<>(Role.class);

    @TestFactory
    Stream<DynamicTest> a_page_sends_who_is_signed_out_to_sign_in() {
        return closedPages()
                .map(path ->
                        dynamicTest(path, () -> assertThat(sentToSignIn(path)).isTrue()));
    }

    @Test
    void every_endpoint_of_ours_is_under_one_permission_of_the_matrix() {
        assertThat(closedEndpoints()).allSatisfy(HttpDoorsTest::assertUnderOnePermission);
    }

    @Test
    void an_endpoint_without_a_permission_is_found() throws NoSuchMethodException {
        var handler = new HandlerMethod(new WrongDoors(), "free");
        var wrong = new Endpoint(RequestMappingInfo.paths("/wrong").build(), "/wrong", handler);
        assertThatThrownBy(() -> assertUnderOnePermission(wrong)).isInstanceOf(AssertionError.class);
    }

    @Test
    void a_page_that_opens_to_who_is_signed_out_is_found() {
        assertThat(sentToSignIn("/login")).isFalse();
    }

    private static void assertUnderOnePermission(Endpoint door) {
        assertThat(MATRIX.cells()).containsKey(door.permission());
    }

    @TestFactory
    Stream<DynamicTest> an_endpoint_answers_each_role_as_the_matrix_says() {
        return closedEndpoints()
                .flatMap(door -> Arrays.stream(Role.values())
                        .map(role -> dynamicTest(
                                role + " " + door.name(),
                                () -> assertThat(isRefused(role, door, status(role, door)))
                                        .isEqualTo(!MATRIX.allows(role, door.permission())))));
    }

    private static boolean isRefused(Role role, Endpoint door, int status) {
        if (door.isOfPhones()) return status == 401 || status == 403;
        return status == (door.isOfPrograms() && role == Role.ADMINISTRATOR ? 401 : 403);
    }

    /** People come with a session, programs with a token that may all that the role may, reporters also by a phone. */
    private int status(Role role, Endpoint door) {
        if (door.isOfPhones() && role == Role.REPORTER) return newPhone().status(door.method(), door.path());
        if (door.locks()) return newBrowserOf(role).status(door.method(), door.path());
        if (!door.isOfPrograms()) return browserOf(role).status(door.method(), door.path());
        return programOf(role).send(door.method(), door.path(), "", Map.of()).statusCode();
    }

    @TestFactory
    Stream<DynamicTest> an_endpoint_refuses_who_is_signed_out() {
        return closedEndpoints()
                .map(door -> dynamicTest(
                        door.name(),
                        () -> assertThat(new Browser(port).status(door.method(), door.path()))
                                .isIn(302, 401, 403)));
    }

    @TestFactory
    Stream<DynamicTest> a_page_leads_who_locked_the_screens_to_the_one_that_asks_for_the_password() {
        var browser = lockedBrowserOf(Role.HEALTH_COORDINATOR);
        return closedPages()
                .filter(path -> !path.equals("/locked"))
                .map(path -> dynamicTest(
                        path, () -> assertThat(browser.landsOn(path)).isEqualTo("/locked")));
    }

    @TestFactory
    Stream<DynamicTest> an_endpoint_refuses_who_locked_the_screens() {
        return Arrays.stream(Role.values()).flatMap(role -> {
            var browser = lockedBrowserOf(role);
            return closedEndpoints()
                    .filter(door -> !door.permission().equals(May.UNLOCK))
                    .map(door -> dynamicTest(
                            role + " " + door.name(),
                            () -> assertThat(browser.status(door.method(), door.path()))
                                    .isIn(401, 403)));
        });
    }

    @TestFactory
    Stream<DynamicTest> what_the_framework_could_tell_about_itself_is_told_to_nobody() {
        return TALKATIVE.stream()
                .map(word -> dynamicTest(word, () -> {
                    assertThat(sentToSignIn("/actuator/" + word)).isTrue();
                    for (var role : Role.values())
                        assertThat(browserOf(role).contentType("/actuator/" + word))
                                .isEqualTo(browserOf(role).contentType("/there-is-nothing-here"));
                }));
    }

    @Test
    void whether_the_house_stands_is_told_to_everybody_and_nothing_else_is() {
        var health = new Browser(port).get("/actuator/health");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("UP").doesNotContain("components", "database", "path");
    }

    private record Endpoint(RequestMappingInfo info, String pattern, HandlerMethod handler) {
        String name() {
            return handler.getBeanType().getSimpleName() + "."
                    + handler.getMethod().getName() + " " + pattern;
        }

        String permission() {
            var own = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), Requires.class);
            var ofType = AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Requires.class);
            return own != null ? own.value() : ofType != null ? ofType.value() : name() + " without @Requires";
        }

        String method() {
            return info.getMethodsCondition().getMethods().stream()
                    .findFirst()
                    .map(Enum::name)
                    .orElse("GET");
        }

        /** Whoever knocks here finds every other door shut. */
        boolean locks() {
            return pattern.equals("/lock");
        }

        boolean isOfPhones() {
            return pattern.startsWith("/r/");
        }

        boolean isOfPrograms() {
            return pattern.startsWith("/api/");
        }

        String path() {
            return pattern.replaceAll("\\{[^}:]*:([a-z]+)[^}]*}", "$1") // the first of the forms it may have
                    .replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
        }
    }

    private Stream<Endpoint> endpoints() {
        return house.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .map(pattern -> new Endpoint(entry.getKey(), pattern, entry.getValue())))
                .filter(door -> door.handler().getBeanType().getName().startsWith("org.tarmim"));
    }

    private Stream<Endpoint> closedEndpoints() {
        return endpoints().filter(door -> !OPEN_ENDPOINTS.contains(door.name()));
    }

    private Stream<String> closedPages() {
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets)).getRegisteredRoutes().stream()
                .filter(route -> !route.getNavigationTarget().isAnnotationPresent(AnonymousAllowed.class))
                .map(route -> "/" + route.getTemplate().replaceAll("/?:[^/]*", ""));
    }

    /** A browser in which somebody of that role is signed in. */
    private Browser browserOf(Role role) {
        return browsers.computeIfAbsent(role, this::newBrowserOf);
    }

    private Browser newBrowserOf(Role role) {
        var browser = new Browser(port);
        var person = some.somebody(role);
        browser.signIn(some.email(person), SamplePeople.PASSWORD, some.phone(person));
        return browser;
    }

    private Browser lockedBrowserOf(Role role) {
        var browser = newBrowserOf(role);
        browser.lock();
        return browser;
    }

    private Telephone newPhone() {
        return new Telephone(port).bind(phones.code(some.somebody(Role.REPORTER)));
    }

    /** With a token of somebody of that role. */
    private Program programOf(Role role) {
        return programs.computeIfAbsent(role, this::newProgramOf);
    }

    /** Administrators have no token: none is made for them, and those made before end with the change of roles. */
    private Program newProgramOf(Role role) {
        return role == Role.ADMINISTRATOR ? Program.without(port) : Program.with(tokens.of(some.somebody(role)), port);
    }

    private boolean sentToSignIn(String path) {
        var answer = new Browser(port).get(path);
        return answer.statusCode() == 302
                && answer.headers().firstValue("Location").orElse("").endsWith("/login");
    }
}
