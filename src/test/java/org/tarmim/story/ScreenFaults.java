package org.tarmim.story;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tarmim.ui.Languages;

/**
 * What keeps somebody from using the screens of one visitor, at a desk and on a telephone: barriers by WCAG 2.2 AA,
 * words that nobody translated, lines along which one has to scroll. The same screen is made narrow, as a reload costs
 * more.
 */
final class ScreenFaults {
    private static final int DESK = 1280;
    private static final int PHONE = 360;

    /** In pixels; what fits here fits wider telephones (WCAG 2.2, 1.4.10). */
    private static final int NARROWEST = 320;

    private static final Pattern NOT_TRANSLATED = Pattern.compile("(^|\\s)!\\S+\\.\\S+|\\{\\d");

    private final Visitor visitor;
    private final List<String> found = new ArrayList<>();

    ScreenFaults(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Opens an address and looks at it. */
    ScreenFaults look(String address) {
        visitor.width(DESK);
        visitor.open(address);
        return look();
    }

    /** Goes to another part of the open screen and looks at it. */
    void lookInPlace(String address) {
        visitor.width(DESK);
        visitor.goInPlace(address);
        look();
    }

    /** What keeps somebody from using a page that is none of our screens; browsers complain about a fault as such. */
    List<String> outside(String address) {
        visitor.page.navigate(visitor.address(address));
        return visitor.barriers();
    }

    /** Looks at what is open, with everything unfolded. */
    ScreenFaults look() {
        visitor.unfold();
        note(isInArabic() ? visitor.barriers() : visitor.barriersBesideColours());
        var untranslated = NOT_TRANSLATED.matcher(visitor.page.locator("body").innerText());
        if (untranslated.find()) note("has no words for " + untranslated.group());
        lookOnPhone();
        return this;
    }

    /** Looks at what somebody opened on the screen, and shuts it again. */
    void lookAtOpened() {
        note(visitor.barriers());
        lookOnPhone();
        visitor.width(DESK);
        visitor.press("Escape");
    }

    // What stands on a narrow screen, and its colours, are the same in both languages; Arabic is looked at.
    private void lookOnPhone() {
        visitor.width(PHONE);
        visitor.restBar();
        if (isInArabic()) note(visitor.barriersBesideColours());
        visitor.width(NARROWEST);
        visitor.settle();
        if (visitor.scrollsSideways()) note("scrolls sideways");
    }

    private boolean isInArabic() {
        return visitor.words.locale().equals(Languages.ARABIC);
    }

    /** All that was found, with what the browser complained about. */
    List<String> all() {
        note(visitor.complaints());
        return found;
    }

    private void note(String fault) {
        found.add(visitor.page.url() + " " + fault);
    }

    private void note(List<String> faults) {
        found.addAll(faults);
    }
}
