package org.tarmim.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.access.Role;
import org.tarmim.ui.Languages;

/**
 * Every screen the router knows, in one language: for everybody, on every width, with every word translated. Each
 * language is a test of its own, so that they run side by side.
 */
@DemoHouse
abstract class EveryScreen {
    /** Who goes where, the first who may. */
    private static final Map<Role, String> ACCOUNTS = new TreeMap<>(Map.of(
            Role.REPORTER, "reporter",
            Role.HEALTH_COORDINATOR, "coordinator",
            Role.RECONSTRUCTION_DESK, "desk",
            Role.CASEWORKER, "caseworker",
            Role.CASE_SUPERVISOR, "supervisor",
            Role.AUDITOR, "auditor",
            Role.ADMINISTRATOR, "admin"));

    /** Lists whose lines lead to pages under an id that the demo makes anew, by who opens them. */
    private static final Map<String, List<String>> LISTS = Map.of(
            "desk", List.of("statements", "parties", "pledges", "needs"),
            "coordinator", List.of("rounds"),
            "caseworker", List.of("cases"));

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @Autowired
    ServletContext servlet;

    private final Locale language;

    EveryScreen(Locale language) {
        this.language = language;
    }

    @Test
    void every_screen_is_for_everybody() {
        var faults = new ArrayList<String>();
        addressesByAccount().forEach((account, templates) -> faults.addAll(faults(account, templates)));
        assertThat(faults).isEmpty();
    }

    @Test
    void what_is_refused_or_missing_or_failed_is_said_to_everybody() {
        var faults =
                new ScreenFaults(browsers.atDesk(language).signIn("reporter").open("report"));
        faults.look("people").look("no-such-screen");
        whileOneFails(() -> faults.look("sample-fault"));
        assertThat(faults.all()).isEmpty();
        assertThat(faults.outside("error")).isEmpty();
    }

    /** A screen that cannot be opened, for a fault of ours. */
    @AnonymousAllowed
    public static final class Failing extends Div implements BeforeEnterObserver {
        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            throw new IllegalStateException("A sample fault");
        }
    }

    private void whileOneFails(Runnable look) {
        var routes =
                RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlet)));
        routes.setRoute("sample-fault", Failing.class);
        try {
            look.run();
        } finally {
            routes.removeRoute(Failing.class);
        }
    }

    private List<String> faults(String account, List<String> templates) {
        var visitor = browsers.atDesk(language);
        if (account.isEmpty()) visitor.open("login");
        else visitor.signIn(account);
        var faults = new ScreenFaults(visitor);
        var code = account.isEmpty() ? "" : codeOfHospitalA(visitor, account);
        for (var template : templates) look(template, address(template, code), visitor, faults);
        for (var list : LISTS.getOrDefault(account, List.of()))
            look(list + "/first", firstOf(list, visitor), visitor, faults);
        return faults.all();
    }

    /** What opens on it is of the same pieces in both languages, and looked at in Arabic. */
    private void look(String screen, String address, Visitor visitor, ScreenFaults faults) {
        faults.look(address);
        var openings = language.equals(Languages.ARABIC) ? Openings.on(screen) : List.<Consumer<Visitor>>of();
        for (var opening : openings) {
            visitor.width(1280);
            opening.accept(visitor);
            faults.lookAtOpened();
        }
        tabs(visitor).forEach(faults::lookInPlace);
    }

    /** The other parts of a page that has several. */
    private static List<String> tabs(Visitor visitor) {
        return visitor.main().locator(".tab-ways a:not([aria-current])").all().stream()
                .map(tab -> tab.getAttribute("href"))
                .toList();
    }

    private Map<String, List<String>> addressesByAccount() {
        var addresses = new TreeMap<String, List<String>>();
        for (var route : ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlet))
                .getRegisteredRoutes()) {
            addresses
                    .computeIfAbsent(whoMay(route), account -> new ArrayList<>())
                    .add(route.getTemplate());
        }
        return addresses;
    }

    /** The account that opens a screen; empty for the screens of people who are not, or not wholly, signed in. */
    private static String whoMay(RouteData route) {
        Class<? extends Component> screen = route.getNavigationTarget();
        return Optional.ofNullable(screen.getAnnotation(RolesAllowed.class))
                .flatMap(allowed -> ACCOUNTS.entrySet().stream()
                        .filter(account -> account.getKey().may(allowed.value()[0]))
                        .findFirst()
                        .map(Map.Entry::getValue))
                .orElse("");
    }

    private static String codeOfHospitalA(Visitor visitor, String account) {
        if (account.equals("admin")) return "";
        visitor.open("facilities?q=Sample+Hospital+A");
        var code = visitor.main().getByText(Pattern.compile("^GZ-HF-\\d+-\\d$")).first();
        return code.innerText().strip();
    }

    private static String firstOf(String list, Visitor visitor) {
        visitor.open(list);
        return visitor.main().locator("tbody th a").first().getAttribute("href");
    }

    /** A sample for each place of an address. */
    private static String address(String template, String code) {
        return template.replaceAll(":code(\\([^)]*\\))?", code)
                .replaceAll("/:[a-zA-Z_]+\\?(\\([^)]*\\))?", "")
                .replaceAll(":[a-zA-Z_]+(\\([^)]*\\))?", "sample");
    }
}
