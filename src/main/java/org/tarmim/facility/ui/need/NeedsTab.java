package org.tarmim.facility.ui.need;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.springframework.core.annotation.Order;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.area.Areas;
import org.tarmim.facility.need.Assessments;
import org.tarmim.facility.need.NeedChanged;
import org.tarmim.facility.need.Needs;
import org.tarmim.facility.picture.PictureChoice;
import org.tarmim.facility.picture.Sheet;
import org.tarmim.facility.ui.FacilityTab;
import org.tarmim.notify.ui.Live;
import org.tarmim.ui.Words;
import org.tarmim.withhold.ui.WithholdPieces;

/** What a facility needs, and apart from it what was damaged and lost. */
@org.springframework.stereotype.Component
@Order(25)
class NeedsTab implements FacilityTab {
    private final Needs needs;
    private final Assessments assessments;
    private final Areas areas;
    private final WithholdPieces withhold;
    private final Live live;

    NeedsTab(Needs needs, Assessments assessments, Areas areas, WithholdPieces withhold, Live live) {
        this.needs = needs;
        this.assessments = assessments;
        this.areas = areas;
        this.withhold = withhold;
        this.live = live;
    }

    @Override
    public String address() {
        return "needs";
    }

    @Override
    public String label() {
        return "needs.title";
    }

    @Override
    public boolean isOpen() {
        return Acting.required().may(May.SEE_NEEDS);
    }

    @Override
    public Component content(Sheet sheet, PictureChoice choice) {
        var shown = new FacilityNeeds(sheet, choice, needs, assessments, new NeedWords(Words.here(), areas), withhold);
        live.listen(shown, NeedChanged::isOne, shown::refresh);
        return shown;
    }

    /** The ways to record something of a facility, for those who may. */
    static Component ways(Sheet sheet, Words words) {
        var code = sheet.facility().code();
        var ways = new Div(
                new Anchor("needs/new?facility=" + code, words.say("need.new")),
                new Anchor("assessments/new?facility=" + code, words.say("assessment.new")));
        ways.addClassName("needs-ways");
        ways.setVisible(Acting.required().may(May.WRITE_NEEDS));
        return ways;
    }
}
