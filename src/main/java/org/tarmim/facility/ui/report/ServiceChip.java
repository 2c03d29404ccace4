package org.tarmim.facility.ui.report;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.registry.Service;
import org.tarmim.facility.status.Availability;
import org.tarmim.facility.ui.Tones;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/**
 * One service: shows what is known of it and, once pressed, what the reporter says; each press goes one step on
 * through available, partly, not available, and back to saying nothing.
 */
final class ServiceChip extends NativeButton {
    private final Service service;
    private final @Nullable Availability known;
    private final Words words = Words.here();
    private @Nullable Availability said;

    ServiceChip(Service service, @Nullable Availability known, Runnable changed) {
        this.service = service;
        this.known = known;
        addClassName("service-chip");
        addClickListener(click -> {
            say(next());
            changed.run();
        });
        say(null);
    }

    String service() {
        return service.code();
    }

    /** What the reporter says; empty where the chip was not touched. */
    Optional<Availability> said() {
        return Optional.ofNullable(said);
    }

    void say(@Nullable Availability availability) {
        said = availability;
        removeAll();
        add(name(), state());
        setClassName("service-chip-said", said != null);
        getElement().setAttribute("aria-pressed", String.valueOf(said != null));
    }

    private @Nullable Availability next() {
        if (said == null) return Availability.AVAILABLE;
        return switch (said) {
            case AVAILABLE -> Availability.PARTIAL;
            case PARTIAL -> Availability.NOT_AVAILABLE;
            case NOT_AVAILABLE, NOT_NORMALLY_PROVIDED, UNKNOWN -> null;
        };
    }

    private Span name() {
        var name = new Span(service.name(words.locale()));
        name.addClassName("service-chip-name");
        return name;
    }

    private Span state() {
        if (said != null) return StatusMark.of(said, Tones.of(said));
        if (known == null) return new StatusMark(Tone.UNKNOWN, words.say("report.service.nothingKnown"));
        var before = new StatusMark(Tones.of(known), words.say("report.service.was", words.label(known)));
        before.addClassName("service-chip-known");
        return before;
    }
}
