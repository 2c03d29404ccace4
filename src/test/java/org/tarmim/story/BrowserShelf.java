package org.tarmim.story;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Browsers that somebody of an earlier story used: nothing is left in them of that person, but the code of the pages,
 * which takes longest to read, is.
 */
final class BrowserShelf {
    private final Map<Locale, Deque<BrowserContext>> free = new HashMap<>();
    private final Browser chromium;

    BrowserShelf(Browser chromium) {
        this.chromium = chromium;
    }

    /** A browser of this language that remembers nothing of this house. */
    BrowserContext take(Locale language, String house) {
        var used = freeOf(language).poll();
        return used == null ? fresh(language) : emptied(used, house);
    }

    /** Nobody uses that browser any more. */
    void putBack(Locale language, BrowserContext used) {
        used.pages().forEach(Page::close);
        freeOf(language).push(used);
    }

    private Deque<BrowserContext> freeOf(Locale language) {
        return free.computeIfAbsent(language, first -> new ArrayDeque<>());
    }

    private BrowserContext fresh(Locale language) {
        return chromium.newContext(new Browser.NewContextOptions()
                .setLocale(language.getLanguage())
                .setColorScheme(ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE));
    }

    private static BrowserContext emptied(BrowserContext used, String house) {
        used.setOffline(false);
        used.clearCookies();
        var kept = new JsonObject();
        kept.addProperty("origin", house);
        kept.addProperty("storageTypes", "local_storage,indexeddb,service_workers,file_systems");
        var page = used.newPage();
        used.newCDPSession(page).send("Storage.clearDataForOrigin", kept);
        page.close();
        return used;
    }
}
