package org.tarmim.facility.ui.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import org.springframework.core.annotation.Order;
import org.tarmim.facility.picture.History;
import org.tarmim.facility.picture.PictureChoice;
import org.tarmim.facility.picture.Sheet;
import org.tarmim.facility.picture.Sheets;
import org.tarmim.facility.picture.Stretch;
import org.tarmim.facility.registry.Facilities;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.status.StatusPeriod;
import org.tarmim.facility.ui.FacilityTab;
import org.tarmim.facility.ui.StatusWords;
import org.tarmim.ui.EmptyState;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** How a facility came to be as it is: every verified claim with both clocks. */
@org.springframework.stereotype.Component
@Order(20)
class HistoryTab implements FacilityTab {
    private final Sheets sheets;
    private final Facilities facilities;

    HistoryTab(Sheets sheets, Facilities facilities) {
        this.sheets = sheets;
        this.facilities = facilities;
    }

    @Override
    public String address() {
        return "history";
    }

    @Override
    public String label() {
        return "sheet.history";
    }

    @Override
    public Component content(Sheet sheet, PictureChoice choice) {
        var words = Words.here();
        var history = sheets.history(sheet.facility().code(), sheet.picture().knownOn());
        if (history.periods().isEmpty()) return EmptyState.quiet(words.say("sheet.history.empty"));
        var content = new Div();
        content.addClassName("stack");
        drawn(history, sheet.picture().trueOn(), content);
        var status = new StatusWords(words, facilities.services());
        content.add(new Panel(words.say("sheet.claims"), claims(history, status)));
        return content;
    }

    private static void drawn(History history, Instant end, Div content) {
        var works = history.of(Dimension.FUNCTIONALITY);
        var stretches = Stretch.of(Dimension.FUNCTIONALITY, works, history.limits(), end);
        if (stretches.isEmpty()) return;
        content.add(new Panel(Words.here().say("sheet.timeline"), new Timeline(stretches, end)));
    }

    private static Listing<StatusPeriod> claims(History history, StatusWords status) {
        var words = status.words();
        return new Listing<StatusPeriod>(words.say("sheet.claims"))
                .text(words.say("sheet.what"), period -> status.dimension(period.dimension()))
                .column(
                        words.say("sheet.value"),
                        period -> status.mark(period.dimension(), period.claim().value()))
                .text(words.say("sheet.true"), period -> held(period, words))
                .text(words.say("sheet.knownSince"), period -> words.instant(period.knownFrom()))
                .text(words.say("sheet.source"), period -> source(period, history, words))
                .rows(history.periods());
    }

    private static String held(StatusPeriod period, Words words) {
        var from = period.claim().observed();
        return period.until() == null
                ? words.say("sheet.trueFrom", from)
                : words.say("sheet.trueUntil", from, period.until());
    }

    private static String source(StatusPeriod period, History history, Words words) {
        var arabic = words.locale().equals(Languages.ARABIC);
        var organisation = history.organisations().name(period.claim().sourceOrg(), arabic);
        return words.say(
                "sheet.claim.source",
                organisation,
                period.claim().method(),
                period.claim().certainty());
    }
}
