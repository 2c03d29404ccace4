package org.tarmim.demo;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tarmim.rooms.Room;
import org.tarmim.situation.figure.FigureBasis;
import org.tarmim.situation.figure.FigureDetails;
import org.tarmim.situation.figure.FigureKind;
import org.tarmim.situation.figure.Figures;
import org.tarmim.situation.figure.Indicator;

/** The numbers that the press report of the demo's day gives, as the claims of whom it names for them. */
@Component
@Room("situation")
@Order(5)
class FigureSheet implements Chapter {
    private static final String RECORDER = "desk";

    private final List<Line> lines = Line.of("figures");
    private final Steps steps;
    private final Cast cast;
    private final Figures figures;

    FigureSheet(Steps steps, Cast cast, Figures figures) {
        this.steps = steps;
        this.cast = cast;
        this.figures = figures;
    }

    /** Records what was published on a day of January. */
    @Override
    public void play(int day) {
        lines.stream().filter(line -> line.isOn("day", day)).forEach(this::publish);
    }

    private void publish(Line line) {
        steps.once("figure." + line.key(), cast.actor(RECORDER), () -> figures.record(details(line)));
    }

    private FigureDetails details(Line line) {
        return new FigureDetails(
                steps.made(PartySheet.step(line.text("claimant"))),
                steps.made("source." + line.text("source")),
                line.word(Indicator.class, "indicator"),
                FigureBasis.CUMULATIVE,
                FigureKind.REPORTED,
                LocalDate.parse(line.text("as_of")),
                null,
                Integer.valueOf(line.text("value")),
                line.has("at_least"),
                null,
                null,
                null,
                null,
                null);
    }
}
