package org.tarmim.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** How a person finds the fields of a form by their labels, and fills them. */
final class Fields {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private Fields() {}

    /** What takes the text of that field. */
    static Locator field(Visitor visitor, String label) {
        return visitor.page
                .getByLabel(visitor.words.say(label), new Page.GetByLabelOptions().setExact(true))
                .and(visitor.page.locator("input, textarea"));
    }

    /** The fields of that kind with just that label. */
    static Locator fields(Visitor visitor, String kind, String label) {
        var text = visitor.page.getByText(visitor.words.say(label), new Page.GetByTextOptions().setExact(true));
        return visitor.page.locator(kind).filter(new Locator.FilterOptions().setHas(text));
    }

    static void choose(Visitor visitor, String label, Enum<?> option) {
        choose(visitor, label, visitor.words.label(option));
    }

    static void choose(Visitor visitor, String label, String option) {
        choose(visitor, fields(visitor, "vaadin-select", label), option);
    }

    /** Chooses within one list alone: another that is still closing may offer the same words. */
    static void choose(Visitor visitor, Locator select, String option) {
        visitor.tap(select.locator("vaadin-select-value-button"));
        var name = new Locator.GetByRoleOptions().setName(option).setExact(true);
        visitor.tap(select.getByRole(AriaRole.OPTION, name));
    }

    /** Types a day as people write it here, such as 23/01/2025. */
    static void day(Visitor visitor, String label, LocalDate day) {
        var input = field(visitor, label);
        input.fill(day.format(TYPED));
        input.press("Enter");
        visitor.settle();
    }

    /** Types a part of what is looked for, and takes the first that is offered. */
    static void pick(Visitor visitor, String label, String text) {
        pick(visitor, fields(visitor, "vaadin-combo-box", label).locator("input"), text);
    }

    static void pick(Visitor visitor, Locator input, String text) {
        input.fill(text);
        visitor.settle();
        visitor.tap(visitor.page
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(text))
                .first());
    }
}
