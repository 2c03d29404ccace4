package org.tarmim.pledge.ui.gap;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import java.util.Optional;
import org.tarmim.kernel.Money;
import org.tarmim.pledge.gap.Chain;
import org.tarmim.pledge.gap.GapNames;
import org.tarmim.ui.Words;

/** What a sum hides: money that is too much in one place does not fill the gap of another. */
final class Singly {
    private Singly() {}

    /** A sentence with what is missing and what is too much, each place by itself; empty where nothing is too much. */
    static Optional<Paragraph> said(String key, Collection<Chain> places, Words words) {
        var over = places.stream().map(Chain::over).reduce(Chain.NOTHING, Money::plus);
        if (over.isZero()) return Optional.empty();
        var missing = places.stream().map(Chain::missing).reduce(Chain.NOTHING, Money::plus);
        return Optional.of(new Paragraph(words.say(key, GapNames.cents(missing), GapNames.cents(over))));
    }
}
