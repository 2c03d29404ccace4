package org.tarmim.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarmim.SamplePeople.PASSWORD;

import com.sun.net.httpserver.HttpServer;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.facility.SampleFacilities;

/** What every answer of the house tells the browser, asked at each address as each role, halfway in, and signed out. */
@HouseTest
class HeadersTest {
    private static final Map<String, String> EVERYWHERE = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "X-Frame-Options", "DENY",
            "Cross-Origin-Opener-Policy", "same-origin");

    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

    @LocalServerPort
    int port;

    @Autowired
    WebApplicationContext house;

    @Autowired
    ServletContext servlets;

    @Autowired
    SamplePeople some;

    @Autowired
    SampleFacilities facilities;

    @Autowired
    OwnAccount own;

    private String code = "";

    @TestFactory
    Stream<DynamicTest> every_answer_says_it_to_everybody() {
        return visitors().entrySet().stream()
                .flatMap(visitor -> addresses()
                        .map(address -> DynamicTest.dynamicTest(
                                visitor.getKey() + " " + address,
                                () -> saysAll(visitor.getValue().get(address)))));
    }

    @Test
    void a_page_runs_only_scripts_that_carry_the_number_drawn_for_it() {
        var page = new Browser(port).get("/login");
        var nonce = nonce(page);
        assertThat(page.body()).contains("nonce=\"" + nonce + "\"");
        assertThat(Pattern.compile("<script(?![^>]*nonce=)")
                        .matcher(page.body())
                        .find())
                .isFalse();
        assertThat(nonce(new Browser(port).get("/login"))).isNotEqualTo(nonce);
        assertThat(policy(page))
                .doesNotContain("script-src 'self' 'unsafe-inline'")
                .contains("default-src 'none'");
    }

    @Test
    void what_is_no_page_may_load_nothing_at_all() {
        for (var address : new String[] {"/actuator/health", "/static/shell.css", "/export/facilities.csv"})
            assertThat(policy(new Browser(port).get(address))).startsWith("default-src 'none'");
    }

    @Test
    void the_program_of_the_pages_is_fetched_once_and_nothing_shown_in_them_is_kept() {
        var build = Pattern.compile("VAADIN/build/[^\"']+\\.js")
                .matcher(new Browser(port).get("/login").body());
        assertThat(build.find()).isTrue();
        var program = new Browser(port).get("/" + build.group()).headers();
        assertThat(program.allValues("Cache-Control")).containsExactly("max-age=31536000, immutable");
        assertThat(program.firstValue("Pragma"))
                .as("it would make browsers ask anew each time")
                .isEmpty();
        assertThat(new Browser(port).get("/static/shell.js").headers().firstValue("Pragma"))
                .isEmpty();
        assertThat(new Browser(port)
                        .get("/VAADIN/build/none.js")
                        .headers()
                        .firstValue("Cache-Control")
                        .orElse(""))
                .doesNotContain("immutable");
    }

    @Test
    void the_cookie_of_the_session_is_bound_to_the_house() {
        var cookie = new Browser(port)
                .get("/login").headers().allValues("Set-Cookie").stream()
                        .filter(one -> one.startsWith("__Host-tarmim="))
                        .findFirst()
                        .orElseThrow();
        assertThat(cookie)
                .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Domain");
    }

    @Test
    void who_signs_out_leaves_neither_pages_nor_drafts_in_the_browser() {
        var browser = browserOf(Role.REPORTER);
        assertThat(browser.signOut().headers().firstValue("Clear-Site-Data")).hasValue("\"cache\", \"storage\"");
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void the_cookie_of_the_language_goes_over_tls_alone() {
        assertThat(new Browser(port).get("/login?lang=ar").headers().allValues("Set-Cookie"))
                .filteredOn(one -> one.startsWith("lang="))
                .singleElement()
                .asString()
                .contains("lang=ar", "Secure", "SameSite=Lax");
    }

    @Test
    void the_cookie_of_the_language_says_the_language_and_nothing_else() {
        var person = some.somebody(Role.REPORTER);
        Acting.as(person, () -> own.change(new ProfileDetails(person.name(), "ar")));
        var browser = new Browser(port);
        browser.signIn(some.email(person), PASSWORD);
        assertThat(browser.cookie("lang")).hasValueSatisfying(cookie -> {
            assertThat(cookie.getValue()).isEqualTo("ar");
            assertThat(cookie.isHttpOnly())
                    .as("the switch in the page writes it as well")
                    .isFalse();
            assertThat(cookie.getPath()).isEqualTo("/");
            assertThat(cookie.getDomain()).isEqualTo("localhost.local");
        });
    }

    @TestFactory
    Stream<DynamicTest> behind_https_a_browser_stays_with_https_wherever_it_asks() {
        var reporter = browserOf(Role.REPORTER);
        return Stream.of(new Browser(port), reporter)
                .flatMap(browser -> addresses()
                        .map(address -> DynamicTest.dynamicTest(
                                (browser == reporter ? "signed in " : "signed out ") + address,
                                () -> assertThat(browser.behindTls(address)
                                                .headers()
                                                .allValues("Strict-Transport-Security"))
                                        .singleElement()
                                        .asString()
                                        .contains("max-age=31536000"))));
    }

    @TestFactory
    Stream<DynamicTest> what_an_open_screen_is_answered_says_it_too() {
        return visitors().entrySet().stream()
                .map(visitor -> DynamicTest.dynamicTest(visitor.getKey(), () -> {
                    var opened = visitor.getValue().opensScreen("facilities/" + code());
                    var step = visitor.getValue().steps(opened);
                    assertThat(step.body()).as("an answer to an open screen").contains("\"syncId\":");
                    for (var answer : List.of(opened, step, visitor.getValue().beats(opened))) {
                        assertThat(answer.statusCode()).isEqualTo(200);
                        saysAll(answer);
                    }
                }));
    }

    @Test
    void an_answer_that_says_nothing_is_found() throws IOException {
        var silent = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        silent.createContext("/", asked -> {
            asked.sendResponseHeaders(204, -1);
            asked.close();
        });
        silent.start();
        try {
            var answer = new Browser(silent.getAddress().getPort()).get("/");
            assertThatThrownBy(() -> saysAll(answer)).isInstanceOf(AssertionError.class);
        } finally {
            silent.stop(0);
        }
    }

    private void saysAll(HttpResponse<String> answer) {
        EVERYWHERE.forEach(
                (name, value) -> assertThat(answer.headers().allValues(name)).containsExactly(value));
        assertThat(answer.headers().firstValue("Permissions-Policy")).isPresent();
        assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
        assertThat(policy(answer)).contains("frame-ancestors 'none'", "default-src 'none'");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    private Map<String, Browser> visitors() {
        var visitors = new TreeMap<String, Browser>();
        visitors.put("signed out", new Browser(port));
        var halfway = new Browser(port);
        halfway.signIn(some.email(some.somebody(Role.AUDITOR)), PASSWORD);
        visitors.put("halfway", halfway);
        Arrays.stream(Role.values()).forEach(role -> visitors.put(role.name(), browserOf(role)));
        return visitors;
    }

    private Browser browserOf(Role role) {
        var person = some.somebody(role);
        var browser = new Browser(port);
        if (role.needsSecondFactor()) browser.signIn(some.email(person), PASSWORD, some.phone(person));
        else browser.signIn(some.email(person), PASSWORD);
        return browser;
    }

    /** Every page without the ids in its address and with the code of a facility in their place, and every endpoint. */
    private Stream<String> addresses() {
        var routes =
                ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets)).getRegisteredRoutes().stream()
                        .map(route -> "/" + route.getTemplate())
                        .flatMap(path -> Stream.of(path.replaceAll("/?:[^/]*", ""), path.replaceAll(":[^/]*", code())));
        var endpoints = house.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(info -> info.getPatternValues().stream())
                .map(path -> path.replaceAll("\\{[^}]*}", "1"));
        return Stream.concat(Stream.concat(routes, endpoints), Stream.of("/no-such-page", "/actuator/env", "/VAADIN/push"))
                .distinct();
    }

    private String code() {
        if (code.isEmpty()) code = facilities.hospital().code().text();
        return code;
    }

    private static String policy(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Security-Policy").orElse("none");
    }

    private static String nonce(HttpResponse<String> page) {
        var found = NONCE.matcher(policy(page));
        return found.find() ? found.group(1) : "none";
    }
}
