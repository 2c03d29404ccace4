package org.tarmim.detention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.tarmim.detention.intake.ListPlan;
import org.tarmim.detention.intake.PlannedPerson;
import org.tarmim.detention.intake.PlannedPerson.Outcome;
import org.tarmim.detention.intake.Remark;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Listing;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** What a list would do, row by row, with what is wrong, doubtful or was read in another way than it stands there. */
record PlannedPeople(Words words) {
    /** How many rows come to what. */
    String summary(ListPlan plan) {
        return words.say(
                "caseList.summary",
                plan.count(Outcome.ACCEPTED),
                plan.count(Outcome.DOUBTFUL),
                plan.count(Outcome.REFUSED));
    }

    Listing<PlannedPerson> of(ListPlan plan) {
        return new Listing<PlannedPerson>(words.say("caseList.dryRun"))
                .text(words.say("caseList.row"), person -> words.number(person.no()))
                .column(
                        words.say("caseList.outcome"),
                        person -> StatusMark.of(person.outcome(), tone(person.outcome())))
                .column(words.say("caseList.name"), person -> Bdi.text(person.name()))
                .column(words.say("caseList.remarks"), this::remarks)
                .rows(plan.people());
    }

    private Component remarks(PlannedPerson person) {
        var all = new Div();
        for (var weight : Remark.Weight.values())
            if (!person.of(weight).isEmpty()) all.add(weighted(weight, person.of(weight)));
        return all;
    }

    private Div weighted(Remark.Weight weight, List<Remark> remarks) {
        var list = new UnorderedList();
        remarks.forEach(remark -> list.add(new ListItem(sentence(remark))));
        return new Div(StatusMark.of(weight, tone(weight)), list);
    }

    private String sentence(Remark remark) {
        var said = words.say(remark.said());
        return remark.column() == null ? said : words.say("caseList.column", remark.column(), said);
    }

    private static Tone tone(Remark.Weight weight) {
        return switch (weight) {
            case MISTAKE -> Tone.BAD;
            case WARNING -> Tone.WARN;
            case READ -> Tone.INFO;
        };
    }

    private static Tone tone(Outcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> Tone.OK;
            case DOUBTFUL -> Tone.WARN;
            case REFUSED -> Tone.BAD;
        };
    }
}
