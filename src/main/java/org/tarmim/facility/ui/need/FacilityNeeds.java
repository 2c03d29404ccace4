package org.tarmim.facility.ui.need;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Predicate;
import org.tarmim.facility.need.Assessments;
import org.tarmim.facility.need.Need;
import org.tarmim.facility.need.NeedFilter;
import org.tarmim.facility.need.Needs;
import org.tarmim.facility.need.NeedsQuery;
import org.tarmim.facility.picture.PictureChoice;
import org.tarmim.facility.picture.Sheet;
import org.tarmim.ui.EmptyState;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;
import org.tarmim.withhold.ui.WithholdPieces;

/** The needs of one facility with their total, those that count no longer below, and damage and loss apart. */
@StyleSheet("context://static/needs.css")
final class FacilityNeeds extends Div {
    private final Sheet sheet;
    private final NeedsQuery query;
    private final Needs needs;
    private final Assessments assessments;
    private final NeedWords called;
    private final WithholdPieces withhold;
    private final Words words;

    FacilityNeeds(
            Sheet sheet,
            PictureChoice choice,
            Needs needs,
            Assessments assessments,
            NeedWords called,
            WithholdPieces withhold) {
        this.sheet = sheet;
        this.needs = needs;
        this.assessments = assessments;
        this.called = called;
        this.withhold = withhold;
        words = called.words();
        var code = sheet.facility().code().text();
        query = NeedsQuery.ALL.with(NeedFilter.FACILITY, List.of(code)).at(choice);
        addClassName("stack");
        refresh();
    }

    void refresh() {
        var all = needs.of(sheet.facility().id(), query);
        removeAll();
        add(NeedsTab.ways(sheet, words));
        add(all.isEmpty() ? EmptyState.quiet(words.say("needs.facility.empty")) : current(all));
        if (!all.stream().allMatch(Need::isCurrent)) add(leftOut(all));
        add(new MeasuresPanel(assessments.of(sheet.facility().id(), sheet.picture()), called, withhold));
    }

    private Panel current(List<Need> all) {
        var sums = needs.totals(query).all();
        var said = words.say("needs.said", words.rounded(sums.usd()), sums.costed());
        var panel = new Panel(words.say("needs.title"), new Paragraph(said));
        if (sums.uncosted() > 0) panel.add(new Paragraph(words.say("needs.said.uncosted", sums.uncosted())));
        panel.add(lines(all, Need::isCurrent));
        return panel;
    }

    private Panel leftOut(List<Need> all) {
        var heading = words.say("needs.leftOut");
        return new Panel(heading, new Paragraph(words.say("needs.leftOut.why")), lines(all, need -> !need.isCurrent()));
    }

    private Component lines(List<Need> all, Predicate<Need> which) {
        return new NeedListing(called)
                .ofFacility(words.say("needs.title"))
                .rows(all.stream().filter(which).toList());
    }
}
