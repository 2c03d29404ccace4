package org.tarmim.withhold.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;
import org.tarmim.withhold.Passage;
import org.tarmim.withhold.Withholding;

/** What a screen of another room needs so that somebody can say "this should not be here". */
@SpringComponent
public class WithholdPieces {
    private final Withholding withholding;

    WithholdPieces(Withholding withholding) {
        this.withholding = withholding;
    }

    /** The small action beside a passage; empty for who may not ask. */
    public Optional<Component> ask(Passage passage) {
        return ask(Map.of(passage, ""));
    }

    /** One action for several passages, each with what the screen shows of it; empty for who may not ask. */
    public Optional<Component> ask(Map<Passage, String> passages) {
        if (passages.isEmpty() || !Acting.required().may(May.ASK_TO_WITHHOLD)) return Optional.empty();
        var ask = new Button(Words.here().say("withhold.ask"), click -> new AskDialog(passages, withholding).open());
        ask.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        ask.addClassName("quiet-way");
        return Optional.of(ask);
    }

    /** What stands where something was withheld; empty where nothing was. */
    public static Optional<Component> mark(@Nullable Instant withheldAt) {
        return Optional.ofNullable(withheldAt)
                .map(at -> new StatusMark(Tone.INFO, Words.here().say("withhold.mark", at)));
    }
}
