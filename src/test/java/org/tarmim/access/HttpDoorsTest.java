package org.tarmim.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.tarmim.HouseTest;

/** Every address of the house, over HTTP: pages, endpoints of our own, and what the framework would like to expose. */
@HouseTest
class HttpDoorsTest {
    private static final Matrix MATRIX = Matrix.read();

    /** Endpoints open before sign-in, on purpose. */
    private static final Set<String> OPEN_ENDPOINTS = Set.of();

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

    @TestFactory
    Stream<DynamicTest> a_page_sends_who_is_signed_out_to_sign_in() {
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets)).getRegisteredRoutes().stream()
                .filter(route -> !route.getNavigationTarget().isAnnotationPresent(AnonymousAllowed.class))
                .map(route -> "/" + route.getTemplate().replaceAll("/?:[^/]*", ""))
                .map(path ->
                        dynamicTest(path, () -> assertThat(sentToSignIn(path)).isTrue()));
    }

    @Test
    void every_endpoint_of_ours_is_under_one_permission_of_the_matrix() {
        assertThat(endpoints().filter(door -> !OPEN_ENDPOINTS.contains(door.name())))
                .allSatisfy(door -> assertThat(MATRIX.cells()).containsKey(door.permission()));
    }

    @TestFactory
    Stream<DynamicTest> an_endpoint_answers_each_role_as_the_matrix_says() {
        return endpoints()
                .filter(door -> !OPEN_ENDPOINTS.contains(door.name()))
                .flatMap(door -> Arrays.stream(Role.values())
                        .map(role -> dynamicTest(
                                role + " " + door.name(),
                                () -> assertThat(status(door, role) == 403)
                                        .isEqualTo(!MATRIX.allows(role, door.permission())))));
    }

    @TestFactory
    Stream<DynamicTest> an_endpoint_refuses_who_is_signed_out() {
        return endpoints()
                .filter(door -> !OPEN_ENDPOINTS.contains(door.name()))
                .map(door -> dynamicTest(
                        door.name(),
                        () -> assertThat(mvc().perform(request(door.method(), door.path())
                                                .with(csrf()))
                                        .andReturn()
                                        .getResponse()
                                        .getStatus())
                                .isIn(302, 401, 403)));
    }

    @TestFactory
    Stream<DynamicTest> what_the_framework_could_tell_about_itself_is_told_to_nobody() {
        return TALKATIVE.stream()
                .map(word -> dynamicTest(word, () -> {
                    assertThat(sentToSignIn("/actuator/" + word)).isTrue();
                    for (var role : Role.values())
                        assertThat(statusOf("/actuator/" + word, role)).isEqualTo(404);
                }));
    }

    @Test
    void whether_the_house_stands_is_told_to_everybody_and_nothing_else_is() {
        var health = new Browser(port).get("/actuator/health");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("UP").doesNotContain("components", "database", "path");
    }

    private record Endpoint(RequestMappingInfo info, HandlerMethod handler) {
        String name() {
            return handler.getBeanType().getSimpleName() + "."
                    + handler.getMethod().getName();
        }

        String permission() {
            var own = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), Requires.class);
            var ofType = AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Requires.class);
            return own != null ? own.value() : ofType != null ? ofType.value() : name() + " without @Requires";
        }

        HttpMethod method() {
            return info.getMethodsCondition().getMethods().stream()
                    .findFirst()
                    .map(method -> method.asHttpMethod())
                    .orElse(HttpMethod.GET);
        }

        String path() {
            return info.getPatternValues()
                    .iterator()
                    .next()
                    .replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
        }
    }

    private Stream<Endpoint> endpoints() {
        return house.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .map(entry -> new Endpoint(entry.getKey(), entry.getValue()))
                .filter(door -> door.handler().getBeanType().getName().startsWith("org.tarmim"));
    }

    private int status(Endpoint door, Role role) throws Exception {
        return mvc().perform(
                        request(door.method(), door.path()).with(csrf()).with(authentication(Acting.token(of(role)))))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private int statusOf(String path, Role role) throws Exception {
        return mvc().perform(request(HttpMethod.GET, path).with(authentication(Acting.token(of(role)))))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private boolean sentToSignIn(String path) {
        var answer = new Browser(port).get(path);
        return answer.statusCode() == 302
                && answer.headers().firstValue("Location").orElse("").endsWith("/login");
    }

    private MockMvc mvc() {
        return MockMvcBuilders.webAppContextSetup(house).apply(springSecurity()).build();
    }

    private static Actor of(Role role) {
        return new Actor(UUID.randomUUID(), UUID.randomUUID(), "Sample " + role, Set.of(role));
    }
}
