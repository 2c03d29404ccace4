package org.tarmim.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Comparator;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.SamplePeople;
import org.tarmim.access.Role;
import org.tarmim.facility.SampleFacilities;
import org.tarmim.ui.Languages;

/** The map: what stands together comes apart, keys lead where pins lead, and no pin stands where none may. */
@DemoHouse
class MapStoryTest {
    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @Autowired
    SamplePeople some;

    @Autowired
    SampleFacilities facilities;

    @Test
    void a_group_comes_apart_when_it_is_pressed_and_no_other_host_is_asked_for_anything() {
        var coordinator = browsers.atDesk(Languages.ENGLISH).signIn("coordinator");
        var asked = new CopyOnWriteArrayList<String>();
        coordinator.page.onRequest(request -> asked.add(request.url()));
        coordinator.load("map");
        var largest = largestGroup(coordinator);
        int together = size(largest);
        assertThat(together).isGreaterThan(1);
        largest.click();
        coordinator.page.waitForCondition(() -> largestSize(coordinator) < together);
        assertThat(shownOnMap(coordinator)).isPositive();
        coordinator.page.getByTitle(coordinator.words.say("map.closer")).click();
        coordinator.settle();
        assertThat(asked).isNotEmpty().allMatch(url -> isOfTheHouse(url, coordinator));
        assertThat(coordinator.complaints()).isEmpty();
    }

    @Test
    void keys_alone_lead_from_the_list_beside_the_map_to_the_facility() {
        var reporter = browsers.atDesk(Languages.ARABIC).signIn("reporter").open("map?q=Sample+Hospital");
        assertThat(list(reporter).locator("a").first()).isVisible();
        reporter.press("j");
        assertThat(list(reporter).locator("a").first()).isFocused();
        reporter.press("j");
        var second = list(reporter).locator("a:focus");
        var name = second.innerText();
        reporter.page.keyboard().press("Enter");
        reporter.page.waitForURL("**/facilities/*");
        assertThat(reporter.main().locator("h1"))
                .containsText(name.lines().findFirst().orElseThrow());
    }

    @Test
    void a_place_that_is_not_for_everybody_is_a_pin_for_the_coordinator_and_a_number_for_others() {
        var hospital = facilities.hospital();
        var address = "map?q=" + hospital.code();
        var coordinator =
                browsers.atDesk(Languages.ENGLISH).signIn("coordinator").open(address);
        assertThat(coordinator.page.locator(".map-mark")).hasCount(1);
        assertThat(handedOver(coordinator)).contains("31.42").contains("34.36");

        var email = some.email(some.somebody(Role.REPORTER));
        var outsider = browsers.atDesk(Languages.ENGLISH)
                .signIn(email, SamplePeople.PASSWORD)
                .open(address);
        assertThat(outsider.page.locator(".map-label").filter(holding("+1"))).hasCount(1);
        assertThat(outsider.page.locator(".map-mark, .map-cluster")).hasCount(0);
        assertThat(list(outsider)).containsText(hospital.code().text());
        assertThat(handedOver(outsider)).doesNotContain("31.42").doesNotContain("34.36");
    }

    /** All that the page told the map to draw. */
    private static String handedOver(Visitor visitor) {
        return (String) visitor.page.evaluate("() => JSON.stringify(document.querySelector('tarmim-map').picture)");
    }

    private static boolean isOfTheHouse(String url, Visitor visitor) {
        return url.startsWith(visitor.address("")) || url.startsWith("data:") || url.startsWith("blob:");
    }

    private static Locator list(Visitor visitor) {
        return visitor.page.locator(".map-page vaadin-grid");
    }

    private static Locator.FilterOptions holding(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Locator groups(Visitor visitor) {
        return visitor.page.locator(".map-cluster");
    }

    private static int shownOnMap(Visitor visitor) {
        return visitor.page.locator(".map-mark, .map-cluster").count();
    }

    private static Locator largestGroup(Visitor visitor) {
        assertThat(groups(visitor).first()).isVisible();
        return groups(visitor).all().stream()
                .max(Comparator.comparingInt(MapStoryTest::size))
                .orElseThrow();
    }

    private static int largestSize(Visitor visitor) {
        return groups(visitor).allInnerTexts().stream()
                .mapToInt(MapStoryTest::number)
                .max()
                .orElse(0);
    }

    private static int size(Locator group) {
        return number(group.innerText());
    }

    private static int number(String text) {
        return Integer.parseInt(text.strip());
    }
}
