package org.tarmim.facility.ui.round;

import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.area.Areas;
import org.tarmim.facility.round.Arrival;
import org.tarmim.facility.round.Completeness;
import org.tarmim.facility.round.ReportingRound;
import org.tarmim.facility.status.Functionality;
import org.tarmim.party.OrganisationNames;
import org.tarmim.ui.Languages;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** How rounds, places and arrivals are called and marked. */
record RoundWords(Words words, Areas areas) {
    /** What its day is and where it asks. */
    String title(ReportingRound round) {
        return words.say(
                "round.called",
                round.dueOn(),
                area(round.area() == null ? null : round.area().value()));
    }

    /** A governorate by its p-code; null is all of them. */
    String area(@Nullable String code) {
        return code == null ? words.say("round.everywhere") : governorates().getOrDefault(code, code);
    }

    Map<String, String> governorates() {
        var names = new LinkedHashMap<String, String>();
        areas.governorates().forEach(one -> names.put(one.code().value(), isArabic() ? one.nameAr() : one.nameEn()));
        return names;
    }

    String organisation(@Nullable UUID id, OrganisationNames names) {
        return id == null ? words.say("round.nobody") : names.name(id, isArabic());
    }

    /** How far it has come, in one sentence. */
    String said(Completeness all) {
        return words.say("round.said", all.expected(), all.received(), all.share(), all.verified(), all.missing());
    }

    Span state(ReportingRound round) {
        var closed = round.closedAt();
        if (closed != null) return new Span(words.say("round.closed", closed));
        return new StatusMark(Tone.INFO, words.say("round.open"));
    }

    static StatusMark mark(Arrival arrival) {
        return StatusMark.of(
                arrival,
                switch (arrival) {
                    case MISSING -> Tone.UNKNOWN;
                    case RECEIVED -> Tone.WARN;
                    case VERIFIED -> Tone.OK;
                });
    }

    /** The pattern in which plots draw it. */
    static Functionality fill(Arrival arrival) {
        return switch (arrival) {
            case MISSING -> Functionality.UNKNOWN;
            case RECEIVED -> Functionality.PARTIALLY;
            case VERIFIED -> Functionality.FULLY;
        };
    }

    private boolean isArabic() {
        return words.locale().equals(Languages.ARABIC);
    }
}
