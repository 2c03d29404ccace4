package org.tarmim.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Locale;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.SamplePeople;
import org.tarmim.access.Role;

/** Wherever a password is typed it can be looked at, with a button that a thumb finds and a screen reader names. */
@DemoHouse
class PasswordFieldTest {
    private static final double SMALLEST = 24;

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @Autowired
    SamplePeople some;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void every_password_can_be_shown(String language) {
        var newcomer = browsers.onPhone(Locale.of(language));
        shows(newcomer.open("login"), 1);
        newcomer.width(1280);
        shows(newcomer, 1);
        var invited = some.invited(some.organisation("Sample organisation"), Role.REPORTER);
        shows(newcomer.open(invited.path()), 1);
        shows(newcomer.signIn("reporter").open("profile"), 2);
    }

    private static void shows(Visitor visitor, int fields) {
        var buttons = visitor.page.locator("vaadin-password-field-button");
        assertThat(buttons).hasCount(fields);
        buttons.all().forEach(button -> shows(visitor, button));
        assertThat(visitor.barriers()).isEmpty();
    }

    private static void shows(Visitor visitor, Locator button) {
        var box = button.boundingBox();
        assertThat(Math.min(box.width, box.height)).isGreaterThanOrEqualTo(SMALLEST);
        assertThat(button).hasAttribute("aria-label", visitor.words.say("password.show"));
        var input = button.locator("..").locator("input");
        assertThat(input).hasAttribute("type", "password");
        button.click();
        assertThat(input).hasAttribute("type", "text");
        button.click();
        assertThat(input).hasAttribute("type", "password");
    }
}
