package org.tarmim.story;

import com.microsoft.playwright.Playwright;
import java.util.Locale;
import org.springframework.context.ApplicationContext;
import org.tarmim.SamplePeople;
import org.tarmim.access.Role;
import org.tarmim.access.phone.SamplePhones;
import org.tarmim.bench.Times;
import org.tarmim.facility.light.LightBench;

/** How long a whole report takes over a line of 2G, from the search to the receipt. */
public final class LineBench {
    private static final int WARM_UP = 2;
    private static final int REPORTS = 20;

    private final String house;
    private final String code;

    /** A node with facilities. */
    public LineBench(ApplicationContext node) {
        house = Browsers.address(node);
        code = node.getBean(SamplePhones.class)
                .code(node.getBean(SamplePeople.class).somebody(Role.REPORTER));
    }

    /** Prints one line. */
    public void measure() {
        try (var playwright = Playwright.create()) {
            var phone = new SlowPhone(Browsers.launch(playwright), house);
            phone.bind(code);
            var times = Times.of(i -> report(phone, i), WARM_UP, REPORTS);
            System.out.printf(
                    Locale.ROOT,
                    "A whole report at 200 kbit/s and 500 ms: %.1f s (p50), %.1f s (p95)%n",
                    times.percentile(50) / 1000,
                    times.percentile(95) / 1000);
        }
    }

    private void report(SlowPhone phone, int i) {
        phone.page().navigate(house + "/r");
        phone.report(LightBench.search(i));
    }
}
