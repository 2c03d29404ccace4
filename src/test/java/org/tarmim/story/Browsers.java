package org.tarmim.story;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.tarmim.SecondNode;

/** Chromium for the stories, started once; every person of a story comes with a browser of their own. */
final class Browsers implements BeforeAllCallback, AfterEachCallback {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final List<Runnable> leaving = new ArrayList<>();
    private BrowserShelf shelf;
    private FrontDoor door;
    private String house;

    /** Somebody at a desk, with a wide screen. */
    Visitor atDesk(Locale language) {
        return visitor(language, 1280, 900);
    }

    /** The same, who typed another name of this machine than localhost. */
    Visitor atDesk(Locale language, String host) {
        return visitor(house.replace("localhost", host), language, 1280, 900);
    }

    /** Somebody with a small telephone. */
    Visitor onPhone(Locale language) {
        return visitor(language, 360, 740);
    }

    /** Somebody at a desk whose browser is served by another node. */
    Visitor atDeskOf(SecondNode node, Locale language) {
        return visitor(node.address(), language, 1280, 900);
    }

    /** Somebody with a small telephone who is served by another node. */
    Visitor onPhoneOf(SecondNode node, Locale language) {
        return visitor(node.address(), language, 360, 740);
    }

    @Override
    public void beforeAll(ExtensionContext story) {
        shelf = story.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(Chromium.class, first -> new Chromium(), Chromium.class)
                .shelf;
        var node = SpringExtension.getApplicationContext(story);
        door = FrontDoor.of(node);
        house = address(node);
    }

    @Override
    public void afterEach(ExtensionContext story) {
        leaving.forEach(Runnable::run);
        leaving.clear();
    }

    /** Chromium, the one that is installed where there is one. */
    static Browser launch(Playwright playwright) {
        var options = new BrowserType.LaunchOptions().setArgs(FLAGS);
        chromium().ifPresent(options::setExecutablePath);
        return playwright.chromium().launch(options);
    }

    private Visitor visitor(Locale language, int width, int height) {
        return visitor(house, language, width, height);
    }

    private Visitor visitor(String address, Locale language, int width, int height) {
        var browser = shelf.take(language, address);
        leaving.add(() -> shelf.putBack(language, browser));
        return new Visitor(browser, door, address, language, width, height);
    }

    /** Where a house in this process is open, without a slash at the end. */
    static String address(ApplicationContext node) {
        return "http://localhost:" + node.getEnvironment().getProperty("local.server.port");
    }

    private static Optional<Path> chromium() {
        var named = System.getenv().getOrDefault("TARMIM_CHROMIUM", "/usr/bin/chromium");
        return Optional.of(Path.of(named)).filter(Files::isExecutable);
    }

    /** Chromium while it runs: from the first story of a run to the end of the last. */
    private static final class Chromium implements AutoCloseable {
        private final Playwright playwright = Playwright.create();
        private final BrowserShelf shelf = new BrowserShelf(launch(playwright));

        @Override
        public void close() {
            playwright.close();
        }
    }
}
