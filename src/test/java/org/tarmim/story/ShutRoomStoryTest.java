package org.tarmim.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.FactorResets;
import org.tarmim.access.People;
import org.tarmim.access.PeopleQuery;
import org.tarmim.access.Role;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Search;

/** The house while the rooms of facilities, of the situation and of cases are shut. */
@DemoHouse
@TestPropertySource(properties = "tarmim.rooms=")
class ShutRoomStoryTest {
    private static final List<String> ROOMS =
            List.of("org.tarmim.facility.", "org.tarmim.situation.", "org.tarmim.detention.");
    private static final List<String> ADDRESSES = List.of(
            "facilities",
            "facilities/new",
            "facilities/GZ-00001",
            "map",
            "report",
            "my-reports",
            "review",
            "proposals",
            "positions",
            "statements",
            "statements/new",
            "parties",
            "parties/new",
            "cases",
            "cases/new",
            "cases/DC-22222-2",
            "case-room");
    private static final List<String> EXPORTS = List.of("export/facilities.csv", "export/facilities.geojson");

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @Autowired
    ApplicationContext house;

    @Autowired
    ServletContext servlets;

    @Autowired
    JdbcClient sql;

    @Autowired
    SamplePeople some;

    @Autowired
    People people;

    @Autowired
    FactorResets resets;

    @Test
    void its_addresses_are_those_of_no_page_and_the_menu_does_not_name_it() {
        var coordinator =
                browsers.atDesk(Languages.ENGLISH).signIn("coordinator").open("");
        assertThat(coordinator.main()).containsText(coordinator.words.say("today.waiting"));
        var menu = coordinator.page.locator(".side-ways").innerText();
        assertThat(menu)
                .contains(coordinator.words.say("today.title"))
                .doesNotContain(
                        coordinator.words.say("list.title"),
                        coordinator.words.say("review.title"),
                        coordinator.words.say("positions.title"));
        assertThat(coordinator.page.locator(".search")).hasCount(0);
        for (var address : ADDRESSES) {
            coordinator.open(address);
            assertThat(coordinator.main()).containsText(coordinator.words.say("fault.notFound"));
        }
    }

    @Test
    void its_exports_answer_like_any_address_where_nothing_is() {
        var coordinator = browsers.atDesk(Languages.ENGLISH).signIn("coordinator");
        var nothing = coordinator.page.navigate(coordinator.address("there-is-nothing-here"));
        for (var export : EXPORTS) {
            var answer = coordinator.page.navigate(coordinator.address(export));
            assertThat(answer.status()).isEqualTo(nothing.status());
            assertThat(answer.headerValue("content-type")).isEqualTo(nothing.headerValue("content-type"));
        }
    }

    @Test
    void people_and_the_trail_work_without_it() {
        var manager = browsers.atDesk(Languages.ARABIC).signIn("manager").open("people");
        assertThat(manager.main()).containsText("reporter@demo.tarmim.example");
        var auditor = browsers.atDesk(Languages.ENGLISH).signIn("auditor").open("trail");
        assertThat(auditor.main().locator("tbody tr").first()).isVisible();
    }

    @Test
    void the_lost_phone_of_an_advocate_is_still_for_their_supervisor_to_decide() {
        var administrator = some.somebody(Role.ADMINISTRATOR);
        var caseworker = Acting.as(administrator, () -> people.list(PeopleQuery.ALL)).stream()
                .filter(person -> "caseworker@demo.tarmim.example".equals(person.email()))
                .findFirst()
                .orElseThrow();
        Acting.as(administrator, () -> resets.propose(caseworker.id()));
        assertThatThrownBy(() -> Acting.as(some.somebody(Role.ADMINISTRATOR), () -> resets.confirm(caseworker.id())))
                .hasMessage("factor-reset.supervisor");
        var supervisor = browsers.atDesk(Languages.ENGLISH).signIn("supervisor").open("");
        supervisor.tap(supervisor.main().getByText(supervisor.words.say("today.factors.team", 1)));
        assertThat(supervisor.main()).containsText(caseworker.name());
        assertThat(supervisor.barriers()).isEmpty();
        supervisor.tap(supervisor.button("factor-reset.confirm"));
        supervisor.tap(supervisor.button("confirm.keep"));
        supervisor.tap(supervisor.button("roles.discard"));
        assertThat(supervisor.main()).containsText(supervisor.words.say("factor-reset.none"));
        assertThat(Acting.as(administrator, resets::open)).isEmpty();
    }

    @Test
    void no_page_desk_endpoint_search_or_job_of_it_is_left() {
        assertThat(ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets))
                        .getRegisteredRoutes())
                .isNotEmpty()
                .noneMatch(route -> isOfTheRoom(route.getNavigationTarget()));
        assertThat(house.getBeanDefinitionNames())
                .extracting(house::getType)
                .noneMatch(type -> type != null && isOfTheRoom(type));
        assertThat(house.getBeansOfType(RequestMappingInfoHandlerMapping.class).values())
                .flatExtracting(doors -> doors.getHandlerMethods().values())
                .noneMatch(door -> isOfTheRoom(door.getBeanType()));
        assertThat(house.getBeansOfType(Search.class)).isEmpty();
        assertThat(house.getBean(ScheduledTaskHolder.class).getScheduledTasks())
                .noneMatch(job -> ROOMS.stream().anyMatch(job.toString()::contains));
    }

    @Test
    void its_tables_are_there_all_the_same() {
        assertThat(sql.sql("select to_regclass('facility') is not null")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private static boolean isOfTheRoom(Class<?> type) {
        return ROOMS.stream().anyMatch(type.getName()::startsWith);
    }
}
