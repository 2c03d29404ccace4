package org.tarmim.situation.ui.figure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.tarmim.situation.figure.Figure;
import org.tarmim.situation.figure.FigureKind;
import org.tarmim.situation.figure.FigureSeries;
import org.tarmim.situation.ui.SituationPieces;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Panel;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** The numbers of one claimant on one thing, with what does not fit in them. */
final class SeriesPanel extends Panel {
    private final Words words = Words.here();
    private final FigureSeries series;

    SeriesPanel(FigureSeries series) {
        super(title(series));
        this.series = series;
        series.latest()
                .ifPresent(latest -> add(new Paragraph(words.say(
                        "figures.latest", value(latest), latest.details().asOf()))));
        add(new Listing<Figure>(title(series))
                .text(words.say("figures.day"), one -> words.day(one.details().asOf()))
                .text(words.say("figures.value"), this::value)
                .column(words.say("figures.how"), this::how)
                .text(words.say("figures.parts"), this::parts)
                .text(words.say("figures.source"), one -> SituationPieces.named(one.source(), words))
                .column(words.say("figures.remarks"), this::remarks)
                .rows(series.figures()));
    }

    private static String title(FigureSeries series) {
        var words = Words.here();
        return words.say(
                "figures.series",
                words.label(series.indicator()),
                series.claimant().in(words.locale()));
    }

    private String value(Figure figure) {
        var value = words.number(figure.details().value());
        return figure.details().atLeast() ? words.say("figures.atLeast", value) : value;
    }

    private Component how(Figure figure) {
        var details = figure.details();
        var tone = details.kind() == FigureKind.REPORTED ? Tone.PLAIN : Tone.UNKNOWN;
        var hours = details.periodHours();
        var covers = hours == null ? words.label(details.basis()) : words.say("figures.hours", hours);
        return new Div(StatusMark.of(details.kind(), tone), soft(covers));
    }

    private String parts(Figure figure) {
        return FigureParts.said(figure.details(), words);
    }

    private Component remarks(Figure figure) {
        var remarks = new Div();
        if (!figure.isCurrent()) remarks.add(soft(words.say("figures.corrected")));
        series.remarks(figure).forEach(remark -> remarks.add(new Paragraph(words.say(remark))));
        return remarks;
    }

    private static Div soft(String text) {
        var line = new Div(text);
        line.addClassName("soft");
        return line;
    }
}
