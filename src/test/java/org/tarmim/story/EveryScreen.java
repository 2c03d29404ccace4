package org.tarmim.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.access.Role;

/**
 * Every screen the router knows, in one language: for everybody, on every width, with every word translated. Each
 * language is a test of its own, so that they run side by side.
 */
@DemoHouse
abstract class EveryScreen {
    /** In pixels; what fits here fits wider telephones (WCAG 2.2, 1.4.10). */
    private static final int NARROWEST = 320;

    private static final Pattern NOT_TRANSLATED = Pattern.compile("(^|\\s)!\\S+\\.\\S+|\\{\\d");

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
        addressesByAccount().forEach((account, templates) -> look(account, templates, faults));
        assertThat(faults).isEmpty();
    }

    private void look(String account, List<String> templates, List<String> faults) {
        var visitor = browsers.atDesk(language);
        if (account.isEmpty()) visitor.open("login");
        else visitor.signIn(account);
        var code = account.isEmpty() ? "" : codeOfHospitalA(visitor, account);
        for (var template : templates) faults.addAll(faults(visitor, address(template, code)));
        for (var list : LISTS.getOrDefault(account, List.of())) faults.addAll(faults(visitor, firstOf(list, visitor)));
        faults.addAll(visitor.complaints());
    }

    private static List<String> faults(Visitor visitor, String address) {
        var faults = new ArrayList<String>();
        visitor.width(1280);
        visitor.open(address);
        faults.addAll(visitor.barriers());
        var untranslated = NOT_TRANSLATED.matcher(visitor.page.locator("body").innerText());
        if (untranslated.find()) faults.add(address + " has no words for " + untranslated.group());
        visitor.width(NARROWEST);
        visitor.settle();
        if (visitor.scrollsSideways()) faults.add(address + " scrolls sideways");
        return faults;
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
