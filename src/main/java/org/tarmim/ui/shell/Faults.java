package org.tarmim.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.io.Serial;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Refusals;
import org.tarmim.ui.Words;

/** Says what no screen said itself: a refusal as its sentence, any other fault with a code that is found in the log. */
class Faults implements ErrorHandler {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    @Override
    public void error(ErrorEvent event) {
        var fault = event.getThrowable();
        var sentences = Refusals.sentences(fault, Words.here()).orElseGet(() -> List.of(unexpected(fault)));
        var ui = UI.getCurrent();
        if (ui != null) notice(ui).ifPresent(notice -> notice.refuse(sentences));
    }

    private static String unexpected(Throwable fault) {
        return Words.here().say("fault.unexpected", log(fault));
    }

    /** Writes a fault to the log and answers the code under which it is found. */
    static String log(Throwable fault) {
        var code = Integer.toString(1_000_000 + ThreadLocalRandom.current().nextInt(9_000_000));
        LOG.error("Fault {}", code, fault);
        return code;
    }

    private static Optional<Notice> notice(UI ui) {
        return ui.getChildren()
                .filter(Shell.class::isInstance)
                .map(Shell.class::cast)
                .map(Shell::notice)
                .findFirst();
    }
}
