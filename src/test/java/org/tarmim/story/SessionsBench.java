package org.tarmim.story;

import com.microsoft.playwright.Playwright;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.springframework.context.ApplicationContext;
import org.tarmim.SamplePeople;
import org.tarmim.access.Role;
import org.tarmim.ui.Languages;

/** How much of the heap an open list with its rows takes, for as long as its person is signed in. */
public final class SessionsBench {
    private static final int WARM_UP = 5;
    private static final int SESSIONS = 20;
    private static final int COLLECTIONS = 3;
    private static final double KIB = 1024;

    private final String house;
    private final String email;
    private final FrontDoor door;

    /** A house with facilities in it. */
    public SessionsBench(ApplicationContext node) {
        var people = node.getBean(SamplePeople.class);
        house = Browsers.address(node);
        door = FrontDoor.of(node);
        email = people.email(people.somebody(Role.REPORTER));
    }

    /** Prints one line. */
    public void measure(int size) {
        try (var playwright = Playwright.create()) {
            var shelf = new BrowserShelf(Browsers.launch(playwright));
            open(shelf, WARM_UP);
            var before = heap();
            open(shelf, SESSIONS);
            System.out.printf(
                    Locale.ROOT,
                    "%nThe list of %,d facilities, open in %d sessions: %.0f KiB of heap for each, after collecting%n",
                    size,
                    SESSIONS,
                    (heap() - before) / KIB / SESSIONS);
        }
    }

    private void open(BrowserShelf shelf, int sessions) {
        for (int i = 0; i < sessions; i++) {
            var visitor = new Visitor(shelf.take(Languages.ENGLISH, house), door, house, Languages.ENGLISH, 1280, 900);
            visitor.signIn(email, SamplePeople.PASSWORD).open("facilities");
            visitor.page.locator("vaadin-grid-cell-content a").first().waitFor();
            visitor.vanish();
        }
    }

    private static long heap() {
        var memory = ManagementFactory.getMemoryMXBean();
        for (int i = 0; i < COLLECTIONS; i++) memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }
}
