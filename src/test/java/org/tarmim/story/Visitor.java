package org.tarmim.story;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.tarmim.ui.Words;

/** One person at one browser, in one language. Counts taps, and notes what the browser complains about. */
final class Visitor {
    private static final String PASSWORD = "almond lantern bridge";
    private static final Pattern SIX_DIGITS = Pattern.compile("\\d{6}");
    private static final double PATIENCE = 60_000;
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Page.WaitForConditionOptions NEXT_CODE = new Page.WaitForConditionOptions().setTimeout(45_000);
    private static final String QUIET = """
            () => window.Vaadin?.Flow?.clients
               && Object.values(Vaadin.Flow.clients).every(client => !client.isActive || !client.isActive())
            """;

    private static final String KEEP_NOTICES = """
            window.told = [];
            new MutationObserver(() => document.querySelectorAll('.notice')
                .forEach(notice => window.told.push(notice.textContent)))
                .observe(document, { subtree: true, childList: true });
            """;

    final Words words;
    final Page page;
    private final BrowserContext context;
    private final FrontDoor door;
    private String house;
    private final List<String> complaints = new ArrayList<>();
    private int taps;

    Visitor(BrowserContext context, FrontDoor door, String house, Locale language, int width, int height) {
        this.words = Words.in(language);
        this.context = context;
        this.door = door;
        this.house = house;
        context.setExtraHTTPHeaders(Map.of("X-Forwarded-For", address(), "Accept-Language", language.getLanguage()));
        context.setDefaultTimeout(PATIENCE);
        page = context.newPage();
        page.setViewportSize(width, height);
        page.addInitScript(KEEP_NOTICES);
        page.onConsoleMessage(this::hear);
        page.onPageError(complaints::add);
    }

    /** Everybody comes from an address of their own, as a proxy tells it: tries to sign in are few for one address. */
    private static String address() {
        int number = NUMBER.incrementAndGet();
        return "10.1.%d.%d".formatted(number / 250 % 250, number % 250 + 1);
    }

    /** Signs in with a demo account and leaves what was open. */
    Visitor signIn(String account) {
        return signIn(emailOf(account), PASSWORD);
    }

    /**
     * Signs in and leaves what was open: an answer that is still on its way to an open page would bring the cookie of
     * its own session and end the new one.
     */
    Visitor signIn(String email, String password) {
        page.navigate("about:blank");
        door.enter(context.request(), house, email, password);
        return this;
    }

    /** Signs in with a demo account as people do, by hand, and arrives at the first page. */
    Visitor walkIn(String account) {
        typePassword(emailOf(account), PASSWORD);
        return page.url().endsWith("/second-factor") ? typeCode(shownCode()) : this;
    }

    private static String emailOf(String account) {
        return account + "@demo.tarmim.example";
    }

    /** Types e-mail and password, and goes where that leads. */
    Visitor typePassword(String email, String password) {
        open("login");
        page.getByLabel(words.say("person.email")).fill(email);
        page.getByLabel(words.say("password"), new Page.GetByLabelOptions().setExact(true))
                .and(page.locator("input"))
                .fill(password);
        return enter("/login");
    }

    /** Types the code of the second step and goes where that leads. */
    Visitor typeCode(String code) {
        page.locator("input[name=code]").fill(code);
        return enter("/second-factor");
    }

    /** The code that the demo shows to everybody who tries it out; each is good once, so the next may take a while. */
    private String shownCode() {
        var shown = page.getByText(SIX_DIGITS);
        if (shown.count() == 0) page.waitForCondition(() -> showsAfterReload(shown), NEXT_CODE);
        return first(SIX_DIGITS, shown.textContent());
    }

    private boolean showsAfterReload(Locator awaited) {
        page.reload();
        settle();
        return awaited.count() > 0;
    }

    private Visitor enter(String from) {
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.endsWith(from));
        settle();
        return this;
    }

    /** Asks for an address from the open screen, without loading the page anew. */
    void goInPlace(String address) {
        settle();
        page.waitForResponse(answer -> answer.url().contains("v-r=uidl"), () -> page.evaluate("""
                address => {
                    const link = Object.assign(document.createElement('a'), { href: address });
                    document.body.append(link);
                    link.click();
                    link.remove();
                }
                """, address));
        settle();
    }

    /** Whether a link of the open screen would lead there: to another screen within the shell. */
    private boolean isWithinReach(String address) {
        return page.url().startsWith(house)
                && !screen(page.url().substring(house.length() + 1)).equals(screen(address))
                && main().count() > 0;
    }

    private static String screen(String address) {
        return address.replaceFirst("[?].*", "");
    }

    private static String first(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst().orElseThrow().group();
    }

    /**
     * Comes to an address of the house and waits until it is quiet: from another screen by a link, as people do, which
     * is much quicker than to load the page.
     */
    Visitor open(String address) {
        if (isWithinReach(address)) goInPlace(address);
        else load(address);
        return this;
    }

    /** Loads a page of the house, as by a bookmark, and waits until it is quiet. */
    void load(String address) {
        page.navigate(address(address));
        settle();
    }

    /** What this person gets who takes a file along. */
    String file(String address) {
        return context.request().get(address(address)).text();
    }

    /** The whole of an address of the house. */
    String address(String path) {
        return house + "/" + path;
    }

    /** The password, once more. */
    void unlock() {
        page.locator("input[name=password]").fill(PASSWORD);
        enter("/locked");
    }

    /** Another tab of the same browser. */
    Page anotherTab() {
        return context.newPage();
    }

    /** What the server answers to a request of this browser, sent once more. */
    APIResponse sendAgain(Request request) {
        var same = RequestOptions.create()
                .setHeader("Content-Type", "application/json; charset=UTF-8")
                .setData(request.postDataBuffer());
        return context.request().post(request.url(), same);
    }

    /** Waits until a notice with these words was shown since the page was loaded; it may be gone again. */
    void awaitNotice(String said) {
        page.waitForFunction("said => window.told.some(notice => notice.includes(said))", said);
    }

    /** Waits until the screen and the server have nothing more to say to each other. */
    void settle() {
        page.waitForFunction(QUIET);
    }

    /** Taps once. */
    void tap(Locator target) {
        taps++;
        try {
            target.click();
        } catch (TimeoutError untouchable) {
            throw new AssertionError(Glance.at(page), untouchable);
        }
        settle();
    }

    /** How many taps it took since this was asked last. */
    int taps() {
        var counted = taps;
        taps = 0;
        return counted;
    }

    /** Presses a key that is a shortcut. */
    void press(String key) {
        page.keyboard().press(key);
        settle();
    }

    /** Notes, inside the page, when these elements look otherwise than now: no test on a busy machine is as quick. */
    void noteChange(String elements) {
        page.evaluate("""
                elements => {
                    const picture = () => [...document.querySelectorAll(elements)]
                        .map(element => element.className + element.textContent).join();
                    const before = picture();
                    window.changedAt = null;
                    new MutationObserver((changes, observer) => {
                        if (picture() === before) return;
                        window.changedAt = Date.now();
                        observer.disconnect();
                    }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
                }
                """, elements);
    }

    /** Notes, inside the page, when a key is pressed. */
    void noteKeys() {
        page.evaluate("() => addEventListener('keydown', () => window.pressedAt = Date.now(), true)");
    }

    /** When the elements first looked otherwise, in milliseconds of this machine's clock. */
    long changedAt() {
        return number(page.waitForFunction("() => window.changedAt").jsonValue());
    }

    /** When a key was last pressed. */
    long pressedAt() {
        return number(page.evaluate("window.pressedAt"));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    /** Unfolds everything on the page that can be. */
    void unfold() {
        page.evaluate("() => document.querySelectorAll('#main vaadin-details').forEach(one => one.opened = true)");
        settle();
    }

    Locator button(String key) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words.say(key)));
    }

    /** The button that says just that, where others begin with the same words. */
    Locator exactly(String key) {
        return named(words.say(key));
    }

    Locator named(String label) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    /** The part of the screen that is the page itself. */
    Locator main() {
        return page.locator("#main");
    }

    /** Makes the screen as wide as that. */
    void width(int pixels) {
        page.setViewportSize(pixels, 740);
    }

    /** Lets the bar at the lower edge of a telephone scroll along: it covers something at every moment, and one scrolls. */
    void restBar() {
        page.evaluate("() => document.querySelectorAll('.bottom-ways').forEach(bar => bar.style.position = 'static')");
    }

    /** Whether something is wider than the screen, so that one would have to scroll sideways. */
    boolean scrollsSideways() {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    /** What keeps somebody from using this page, by WCAG 2.2 AA; the pins of the map left aside. */
    List<String> barriers() {
        return Barriers.on(page);
    }

    /** The same beside colours, of a screen whose colours were looked at in another width or language. */
    List<String> barriersBesideColours() {
        return Barriers.besideColours(page);
    }

    /** From now on another node answers this browser, as behind a proxy. */
    Visitor servedBy(String node) {
        house = node;
        return this;
    }

    /** Whether the line to the house is cut. */
    void offline(boolean cut) {
        context.setOffline(cut);
    }

    /** As somebody sees it who has set the own machine to dark. */
    Visitor inTheDark() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        return this;
    }

    /** As it goes to the printer. */
    void onPaper() {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    }

    /** The session is gone, as after a restart or a night. */
    void loseSession() {
        context.clearCookies();
    }

    /** What the browser complained about: errors, and what the content security policy stopped. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Goes without a word: the server still holds session and screen. */
    void vanish() {
        context.setOffline(true);
        context.close();
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error")) complaints.add(page.url() + ": " + message.text());
    }
}
