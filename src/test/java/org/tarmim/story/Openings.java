package org.tarmim.story;

import static java.util.UUID.randomUUID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tarmim.access.Role;

/**
 * What somebody can open on a screen: of each kind of dialog, menu, calendar and list of choices one, by the address of
 * the screen. Dialogs that ask for a proof are opened where time passes.
 */
final class Openings {
    private static final Map<String, List<Consumer<Visitor>>> BY_SCREEN = Map.of(
            "facilities",
            List.of(
                    shown("vaadin-multi-select-combo-box"),
                    shown("vaadin-combo-box"),
                    shown("vaadin-date-picker"),
                    visitor -> visitor.press("?"),
                    visitor -> pressed("view.save").accept(visitor.open("facilities?q=Sample"))),
            "my-reports",
            List.of(pressed("withhold.ask")),
            "profile",
            List.of(pressed("tokens.make"), pressed("factor.panel.set-up"), shown("vaadin-select")),
            "people",
            List.of(shown("vaadin-select")),
            "phones",
            List.of(
                    pressed("phones.code"),
                    visitor -> pressed("people.without-email").accept(visitor.open("people")),
                    pressed("people.invite"),
                    Openings::invited,
                    shown("vaadin-menu-bar"),
                    ofSomebody("people.roles.change"),
                    ofSomebody("people.deactivate")),
            "organisations",
            List.of(pressed("organisations.add")),
            "rounds/first",
            List.of(
                    way("facilities/"),
                    way("tab=focal"),
                    pressed("focal.name"),
                    pressed("sheet.phoned"),
                    shown("vaadin-combo-box")),
            "cases/first",
            List.of(
                    pressed("case.record.event"),
                    pressed("case.record.hearing"),
                    pressed("mandate.record"),
                    pressed("case.correct"),
                    visitor -> pressed("emergency.open").accept(visitor.open("cases"))),
            "parties/first",
            List.of(pressed("party.correct")),
            "statements/first",
            List.of(pressed("source.add")));

    private Openings() {}

    /** What to open on that screen, or on the first that a list leads to. */
    static List<Consumer<Visitor>> on(String screen) {
        return BY_SCREEN.getOrDefault(screen, List.of());
    }

    private static Consumer<Visitor> pressed(String button) {
        return visitor -> visitor.tap(visitor.button(button).first());
    }

    private static Consumer<Visitor> way(String address) {
        return visitor -> visitor.tap(
                visitor.main().locator("a[href*='%s']".formatted(address)).first());
    }

    private static Consumer<Visitor> shown(String field) {
        return visitor -> visitor.tap(visitor.main().locator(field + ":visible").first());
    }

    private static void invited(Visitor visitor) {
        pressed("people.invite").accept(visitor);
        field(visitor, visitor.words.say("Invitation.name")).fill("Sample guest");
        field(visitor, visitor.words.say("Invitation.email")).fill("guest-%s@sample.example".formatted(randomUUID()));
        field(visitor, visitor.words.label(Role.REPORTER)).check();
        pressed("people.invite.send").accept(visitor);
    }

    private static Locator field(Visitor visitor, String label) {
        return visitor.page
                .getByRole(AriaRole.DIALOG)
                .getByLabel(label)
                .and(visitor.page.locator("input"))
                .first();
    }

    private static Consumer<Visitor> ofSomebody(String item) {
        return visitor -> {
            shown("vaadin-menu-bar").accept(visitor);
            visitor.tap(visitor.page
                    .getByRole(AriaRole.MENUITEM)
                    .getByText(visitor.words.say(item))
                    .first());
        };
    }
}
