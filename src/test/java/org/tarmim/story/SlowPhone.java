package org.tarmim.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.tarmim.access.phone.SamplePhones;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** A small telephone in Arabic without scripts, at 200 kbit/s and half a second there and back. */
final class SlowPhone {
    static final String PIN = SamplePhones.PIN;

    private final Words words = Words.in(Languages.ARABIC);
    private final Page page;

    SlowPhone(Browser chromium, String house) {
        var context = chromium.newContext(new Browser.NewContextOptions()
                .setJavaScriptEnabled(false)
                .setLocale("ar")
                .setViewportSize(360, 740));
        context.setDefaultTimeout(60_000);
        page = context.newPage();
        var line = new JsonObject();
        Map.of("latency", 500, "downloadThroughput", 25_000, "uploadThroughput", 25_000)
                .forEach(line::addProperty);
        line.addProperty("offline", false);
        context.newCDPSession(page).send("Network.emulateNetworkConditions", line);
        page.navigate(house + "/r");
    }

    Page page() {
        return page;
    }

    void bind(String code) {
        page.getByLabel(words.say("light.code")).fill(code);
        page.getByLabel(words.say("light.sign")).fill("أ");
        page.locator("[name=pin]").fill(PIN);
        page.locator("[name=pin2]").fill(PIN);
        press("light.bind.do");
        assertThat(page.getByRole(AriaRole.SEARCHBOX)).isVisible();
    }

    /** From the search for a facility to the receipt. */
    String report(String facility) {
        page.getByRole(AriaRole.SEARCHBOX).fill(facility);
        press("light.search");
        page.locator("li a").first().click();
        page.locator("label.pick")
                .filter(new Locator.FilterOptions().setHasText(words.say("Answer.PARTIALLY")))
                .click();
        press("report.send");
        return page.locator(".receipt").innerText().strip();
    }

    private void press(String button) {
        page.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words.say(button)))
                .click();
    }
}
